package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.RoomKind;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.district.Weekday;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.model.scheduling.Session;
import org.trellis.scheduling.internal.StoredSchedules;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Plans of a real database: read, proposed, accepted, refused. */
class StoredSchedulesTest {
	private static final PlanSettings QUICK = new PlanSettings(1, 2000);
	private final VisitSchedules schedules = new StoredSchedules(Rules.contributed(), GivenDistrict.CLOCK);

	@TempDir
	Path folder;

	private GivenDistrict given;
	private School lincoln;
	private Service counseling;

	private Database district(Engine engine) {
		var database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln Elementary");
		counseling = given.aService("Counseling").in("social", Intensity.EARLY_INTERVENTION).stored();
		return database;
	}

	private Student waiting(String name) {
		var student = given.aStudent(name).at(lincoln).inGrade(3).stored();
		given.referral(student, counseling, lincoln, "social", ReferralState.ACCEPTED);
		return student;
	}

	private Proposal propose(Database database) {
		return schedules.propose(database, TestStore.EVERYBODY, lincoln.getId(), QUICK, Progress.NONE);
	}

	private VisitSchedules.Accepted accept(Database database, Proposal proposal) {
		return schedules.accept(database, TestStore.TESTER, TestStore.EVERYBODY, lincoln.getId(), proposal);
	}

	private static List<String> reasons(Proposal proposal) {
		return proposal.unplaced().stream().map(u -> u.studentName() + ": " + u.reason()).toList();
	}

