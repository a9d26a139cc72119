package org.trellis.review.ui.internal.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.trellis.model.Domains;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.review.plans.PlanDesk.Choices;
import org.trellis.review.plans.Plans;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.student.StudentTerms;
import org.trellis.store.Ids;
import org.trellis.store.References;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.Workspace;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

import jakarta.inject.Inject;

/** What the student gets, line by line, and below it the form of the line that is chosen (D6, D7). */
public final class PlanLinesPage implements EditorPage<Plan> {
	private static final String ADD = "org.trellis.review.ui.plan.addLine";
	private static final String END = "org.trellis.review.ui.plan.endLine";
	private static final Ids IDS = new Ids();
	private static final EmptyState.Action[] NOTHING = {};

	/** As it is shown; what a line refers to is named by its choices. */
	private record Row(UUID id, String domain, String what, String goal, String target, String responsible, LocalDate reviewOn, PlanLineStatus status) {
	}

	private final Plans plans;
	private final Domains domains;
	private final Labels labels;
	private final Workspace workspace;
	private PageContext<Plan> context;
	private SashForm area;
	private ListTable<Row> table;
	private LineForm form;
	private Choices choices;
	private Button add;
	private Button end;
	private UUID chosen;
	private List<Subscription> handlers = List.of();

	@Inject
	public PlanLinesPage(Plans plans, Domains domains, Workspace workspace) {
		this.plans = plans;
		this.domains = domains;
		this.labels = new Labels(domains);
		this.workspace = workspace;
	}

	@Override
	public void create(Composite parent, PageContext<Plan> page) {
		context = page;
		area = new SashForm(parent, SWT.VERTICAL);
		var upper = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(upper);
		table = table(upper);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		if (!page.editing().readOnly()) buttons(upper);
		handlers = List.of(workspace.handle(ADD, this::add, this::canEdit), workspace.handle(END, this::end, () -> canEdit() && chosen != null));
		var district = page.district();
		var plan = page.id();
		page.read(Messages.readChoices, (database, scope) -> plans.desk(database, district.person()).choices(plan), this::show);
	}

	private ListTable<Row> table(Composite parent) {
		return context.tables().<Row> table("org.trellis.review.ui.plan.lines").named(Messages.lines).identifiedBy(Row::id) //
				.column(Column.<Row> of("domain", Messages.domain, Row::domain).width(24)) //
				.column(Column.<Row> of("what", Messages.what, Row::what).width(34)) //
				.column(Column.<Row> of("goal", Messages.goal, Row::goal).width(30)) //
				.column(Column.<Row> of("target", Messages.target, Row::target).width(12)) //
				.column(Column.<Row> of("responsible", Messages.responsible, Row::responsible).width(18)) //
				.column(Column.<Row> of("reviewOn", Messages.reviewOn, r -> StudentTerms.day(r.reviewOn)).width(14).comparing(Comparator.comparing(Row::reviewOn, Comparator.nullsLast(Comparator.naturalOrder())))) //
				.column(Column.<Row> of("status", Messages.status, r -> StudentTerms.of(r.status)).width(12)) //
				.onSelect(rows -> choose(rows.isEmpty() ? null : rows.getFirst().id)).onOpen(row -> form.setFocus()).selectingFirst().in(parent);
	}

	private void buttons(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
		add = button(bar, Messages.addLine, this::add);
		end = button(bar, Messages.endLine, this::end);
		add.setEnabled(false);
		end.setEnabled(false);
	}

	private static Button button(Composite bar, String text, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	private void show(Choices found) {
		choices = found;
		if (add != null) add.setEnabled(true);
		form = new LineForm(area, context.editing(), found, domains, this::line);
		area.setWeights(2, 3);
		area.layout(true, true);
		list(true);
	}

	/** The line that is chosen; null for none. */
	private PlanLine line(Plan plan) {
		return plan.getLines().stream().filter(l -> l.getId().equals(chosen)).findFirst().orElse(null);
	}

	private void choose(UUID line) {
		if (Objects.equals(line, chosen)) return;
		chosen = line;
		form.refresh();
		if (end != null) end.setEnabled(line != null);
	}

	@Override
	public void refresh() {
		if (choices != null) list(false);
	}

	private void list(boolean first) {
		var rows = context.editing().root().getLines().stream().map(this::row).toList();
		if (end != null) end.setEnabled(!rows.isEmpty());
		if (rows.isEmpty()) {
			choose(null);
			table.showEmpty(Messages.lines, context.editing().readOnly() ? Messages.noLines : Messages.noLinesYet, context.editing().readOnly() ? NOTHING : new EmptyState.Action[] { new EmptyState.Action(Messages.addLineLink, this::add) });
		} else if (first) table.show(RowSource.of(rows));
		else table.showAgain(RowSource.of(rows));
	}

	private Row row(PlanLine l) {
		var service = form.service(References.id(l.getService()));
		var what = service == null ? l.getAction() : l.getAction() == null ? service : service + ": " + l.getAction();
		return new Row(l.getId(), l.getDomain() == null ? "" : labels.domain(l.getDomain()), what, l.getGoal(), l.getTarget(), form.staff(References.id(l.getResponsible())), l.getReviewOn(), l.getStatus());
	}

	private boolean canEdit() {
		return choices != null && !area.isDisposed() && area.isVisible() && !context.editing().readOnly();
	}

	/** A new line begins with the most pressing finding that no line answers yet. */
	private void add() {
		var line = ReviewFactory.eINSTANCE.createPlanLine();
		line.setId(IDS.next());
		line.setStatus(PlanLineStatus.PROPOSED);
		var answered = context.editing().root().getLines().stream().map(l -> References.id(l.getFinding())).filter(Objects::nonNull).toList();
		var open = choices.findings().stream().filter(f -> !answered.contains(f.id())).findFirst();
		line.setDomain(open.map(f -> f.domain()).orElse(domains.all().getFirst().key()));
		open.ifPresent(f -> {
			line.setIntensity(f.intensity());
			line.setFinding(References.to(ReviewPackage.Literals.FINDING, f.id()));
		});
		context.editing().edit(Messages.addLineStep, plan -> plan.getLines().add(line));
		chosen = null;
		choose(line.getId());
		table.select(line.getId());
		form.setFocus();
	}

	/** What was in force, or has readings, stays to be read, as stopped; what nobody began goes. */
	private void end() {
		var ended = line(context.editing().root());
		if (ended == null) return;
		var id = ended.getId();
		if (ended.getStatus() != PlanLineStatus.PROPOSED) {
			stop(id);
			return;
		}
		var district = context.district();
		var of = context.id();
		context.read(Messages.readProgress, (database, scope) -> plans.desk(database, district.person()).goals(of).stream().anyMatch(g -> g.line().equals(id) && !g.entries().isEmpty()), read -> {
			if (read) stop(id);
			else context.editing().edit(Messages.removeStep, plan -> plan.getLines().removeIf(l -> l.getId().equals(id)));
		});
	}

	private void stop(UUID id) {
		context.editing().edit(Messages.stopStep, plan -> {
			var line = plan.getLines().stream().filter(l -> l.getId().equals(id)).findFirst().orElse(null);
			if (line == null) return;
			line.setStatus(PlanLineStatus.STOPPED);
			if (line.getEndedOn() == null) line.setEndedOn(LocalDate.now());
		});
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
