package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trellis.reporting.ReportFormat;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.EmptyState;
import org.trellis.ui.Workspace;

/** Where the made report is looked at: as one long page in the browser where the system has one, or page by page as it will be printed. */
final class PreviewArea extends Composite {
	private static final double STEP = 1.25;
	private static final double SMALLEST = 0.4;
	private static final double LARGEST = 4;

	private final PreviewFolder folder;
	private final Runnable again;
	private final Composite bar;
	private final Composite turning;
	private final Label page;
	private final Label size;
	private final Composite stack;
	private final EmptyState empty;
	private final PagesPreview pages;
	private final Optional<BrowserPreview> browser;
	private Preview current;
	private double zoom = 1;
	private Path shown;

	/**
	 * @param asPages whether pages are shown even where there is a browser
	 * @param again the report is to be made anew for the other way of looking at it, told by {@link #asPages}
	 */
	PreviewArea(Composite parent, PreviewFolder folder, Workspace workspace, boolean asPages, Runnable again) {
		super(parent, SWT.NONE);
		this.folder = folder;
		this.again = again;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		bar = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new EmptyState(stack);
		empty.show(Messages.notMadeTitle, Messages.notMadeWhy);
		pages = new PagesPreview(stack, workspace, this::turned);
		browser = BrowserPreview.in(stack);
		current = asPages || browser.isEmpty() ? pages : browser.get();
		if (browser.isPresent()) createChoice();
		button(Messages.smaller, Messages.smallerTip, () -> zoom(-1));
		size = new Label(bar, SWT.CENTER);
		size.setText(percent(8.88));
		button(Messages.larger, Messages.largerTip, () -> zoom(1));
		turning = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(turning);
		GridDataFactory.swtDefaults().indent(16, 0).applyTo(turning);
		button(turning, Messages.before, Messages.beforeTip, () -> turn(-1));
		page = new Label(turning, SWT.CENTER);
		button(turning, Messages.next, Messages.nextTip, () -> turn(1));
		addListener(SWT.Dispose, e -> PreviewFolder.remove(shown));
		top(empty);
	}

	private void createChoice() {
		var choice = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choice);
		GridDataFactory.swtDefaults().applyTo(choice);
		radio(choice, Messages.asOnePage, !asPages(), () -> look(browser.get()));
		radio(choice, Messages.asPages, asPages(), () -> look(pages));
	}

	private void radio(Composite parent, String label, boolean on, Runnable action) {
		var radio = new Button(parent, SWT.RADIO);
		radio.setText(label);
		radio.setSelection(on);
		radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (radio.getSelection()) action.run();
		}));
	}

	private void button(String label, String tip, Runnable action) {
		button(bar, label, tip, action);
	}

	private static void button(Composite parent, String label, String tip, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.setToolTipText(tip);
		AccessibleName.set(button, tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	private static String percent(double factor) {
		return NLS.bind(Messages.percent, Math.round(factor * 100));
	}

	/** Whether the report is shown as it will be printed. */
	boolean asPages() {
		return current == pages;
	}

	ReportFormat format() {
		return current.format();
	}

	/** A place for the file that will be shown. */
	Path place() {
		return folder.place(format().extension());
	}

	private void look(Preview other) {
		if (current == other) return;
		current = other;
		again.run();
	}

	/** Shows a file of the format. */
	void show(Path file) {
		PreviewFolder.remove(shown);
		shown = file;
		current.show(file);
		current.zoom(zoom);
		size.setText(percent(zoom));
		visible(turning, asPages());
		visible(bar, true);
		top(current.control());
	}

	private static void visible(Control control, boolean on) {
		control.setVisible(on);
		((GridData) control.getLayoutData()).exclude = !on;
	}

	/** Larger or smaller by so many steps. */
	void zoom(int steps) {
		zoom = Math.max(SMALLEST, Math.min(LARGEST, zoom * Math.pow(STEP, steps)));
		size.setText(percent(zoom));
		if (shown != null) current.zoom(zoom);
	}

	void turn(int by) {
		current.turn(by);
	}

	/** The report is being made. One that is shown stays until then. */
	void making(String report) {
		if (shown == null) empty.show(report, Messages.beingMade);
	}

	/** It was not made after all. */
	void notMade() {
		if (shown == null) empty.show(Messages.notMadeTitle, Messages.notMadeWhy);
	}

	private void turned(int number, int of) {
		page.setText(NLS.bind(Messages.pageOf, number, of));
		bar.layout(true, true);
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		layout(true, true);
	}
}
