package org.trellis.review.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.access.AccessFactory;
import org.trellis.model.review.TaskStatus;
import org.trellis.review.meetings.MeetingDesk.Among;
import org.trellis.review.meetings.MeetingDesk.NotMet;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.PageKey;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;

/** Tasks, people, and students nobody has met, on real databases (D5). */
class TasksAndPeopleTest extends GivenMeetings {
	@ParameterizedTest
	@EnumSource(Engine.class)
	void studentsNobodyHasMetLatelyComeInPages(Engine engine) {
		givenTwoSchools(engine);
		Stream.of("Carl", "Dina", "Emil").forEach(n -> given.aStudent(n).at(lincoln).stored());
		called(planned(), ana);
		var visit = given.visit(lincoln, clinic, "Thursdays", v -> {
		});
		given.session(visit, given.room(lincoln, "Room 4", r -> {
		}), visit.getBegins(), ben);
		var first = desk().notMet(new Among.AtSchool(lincoln.getId()), 6, PageKey.START, 2);
		assertEquals(List.of("Invented, Carl", "Invented, Dina"), first.rows().stream().map(NotMet::name).toList());
		assertEquals(List.of("Invented, Emil"), desk().notMet(new Among.AtSchool(lincoln.getId()), 6, first.next(), 2).rows().stream().map(NotMet::name).toList());
		time = time.plus(Duration.ofDays(50));
		assertTrue(desk().notMet(new Among.AtSchool(lincoln.getId()), 6, PageKey.START, 9).rows().stream().anyMatch(n -> n.name().equals("Invented, Ana") && n.lastDiscussed() != null));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aTaskIsDoneDroppedAndOpenedAgain(Engine engine) {
		givenTwoSchools(engine);
		var tasks = tasks("coordinator", ALL);
		var late = tasks.add(ana.getId(), "Call", nurse.getId(), TODAY.minusDays(1));
		tasks.add(ben.getId(), "Whenever", null, null);
		var open = tasks.page(Tasks.Which.OPEN.at(lincoln.getId()), PageKey.START, 9).rows();
		assertEquals(List.of("Call true", "Whenever false"), open.stream().map(t -> t.text() + " " + t.overdue()).toList());
		tasks.done(late, "spoke with her");
		assertEquals(0, tasks.count(Tasks.Which.OVERDUE));
		assertEquals("spoke with her", tasksOf(ana).getFirst().outcome());
		assertEquals(TODAY, tasksOf(ana).getFirst().closedOn());
		tasks.reopen(late);
		assertThrows(StoreException.class, () -> tasks.drop(late, " "));
		tasks.drop(late, "moved away");
		assertEquals(TaskStatus.DROPPED, tasksOf(ana).getFirst().status());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void servicesAndPeopleAreFoundByTheirFirstLetters(Engine engine) {
		givenTwoSchools(engine);
		assertEquals(List.of("Asthma clinic"), desk().services("cli", 5).stream().map(c -> c.name()).toList());
		assertEquals(List.of(), desk().services("%", 5));
		assertEquals(List.of("Nurse, Nora"), desk().staff("no", 5).stream().map(c -> c.name()).toList());
		assertEquals(Optional.of(nurse.getId()), desk("Nora@lincoln.example", ALL).myself().map(c -> c.id()));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatSomebodyElseSaidOfATaskStays(Engine engine) {
		givenTwoSchools(engine);
		var task = tasks("coordinator", ALL).add(ana.getId(), "Call", nurse.getId(), TODAY);
		tasks("nurse", ALL).done(task, "spoke with her");
		var late = assertThrows(StoreException.class, () -> tasks("coordinator", ALL).drop(task, "moved away"));
		assertTrue(late.getMessage().contains("Call"), late.getMessage());
		assertEquals("spoke with her", tasksOf(ana).getFirst().outcome());
		assertEquals(TaskStatus.DONE, tasksOf(ana).getFirst().status());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aCaseloadHasItsStudentsNobodyMetByName(Engine engine) {
		givenTwoSchools(engine);
		assertEquals(List.of(), desk().caseloads());
		for (var student : List.of(ana, eve)) {
			var member = AccessFactory.eINSTANCE.createCaseloadMember();
			member.setStaff(References.to(nurse));
			member.setStudent(References.to(student));
			given.stored(member);
		}
		assertEquals(List.of("Nurse, Nora"), desk().caseloads().stream().map(c -> c.name()).toList());
		var query = desk().notMet(new Among.CaseloadOf(nurse.getId()), 6, "", List.of("-" + MeetingDesk.NAME));
		assertEquals(2, database.list(query, ALL).size());
		called(planned(), ana);
		assertEquals(List.of("Invented, Eve"), database.list(query, ALL).stream().map(NotMet::name).toList());
		assertEquals(List.of(), database.list(desk().notMet(new Among.CaseloadOf(nurse.getId()), 6, "zebra", List.of()), ALL));
	}

	/** In the whole district an index is read from the first letter on, in the order of bytes or of a dictionary. */
	@ParameterizedTest
	@EnumSource(Engine.class)
	void aFamilyNameIsFoundHoweverItIsTyped(Engine engine) {
		givenTwoSchools(engine);
		for (var family : List.of("McDonald", "MCDONALD", "Mcdowell", "Meyer", "O'Brien", "de la Cruz")) given.aStudent("Una").ofFamily(family).at(lincoln).stored();
		assertEquals(List.of("MCDONALD, Una", "McDonald, Una", "Mcdowell, Una"), desk().students(null, "mcd", 9).stream().map(c -> c.name()).sorted().toList());
		assertEquals(List.of("MCDONALD, Una", "McDonald, Una"), desk().students(null, "MCDON", 9).stream().map(c -> c.name()).sorted().toList());
		assertEquals(List.of("O'Brien, Una"), desk().students(null, "o'b", 9).stream().map(c -> c.name()).toList());
		assertEquals(List.of("O'Brien, Una"), desk().students(null, "o'brien, u", 9).stream().map(c -> c.name()).toList());
		assertEquals(List.of("de la Cruz, Una"), desk().students(null, "De La", 9).stream().map(c -> c.name()).toList());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void studentsOfASchoolAreFoundByEitherName(Engine engine) {
		givenTwoSchools(engine);
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), desk().students(lincoln.getId(), "inv", 9).stream().map(c -> c.name()).toList());
		assertEquals(List.of("Invented, Ben"), desk().students(lincoln.getId(), "be", 9).stream().map(c -> c.name()).toList());
		assertEquals(List.of(), desk().students(lincoln.getId(), "eve", 9));
	}
}
