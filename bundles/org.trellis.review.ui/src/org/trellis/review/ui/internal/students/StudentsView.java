package org.trellis.review.ui.internal.students;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.review.plans.Plans;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.plans.Assigning;
import org.trellis.review.ui.internal.students.StudentList.Line;
import org.trellis.store.Change;
import org.trellis.store.ListQuery;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StackView;
import org.trellis.ui.Terms;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** All students that the person may see, of the district, of a school, or of none: any number of them. */
public final class StudentsView {
	public static final String ID = "org.trellis.review.ui.students";
	private static final String HELP = "org.trellis.review.ui.students";
	private static final String ASSIGN = "org.trellis.review.ui.students.assign";
	private static final int READ_AGAIN_MS = 500;
	private static final Set<String> SHOWN = Set.of("Student", "StudentReview", "SchoolYear", "ReviewCycle");

	private final CurrentDistrict district;
	private final Tables tables;
	private final Workspace workspace;
	private final ESelectionService selection;
	private final Labels labels;
	private final Assigning assigning;
	private final Runnable readAgain = this::readAgain;
	private final List<Shown> choices = new ArrayList<>();
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Combo show;
	private ListTable<Line> table;
	private List<Subscription> subscriptions;

	@Inject
	public StudentsView(CurrentDistrict district, Tables tables, Workspace workspace, ESelectionService selection, Domains domains, Plans plans) {
		this.district = district;
		this.tables = tables;
		this.workspace = workspace;
		this.selection = selection;
		this.labels = new Labels(domains);
		this.assigning = new Assigning(plans, domains, workspace.jobs());
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.show);
		show = new Combo(page, SWT.READ_ONLY);
		show.addListener(SWT.Selection, e -> list());
		AccessibleName.set(show, Messages.showName);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(show);
		table = table();
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written), workspace.handle(ASSIGN, () -> table.withSelection(this::assign), () -> !stack.isDisposed() && page.isVisible() && !table.selection().isEmpty()));
		districtChanged();
	}

	private ListTable<Line> table() {
		return tables.<Line> table("org.trellis.review.students").named(Messages.name).filteredBy(Messages.filter)
				.column(Column.of("family", Messages.familyName, Line::familyName).width(20).sortedBy(StudentList.FAMILY_NAME))
				.column(Column.of("given", Messages.givenName, Line::givenName).width(16))
				.column(Column.of("grade", Messages.grade, (Line l) -> Terms.of(l.grade())).width(14))
				.column(Column.of("school", Messages.school, Line::school).width(30))
				.column(Column.of("tier", Messages.tier, (Line l) -> l.tier() == null ? "" : labels.of(l.tier())).width(12))
				.column(Column.of("birth", Messages.birthDate, (Line l) -> l.birthDate() == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(l.birthDate())).width(14).hidden())
				.sortedBy("family").identifiedBy(Line::id).whenEmpty(this::nobody).onOpen(l -> workspace.editors().open(Student.class, l.id(), l.name())).action(Messages.assign, this::assign).help(HELP).in(page);
	}

	/** The same support for all who are selected (D6). */
	private void assign(List<Line> lines) {
		district.get().ifPresent(opened -> assigning.ask(stack, opened, lines.stream().map(Line::id).toList()));
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
			stack.showEmpty(Messages.emptyTitle, Messages.emptyWhy, workspace.openActions());
			return;
		}
		var schools = ListQuery.select("k.ID, k.NAME").from("SCHOOL k").ofSchool("k.ID").orderBy("k.NAME", "k.ID").as(r -> new Shown.AtSchool(r.uuid(1), r.text(2)));
		reader.read(Messages.loadSchools, (opened, progress) -> opened.database().list(schools, opened.person().scope()), this::offer,
				() -> stack.showEmpty(Messages.emptyTitle, Messages.failedWhy, new EmptyState.Action(Messages.tryAgain, this::districtChanged)));
	}

	private void offer(List<Shown.AtSchool> schools) {
		var before = choices.isEmpty() ? null : chosen();
		choices.clear();
		choices.add(new Shown.Everybody());
		choices.addAll(schools);
		// who sees only a part of the district sees nobody without a school, which does not mean that there is nobody
		if (district.get().orElseThrow().person().scope().coversDistrict()) choices.add(new Shown.WithoutSchool());
		show.setItems(choices.stream().map(StudentsView::label).toArray(String[]::new));
		show.select(Math.max(0, choices.indexOf(before)));
		stack.top(page);
		list();
	}

	private static String label(Shown choice) {
		return switch (choice) {
		case Shown.Everybody all -> Messages.everybody;
		case Shown.AtSchool at -> at.name();
		case Shown.WithoutSchool none -> Messages.withoutSchool;
		};
	}

	private Shown chosen() {
		return choices.get(show.getSelectionIndex());
	}

	private void list() {
		var chosen = chosen();
		// a report can be run for the school that is chosen
		selection.setSelection(chosen instanceof Shown.AtSchool at ? new SelectedPlace(at.id(), null, at.name()) : null);
		district.get().ifPresent(opened -> table.show(RowSource.query(opened, request -> StudentList.of(chosen, request))));
	}

	private void nobody(EmptyState says) {
		var all = new EmptyState.Action(Messages.showEverybody, () -> {
			show.select(0);
			list();
		});
		switch (chosen()) {
		case Shown.Everybody everybody -> says.show(Messages.name, Messages.noStudentsWhy, workspace.importAction());
		case Shown.AtSchool at -> says.show(NLS.bind(Messages.nobodyAtSchoolTitle, at.name()), Messages.nobodyAtSchoolWhy, all);
		case Shown.WithoutSchool none -> says.show(Messages.allPlacedTitle, Messages.allPlacedWhy, all);
		}
	}

	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && c.type().equals("School"))) districtChanged();
		else if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && SHOWN.contains(c.type()))) stack.getDisplay().timerExec(READ_AGAIN_MS, readAgain);
	}

	private void readAgain() {
		if (!stack.isDisposed()) table.refresh();
	}
}
