package org.trellis.review.ui.internal.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
import org.trellis.review.Reviews;
import org.trellis.review.SchoolLine;
import org.trellis.review.TierThresholds.Year;
import org.trellis.review.Tiers.MovedStudent;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.tiers.Matrix.Cell;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Tiers of the fall against those of the spring (D4), of a school or of all that the person may see, with the students behind each number. */
public final class MovementView {
	public static final String ID = "org.trellis.review.ui.movement";

	/** So many names are read for a cell. */
	private static final int NAMES = 1000;

	/** What can be chosen, and the movement of the year that has a spring. */
	private record Offer(List<SchoolLine> schools, List<Year> years, Year year, Matrix matrix) {
	}

	private final CurrentDistrict district;
	private final Reviews reviews;
	private final Tables tables;
	private final Workspace workspace;
	private final ESelectionService selection;
	private final TierTexts texts;
	private final List<SchoolLine> schools = new ArrayList<>();
	private final List<Year> years = new ArrayList<>();
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Combo place;
	private Combo year;
	private Label head;
	private MatrixPicture picture;
	/** Whose students are listed or on their way. */
	private Cell listed;
	private ListTable<Cell> cells;
	private ListTable<MovedStudent> students;
	private List<Subscription> subscriptions;

	@Inject
	public MovementView(CurrentDistrict district, Reviews reviews, Tables tables, Workspace workspace, ESelectionService selection, Domains domains) {
		this.district = district;
		this.reviews = reviews;
		this.tables = tables;
		this.workspace = workspace;
		this.selection = selection;
		this.texts = new TierTexts(new Labels(domains));
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, ID);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(2).equalWidth(true).applyTo(page);
		choices();
		head = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(head);
		picture = new MatrixPicture(page, texts, cell -> {
			cells.select(cell);
			list(cell);
		});
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(picture);
		cells = cellTable();
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(cells);
		students = studentTable();
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(students);
		subscriptions = List.of(district.listen(this::districtChanged));
		districtChanged();
	}

	private void choices() {
		var bar = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.place);
		place = combo(bar, Messages.placeName);
		new Label(bar, SWT.NONE).setText(Messages.year);
		year = combo(bar, Messages.yearName);
	}

	private Combo combo(Composite bar, String name) {
		var combo = new Combo(bar, SWT.READ_ONLY);
		AccessibleName.set(combo, name);
		combo.addListener(SWT.Selection, e -> read());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private ListTable<Cell> cellTable() {
		return tables.<Cell> table("org.trellis.review.movement").named(Messages.movement).column(Column.of("fall", Messages.fall, (Cell c) -> texts.tier(c.fall())).width(12))
				.column(Column.of("spring", Messages.spring, (Cell c) -> texts.spring(c.spring())).width(13)).column(Column.of("way", Messages.way, texts::way).width(18))
				.column(Column.<Cell> of("students", Messages.students, c -> Long.toString(c.students())).width(10).right()).column(Column.of("share", Messages.ofFall, texts::share).width(8).right())
				.identifiedBy(c -> List.of(c.fall(), String.valueOf(c.spring()))).onSelect(this::selected).help(ID).in(page);
	}

	private ListTable<MovedStudent> studentTable() {
		return tables.<MovedStudent> table("org.trellis.review.moved").named(Messages.students).column(Column.of("name", Messages.students, MovedStudent::name).width(34)).identifiedBy(MovedStudent::student)
				.onOpen(s -> workspace.editors().open(Student.class, s.student(), s.name())).help(ID).in(page);
	}

	@Focus
	void focus() {
		if (page.isVisible()) picture.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		if (district.get().isEmpty()) {
			showEmpty(Messages.emptyDistrict, workspace.openActions());
			return;
		}
		reader.read(Messages.readMovement, (opened, progress) -> offer(opened), this::show, () -> showEmpty(Messages.failedWhy, again()));
	}

	private EmptyState.Action again() {
		return new EmptyState.Action(Messages.tryAgain, this::districtChanged);
	}

	/** The latest year in which tiers were set again in spring; where there is none, the current one. */
	private Offer offer(OpenedDistrict opened) {
		var all = reviews.thresholds(opened.database(), opened.person()).years();
		var lines = reviews.of(opened.database(), opened.person()).schools();
		for (var each : all) {
			var matrix = matrix(opened, each.id(), null);
			if (matrix.hasSpring()) return new Offer(lines, all, each, matrix);
		}
		var current = all.stream().filter(Year::current).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
		return new Offer(lines, all, current, current == null ? new Matrix(List.of()) : matrix(opened, current.id(), null));
	}

	private Matrix matrix(OpenedDistrict opened, UUID schoolYear, UUID school) {
		return new Matrix(reviews.tiers(opened.database(), opened.person()).movement(schoolYear, school));
	}

	private void show(Offer offer) {
		if (offer.year == null) {
			showEmpty(Messages.noYearWhy, workspace.importAction());
			return;
		}
		schools.clear();
		schools.addAll(offer.schools);
		years.clear();
		years.addAll(offer.years);
		place.removeAll();
		place.add(Messages.everywhere);
		schools.forEach(s -> place.add(s.name()));
		place.select(0);
		year.setItems(years.stream().map(Year::name).toArray(String[]::new));
		year.select(years.indexOf(offer.year));
		stack.top(page);
		show(offer.matrix);
	}

	private UUID school() {
		return place.getSelectionIndex() <= 0 ? null : schools.get(place.getSelectionIndex() - 1).id();
	}

	private void read() {
		var of = school();
		var when = years.get(year.getSelectionIndex());
		selection.setSelection(of == null ? null : new SelectedPlace(of, null, place.getText()));
		reader.read(Messages.readMovement, (opened, progress) -> matrix(opened, when.id(), of), this::show);
	}

	private void show(Matrix matrix) {
		head.setText((matrix.moves().isEmpty() ? Messages.noneDecided : matrix.hasSpring() ? NLS.bind(Messages.head, matrix.students()) : NLS.bind(Messages.headNoSpring, matrix.students())).replace("&", "&&"));
		picture.show(matrix);
		cells.show(RowSource.withoutPeople(matrix.cells()));
		var first = matrix.cell(0, 0);
		picture.select(first);
		list(first);
		page.layout(true, true);
	}

	private void selected(List<Cell> chosen) {
		if (chosen.isEmpty()) return;
		picture.select(chosen.getFirst());
		list(chosen.getFirst());
	}

	private void list(Cell cell) {
		var of = school();
		var when = years.get(year.getSelectionIndex());
		listed = cell;
		if (cell.students() == 0) {
			students.showEmpty(texts.sentence(cell), Messages.nobodyWhy);
			return;
		}
		reader.read(Messages.readStudents, (opened, progress) -> reviews.tiers(opened.database(), opened.person()).moved(when.id(), of, cell.fall(), cell.spring(), NAMES), names -> {
			// whoever walked on meanwhile wants others
			if (cell.equals(listed)) students.show(RowSource.of(names));
		});
	}

	private void showEmpty(String why, EmptyState.Action... next) {
		stack.showEmpty(Messages.movement, why, next);
	}
}
