package org.trellis.review.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.access.AccessFactory;
import org.trellis.model.access.AccessKind;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.School;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.NewMeeting;
import org.trellis.review.meetings.MeetingDesk.Starts;
import org.trellis.store.Actor;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Who may plan and change a meeting, by the rights of the district on real databases (D5, D32). */
class MeetingRightsTest extends GivenMeetings {
	private final Access access = Access.stored();

	private MeetingDesk as(UUID staff) {
		permission = MeetingsService.permission(access);
		var actor = new Actor("somebody", "test");
		var who = new SignedIn.Who.OfStaff(staff);
		var scope = access.scopeOf(database, new SignedIn(actor, new Scope.Nobody("asks for it"), who), staff);
		return service().desk(database, new SignedIn(actor, scope, who));
	}

	/** Sees the students of a program, and does no reviews. */
	private MeetingDesk ofTheProgram() {
		for (var student : List.of(ana, ben)) {
			var loaded = database.load(Student.class, student.getId(), ALL).orElseThrow();
			var flag = DistrictFactory.eINSTANCE.createStudentFlag();
			flag.setKind(FlagKind.ENGLISH_LEARNER);
			loaded.root().getFlags().add(flag);
			database.save(TestStore.TESTER, loaded);
		}
		var grant = AccessFactory.eINSTANCE.createAccessGrant();
		grant.setStaff(References.to(nurse));
		grant.setKind(AccessKind.PROGRAM);
		grant.getFlags().add(FlagKind.ENGLISH_LEARNER);
		grant.setBegins(LocalDate.of(2026, 8, 1));
		grant.setGrantedBy("owner");
		grant.setGrantedAt(Instant.EPOCH);
		grant.setReason("teaches English");
		given.stored(grant);
		enrolledAt(lincoln);
		return as(nurse.getId());
	}

	private MeetingDesk coordinatorOf(School school) {
		var staff = DistrictFactory.eINSTANCE.createStaff();
		staff.setGivenName("Cora");
		staff.setFamilyName("Coordinator");
		staff.setActive(true);
		var assignment = DistrictFactory.eINSTANCE.createStaffAssignment();
		assignment.setRole(StaffRole.COORDINATOR);
		assignment.setSchool(References.to(school));
		staff.getAssignments().add(assignment);
		return as(given.stored(staff).getId());
	}

	private static void refused(Executable what) {
		assertTrue(assertThrows(StoreException.class, what).getMessage().contains("You may not, because"));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoSeesAStudentWithoutDoingReviewsChangesNoMeeting(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var called = called(meeting, ana);
		var waiting = desk().putOn(meeting, ben.getId(), null);
		var agenda = desk().agenda(meeting);
		var asked = desk().participants(meeting);
		var later = planned();
		var aide = ofTheProgram();
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), names(aide.agenda(meeting)), "both are seen");
		refused(() -> aide.takeOff(waiting));
		refused(() -> aide.move(waiting, -1));
		refused(() -> aide.call(waiting));
		refused(() -> aide.next(called));
		refused(() -> aide.setParticipants(meeting, List.of()));
		refused(() -> aide.close(meeting, null));
		refused(() -> aide.cancel(later));
		refused(() -> aide.plan(new NewMeeting(lincoln.getId(), "individual", null, TODAY, null)));
		assertEquals(agenda, desk().agenda(meeting));
		assertEquals(asked, desk().participants(meeting));
		assertEquals(2, desk().meetings(lincoln.getId(), 9).stream().filter(m -> !m.over()).count());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aCoordinatorRunsTheMeetingsOfHerSchoolAndNoOther(Engine engine) {
		givenTwoSchools(engine);
		enrolledAt(lincoln);
		var cora = coordinatorOf(lincoln);
		var meeting = cora.plan(new NewMeeting(lincoln.getId(), "individual", null, TODAY, null));
		var first = cora.putOn(meeting, ana.getId(), null);
		cora.takeOff(cora.putOn(meeting, ben.getId(), null));
		cora.call(first);
		assertEquals(Optional.empty(), cora.next(first));
		cora.setParticipants(meeting, List.of());
		cora.close(meeting, null);
		assertNotNull(desk().meeting(meeting).orElseThrow().ended());
		refused(() -> cora.plan(new NewMeeting(roosevelt.getId(), "individual", null, TODAY, null)));
		assertEquals(List.of(), desk().meetings(roosevelt.getId(), 9));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void nobodyIsTakenOffTheAgendaOfAMeetingThatIsOver(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var notReached = desk().putOn(meeting, ana.getId(), null);
		desk().close(meeting, null);
		assertThrows(StoreException.class, () -> desk().takeOff(notReached));
		assertEquals(List.of("Invented, Ana"), names(desk().agenda(meeting)));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aMeetingIsPlannedWithItsAgendaOrNotAtAll(Engine engine) {
		givenTwoSchools(engine);
		var ninth = given.section(lincoln, "Cohort 9 A", null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, ben, ana);
		});
		permission = (reader, person, action, subject) -> action == Action.REVIEW && subject.equals(new Subject.OfStudent(ben.getId())) ? Optional.of("Ask the counselor of Ben.") : Optional.empty();
		var ofClass = new NewMeeting(lincoln.getId(), "cohort", null, TODAY, null, new Starts.WithClass(ninth.getId()));
		assertEquals("Ask the counselor of Ben.", assertThrows(StoreException.class, () -> desk().plan(ofClass)).getMessage());
		assertEquals(List.of(), desk().meetings(lincoln.getId(), 9));
		nineOClock();
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), names(desk().agenda(desk().plan(ofClass))));
		desk().cancel(desk().meetings(lincoln.getId(), 9).getFirst().id());
		var queued = desk().queue(lincoln.getId()).size();
		var filled = desk().plan(new NewMeeting(lincoln.getId(), "individual", null, TODAY, null, new Starts.Filled()));
		assertTrue(queued > 0);
		assertEquals(queued, desk().agenda(filled).size());
	}
}
