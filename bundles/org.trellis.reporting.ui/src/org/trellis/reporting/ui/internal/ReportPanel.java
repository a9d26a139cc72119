package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest.Use;
import org.trellis.reporting.ui.internal.ChosenReport.Choice;
import org.trellis.reporting.ui.internal.ReportMaker.Order;
import org.trellis.ui.StoreJob;
import org.trellis.ui.Trouble;

/** One report: what it answers, what is asked of it, and how it looks. One thing is made at a time. */
final class ReportPanel extends Composite {
	/** Asks for file or printer, and then has the report written or printed. */
	interface Asking {
		void export();

		void print();
	}

	private final ReportDescription report;
	private final ReportMaker maker;
	private final RunHistory history;
	private final PreviewFolder folder;
	private final ParameterForm form;
	private final WorkStrip strip;
	private final PreviewArea preview;
	private final boolean makeNow;
	private boolean leaving;

	ReportPanel(Composite parent, Choice choice, ReportMaker maker, RunHistory history, PreviewFolder folder, Asking asking) {
		super(parent, SWT.NONE);
		this.report = choice.report();
		this.maker = maker;
		this.history = history;
		this.folder = folder;
		this.makeNow = choice.makeNow();
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 8).applyTo(this);
		addListener(SWT.Dispose, e -> leaving = true);
		createHead();
		form = new ParameterForm(this, report, given(choice), this::loadClasses, () -> {
		});
		GridDataFactory.fillDefaults().grab(true, false).exclude(form.isEmpty()).applyTo(form.control());
		createActions(asking);
		strip = new WorkStrip(this);
		preview = new PreviewArea(this, folder, maker.workspace(), history.asPages(), this::lookedAtOtherwise);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
	}

	/** What it was made of last, unless it is to be made of something else. */
	private Map<String, String> given(Choice choice) {
		if (!choice.given().isEmpty()) return choice.given();
		return new LinkedHashMap<>(history.lastValues(maker.district().database().districtId(), report));
	}

	private void createHead() {
		var title = new Label(this, SWT.WRAP);
		title.setText(report.name().replace("&", "&&"));
		title.setFont(JFaceResources.getHeaderFont());
		var answers = new Label(this, SWT.WRAP);
		answers.setText(report.description().replace("&", "&&"));
		for (var label : List.of(title, answers)) GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
	}

	private void createActions(Asking asking) {
		var actions = new Composite(this, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(8).center(true).applyTo(actions);
		button(actions, Messages.make, this::make);
		button(actions, Messages.export, asking::export);
		button(actions, Messages.print, asking::print);
	}

	private static void button(Composite parent, String label, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	/** Loads what there is to choose from, and makes the report where that was asked for. */
	void begin() {
		maker.choices().then(choices -> {
			form.choices(choices);
			if (makeNow) make();
		}).start(this);
		setFocus();
	}

	private void loadClasses(UUID school, UUID year) {
		maker.classes(school, year).then(classes -> form.classes(school, year, classes)).start(this);
	}

	String reportName() {
		return report.name();
	}

	/** Whether something may be made now. */
	boolean isFree() {
		return !strip.isWorking();
	}

	/** Makes the report and shows it. */
	void make() {
		if (!isFree() || !check()) return;
		preview.making(report.name());
		var place = preview.place();
		makeInto(preview.format(), place, Use.LOOK, NLS.bind(Messages.making, report.name()), file -> {
			strip.end();
			preview.show(file);
			preview.setFocus();
		});
	}

	private void lookedAtOtherwise() {
		history.asPages(preview.asPages());
		make();
	}

	/** Writes the report into a file whose extension says as what. */
	void export(Path file) {
		var format = FileChoice.format(file).orElseThrow();
		makeInto(format, file, Use.TAKE_OUT, NLS.bind(Messages.writing, file.getFileName()), written -> {
			history.folder(written.getParent().toString());
			strip.wrote(written);
		});
	}

	/** What a file of this report is called unless the person says otherwise. */
	String fileName() {
		return FileChoice.nameOf(report.name()) + " " + LocalDate.now();
	}

	/** Whether all that is needed is given; what is not is shown beside its field. */
	boolean check() {
		if (form.check()) return true;
		form.setFocus();
		return false;
	}

	void print(PrinterData printer) {
		var pages = folder.place(ReportFormat.PDF.extension());
		makeInto(ReportFormat.PDF, pages, Use.TAKE_OUT, NLS.bind(Messages.making, report.name()), pdf -> {
			var job = maker.workspace().jobs().job(Messages.printTitle, progress -> {
				try {
					Printing.print(pdf, report.name(), printer, progress);
					return pdf;
				} finally {
					PreviewFolder.remove(pdf);
				}
			});
			follow(job, Messages.printing, printed -> strip.say(NLS.bind(Messages.printed, printer.name)));
		});
	}

	private void makeInto(ReportFormat format, Path file, Use use, String text, Consumer<Path> then) {
		if (!isFree() || !check()) return;
		var order = new Order(report, form.values());
		var about = form.inWords();
		follow(maker.make(order, format, file, use), text, made -> {
			history.made(maker.district().database().districtId(), report, order.values(), about);
			then.accept(made);
		});
	}

	private <T> void follow(StoreJob<T> job, String text, Consumer<T> then) {
		strip.begin(text, job.then(then).whenFailed(this::failed).whenCancelled(this::stopped).start(this));
	}

	private void stopped() {
		strip.say(Messages.stopped);
		preview.notMade();
	}

	private void failed(Trouble trouble) {
		strip.end();
		preview.notMade();
		maker.workspace().errors().report(new Trouble(trouble.sentence(), Messages.failedStep, trouble.details()));
	}

	void zoom(int steps) {
		preview.zoom(steps);
	}

	void turn(int by) {
		preview.turn(by);
	}

	/** While it is disposed the platform looks for the next focus, here too, where the fields are gone already. */
	@Override
	public boolean setFocus() {
		return !leaving && (form.setFocus() || super.setFocus());
	}
}
