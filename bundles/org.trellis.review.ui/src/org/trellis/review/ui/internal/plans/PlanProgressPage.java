package org.trellis.review.ui.internal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trellis.model.review.Plan;
import org.trellis.model.review.ProgressEntry;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.PlanDesk.Entry;
import org.trellis.review.plans.PlanDesk.Goal;
import org.trellis.review.plans.Plans;
import org.trellis.review.ui.internal.student.StudentTerms;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.charts.ChartWithTable;
import org.trellis.ui.charts.ChartWithTable.Bar;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.Workspace;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.TypedDay;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

import jakarta.inject.Inject;

/** How far the student has come with each goal: what was read when, as a list and as a small chart (D22). What is written here is stored at once. */
public final class PlanProgressPage implements EditorPage<Plan> {
	private static final String RECORD = "org.trellis.review.ui.plan.record";

	private final Plans plans;
	private final Workspace workspace;
	private PageContext<Plan> context;
	private SashForm area;
	private SashForm sides;
	private ListTable<Goal> goals;
	private ListTable<Entry> entries;
	private ChartWithTable chart;
	private Text day;
	private Text reading;
	private Text note;
	private Button record;
	private Label says;
	private UUID chosen;
	private boolean writing;
	private List<Goal> known = List.of();
	private List<Subscription> handlers = List.of();

	@Inject
	public PlanProgressPage(Plans plans, Workspace workspace) {
		this.plans = plans;
		this.workspace = workspace;
	}

