package org.trellis.resources.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Service;
import org.trellis.resources.GapMaps;
import org.trellis.resources.GapMaps.ServiceInCell;
import org.trellis.resources.GapMaps.StudentInNeed;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.ui.internal.ChosenCell.Choice;
import org.trellis.store.Change;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.StackView;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Terms;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Who and what is behind the chosen cell of the map: the students with that need, and the services for it. From a student it leads to a service. */
public final class CellView {
	public static final String ID = "org.trellis.resources.ui.cell";

	private final ChosenCell chosen;
	private final GapMaps maps;
	private final CellText texts;
	private final Tables tables;
	private final StoreJobs jobs;
	private final ErrorReporter errors;
	private final Matching matching;
	private final Editors editors;
	private final Prospecting prospecting;
	private final CurrentDistrict district;
	private final ISchedulingRule oneAfterTheOther = StoreJob.newRule();
	private StackView stack;
	private Composite page;
	private Label title;
	private TabItem studentsTab;
	private TabItem servicesTab;
	private ListTable<StudentInNeed> students;
	private ListTable<ServiceInCell> services;
	private CellProspects prospects;
	private List<Subscription> subscriptions;
	/** Whose students the table shows; null before the first. */
	private Choice listed;

	@Inject
	public CellView(ChosenCell chosen, GapMaps maps, Domains domains, Tables tables, StoreJobs jobs, ErrorReporter errors, Matching matching, Editors editors, Prospecting prospecting, CurrentDistrict district) {
		this.chosen = chosen;
		this.maps = maps;
		this.texts = new CellText(domains);
		this.tables = tables;
		this.jobs = jobs;
		this.errors = errors;
		this.matching = matching;
		this.editors = editors;
		this.prospecting = prospecting;
		this.district = district;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(page);
		title = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
		var common = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(common);
		var folder = new TabFolder(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		students = students(folder);
		services = services(folder);
		studentsTab = tab(folder, students);
		servicesTab = tab(folder, services);
		prospects = new CellProspects(folder, common, tables, prospecting, jobs, errors);
		subscriptions = List.of(chosen.listen(this::show), district.listenToWrites(this::written));
		show(chosen.get());
	}

	private static TabItem tab(TabFolder folder, Control content) {
		var tab = new TabItem(folder, SWT.NONE);
		tab.setControl(content);
		return tab;
	}

	private ListTable<StudentInNeed> students(Composite parent) {
		return tables.<StudentInNeed> table("org.trellis.resources.cell.students").named(Messages.studentsInNeed).filteredBy(Messages.studentsFilter)
				.column(Column.of(StudentsSource.NAME, Messages.columnStudent, CellView::name).width(24))
				.column(Column.of(StudentsSource.GRADE, Messages.columnGrade, (StudentInNeed s) -> Terms.of(s.grade())).width(10))
				.column(Column.of(StudentsSource.LANGUAGE, Messages.columnLanguage, (StudentInNeed s) -> Terms.language(s.homeLanguage())).width(14))
				.column(Column.of(StudentsSource.POSTAL_CODE, Messages.columnPostalCode, StudentInNeed::postalCode).width(10))
				.column(Column.of(StudentsSource.SCHOOL, Messages.columnSchool, StudentInNeed::school).width(26))
				.sortedBy(StudentsSource.NAME).whenEmpty(says -> says.show(Messages.noStudentsTitle, Messages.noStudentsWhy)).identifiedBy(StudentInNeed::id).onOpen(this::findService).action(Messages.findService, rows -> findService(rows.getFirst()))
				.action(Messages.openStudent, rows -> editors.open(Student.class, rows.getFirst().id(), name(rows.getFirst()))).help(HelpIds.CELL).in(parent);
	}

	private ListTable<ServiceInCell> services(Composite parent) {
		return tables.<ServiceInCell> table("org.trellis.resources.cell.services").named(Messages.servicesInCell)
				.column(Column.of("name", Messages.columnService, ServiceInCell::name).width(30))
				.column(Column.of("organization", Messages.columnOrganization, ServiceInCell::organization).width(26))
				.column(Column.of("open-places", Messages.columnOpenPlaces, (ServiceInCell s) -> "" + s.openPlaces()).right().width(8).comparing(Comparator.comparingInt(ServiceInCell::openPlaces)))
				.sortedBy("name").identifiedBy(ServiceInCell::id).onOpen(s -> editors.open(Service.class, s.id(), s.name())).help(HelpIds.CELL).in(parent);
	}

	private static String name(StudentInNeed student) {
		return student.familyName() + ", " + student.givenName();
	}

	@Focus
	void focus() {
		if (page.isVisible()) students.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	/** What is written to the cell itself is told by the map. */
	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && c.type().equals("Organization"))) prospects.readAgain();
	}

	private void show(Optional<Choice> choice) {
		if (choice.isEmpty()) {
			stack.showEmpty(Messages.cellEmptyTitle, Messages.cellEmptyWhy);
			listed = null;
			return;
		}
		var c = choice.get();
		var database = c.district().database();
		var scope = c.district().person().scope();
		var again = c.sameAs(listed);
		listed = c;
		title.setText(NLS.bind(Messages.cellTitle, texts.name(c.cell()), c.map().place()));
		studentsTab.setText(NLS.bind(Messages.studentsTab, c.cell().demand()));
		servicesTab.setText(NLS.bind(Messages.servicesTab, c.cell().services()));
		var source = new StudentsSource(c, maps, prospects::filter);
		prospects.show(c, source);
		if (again) {
			students.showAgain(source);
		} else {
			students.show(source);
			// until those of this cell are there
			services.show(RowSource.withoutPeople(List.of()));
		}
		stack.top(page);
		jobs.job(Messages.cellLoad, p -> database.list(maps.servicesOf(c.map(), c.cell()), scope)).then(found -> {
			if (chosen.get().equals(choice)) show(found);
		}).whenFailed(errors::report).after(oneAfterTheOther).start(stack);
	}

	private void show(List<ServiceInCell> found) {
		servicesTab.setText(NLS.bind(Messages.servicesTab, found.size()));
		services.show(RowSource.withoutPeople(found));
		if (found.isEmpty()) services.showEmpty(Messages.noServicesTitle, Messages.noServicesWhy, new EmptyState.Action(Messages.lookForProspects, prospects::bringUp));
	}

	private void findService(StudentInNeed student) {
		chosen.get().ifPresent(c -> matching.open(stack.getShell(), c.district(), student.id(), name(student), new Need(c.cell().domain(), c.cell().intensity())));
	}
}
