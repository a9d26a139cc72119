package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Our three designs with a district's data, in every format, read back as their reader sees them. */
abstract class DesignsBehaviour extends WithEngine {
	private final Engine engine;

	DesignsBehaviour(Engine engine) {
		this.engine = engine;
	}

	/** What a format makes of the rows does not depend on where they came from; that a page and a workbook read their types does. */
	private List<ReportFormat> formats() {
		return engine == Engine.DERBY ? List.of(ReportFormat.values()) : List.of(ReportFormat.HTML, ReportFormat.XLSX);
	}

	private Path report(Database database, String id, ReportFormat format, Locale locale, Map<String, String> parameters) {
		var file = folder.resolve(id + "." + format.extension());
		service.render(new ReportRequest(id, parameters, format, file, locale), database, ReportDistrict.PRINCIPAL, Progress.NONE);
		return file;
	}

	private String text(Database database, String id, ReportFormat format, Map<String, String> parameters) {
		return ReadBack.of(report(database, id, format, Locale.ENGLISH, parameters));
	}

	private static void assertShows(String text, String... parts) {
		for (var part : parts) assertTrue(text.contains(part), "\"" + part + "\" is missing in: " + text);
	}

	@Test
	void everyReportInEveryFormat() {
		var database = class3A(engine);
		for (var format : formats()) {
			var review = text(database, "class-review-summary", format, Map.of("school", "lincoln elementary", "class", "3A"));
			assertShows(review, "Class review summary", "Reviewed 4 of 5", "Lincoln Elementary, 3A (Okafor, Mary), Fall", "Tiers: little or none 1, mild to moderate 2, intensive 1");
			assertShows(review, "Cole, Ben reviewed Little or none Academic: strength, Prevention and enrichment 1 0", "Ibarra, Dan reviewed Mild to moderate Health and wellbeing: need, Intensive 0 1");
			assertShows(review, "Rojas, Ana reviewed Intensive", "Social, emotional and behavioral: strength, Prevention and enrichment", "Nguyễn, Lộc not started not decided");
			assertFalse(review.contains("restricted note"), review);

			var gaps = text(database, "gap-map", format, Map.of());
			assertShows(gaps, "Resource gaps", "Students without an open place: at least 2. Cells with fewer than two services: 15 of 15.", "* withheld: fewer than 3 students");
			assertShows(gaps, "Unmet * * 2", "Students with a need * * 3", "Open places 10 10 0", "Open places 0 0 1");

			var referrals = text(database, "referral-follow-up", format, Map.of("school", "Lincoln Elementary"));
			assertShows(referrals, "Referral follow-up", "3 open, 1 overdue", "Drafted: 1 open, 0 overdue", "Sent: 1 open, 1 overdue", "Accepted: 1 open, 0 overdue");
			assertShows(referrals, "Rojas, Ana Lincoln Elementary Harbor Clinic (Harbor Family Services) 7 ", "Overdue by 5 days", "Not yet due", "No due date");
			assertFalse(referrals.contains("Baptiste") || referrals.contains("restricted note"), referrals);
			assertTrue(referrals.indexOf("Drafted") < referrals.indexOf("Sent") && referrals.indexOf("Sent") < referrals.indexOf("Accepted"), "in the order of D18");
		}
	}

	@Test
	void aSchoolSeesItsOwnPlaces() {
		var database = class3A(engine);
		var parks = text(database, "gap-map", ReportFormat.HTML, Map.of("school", "Rosa Parks Middle"));
		assertShows(parks, "Rosa Parks Middle", "Open places 6 6 0", "Students with a need * * *");
		var lincoln = text(database, "gap-map", ReportFormat.HTML, Map.of("school", "Lincoln Elementary"));
		assertShows(lincoln, "Open places 0 0 0", "Students with a need * * *", "Unmet * * *");
	}

	/** Nobody reads a hundred thousand names: the whole district is summed up, and names nobody. */
	@Test
	void theWholeDistrictIsSummedUpBySchoolWithoutSmallGroups() {
		try (var database = TestStore.create(engine, folder)) {
			var district = new ReportDistrict(database);
			district.withClass3A();
			district.withClassOf(3);
			district.withClassAtParks("6B", 2);
			for (var format : formats()) {
				var text = text(database, "class-review-summary", format, Map.of());
				// two students at Rosa Parks Middle, and one or two in each tier
				assertShows(text, "Whole district", "School Students Not decided Little or none Mild to moderate Intensive", "Whole district 10 6 * * *", "Lincoln Elementary * * * * *", "Rosa Parks Middle * * * * *",
						"* withheld: fewer than 3 students");
				assertFalse(text.contains("Rojas") || text.contains("Invented") || text.contains("Okafor"), text);
				var school = text(database, "class-review-summary", format, Map.of("school", "Rosa Parks Middle"));
				assertShows(school, "Reviewed 0 of 2", "Rosa Parks Middle, 6B, Fall", "Invented, S0001 not started");
				assertFalse(school.contains("Okafor") || school.contains("Big class"), school);
			}
		}
	}

