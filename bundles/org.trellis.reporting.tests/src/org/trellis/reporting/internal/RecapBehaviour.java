package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Decision;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Meeting;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** The recap of everyone discussed between two times (D5), read back as its reader sees it. */
abstract class RecapBehaviour extends WithEngine {
	private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

	private final Engine engine;
	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private School parks;
	private Staff nurse;
	private Service clinic;

	RecapBehaviour(Engine engine) {
		this.engine = engine;
	}

	@AfterEach
	void close() {
		database.close();
	}

	/** At 9:10 Ana, for whom two things are decided, at 9:30 Ben, for whom nothing is, at 10:00 Cleo at the other school; Dan is not reached. */
	private void givenTwoMeetings() {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln Elementary");
		parks = given.school("Rosa Parks Middle");
		nurse = DistrictFactory.eINSTANCE.createStaff();
		nurse.setGivenName("Nora");
		nurse.setFamilyName("Okafor");
		nurse.setActive(true);
		given.stored(nurse);
		clinic = given.aService("Asthma clinic").in("health", Intensity.INTENSIVE).stored();
		var meeting = meeting(lincoln, "Individual review");
		discussed(meeting, "Ana", 1, at(9, 10), decision(DecisionKind.REFERRAL, "Ask the clinic", clinic, nurse), decision(DecisionKind.ACTION, "Call the mother", null, null));
		discussed(meeting, "Ben", 2, at(9, 30));
		discussed(meeting, "Dan", 3, null, decision(DecisionKind.ACTION, "never said", null, null));
		discussed(meeting(parks, "Weekly cohort"), "Cleo", 1, at(10, 0), decision(DecisionKind.NO_CHANGE, "All goes well", null, null));
	}

	private static Instant at(int hour, int minute) {
		return LocalDateTime.of(DAY, LocalTime.of(hour, minute)).atZone(ZoneId.systemDefault()).toInstant();
	}

	private Meeting meeting(School school, String title) {
		var meeting = ReviewFactory.eINSTANCE.createMeeting();
		meeting.setSchool(References.to(school));
		meeting.setTitle(title);
		meeting.setPlannedOn(DAY);
		meeting.setStatus(MeetingStatus.HELD);
		return given.stored(meeting);
	}

	private void discussed(Meeting meeting, String name, int place, Instant begun, Decision... decisions) {
		var discussion = ReviewFactory.eINSTANCE.createDiscussion();
		discussion.setMeeting(References.to(meeting));
		discussion.setStudent(References.to(given.aStudent(name).at(lincoln).stored()));
		discussion.setAgendaOrder(place);
		discussion.setBegun(begun);
		discussion.setNotes("a restricted note");
		discussion.getDecisions().addAll(List.of(decisions));
		given.stored(discussion);
	}

	private static Decision decision(DecisionKind kind, String text, Service service, Staff responsible) {
		var decision = ReviewFactory.eINSTANCE.createDecision();
		decision.setKind(kind);
		decision.setText(text);
		if (service != null) decision.setService(References.to(service));
		if (responsible != null) decision.setResponsible(References.to(responsible));
		decision.setDue(kind == DecisionKind.REFERRAL ? DAY.plusDays(14) : null);
		return decision;
	}

	private String text(ReportFormat format, Locale locale, Map<String, String> parameters) {
		var file = folder.resolve("recap." + format.extension());
		service.render(new ReportRequest("meeting-recap", parameters, format, file, locale), database, ReportDistrict.PRINCIPAL, Progress.NONE);
		return ReadBack.of(file);
	}

	private String page(String... parameters) {
		var map = new LinkedHashMap<String, String>();
		for (int i = 0; i < parameters.length; i += 2) map.put(parameters[i], parameters[i + 1]);
		return text(ReportFormat.HTML, Locale.ENGLISH, map);
	}

	private static void assertShows(String text, String... parts) {
		for (var part : parts) assertTrue(text.contains(part), "\"" + part + "\" is missing in: " + text);
	}

	@Test
	void whoGetsWhatFromWhomByWhen() {
		givenTwoMeetings();
		for (var format : engine == Engine.DERBY ? ReportFormat.values() : new ReportFormat[] { ReportFormat.HTML }) {
			var text = text(format, Locale.ENGLISH, Map.of("school", "Lincoln Elementary", "from", "2026-10-01 09:10"));
			assertShows(text, "Recap: who gets what", "Students discussed: 2. Decisions: 2.", "Invented, Ana", "Referral Ask the clinic (Asthma clinic) Okafor, Nora", "Action Call the mother nobody named yet", "Invented, Ben", "Nothing decided");
			assertFalse(text.contains("restricted note"), text);
			assertFalse(text.contains("Dan") || text.contains("never said") || text.contains("Cleo"), text);
			assertTrue(text.indexOf("Ana") < text.indexOf("Ben"), text);
		}
	}

	@Test
	void theBeginningIsInItTheEndIsNot() {
		givenTwoMeetings();
		var until = page("from", "2026-10-01", "until", "2026-10-01 09:30");
		assertShows(until, "Invented, Ana");
		assertFalse(until.contains("Ben"), until);
		var from = page("from", "2026-10-01 09:30", "until", "2026-10-02");
		assertShows(from, "Invented, Ben", "Invented, Cleo", "No change All goes well");
		assertFalse(from.contains("Ana"), from);
	}

	@Test
	void aMeetingIsNamedByItsTitleAndNeedsNoTime() {
		givenTwoMeetings();
		var text = page("meeting", "Weekly cohort");
		assertShows(text, "Invented, Cleo", "Students discussed: 1.");
		assertFalse(text.contains("Ana"), text);
		assertShows(page("from", "2026-10-03"), "Nobody was discussed in this time.");
		assertTrue(assertThrows(ReportException.Unknown.class, () -> page("from", "this morning")).getMessage().contains("2026-10-01 09:10"));
	}

	@Test
	void spanish() {
		givenTwoMeetings();
		assertShows(text(ReportFormat.HTML, Locale.forLanguageTag("es"), Map.of("from", "2026-10-01")), "Resumen: quién recibe qué", "Derivación Ask the clinic", "todavía nadie", "Nada decidido");
	}
}
