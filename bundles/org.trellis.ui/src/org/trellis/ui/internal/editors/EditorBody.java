package org.trellis.ui.internal.editors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.base.Entity;
import org.trellis.store.Change;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.EmptyState;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.ThemeColor;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.forms.Editing;
import org.trellis.ui.forms.Problem;
import org.trellis.ui.tables.Tables;

/** The face of an editor: title, a line for what has to be said, and the pages; or why there is nothing to show. */
public final class EditorBody<T extends Entity> extends Composite {
	private static final String HELP = "org.trellis.ui.editor";

	private final String editor;
	private final IEclipseContext injection;
	private final ErrorReporter errors;
	private final StackLayout stack = new StackLayout();
	private final EmptyState empty;
	private final Composite face;
	private final Label title;
	private final Label subtitle;
	private final Link says;
	private final CTabFolder tabs;
	private final List<PageHost<T>> pages = new ArrayList<>();
	private List<Problem> problems = List.of();

	/** @param editor whose pages are shown */
	public EditorBody(Composite parent, String editor, IEclipseContext injection, ErrorReporter errors) {
		super(parent, SWT.NONE);
		this.editor = editor;
		this.injection = injection;
		this.errors = errors;
		setLayout(stack);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(this, HELP);
		empty = new EmptyState(this);
		face = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(face);
		title = line(new Label(face, SWT.NONE));
		title.setFont(JFaceResources.getHeaderFont());
		subtitle = line(new Label(face, SWT.WRAP));
		says = line(new Link(face, SWT.WRAP));
		says.setForeground(ThemeColor.TROUBLE.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
		says.addListener(SWT.Selection, e -> problems.get(Integer.parseInt(e.text)).show().run());
		tabs = new CTabFolder(face, SWT.TOP | SWT.FLAT | SWT.BORDER);
		AccessibleName.set(tabs, Messages.pagesName);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		tabs.addListener(SWT.Selection, e -> look());
		say("");
	}

	private static <C extends Control> C line(C control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(control);
		return control;
	}

	public void showEmpty(String what, String why, EmptyState.Action... actions) {
		empty.show(what, why, actions);
		stack.topControl = empty;
		layout();
	}

	/** Makes the pages; those that are there already are made anew, and the one that was in front is again. */
	public void show(Editing<T> editing, OpenedDistrict district, StoreJobs jobs, Tables tables, Editors editors) {
		int front = Math.max(0, tabs.getSelectionIndex());
		for (var tab : tabs.getItems()) tab.dispose();
		pages.forEach(PageHost::dispose);
		pages.clear();
		var shared = new PageHost.Shared<>(editing, district, jobs, tables, editors, errors, injection);
		for (var contribution : Pages.of(Platform.getExtensionRegistry(), editor)) {
			var host = new PageHost<>(tabs, contribution, shared);
			if (!host.isOffered()) {
				host.dispose();
				continue;
			}
			var tab = new CTabItem(tabs, SWT.NONE);
			tab.setText(contribution.name());
			tab.setControl(host);
			pages.add(host);
		}
		stack.topControl = face;
		if (!pages.isEmpty()) {
			tabs.setSelection(Math.min(front, pages.size() - 1));
			look();
		}
		layout();
	}

	private void look() {
		pages.get(tabs.getSelectionIndex()).show();
	}

	/** Brings a page to the front; nothing when there is none of that id. */
	public void select(String id) {
		for (int i = 0; i < pages.size(); i++) if (pages.get(i).contribution().id().equals(id)) select(i);
	}

	private void select(int index) {
		tabs.setSelection(index);
		look();
		pages.get(index).setFocus();
	}

	/** To the next page or the one before. */
	public void turn(int by) {
		if (!pages.isEmpty()) select(Math.floorMod(tabs.getSelectionIndex() + by, pages.size()));
	}

	public void showTitle(String name, String below) {
		title.setText(name.replace("&", "&&"));
		subtitle.setText(below.replace("&", "&&"));
		((GridData) subtitle.getLayoutData()).exclude = below.isEmpty();
		subtitle.setVisible(!below.isEmpty());
		face.layout();
	}

	/** Says a sentence above the pages; an empty one says nothing. */
	public void say(String sentence) {
		say(sentence, List.of());
	}

	/** Says a sentence, and behind it each problem as a link that leads to its field. */
	public void say(String sentence, List<Problem> wrong) {
		problems = List.copyOf(wrong);
		var text = new StringBuilder(sentence.replace("&", "&&"));
		for (int i = 0; i < problems.size(); i++) text.append("  <a href=\"").append(i).append("\">").append(problems.get(i).field()).append("</a>");
		says.setText(text.toString());
		((GridData) says.getLayoutData()).exclude = sentence.isEmpty();
		says.setVisible(!sentence.isEmpty());
		face.layout();
	}

	/** What was told to be wrong may be mended now. */
	public void mended(List<Problem> left) {
		if (!problems.isEmpty() && left.isEmpty()) say("");
	}

	/** Others, or we, wrote something. */
	public void written(List<Change> changes) {
		pages.forEach(p -> p.written(changes));
	}

	@Override
	public boolean setFocus() {
		if (stack.topControl == null || stack.topControl.isDisposed()) return super.setFocus();
		if (stack.topControl == face && !pages.isEmpty()) return pages.get(Math.max(0, tabs.getSelectionIndex())).setFocus() || tabs.setFocus();
		return stack.topControl.setFocus();
	}
}