	@Override
	public void create(Composite parent, PageContext<Plan> page) {
		context = page;
		page.alsoWhenWritten(ProgressEntry.class);
		area = new SashForm(parent, SWT.VERTICAL);
		goals = goals(area);
		var lower = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(lower);
		fields(lower);
		sides = new SashForm(lower, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
		entries = entries(sides);
		chart = new ChartWithTable(sides, page.tables(), "org.trellis.review.ui.plan.chart", Messages.chart, Messages.day, Messages.reading);
		area.setWeights(2, 3);
		handlers = List.of(workspace.handle(RECORD, this::record, () -> !area.isDisposed() && area.isVisible() && chosen != null));
		refresh();
	}

	private ListTable<Goal> goals(Composite parent) {
		return context.tables().<Goal> table("org.trellis.review.ui.plan.goals").named(Messages.goals).identifiedBy(Goal::line) //
				.column(Column.<Goal> of("goal", Messages.goal, Goal::goal).width(34)) //
				.column(Column.<Goal> of("support", Messages.what, Goal::support).width(30)) //
				.column(Column.<Goal> of("measure", Messages.measureColumn, Goal::measure).width(22)) //
				.column(Column.<Goal> of("baseline", Messages.baselineColumn, Goal::baseline).width(12)) //
				.column(Column.<Goal> of("target", Messages.target, Goal::target).width(12)) //
				.column(Column.<Goal> of("last", Messages.last, PlanProgressPage::last).width(22)) //
				.column(Column.<Goal> of("status", Messages.status, g -> StudentTerms.of(g.status())).width(12)) //
				.onSelect(rows -> choose(rows.isEmpty() ? null : rows.getFirst().line())).onOpen(g -> reading.setFocus()).selectingFirst().in(parent);
	}

	private static String last(Goal goal) {
		return goal.entries().stream().filter(e -> e.reading() != null).findFirst().map(e -> NLS.bind(Messages.lastReading, e.reading(), StudentTerms.day(e.on()))).orElse("");
	}

	private void fields(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		for (var label : List.of(Messages.day, Messages.reading, Messages.entryNote, "")) new Label(row, SWT.NONE).setText(label);
		day = text(row, Messages.day, 12, false);
		day.setText(TypedDay.write(LocalDate.now()));
		reading = text(row, Messages.reading, 9, false);
		note = text(row, Messages.entryNote, 10, true);
		record = new Button(row, SWT.PUSH);
		record.setText(Messages.record);
		record.addListener(SWT.Selection, e -> record());
		says = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(says);
	}

	private Text text(Composite row, String name, int characters, boolean grows) {
		var text = new Text(row, SWT.SINGLE | SWT.BORDER);
		AccessibleName.set(text, name);
		GridDataFactory.fillDefaults().grab(grows, false).hint(new PixelConverter(text).convertWidthInCharsToPixels(characters), SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.DefaultSelection, e -> record());
		return text;
	}

	private ListTable<Entry> entries(Composite parent) {
		return context.tables().<Entry> table("org.trellis.review.ui.plan.entries").named(Messages.entries).identifiedBy(Entry::id) //
				.column(Column.<Entry> of("on", Messages.day, e -> StudentTerms.day(e.on())).width(14).comparing(Comparator.comparing(Entry::on))) //
				.column(Column.<Entry> of("reading", Messages.reading, Entry::reading).width(14)) //
				.column(Column.<Entry> of("note", Messages.entryNote, Entry::note).width(30)) //
				.column(Column.<Entry> of("by", Messages.by, Entry::by).width(14)) //
				.action(Messages.removeEntry, rows -> write(desk -> rows.forEach(r -> desk.remove(r.id())), () -> {
				})).sortedBy("-on").in(parent);
	}

	private void choose(UUID line) {
		chosen = line;
		var goal = goal();
		record.setEnabled(!writing && goal.isPresent());
		if (goal.isEmpty() || goal.get().entries().isEmpty()) entries.showEmpty(Messages.entries, Messages.noEntries);
		else entries.showAgain(RowSource.of(goal.get().entries()));
		var bars = goal.map(PlanProgressPage::bars).orElse(List.of());
		sides.setMaximizedControl(bars.isEmpty() ? entries : null);
		chart.show(bars);
	}

	private Optional<Goal> goal() {
		return known.stream().filter(g -> g.line().equals(chosen)).findFirst();
	}

	/** The readings, and behind them what is aimed at. */
	private static List<Bar> bars(Goal goal) {
		var bars = new ArrayList<>(goal.series().stream().map(p -> new Bar(PlanTexts.brief(p.on()), p.value(), p.text())).toList());
		if (!bars.isEmpty() && goal.aim() != null) bars.add(new Bar(Messages.target, goal.aim(), goal.target()));
		return bars;
	}

	@Override
	public void refresh() {
		var district = context.district();
		var plan = context.id();
		context.read(Messages.readProgress, (database, scope) -> plans.desk(database, district.person()).goals(plan), this::show);
	}

	private void show(List<Goal> found) {
		known = found;
		if (found.isEmpty()) {
			goals.showEmpty(Messages.goals, Messages.noGoals);
			choose(null);
			return;
		}
		if (goal().isEmpty()) goals.show(RowSource.of(found));
		else goals.showAgain(RowSource.of(found));
		choose(goal().isEmpty() ? found.getFirst().line() : chosen);
	}

	private void record() {
		if (writing) return;
		var typed = TypedDay.read(day.getText(), LocalDate.now());
		if (typed.problem() != null) {
			say(typed.problem());
			return;
		}
		var line = chosen;
		var on = typed.day();
		var read = reading.getText();
		var words = note.getText();
		write(desk -> desk.record(line, on, read, words), () -> {
			emptied(reading, read);
			emptied(note, words);
		});
	}

	/** What was typed since it was written stays. */
	private static void emptied(Text text, String written) {
		if (text.getText().equals(written)) text.setText("");
	}

	/** Something that may wait for the database. */
	private interface Write {
		void on(PlanDesk desk);
	}

	private void write(Write write, Runnable then) {
		var opened = context.district();
		setWriting(true);
		context.jobs().job(Messages.recordJob, progress -> {
			write.on(plans.desk(opened.database(), opened.person()));
			return true;
		}).writing().whenFailed(trouble -> {
			setWriting(false);
			say(trouble.sentence());
		}).then(done -> {
			setWriting(false);
			say("");
			then.run();
			refresh();
		}).start(area);
	}

	/** Nothing is written twice because somebody presses the key twice. */
	private void setWriting(boolean now) {
		writing = now;
		if (!record.isDisposed()) record.setEnabled(!now && goal().isPresent());
	}

	private void say(String sentence) {
		if (says.isDisposed()) return;
		says.setText(sentence.replace("&", "&&"));
		says.requestLayout();
	}

	@Override
	public boolean setFocus() {
		return goals.setFocus();
	}

	@Override
	public void dispose() {
		handlers.forEach(Subscription::close);
	}
}
