package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ui.internal.ChosenReport.Choice;
import org.trellis.reporting.ui.internal.ReportMaker.Order;
import org.trellis.ui.Trouble;

/** One report: what it answers, what is asked of it, and how it looks. */
final class ReportPanel extends Composite {
	private final ReportDescription report;
	private final ReportMaker maker;
	private final PreviewArea preview;
	private final ParameterForm form;
	private final boolean makeNow;
	private Job making;

	ReportPanel(Composite parent, Choice choice, ReportMaker maker, PreviewFolder folder) {
		super(parent, SWT.NONE);
		this.report = choice.report();
		this.maker = maker;
		this.makeNow = choice.makeNow();
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 8).applyTo(this);
		createHead();
		form = new ParameterForm(this, report, choice.given(), (school, year) -> maker.classes(school, year).then(c -> classes(school, year, c)).start(this), () -> {
		});
		GridDataFactory.fillDefaults().grab(true, false).exclude(form.isEmpty()).applyTo(form.control());
		createActions();
		preview = new PreviewArea(this, folder, maker.workspace());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
	}

	private void classes(java.util.UUID school, java.util.UUID year, List<Choices.Item> classes) {
		form.classes(school, year, classes);
	}

	private void createHead() {
		var title = new Label(this, SWT.WRAP);
		title.setText(report.name());
		title.setFont(JFaceResources.getHeaderFont());
		var answers = new Label(this, SWT.WRAP);
		answers.setText(report.description());
		for (var label : List.of(title, answers)) GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
	}

	private void createActions() {
		var actions = new Composite(this, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(8).center(true).applyTo(actions);
		button(actions, Messages.make, this::make);
	}

	private static Button button(Composite parent, String label, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return button;
	}

	/** Loads what there is to choose from, and makes the report where that was asked for. */
	void begin() {
		maker.choices().then(c -> {
			form.choices(c);
			if (makeNow) make();
		}).start(this);
		setFocus();
	}

	/** Makes the report and shows it. */
	void make() {
		if (!form.check()) {
			form.setFocus();
			return;
		}
		var order = new Order(report, form.values());
		var format = preview.format();
		making = maker.make(order, format, preview.place()).then(preview::show).whenFailed(this::failed).start(this);
	}

	private void failed(Trouble trouble) {
		maker.workspace().errors().report(new Trouble(trouble.sentence(), Messages.failedStep, trouble.details()));
	}

	@Override
	public boolean setFocus() {
		return form.setFocus() || super.setFocus();
	}
}
