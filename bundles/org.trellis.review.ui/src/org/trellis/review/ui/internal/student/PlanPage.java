package org.trellis.review.ui.internal.student;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.model.review.Plan;
import org.trellis.model.review.TransitionNote;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.PlanDesk.Year;
import org.trellis.review.plans.Plans;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.student.StudentQueries.PlanRow;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.Workspace;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

import jakarta.inject.Inject;

/** What the student gets, line by line, the newest school year first, and the ways to the plan itself and to the transition note (D6-D8). */
public final class PlanPage implements EditorPage<Student> {
	private static final String OPEN = "org.trellis.review.ui.plan.open";

	private record Known(List<PlanRow> rows, Optional<Year> current) {
	}

	private final Plans plans;
	private final Labels labels;
	private final Workspace workspace;
	private PageContext<Student> context;
	private Composite area;
	private ListTable<PlanRow> table;
	private Button open;
	private Optional<Year> current = Optional.empty();
	private List<Subscription> handlers = List.of();

	@Inject
	public PlanPage(Plans plans, Domains domains, Workspace workspace) {
		this.plans = plans;
		this.labels = new Labels(domains);
		this.workspace = workspace;
	}

	@Override
	public void create(Composite parent, PageContext<Student> page) {
		context = page;
		page.alsoWhenWritten(Plan.class);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		table = page.tables().<PlanRow> table("org.trellis.review.ui.student.plan").named(Messages.plan).filteredBy(Messages.planFilter).identifiedBy(PlanRow::id) //
				.column(Column.<PlanRow> of("year", Messages.schoolYear, PlanRow::year).width(14).comparing(Comparator.comparing(PlanRow::yearBegins))) //
				.column(Column.<PlanRow> of("domain", Messages.domain, p -> labels.domain(p.domain())).width(30)) //
				.column(Column.<PlanRow> of("what", Messages.planWhat, PlanRow::what).width(32)) //
				.column(Column.<PlanRow> of("goal", Messages.goal, PlanRow::goal).width(32)) //
				.column(Column.<PlanRow> of("responsible", Messages.responsible, PlanRow::responsible).width(20)) //
				.column(Column.<PlanRow> of("reviewOn", Messages.reviewOn, p -> StudentTerms.day(p.reviewOn())).width(14).comparing(Comparator.comparing(PlanRow::reviewOn, Comparator.nullsLast(Comparator.naturalOrder())))) //
				.column(Column.<PlanRow> of("status", Messages.status, p -> StudentTerms.of(p.status())).width(14)) //
				.column(Column.<PlanRow> of("intensity", Messages.intensity, p -> p.intensity() == null ? "" : labels.of(p.intensity())).width(18).hidden()) //
				.column(Column.<PlanRow> of("plan", Messages.planStatus, p -> StudentTerms.of(p.planStatus())).width(14).hidden()) //
				.sortedBy("-year").onOpen(row -> open(row.plan(), row.year())).in(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		var bar = new Composite(area, SWT.NONE);
		bar.setLayout(new RowLayout(SWT.HORIZONTAL));
		open = button(bar, Messages.planOpen, this::openCurrent);
		button(bar, Messages.planTransition, this::openTransition);
		handlers = List.of(workspace.handle(OPEN, this::openCurrent, () -> !area.isDisposed() && area.isVisible() && open.isEnabled()));
		refresh();
	}

	private static Button button(Composite bar, String text, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	private String name() {
		return StudentEditor.name(context.editing().root());
	}

	private void open(UUID plan, String year) {
		context.editors().open(Plan.class, plan, NLS.bind(Messages.planTitle, year, name()));
	}

	private PlanDesk desk() {
		return plans.desk(context.district().database(), context.district().person());
	}

	/** Of the current school year; begun where nobody has. */
	private void openCurrent() {
		current.ifPresent(year -> {
			var student = context.id();
			var desk = desk();
			context.jobs().job(Messages.planBegin, progress -> desk.begin(student, year.id())).writing().then(plan -> open(plan, year.name())).start(area);
		});
	}

	private void openTransition() {
		current.ifPresent(year -> {
			var student = context.id();
			var desk = desk();
			context.jobs().job(Messages.planTransitionBegin, progress -> desk.transition(student, year.id())).writing().then(note -> context.editors().open(TransitionNote.class, note, NLS.bind(Messages.planTransitionTitle, name()))).start(area);
		});
	}

	@Override
	public void refresh() {
		var student = context.id();
		var desk = desk();
		context.read(Messages.readPlan, (database, scope) -> new Known(StudentQueries.plan(database, scope, student), desk.years().stream().filter(Year::current).findFirst()), this::show);
	}

	private void show(Known known) {
		current = known.current;
		open.setText(current.map(y -> NLS.bind(Messages.planOpenOf, y.name())).orElse(Messages.planOpen));
		open.setEnabled(current.isPresent());
		open.requestLayout();
		if (!known.rows.isEmpty()) table.showAgain(RowSource.of(known.rows));
		else if (current.isEmpty()) table.showEmpty(Messages.plan, Messages.planWhy);
		else table.showEmpty(Messages.plan, Messages.planWhy, new EmptyState.Action(NLS.bind(Messages.planBeginOf, current.get().name()), this::openCurrent));
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	@Override
	public void dispose() {
		handlers.forEach(Subscription::close);
	}
}