	@ParameterizedTest
	@EnumSource
	void acceptedAndWaitlistedStudentsGetSeatsAndOthersDoNot(Engine engine) {
		try (var database = district(engine)) {
			given.room(lincoln, "12", r -> r.setCapacity(6));
			given.visit(lincoln, counseling, "Counseling", v -> v.setGroupSize(2));
			var ana = waiting("Ana");
			var ben = given.aStudent("Ben").at(lincoln).stored();
			given.referral(ben, counseling, null, "social", ReferralState.WAITLISTED);
			var cy = given.aStudent("Cy").at(lincoln).stored();
			given.referral(cy, counseling, lincoln, "social", ReferralState.SENT);
			var elsewhere = given.aStudent("Dee").at(given.school("Adams")).stored();
			given.referral(elsewhere, counseling, null, "social", ReferralState.ACCEPTED);

			var proposal = propose(database);
			assertEquals(List.of(), proposal.unplaced());
			assertEquals(1, proposal.sessions().size());
			assertEquals(Set.of(ana.getId(), ben.getId()), Set.copyOf(proposal.sessions().getFirst().seats().stream().map(Seat::student).toList()));
			assertEquals(new VisitSchedules.Accepted(1, 0, 0), accept(database, proposal));

			assertEquals(List.of(), schedules.conflicts(database, TestStore.EVERYBODY, lincoln.getId()));
			var again = propose(database);
			assertEquals(Set.copyOf(again.before()), Set.copyOf(again.sessions()));
			assertEquals(new VisitSchedules.Accepted(0, 0, 0), accept(database, again));
			var missing = again.sessions().getFirst().seats().stream().filter(s -> s.student().equals(ben.getId())).findFirst().orElseThrow();
			assertEquals("the provider's yes; the referral is on the waitlist", missing.missing());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whoBeginsLaterIsNotPlannedYet(Engine engine) {
		try (var database = district(engine)) {
			given.room(lincoln, "12", r -> r.setCapacity(6));
			given.visit(lincoln, counseling, "Counseling", v -> v.setGroupSize(3));
			var today = given.aStudent("Ana").at(lincoln).startsSchoolOn(GivenDistrict.TODAY).stored();
			var undated = given.aStudent("Ben").at(lincoln).startsSchoolOn(null).stored();
			var tomorrow = given.aStudent("Cy").at(lincoln).startsSchoolOn(GivenDistrict.TODAY.plusDays(1)).stored();
			for (var student : List.of(today, undated, tomorrow)) given.referral(student, counseling, null, "social", ReferralState.ACCEPTED);

			var proposal = propose(database);
			assertEquals(Set.of(today.getId(), undated.getId()), Set.copyOf(proposal.sessions().getFirst().seats().stream().map(Seat::student).toList()));
		}
	}

	@ParameterizedTest
	@EnumSource
	void saysWhatEverySlotClashesWithAndWhatOneMoreSeatWouldDo(Engine engine) {
		try (var database = district(engine)) {
			given.room(lincoln, "12", r -> r.setCapacity(1));
			given.visit(lincoln, counseling, "Counseling", v -> v.setGroupSize(4));
			given.protectedTime(lincoln, "Reading", LocalTime.of(9, 0), LocalTime.of(10, 30), p -> p.setWeekday(Weekday.THURSDAY));
			waiting("Ana");
			waiting("Ben");
			var proposal = propose(database);
			assertEquals(LocalTime.of(10, 30), proposal.sessions().getFirst().begins());
			assertEquals(1, proposal.unplaced().size());
			assertEquals("Of 4 Thursday times, 3 clash with protected time (Reading), 1 is full; free on Thursday 10:30 AM if Room 12 had one more seat.", proposal.unplaced().getFirst().reason());
		}
	}

	@ParameterizedTest
	@EnumSource
	void classesTakeTheirRoomsAndTheSubjectIsNotMissed(Engine engine) {
		try (var database = district(engine)) {
			var ana = waiting("Ana");
			var first = given.period(lincoln, "1", LocalTime.of(9, 0), LocalTime.of(9, 50));
			var second = given.period(lincoln, "2", LocalTime.of(10, 0), LocalTime.of(10, 50));
			var room = given.room(lincoln, "12", r -> r.setCapacity(4));
			given.section(lincoln, "Art 3", room, List.of(first), c -> c.setSubject("Art"));
			given.section(lincoln, "Math 3", null, List.of(second), c -> {
				c.setSubject("Mathematics");
				c.getDays().add(Weekday.THURSDAY);
				GivenDistrict.attendedBy(c, ana);
			});
			given.visit(lincoln, counseling, "Tutoring", v -> v.setSubject("mathematics"));
			assertEquals(List.of("Ana Invented: Of 4 Thursday times, 2 find every room that suits taken, 2 clash with Mathematics (Math 3); free on Thursday 9:00 AM if Room 12 were free then."), reasons(propose(database)));
			given.room(lincoln, "14", r -> r.setKind(RoomKind.OFFICE));
			assertEquals(List.of(), reasons(propose(database)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aVisitThatTooFewAreReadyForIsNotMadeAndSaysWhoCouldFillIt(Engine engine) {
		try (var database = district(engine)) {
			given.room(lincoln, "12", r -> r.setCapacity(6));
			given.visit(lincoln, counseling, "Clinic", v -> v.setThreshold(3));
			waiting("Ana");
			waiting("Ben");
			var cy = given.aStudent("Cy").at(lincoln).stored();
			given.referral(cy, counseling, lincoln, "social", ReferralState.WAITLISTED);
			var proposal = propose(database);
			assertEquals(List.of(), proposal.sessions());
			assertEquals(3, proposal.unplaced().size());
			assertEquals("All 4 Thursday times are not made, too few are ready; free on Thursday 9:00 AM if \"Clinic\" had 1 more ready student.", proposal.unplaced().getFirst().reason());
			var below = proposal.belowThreshold().getFirst();
			assertEquals("\"Clinic\" on Thursday is made with 3 ready students; 2 are ready.", below.sentence());
			assertEquals(List.of("Cy Invented: the provider's yes; the referral is on the waitlist"), below.candidates().stream().map(c -> c.studentName() + ": " + c.lacks()).toList());
			waiting("Dee");
			assertEquals(4, propose(database).sessions().stream().mapToInt(PlacedSession::taken).sum());
		}
	}

	@ParameterizedTest
	@EnumSource
	void providersAreNotTakenFromAnotherSchool(Engine engine) {
		try (var database = district(engine)) {
			var clinician = ResourcesFactory.eINSTANCE.createProviderStaff();
			clinician.setFamilyName("Okafor");
			var organization = ResourcesFactory.eINSTANCE.createOrganization();
			organization.setName("Bay Clinic");
			organization.setVetting(given.partner().getVetting());
			organization.getStaff().add(clinician);
			given.stored(organization);
			var adams = given.school("Adams");
			var there = given.visit(adams, counseling, "Adams clinic", v -> v.setProvider(References.to(clinician)));
			given.session(there, given.room(adams, "1", r -> r.setCapacity(9)), LocalTime.of(9, 0), given.aStudent("Eve").at(adams).stored());
			var room = given.room(lincoln, "12", r -> r.setCapacity(6));
			var here = given.visit(lincoln, counseling, "Lincoln clinic", v -> {
				v.setProvider(References.to(clinician));
				v.setEnds(LocalTime.of(9, 30));
			});
			var ana = waiting("Ana");
			assertEquals(List.of("Ana Invented: The only time, Thursday 9:00 AM, finds Okafor in another session; free on Thursday 9:00 AM if Okafor were free."), reasons(propose(database)));

			given.session(here, room, LocalTime.of(9, 0), ana);
			assertEquals(List.of("Okafor is in two sessions at once: \"Adams clinic\", Thursday 9:00 AM, and \"Lincoln clinic\", Thursday 9:00 AM."),
					schedules.conflicts(database, TestStore.EVERYBODY, lincoln.getId()).stream().map(Conflict::sentence).toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aPlanIsNotWrittenOverWhatSomebodyChangedMeanwhile(Engine engine) {
		try (var database = district(engine)) {
			var room = given.room(lincoln, "12", r -> r.setCapacity(6));
			var visit = given.visit(lincoln, counseling, "Counseling", v -> v.setGroupSize(2));
			waiting("Ana");
			var proposal = propose(database);
			given.session(visit, room, LocalTime.of(9, 0), given.aStudent("Ben").at(lincoln).stored());
			var refused = assertThrows(StoreException.class, () -> accept(database, proposal));
			assertEquals("Somebody changed sessions of this school after the plan was made; plan again. Nothing was written.", refused.getMessage());

			var second = propose(database);
			given.protectedTime(lincoln, "Assembly", LocalTime.of(9, 0), LocalTime.of(11, 0), p -> p.setWeekday(Weekday.THURSDAY));
			var outdated = assertThrows(StoreException.class, () -> accept(database, second));
			assertTrue(outdated.getMessage().startsWith("The plan does not fit any more: The seat of "), outdated.getMessage());
			assertEquals(1, database.count(ListQuery.select("s.ID").from("SESSION s").withoutPeople().as(r -> r.uuid(1)), TestStore.EVERYBODY));
		}
	}

	@ParameterizedTest
	@EnumSource
	void anAcceptedPlanChangesOnlyWhatItMust(Engine engine) {
		try (var database = district(engine)) {
			var room = given.room(lincoln, "12", r -> r.setCapacity(2));
			var visit = given.visit(lincoln, counseling, "Counseling", v -> v.setGroupSize(2));
			var ana = waiting("Ana");
			var kept = given.session(visit, room, LocalTime.of(9, 0), ana);
			var outside = given.session(visit, room, LocalTime.of(14, 0), waiting("Ben"));
			waiting("Cy");
			var proposal = propose(database);
			assertEquals(List.of(), proposal.unplaced());
			var accepted = accept(database, proposal);
			assertEquals(1, accepted.removed());
			var session = database.load(Session.class, kept.getId(), TestStore.EVERYBODY).orElseThrow().root();
			assertEquals(ana.getId(), References.id(session.getBookings().getFirst().getStudent()));
			assertEquals(kept.getBookings().getFirst().getId(), session.getBookings().getFirst().getId());
			assertTrue(database.load(Session.class, outside.getId(), TestStore.EVERYBODY).isEmpty());
			assertNull(session.getBookings().getFirst().getMissing());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whoDoesNotSeeTheSchoolDoesNotPlanIt(Engine engine) {
		try (var database = district(engine)) {
			var other = new Scope.Schools(Set.of(UUID.randomUUID()), "principal of another school");
			assertThrows(StoreException.class, () -> schedules.task(database, other, lincoln.getId()));
			assertThrows(StoreException.class, () -> schedules.task(database, TestStore.EVERYBODY, UUID.randomUUID()));
		}
	}
}
