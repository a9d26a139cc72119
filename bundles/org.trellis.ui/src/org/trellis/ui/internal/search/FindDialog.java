package org.trellis.ui.internal.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.base.Entity;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.Service;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.internal.search.QuickSearch.Hit;

/** One field; below it what is found, in groups, while it is typed. Enter opens the first or the chosen one, Escape closes. */
final class FindDialog extends Dialog {
	private static final int PAUSE_MS = 120;
	private static final String HELP = "org.trellis.ui.find";

	/** A kind of thing that is found, and what its group is called. */
	private record Group(Class<? extends Entity> type, String name) {
	}

	private final CurrentDistrict current;
	private final OpenedDistrict district;
	private final StoreJobs jobs;
	private final Editors editors;
	private final List<Group> groups = List.of(new Group(Student.class, Messages.students), new Group(Service.class, Messages.services), new Group(Organization.class, Messages.providers));
	private final Runnable search = this::search;
	private Text text;
	private Tree found;
	private Label says;
	private Job job;
	/** What was looked for last; null when that failed. */
	private String asked = "";
	/** What the results are for; while it is not what stands in the field, Enter waits for them. Null for none. */
	private String shownFor;
	private boolean openFirst;

	/** @param current a district is open; when it is left, the dialog closes */
	FindDialog(Shell parent, CurrentDistrict current, StoreJobs jobs, Editors editors) {
		super(parent);
		this.current = current;
		this.district = current.get().orElseThrow();
		this.jobs = jobs;
		this.editors = editors;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.findTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		initializeDialogUnits(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(area);
		text = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
		text.setMessage(Messages.findHint);
		AccessibleName.set(text, Messages.findHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		found = new Tree(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(found, Messages.findResults);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(80), convertHeightInCharsToPixels(22)).applyTo(found);
		says = new Label(area, SWT.NONE);
		says.setText(Messages.findStart);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(says);
		listen();
		var listening = current.listen(this::close);
		area.addListener(SWT.Dispose, e -> listening.close());
		return area;
	}

	private void listen() {
		text.addListener(SWT.Modify, e -> {
			// Enter was meant for what stood there
			openFirst = false;
			text.getDisplay().timerExec(PAUSE_MS, search);
		});
		text.addListener(SWT.DefaultSelection, e -> enter());
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode != SWT.ARROW_DOWN || found.getItemCount() == 0) return;
			found.setFocus();
			e.doit = false;
		});
		found.addListener(SWT.DefaultSelection, e -> chosen());
	}

	private String typed() {
		return text.getText().strip();
	}

	private void search() {
		if (text.isDisposed() || typed().equals(asked)) return;
		var wanted = typed();
		asked = wanted;
		shownFor = null;
		var quick = new QuickSearch(district.database(), district.person().scope());
		start(progress -> quick.find(wanted, progress::cancelled), hits -> {
			if (!wanted.equals(typed())) return;
			shownFor = wanted;
			show(hits);
			if (text.isDisposed()) return;
			if (QuickSearch.mayFindMore(wanted, hits)) searchOn(quick, wanted, hits);
			else complete(wanted, hits.size());
		});
	}

	/** What the index does not lead to comes later, behind the rest. */
	private void searchOn(QuickSearch quick, String wanted, List<Hit> hits) {
		say(Messages.findingMore);
		start(progress -> quick.byGivenName(wanted, hits, progress::cancelled), more -> {
			if (!wanted.equals(typed())) return;
			if (!more.isEmpty()) show(Stream.concat(hits.stream(), more.stream()).toList());
			complete(wanted, hits.size() + more.size());
		});
	}

	private void start(StoreJob.Work<List<Hit>> work, Consumer<List<Hit>> then) {
		if (job != null) job.cancel();
		job = jobs.job(Messages.finding, work).quietly().then(then).whenFailed(trouble -> {
			openFirst = false;
			asked = null;
			say(trouble.sentence());
		}).start(text);
	}

	private void say(String sentence) {
		says.setText(sentence.replace("&", "&&"));
	}

	private void show(List<Hit> hits) {
		var marked = found.getSelectionCount() == 0 ? null : found.getSelection()[0].getData();
		found.setRedraw(false);
		found.removeAll();
		for (var group : groups) add(group, hits.stream().filter(h -> h.type() == group.type).toList());
		found.setRedraw(true);
		var first = firstHit();
		if (first != null) found.setSelection(hits().stream().filter(i -> i.getData().equals(marked)).findFirst().orElse(first));
		if (openFirst && first != null) chosen();
	}

	/** All that is to be found is shown. */
	private void complete(String wanted, int hits) {
		if (text.isDisposed()) return;
		openFirst = false;
		say(says(wanted, hits));
	}

	private List<TreeItem> hits() {
		return Arrays.stream(found.getItems()).flatMap(group -> Arrays.stream(group.getItems())).toList();
	}

	private static String says(String wanted, int hits) {
		if (wanted.isEmpty()) return Messages.findStart;
		return hits == 0 ? NLS.bind(Messages.findNothing, wanted) : Messages.findOpen;
	}

	private void add(Group group, List<Hit> hits) {
		if (hits.isEmpty()) return;
		var head = new TreeItem(found, SWT.NONE);
		head.setText(hits.size() < QuickSearch.MOST ? NLS.bind(Messages.findGroup, group.name, hits.size()) : NLS.bind(Messages.findGroupMore, group.name, hits.size()));
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (var hit : hits) {
			var item = new TreeItem(head, SWT.NONE);
			item.setText(hit.where().isEmpty() ? hit.name() : hit.name() + "  \u00b7  " + hit.where());
			item.setData(hit);
		}
		head.setExpanded(true);
	}

	private TreeItem firstHit() {
		return hits().stream().findFirst().orElse(null);
	}

	/** What is found for what stands in the field is opened, also when it is still on its way. */
	private void enter() {
		if (typed().equals(shownFor) && firstHit() != null) {
			chosen();
			return;
		}
		openFirst = true;
		search();
	}

	private void chosen() {
		var selected = found.getSelection();
		if (selected.length == 0 || !(selected[0].getData() instanceof Hit hit)) return;
		if (!editors.canOpen(hit.type())) {
			say(NLS.bind(Messages.findNoEditor, hit.name()));
			return;
		}
		close();
		editors.open(hit.type(), hit.id(), hit.name());
	}
}
