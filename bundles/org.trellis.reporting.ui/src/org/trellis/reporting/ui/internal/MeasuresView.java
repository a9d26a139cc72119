package org.trellis.reporting.ui.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.trellis.reporting.Measures;
import org.trellis.reporting.Measures.Computed;
import org.trellis.reporting.Measures.Failed;
import org.trellis.reporting.Measures.MeasureTable;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.Shown;
import org.trellis.store.StoreException;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The measures of the school year: a line for the district and for each school, a column for each measure, small groups withheld. */
public final class MeasuresView {
	public static final String ID = "org.trellis.reporting.ui.measures";

	private static final int NARROWEST = 10;

	/** A line of the table. */
	record Line(String name, List<Shown> figures) {
	}

	private final CurrentDistrict district;
	private final Measures measures;
	private final Workspace workspace;
	private final Tables tables;
	private final MeasureTexts texts = MeasureTexts.here();
	private StackView stack;
	private Composite page;
	private ListTable<Line> table;
	private List<Subscription> subscriptions;

	@Inject
	public MeasuresView(CurrentDistrict district, Measures measures, Workspace workspace, Tables tables) {
		this.district = district;
		this.measures = measures;
		this.workspace = workspace;
		this.tables = tables;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HelpIds.MEASURES);
		subscriptions = List.of(district.listen(this::compute), workspace.handle(IWorkbenchCommandConstants.FILE_REFRESH, this::compute, () -> !stack.isDisposed() && stack.isVisible()));
		compute();
	}

	@Focus
	void focus() {
		if (table != null && table.isVisible()) table.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void compute() {
		var opened = district.get();
		if (opened.isEmpty()) {
			showEmpty(Messages.emptyDistrictMeasuresWhy, workspace.openActions());
			return;
		}
		showEmpty(Messages.computing);
		workspace.jobs().job(Messages.computeMeasures, progress -> {
			try {
				return measures.of(opened.get().database(), opened.get().person(), progress);
			} catch (ReportException e) {
				// its message is the sentence for the person, as that of the store is
				throw new StoreException(e.getMessage(), e);
			}
		}).then(computed -> {
			if (isOpen(opened.get())) show(computed);
		}).whenFailed(trouble -> {
			if (isOpen(opened.get())) showEmpty(trouble.sentence(), new EmptyState.Action(Messages.computeAgain, this::compute));
		}).whenCancelled(() -> showEmpty(Messages.stopped, new EmptyState.Action(Messages.computeAgain, this::compute))).start(stack);
	}

	private boolean isOpen(OpenedDistrict opened) {
		return district.get().equals(Optional.of(opened));
	}

	private void show(MeasureTable computed) {
		if (page != null) page.dispose();
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 8).applyTo(page);
		label(NLS.bind(Messages.measuresHead, computed.yearName(), DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(LocalTime.now())));
		var all = computed.results().stream().filter(Computed.class::isInstance).map(Computed.class::cast).toList();
		var outline = tables.<Line> table(ID).named(Messages.measures).filteredBy(Messages.schoolName).column(Column.<Line> of("school", Messages.measuresOf, Line::name).width(30));
		for (int i = 0; i < all.size(); i++) outline = outline.column(column(all.get(i), i));
		table = outline.help(HelpIds.MEASURES).in(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.show(RowSource.withoutPeople(lines(computed, all)));
		label(notes(computed, all));
		stack.top(page);
	}

	private Column<Line> column(Computed measure, int index) {
		return Column.<Line> of(measure.id().replaceAll("[^A-Za-z0-9-]", "-"), measure.label(), line -> texts.of(line.figures().get(index), measure.unit())).width(Math.max(NARROWEST, measure.label().length() + 2)).right()
				.comparing(Comparator.comparingDouble(line -> MeasureTexts.order(line.figures().get(index))));
	}

	private static List<Line> lines(MeasureTable computed, List<Computed> all) {
		var lines = new ArrayList<Line>();
		lines.add(new Line(Messages.wholeDistrict, all.stream().map(Computed::district).toList()));
		for (int i = 0; i < computed.schools().size(); i++) {
			int school = i;
			lines.add(new Line(computed.schools().get(i).name(), all.stream().map(m -> m.schools().get(school)).toList()));
		}
		return lines;
	}

	/** What is withheld and why, what is not known and why, and what failed. */
	private static String notes(MeasureTable computed, List<Computed> all) {
		var unknown = all.stream().filter(m -> m.district() instanceof Shown.NotKnown).map(m -> NLS.bind(Messages.notKnownNote, m.label(), ((Shown.NotKnown) m.district()).because()));
		var failed = computed.results().stream().filter(Failed.class::isInstance).map(f -> NLS.bind(Messages.problemMark, ((Failed) f).sentence()));
		var withheld = Stream.of(NLS.bind(Messages.withheldNote, computed.threshold()));
		return Stream.of(withheld, unknown, failed).flatMap(s -> s).collect(Collectors.joining("\n"));
	}

	private void label(String text) {
		var label = new Label(page, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
	}

	private void showEmpty(String why, EmptyState.Action... actions) {
		stack.showEmpty(Messages.measures, why, actions);
	}
}
