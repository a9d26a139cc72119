package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.SignedIn;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.review.Meeting;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.TaskStatus;
import org.trellis.reporting.Measures.Computed;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** What meetings contribute to the measures (D5, D35): who was talked about, and whether the tasks were done in time. */
class MeetingMeasuresTest {
	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private School parks;

	@AfterEach
	void close() {
		database.close();
	}

	private void givenTwoSchools(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln Elementary");
		parks = given.school("Rosa Parks Middle");
		var smallest = BaseFactory.eINSTANCE.createSetting();
		smallest.setKey(Suppression.SETTING);
		smallest.setValue("3");
		given.stored(smallest);
	}

	private List<Student> students(School at, int number) {
		return IntStream.range(0, number).mapToObj(i -> given.aStudent("S" + i).at(at).stored()).toList();
	}

	private Meeting meeting(School school, LocalDate day) {
		var meeting = ReviewFactory.eINSTANCE.createMeeting();
		meeting.setSchool(References.to(school));
		meeting.setTitle("Individual review");
		meeting.setPlannedOn(day);
		meeting.setStatus(MeetingStatus.HELD);
		return given.stored(meeting);
	}

	private void discussed(Meeting meeting, Student student, LocalDate day) {
		var discussion = ReviewFactory.eINSTANCE.createDiscussion();
		discussion.setMeeting(References.to(meeting));
		discussion.setStudent(References.to(student));
		if (day != null) discussion.setBegun(day.atTime(9, 10).atZone(ZoneId.systemDefault()).toInstant());
		given.stored(discussion);
	}

	private void task(Student student, LocalDate due, TaskStatus status, LocalDate closed) {
		var task = ReviewFactory.eINSTANCE.createTask();
		task.setStudent(References.to(student));
		task.setText("Call home");
		task.setDue(due);
		task.setStatus(status);
		task.setClosedOn(closed);
		given.stored(task);
	}

	private Computed computed(String name) {
		var core = new TestRegistry(MeetingMeasuresTest.class.getClassLoader()).withPluginOf(ContributedMeasures.class, "org.trellis.reporting");
		var table = new ContributedMeasures(core.registry(), new SmallGroups()).of(database, new SignedIn(TestStore.TESTER, TestStore.EVERYBODY), Progress.NONE);
		return table.results().stream().filter(r -> r instanceof Computed c && c.id().equals("org.trellis.reporting." + name)).map(r -> (Computed) r).findFirst().orElseThrow(() -> new AssertionError(name + " is not among " + table.results()));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoWasTalkedAboutThisYearCountsOnce(Engine engine) {
		givenTwoSchools(engine);
		var day = given.year().getBegins().plusDays(20);
		var atLincoln = students(lincoln, 9);
		var atParks = students(parks, 8);
		for (int i = 0; i < 4; i++) discussed(meeting(lincoln, day), atLincoln.get(i), day);
		// once more, last year, and on an agenda that did not get there
		discussed(meeting(lincoln, day.plusDays(7)), atLincoln.getFirst(), day.plusDays(7));
		discussed(meeting(lincoln, day.minusYears(1)), atLincoln.get(5), day.minusYears(1));
		discussed(meeting(lincoln, day), atLincoln.get(6), null);
		for (int i = 0; i < 3; i++) discussed(meeting(parks, day), atParks.get(i), day);
		var held = computed("individualReviews");
		assertEquals(new Shown.Exact(7, 17), held.district());
		assertEquals(List.of(new Shown.Exact(4, 9), new Shown.Exact(3, 8)), held.schools());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aTaskIsInTimeWhenItIsDoneByItsDay(Engine engine) {
		givenTwoSchools(engine);
		var due = given.year().getBegins().plusDays(5);
		for (var student : students(lincoln, 4)) {
			task(student, due, TaskStatus.DONE, due);
			task(student, due, TaskStatus.DONE, due.plusDays(1));
			// neither of these has missed its day
			task(student, given.year().getEnds(), TaskStatus.OPEN, null);
			task(student, due, TaskStatus.DROPPED, due);
		}
		for (var student : students(parks, 4)) {
			task(student, due, TaskStatus.DONE, due.minusDays(1));
			task(student, due, TaskStatus.OPEN, null);
		}
		var inTime = computed("tasksInTime");
		assertEquals(new Shown.Exact(8, 16), inTime.district());
		assertEquals(List.of(new Shown.Exact(4, 8), new Shown.Exact(4, 8)), inTime.schools());
	}
}
