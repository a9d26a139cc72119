package org.trellis.review.internal.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.SignedIn.Who;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.Task;
import org.trellis.model.review.TaskStatus;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Shape;
import org.trellis.store.Page;
import org.trellis.store.PageKey;
import org.trellis.store.References;
import org.trellis.store.StoreException;

/** Tasks in the database. */
final class StoredTasks implements Tasks {
	private static final String COLUMNS = "t.ID, s.ID, s.FAMILY_NAME || ', ' || COALESCE(s.PREFERRED_NAME, s.GIVEN_NAME), t.TEXT, p.FAMILY_NAME || ', ' || p.GIVEN_NAME, t.DUE, t.STATUS, t.CLOSED_ON, t.OUTCOME";
	private static final String TABLES = "TASK t JOIN STUDENT s ON s.ID = t.STUDENT_ID LEFT JOIN STAFF p ON p.ID = t.RESPONSIBLE_ID";
	private static final String NAMED = "SELECT %s FROM STAFF f WHERE f.ACTIVE = TRUE AND LOWER(f.EMAIL) = ?";
	private static final String AT_SCHOOL = "EXISTS (SELECT 1 FROM ENROLLMENT e JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE WHERE e.STUDENT_ID = s.ID AND e.SCHOOL_ID = ?"
			+ " AND (e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?))";

	private final Database database;
	private final SignedIn person;
	private final Permission permission;
	private final Clock clock;

	StoredTasks(Database database, SignedIn person, Permission permission, Clock clock) {
		this.database = database;
		this.person = person;
		this.permission = permission;
		this.clock = clock;
	}

	@Override
	public Page<TaskLine> page(Which which, PageKey after, int size) {
		return database.page(query(which), person.scope(), after, size);
	}

	@Override
	public long count(Which which) {
		return database.count(query(which), person.scope());
	}

	private ListQuery<TaskLine> query(Which which) {
		return query(which, "", List.of());
	}

	@Override
	public ListQuery<TaskLine> query(Which which, String name, List<String> order) {
		var today = LocalDate.now(clock);
		var shape = ListQuery.select(COLUMNS).from(TABLES).ofStudent("t.STUDENT_ID");
		if (which.mine()) mine(shape);
		if (which.student() != null) shape.where("t.STUDENT_ID = ?", which.student());
		if (which.school() != null) shape.where(AT_SCHOOL, which.school(), today, today);
		if (which.open()) shape.where("t.STATUS = ?", TaskStatus.OPEN);
		if (which.overdue()) shape.where("t.STATUS = ? AND t.DUE < ?", TaskStatus.OPEN, today);
		if (!name.isBlank()) shape.where("LOWER(s.FAMILY_NAME) LIKE ? ESCAPE '!'", Staffing.beginning(name));
		var all = new LinkedHashSet<>(order);
		if (order.stream().noneMatch(o -> o.endsWith(DUE))) all.add(DUE);
		all.add("t.ID");
		return shape.orderBy(all.toArray(String[]::new)).as(r -> {
			var due = r.date(6);
			var status = r.constant(TaskStatus.class, 7);
			return new TaskLine(r.uuid(1), r.uuid(2), r.text(3), r.text(4), r.text(5), due, status, r.date(8), r.text(9), status == TaskStatus.OPEN && due != null && due.isBefore(today));
		});
	}

	/** Nobody's, where the sign-in name does not say who it is. */
	private void mine(Shape shape) {
		if (person.who() instanceof Who.OfStaff of) {
			shape.where("t.RESPONSIBLE_ID = ?", of.staff());
			return;
		}
		var address = person.actor().name().toLowerCase(Locale.ROOT);
		shape.where("t.RESPONSIBLE_ID IN (" + NAMED.formatted("f.ID") + ")", address).where("1 = (" + NAMED.formatted("COUNT(*)") + ")", address);
	}

	@Override
	public UUID add(UUID student, String text, UUID responsible, LocalDate due) {
		if (text == null || text.isBlank()) throw new StoreException(Messages.textNeeded);
		return database.write(person.actor(), null, unit -> {
			Staffing.seen(unit, person.scope(), student);
			permission.require(unit, person, Action.REVIEW, student);
			var task = ReviewFactory.eINSTANCE.createTask();
			task.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
			task.setText(text.strip());
			if (responsible != null) task.setResponsible(References.to(DistrictPackage.Literals.STAFF, responsible));
			task.setDue(due);
			task.setStatus(TaskStatus.OPEN);
			task.setCreatedBy(person.actor().name());
			task.setCreatedAt(clock.instant());
			unit.insert(task);
			return task.getId();
		});
	}

	@Override
	public void done(UUID task, String outcome) {
		change(task, t -> close(t, TaskStatus.DONE, outcome));
	}

	@Override
	public void drop(UUID task, String why) {
		if (why == null || why.isBlank()) throw new StoreException(Messages.whyDropped);
		change(task, t -> close(t, TaskStatus.DROPPED, why));
	}

	@Override
	public void reopen(UUID task) {
		change(task, t -> {
			t.setStatus(TaskStatus.OPEN);
			t.setClosedOn(null);
		});
	}

	/** What somebody else said of it stays. */
	private void close(Task task, TaskStatus status, String outcome) {
		if (task.getStatus() == TaskStatus.DONE) throw new StoreException(NLS.bind(Messages.doneMeanwhile, task.getText()));
		if (task.getStatus() == TaskStatus.DROPPED) throw new StoreException(NLS.bind(Messages.droppedMeanwhile, task.getText()));
		task.setStatus(status);
		task.setClosedOn(LocalDate.now(clock));
		if (outcome != null && !outcome.isBlank()) task.setOutcome(outcome.strip());
	}

	private void change(UUID id, Consumer<Task> how) {
		database.write(person.actor(), null, unit -> {
			var task = unit.load(Task.class, id, person.scope()).orElseThrow(() -> new StoreException(Messages.taskGone));
			permission.require(unit, person, Action.REVIEW, References.id(task.root().getStudent()));
			how.accept(task.root());
			if (task.isChanged()) unit.save(task);
			return null;
		});
	}
}
