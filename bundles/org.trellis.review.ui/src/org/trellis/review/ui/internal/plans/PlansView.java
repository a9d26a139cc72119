package org.trellis.review.ui.internal.plans;

import java.util.List;
import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.district.Student;
import org.trellis.model.review.Plan;
import org.trellis.review.plans.PlanLists;
import org.trellis.review.plans.PlanLists.Line;
import org.trellis.review.plans.PlanLists.Which;
import org.trellis.review.plans.Plans;
import org.trellis.review.ui.internal.student.StudentTerms;
import org.trellis.store.Change;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Plans of the current school year: what is to be reviewed by now first, what waits for approval, who has none, who is to be seen first (D6-D8). */
public final class PlansView {
	public static final String ID = "org.trellis.review.ui.plans";
	private static final String HELP = "org.trellis.review.ui.plans";
	private static final int READ_AGAIN_MS = 500;
	private static final List<Which> CHOICES = List.of(Which.DUE, Which.APPROVAL, Which.WITHOUT, Which.FIRST_WEEK, Which.PLANS);

	private final CurrentDistrict district;
	private final Tables tables;
	private final Workspace workspace;
	private final Plans plans;
	private final Runnable readAgain = this::readAgain;
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Combo show;
	private ListTable<Line> table;
	private Button approval;
	private List<Subscription> subscriptions;

	@Inject
	public PlansView(CurrentDistrict district, Tables tables, Workspace workspace, Plans plans) {
		this.district = district;
		this.tables = tables;
		this.workspace = workspace;
		this.plans = plans;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HELP);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.show);
		show = new Combo(page, SWT.READ_ONLY);
		show.setItems(Messages.due, Messages.waiting, Messages.without, Messages.firstWeek, Messages.allPlans);
		show.select(0);
		show.addListener(SWT.Selection, e -> list());
		AccessibleName.set(show, Messages.showName);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(show);
		table = table();
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
		approval = new Button(page, SWT.CHECK);
		approval.setText(Messages.approvalWanted);
		approval.addListener(SWT.Selection, e -> wantApproval(approval.getSelection()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(approval);
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written));
		districtChanged();
	}

	private ListTable<Line> table() {
		return tables.<Line> table("org.trellis.review.plans").named(Messages.plans).filteredBy(Messages.plansFilter)
				.column(Column.<Line> of("student", Messages.student, Line::name).width(24).sortedBy(PlanLists.FAMILY_NAME))
				.column(Column.<Line> of("status", Messages.planStatus, l -> l.plan() == null ? Messages.noPlan : StudentTerms.of(l.status())).width(18))
				.column(Column.<Line> of("lines", Messages.lineCount, l -> l.plan() == null ? "" : String.valueOf(l.lines())).width(8).right())
				.column(Column.<Line> of("reviewOn", Messages.reviewOn, l -> StudentTerms.day(l.reviewOn())).width(14))
				.column(Column.<Line> of("first", Messages.seeFirst, Line::seeFirst).width(40))
				.column(Column.<Line> of("submitted", Messages.askedBy, Line::submittedBy).width(18).hidden())
				.sortedBy("student").identifiedBy(Line::student).whenEmpty(this::nothing).onOpen(this::open).action(Messages.openStudent, rows -> rows.stream().findFirst().ifPresent(l -> workspace.editors().open(Student.class, l.student(), l.name()))).help(HELP).in(page);
	}

	/** The plan; begun for who has none. */
	private void open(Line line) {
		reader.read(Messages.openPlan, (opened, progress) -> {
			var desk = plans.desk(opened.database(), opened.person());
			var year = desk.years().stream().filter(y -> y.current()).findFirst().orElseThrow();
			return new Opening(desk.begin(line.student(), year.id()), NLS.bind(Messages.planTitle, year.name(), line.name()));
		}, found -> workspace.editors().open(Plan.class, found.plan, found.title));
	}

	private record Opening(UUID plan, String title) {
	}

	@Focus
	void focus() {
		if (page.isVisible()) table.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.plans, Messages.plansWhy, workspace.openActions());
			return;
		}
		stack.top(page);
		list();
		readApproval();
	}

	private void readApproval() {
		reader.read(Messages.readApproval, (opened, progress) -> plans.desk(opened.database(), opened.person()).approvalWanted(), approval::setSelection);
	}

	/** A setting of the district: whoever may not make it is told so, and sees what holds. */
	private void wantApproval(boolean wanted) {
		reader.read(Messages.approvalJob, (opened, progress) -> {
			plans.desk(opened.database(), opened.person()).wantApproval(wanted);
			return wanted;
		}, approval::setSelection, this::readApproval);
	}

	private void list() {
		var which = CHOICES.get(show.getSelectionIndex());
		district.get().ifPresent(opened -> {
			var lists = plans.lists(opened.database(), opened.person());
			table.show(RowSource.query(opened, request -> lists.query(which, null, request.filter(), request.order())));
		});
	}

	private void nothing(EmptyState says) {
		var which = CHOICES.get(show.getSelectionIndex());
		var why = switch (which) {
		case DUE -> Messages.noneDue;
		case APPROVAL -> Messages.noneWaiting;
		case WITHOUT -> Messages.noneWithout;
		case FIRST_WEEK -> Messages.noneFirst;
		case PLANS -> Messages.nonePlans;
		};
		says.show(Messages.noPlansTitle, why, which == Which.WITHOUT ? new EmptyState.Action(Messages.showAllPlans, () -> choose(Which.PLANS)) : new EmptyState.Action(Messages.showWithout, () -> choose(Which.WITHOUT)));
	}

	private void choose(Which which) {
		show.select(CHOICES.indexOf(which));
		list();
	}

	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && (c.type().equals("Plan") || c.type().equals("Student")))) stack.getDisplay().timerExec(READ_AGAIN_MS, readAgain);
	}

	private void readAgain() {
		if (!stack.isDisposed() && page.isVisible()) table.refresh();
	}
}