	@Test
	void whoLeftTheClassAndCameBackIsCountedOnce() {
		try (var database = TestStore.create(engine, folder)) {
			new ReportDistrict(database).withClass3AThatAnaLeftForAWeek();
			assertShows(text(database, "class-review-summary", ReportFormat.HTML, Map.of("class", "3A")), "Reviewed 4 of 5",
					"Rojas, Ana reviewed Intensive Health and wellbeing: need, Intensive Social, emotional and behavioral: strength, Prevention and enrichment 1 1");
			assertShows(text(database, "class-review-summary", ReportFormat.HTML, Map.of()), "Whole district 5 * * * *", "Lincoln Elementary 5 * * * *");
		}
	}

	/** The list of findings ends at 4,000 characters, after a whole line, and says what it leaves out. */
	@Test
	void aListOfFindingsThatIsCutSaysSo() {
		try (var database = TestStore.create(engine, folder)) {
			new ReportDistrict(database).withNeeds(60);
			for (var format : formats()) {
				var text = text(database, "class-review-summary", format, Map.of("class", "4B"));
				assertShows(text, "Many, Dolores reviewed Intensive", "...and 9 more", " 60");
				assertEquals(51, text.split("need, Intensive", -1).length - 1, text);
			}
			assertShows(ReadBack.of(report(database, "class-review-summary", ReportFormat.HTML, Locale.forLanguageTag("es"), Map.of("class", "4B"))), "...y 12 más");
		}
	}

	@Test
	void headAndFootOfThePage() throws Exception {
		try (var database = TestStore.create(engine, folder)) {
			new ReportDistrict(database).withClassOf(500);
			var pdf = report(database, "class-review-summary", ReportFormat.PDF, Locale.ENGLISH, Map.of("school", "Lincoln Elementary"));
			var pages = ReadBack.pages(pdf);
			var text = ReadBack.of(pdf);
			assertTrue(pages > 10, pages + " pages");
			assertShows(text, "Test District", "Lincoln Elementary, 2026-2027", "Page 1 of " + pages, "Page " + pages + " of " + pages, "Reviewed 0 of 500");
			for (int i = 1; i <= 500; i++) assertTrue(text.contains("Invented, S%04d not started".formatted(i)), "student " + i);
			assertShows(ReadBack.of(report(database, "class-review-summary", ReportFormat.XLSX, Locale.ENGLISH, Map.of("school", "Lincoln Elementary"))), "Invented, S0001 not started", "Invented, S0500 not started");
		}
	}

	@Test
	void spanish() {
		var database = class3A(engine);
		var spanish = Locale.forLanguageTag("es");
		assertShows(ReadBack.of(report(database, "class-review-summary", ReportFormat.PDF, spanish, Map.of("class", "3A"))), "Resumen de la revisión de clases", "4 de 5 revisados",
				"Salud y bienestar: necesidad, Intensiva", "Página 1 de 1");
		assertShows(ReadBack.of(report(database, "class-review-summary", ReportFormat.PDF, spanish, Map.of())), "Todo el distrito, 2026-2027", "Sin decidir", "Todo el distrito 5 *");
		assertShows(ReadBack.of(report(database, "gap-map", ReportFormat.HTML, spanish, Map.of())), "Carencias de recursos", "Sin atender * * 2");
		assertShows(ReadBack.of(report(database, "referral-follow-up", ReportFormat.DOCX, spanish, Map.of())), "3 abiertas, 1 vencidas", "Vencida hace 5 días", "Borrador: 1 abiertas");
	}

	@Test
	void anEmptyDistrictIsToldSo() {
		try (var database = TestStore.create(engine, folder)) {
			for (var format : formats()) {
				assertShows(text(database, "class-review-summary", format, Map.of()), "No class of this choice has students to review.");
				assertShows(text(database, "gap-map", format, Map.of()), "There are no services and no reviewed needs here yet.");
				assertShows(text(database, "referral-follow-up", format, Map.of()), "No referral is open here.");
			}
		}
	}

	@Test
	void picturesAreInsideThePage() throws Exception {
		var database = class3A(engine);
		var page = Files.readString(report(database, "gap-map", ReportFormat.HTML, Locale.ENGLISH, Map.of()));
		assertTrue(page.contains("src=\"data:image/png;base64,"));
		assertEquals(1, page.split("<img ", -1).length - 1);
	}
}
