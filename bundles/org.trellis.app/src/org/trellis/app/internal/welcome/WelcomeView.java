package org.trellis.app.internal.welcome;

import java.nio.file.Files;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.trellis.app.internal.window.Remembered;
import org.trellis.app.internal.window.Remembered.Recent;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.ThemeColor;
import org.trellis.ui.UiCommands;

/** What to do first: the ways to a district, the ones that were open lately, and what to try. Everything is a link that a command answers. */
public final class WelcomeView extends ViewPart {
	public static final String ID = "org.trellis.app.welcome.page";
	private static final int COLUMN = 380;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());
	private static final String PERSPECTIVE = IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE;
	private static final String WHICH = IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID;
	private static final String REVIEW = "org.trellis.review.ui.perspective";

	private CurrentDistrict current;
	private Remembered remembered;
	private Links links;
	private Subscription listening;
	private ScrolledComposite scrolled;
	private Composite page;
	/** Places of districts that are not there any more, as far as is known. */
	private Set<String> gone = Set.of();
	private final PerspectiveAdapter shown = new PerspectiveAdapter() {
		@Override
		public void perspectiveActivated(IWorkbenchPage in, IPerspectiveDescriptor perspective) {
			if (perspective.getId().equals(WelcomePerspective.ID)) refresh();
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		current = getSite().getService(CurrentDistrict.class);
		remembered = new Remembered(InstanceScope.INSTANCE.getNode(Remembered.NODE));
		links = new Links(getSite());
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		fill();
		listening = current.listen(this::refresh);
		getSite().getWorkbenchWindow().addPerspectiveListener(shown);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scrolled, "org.trellis.app.welcome");
		lookForTheRecent();
	}

	private void refresh() {
		if (scrolled.isDisposed()) return;
		fill();
		lookForTheRecent();
	}

	private void fill() {
		boolean focused = page != null && hasFocus();
		if (page != null) page.dispose();
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(32, 24).spacing(40, 20).applyTo(page);
		var head = column(page);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
		heading(head, Messages.title, JFaceResources.getHeaderFont());
		text(head, Messages.subtitle);
		begin(column(page));
		var right = column(page);
		recent(right);
		tour(right);
		scrolled.setContent(page);
		scrolled.setMinSize(page.computeSize(Math.max(2 * COLUMN, scrolled.getClientArea().width), SWT.DEFAULT).x, page.computeSize(2 * COLUMN + 100, SWT.DEFAULT).y);
		if (focused) setFocus();
	}

	private boolean hasFocus() {
		for (var c = scrolled.getDisplay().getFocusControl(); c != null; c = c.getParent()) if (c == page) return true;
		return false;
	}

	private static Composite column(Composite in) {
		var column = new Composite(in, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(column);
		return column;
	}

	private void begin(Composite in) {
		heading(in, Messages.begin, bold());
		var open = current.get();
		open.ifPresent(d -> step(in, NLS.bind(Messages.goOn, d.name()), Messages.goOnWhy, PERSPECTIVE, Map.of(WHICH, REVIEW)));
		step(in, Messages.sample, Messages.sampleWhy, UiCommands.OPEN_SAMPLE, Map.of());
		step(in, Messages.make, Messages.makeWhy, UiCommands.NEW_DISTRICT, Map.of());
		step(in, Messages.open, Messages.openWhy, UiCommands.OPEN_DISTRICT, Map.of());
		var files = step(in, Messages.importFiles, open.isPresent() ? Messages.importWhy : Messages.importNeeds, UiCommands.IMPORT, Map.of());
		files.setEnabled(open.isPresent());
		step(in, Messages.help, Messages.helpWhy, IWorkbenchCommandConstants.HELP_HELP_CONTENTS, Map.of());
	}

	private void recent(Composite in) {
		heading(in, Messages.recent, bold());
		var all = remembered.recent();
		if (all.isEmpty()) quiet(in, Messages.recentNone);
		for (var one : all) recent(in, one);
	}

	private void recent(Composite in, Recent one) {
		boolean there = !gone.contains(one.place());
		var link = link(in, one.name(), () -> links.follow(one.name(), WelcomeCommands.OPEN_PLACE, Map.of(WelcomeCommands.PLACE, one.place())));
		link.setEnabled(there);
		link.setToolTipText(one.place());
		quiet(in, NLS.bind(there ? Messages.recentWhen : Messages.recentGone, one.place(), one.at() == null ? "" : TIME.format(one.at())));
		if (there) return;
		var forget = link(in, Messages.forgetShort, () -> {
			remembered.forget(one.place());
			refresh();
		});
		AccessibleName.set(forget, NLS.bind(Messages.forget, one.name()));
	}

	private void tour(Composite in) {
		heading(in, Messages.tour, bold());
		boolean open = current.get().isPresent();
		if (!open) quiet(in, Messages.tourNeeds);
		tour(in, open, 1, Messages.tourReview, Messages.tourReviewHow, PERSPECTIVE, Map.of(WHICH, REVIEW));
		tour(in, open, 2, Messages.tourStudent, Messages.tourStudentHow, "org.trellis.ui.find", Map.of());
		tour(in, open, 3, Messages.tourGap, Messages.tourGapHow, PERSPECTIVE, Map.of(WHICH, "org.trellis.resources.ui.perspective"));
		tour(in, open, 4, Messages.tourWeek, Messages.tourWeekHow, PERSPECTIVE, Map.of(WHICH, "org.trellis.scheduling.ui.perspective"));
		tour(in, open, 5, Messages.tourReport, Messages.tourReportHow, PERSPECTIVE, Map.of(WHICH, "org.trellis.reporting.ui.perspective"));
		tour(in, open, 6, Messages.tourImport, Messages.tourImportHow, UiCommands.IMPORT, Map.of());
	}

	private void tour(Composite in, boolean open, int number, String label, String how, String command, Map<String, String> parameters) {
		step(in, number + ". " + label, how, command, parameters).setEnabled(open);
	}

	private Link step(Composite in, String label, String why, String command, Map<String, String> parameters) {
		var link = link(in, label + keyOf(command, parameters), () -> links.follow(label, command, parameters));
		quiet(in, why);
		return link;
	}

	private String keyOf(String command, Map<String, String> parameters) {
		var key = links.key(command, parameters);
		return key == null ? "" : " (" + key + ")";
	}

	private Link link(Composite in, String label, Runnable action) {
		var link = new Link(in, SWT.NONE);
		link.setText("<a>" + LegacyActionTools.escapeMnemonics(label) + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		GridDataFactory.fillDefaults().indent(0, 4).applyTo(link);
		return link;
	}

	private static void heading(Composite in, String text, Font font) {
		var label = new Label(in, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		label.setFont(font);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).hint(COLUMN, SWT.DEFAULT).applyTo(label);
	}

	private static Label text(Composite in, String text) {
		var label = new Label(in, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void quiet(Composite in, String text) {
		text(in, text).setForeground(ThemeColor.QUIET.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	/** A folder may be on a drive that is slow to answer, so it is asked for in the background. */
	private void lookForTheRecent() {
		var places = remembered.recent().stream().map(Recent::place).toList();
		getSite().getService(StoreJobs.class).job(Messages.lookJob, progress -> places.stream().filter(WelcomeView::isGone).collect(Collectors.toSet())).quietly().then(found -> {
			if (found.equals(gone)) return;
			gone = found;
			fill();
		}).start(scrolled);
	}

	private static boolean isGone(String place) {
		return DatabaseLocation.parse(place) instanceof DerbyFolder derby && !Files.isDirectory(derby.folder());
	}

	/** What can be followed at the moment, for whoever looks for it by its label. */
	List<Link> all() {
		return Links.in(page);
	}

	@Override
	public void setFocus() {
		if (page == null) return;
		// what a link answers is not to be asked: in a window that is not active yet each one has the focus and denies it
		Links.in(page).stream().filter(Link::isEnabled).findFirst().ifPresent(Link::setFocus);
	}

	@Override
	public void dispose() {
		if (listening != null) listening.close();
		getSite().getWorkbenchWindow().removePerspectiveListener(shown);
		super.dispose();
	}
}
