package org.trellis.review.ui.internal.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanRevision;
import org.trellis.model.review.PlanStatus;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.PlanDesk.Revision;
import org.trellis.review.plans.Plans;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.ReportLink;
import org.trellis.ui.Workspace;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

import jakarta.inject.Inject;

/** What came into force when and what it changed, and the steps of a plan: into force, or to approval and back, closed and open again (D6). */
public final class PlanRevisionsPage implements EditorPage<Plan> {
	/** The plan as it is, which no revision holds yet. */
	private static final int NOW = PlanDesk.NOW;
	private static final int LONGEST_REASON = 500;
	private static final int LONGEST_NOTE = 4000;
	/** With the words around it, it becomes a task. */
	private static final int LONGEST_WHY = 470;

	private record Row(int number, String when, String by, String approved, String reason, List<String> changes) {
	}

	private record Known(List<Revision> revisions, List<String> open, boolean approval) {
	}

	private final Plans plans;
	private final Workspace workspace;
	private final ReportLink reports;
	private PageContext<Plan> context;
	private Composite area;
	private ListTable<Row> table;
	private Text changes;
	private Label says;
	private Button inForce;
	private final Map<Button, Predicate<Plan>> steps = new LinkedHashMap<>();
	private List<Subscription> handlers = List.of();
	private boolean approval;

	@Inject
	public PlanRevisionsPage(Plans plans, Workspace workspace, ReportLink reports) {
		this.plans = plans;
		this.workspace = workspace;
		this.reports = reports;
	}

	@Override
	public void create(Composite parent, PageContext<Plan> page) {
		context = page;
		page.alsoWhenWritten(PlanRevision.class);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		buttons();
		says = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(says);
		var sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = context.tables().<Row> table("org.trellis.review.ui.plan.revisions").named(Messages.revisions).identifiedBy(Row::number) //
				.column(Column.<Row> of("number", Messages.revision, r -> r.number == NOW ? Messages.notInForce : String.valueOf(r.number)).width(21).comparing((a, b) -> Integer.compare(a.number, b.number))) //
				.column(Column.<Row> of("when", Messages.since, Row::when).width(22)) //
				.column(Column.<Row> of("by", Messages.by, Row::by).width(18)) //
				.column(Column.<Row> of("approved", Messages.approvedBy, Row::approved).width(18)) //
				.column(Column.<Row> of("reason", Messages.reason, Row::reason).width(40)) //
				.onSelect(this::selected).sortedBy("-number").selectingFirst().in(sash);
		changes = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(changes, Messages.changes);
		handlers = List.of(workspace.handle("org.trellis.review.ui.plan.giveOut", this::bringIntoForce, () -> !area.isDisposed() && area.isVisible() && inForce.isEnabled()));
		refresh();
	}

	private void buttons() {
		var bar = new Composite(area, SWT.NONE);
		bar.setLayout(new RowLayout(SWT.HORIZONTAL));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Predicate<Plan> open = p -> p.getStatus() == PlanStatus.DRAFT || p.getStatus() == PlanStatus.ACTIVE;
		inForce = button(bar, Messages.giveOut, open, this::bringIntoForce);
		button(bar, Messages.approve, p -> p.getStatus() == PlanStatus.SUBMITTED, this::approve);
		button(bar, Messages.sendBack, p -> p.getStatus() == PlanStatus.SUBMITTED, () -> ask(Messages.sendBackTitle, Messages.sendBackWhy, LONGEST_WHY, why -> step(desk -> desk.sendBack(context.id(), why))));
		button(bar, Messages.close, open, () -> ask(Messages.closeTitle, Messages.closeNote, LONGEST_NOTE, note -> step(desk -> desk.close(context.id(), note))));
		button(bar, Messages.reopen, p -> p.getStatus() == PlanStatus.CLOSED, () -> step(desk -> desk.reopen(context.id())));
		button(bar, Messages.print, p -> true, () -> reports.open("student-plan", Map.of("student", context.id().toString())));
		button(bar, Messages.printFamily, p -> true, () -> reports.open("plan-family-copy", Map.of("student", context.id().toString())));
	}

	private Button button(Composite bar, String text, Predicate<Plan> when, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		steps.put(button, when);
		return button;
	}

	private void ask(String title, String question, int longest, Consumer<String> then) {
		var dialog = new InputDialog(area.getShell(), title, question, "", typed -> typed.strip().length() > longest ? NLS.bind(Messages.atMost, longest) : null);
		if (dialog.open() == Window.OK) then.accept(dialog.getValue());
	}

	private void bringIntoForce() {
		int version = context.editing().root().getVersion();
		if (approval) step(desk -> desk.submit(context.id()));
		else if (context.editing().root().getRevision() == 0) step(desk -> desk.giveOut(context.id(), version, null));
		else ask(Messages.giveOutTitle, Messages.giveOutWhy, LONGEST_REASON, why -> step(desk -> desk.giveOut(context.id(), version, why)));
	}

	private void approve() {
		int version = context.editing().root().getVersion();
		step(desk -> desk.approve(context.id(), version, null));
	}

	/** Something that may wait for the database. */
	private interface Step {
		void on(PlanDesk desk);
	}

	/** What is typed and not saved is no part of it: it has to be saved first, so that nobody thinks it is in force. */
	private void step(Step step) {
		if (context.editing().isDirty()) {
			say(Messages.saveFirst);
			return;
		}
		var opened = context.district();
		context.jobs().job(Messages.stepJob, progress -> {
			step.on(plans.desk(opened.database(), opened.person()));
			return true;
		}).writing().whenFailed(trouble -> say(trouble.sentence())).then(done -> {
			say("");
			refresh();
		}).start(area);
	}

	private void say(String sentence) {
		if (says.isDisposed()) return;
		says.setText(sentence.replace("&", "&&"));
		says.requestLayout();
	}

	private void selected(List<Row> rows) {
		changes.setText(rows.isEmpty() ? "" : rows.getFirst().changes.isEmpty() ? Messages.noChanges : String.join("\n", rows.getFirst().changes));
	}

	@Override
	public void refresh() {
		var root = context.editing().root();
		steps.forEach((button, when) -> button.setEnabled(when.test(root)));
		var opened = context.district();
		var plan = context.id();
		var last = root.getRevision();
		context.read(Messages.readRevisions, (database, scope) -> {
			var desk = plans.desk(database, opened.person());
			return new Known(desk.revisions(plan), desk.difference(plan, last, NOW), desk.approvalWanted());
		}, this::show);
	}

	private void show(Known known) {
		approval = known.approval;
		inForce.setText(approval ? Messages.submit : Messages.giveOut);
		inForce.requestLayout();
		var rows = new ArrayList<Row>();
		if (!known.open.isEmpty()) rows.add(new Row(NOW, "", "", "", Messages.notInForceWhy, known.open));
		known.revisions.forEach(r -> rows.add(new Row(r.number(), PlanTexts.moment(r.inForceFrom()), r.givenOutBy(), r.approvedBy(), r.reason(), r.changes())));
		if (rows.isEmpty()) {
			table.showEmpty(Messages.revisions, Messages.noRevisions);
			changes.setText("");
			return;
		}
		table.show(RowSource.of(rows));
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
