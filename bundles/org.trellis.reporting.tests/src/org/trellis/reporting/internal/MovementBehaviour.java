package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Season;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Tier;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Tiers of fall against those of spring as a report (D4), read back as its reader sees it: groups of three and more are shown. */
abstract class MovementBehaviour extends WithEngine {
	private final Engine engine;
	private Database database;
	private GivenDistrict given;
	private ReviewCycle spring;
	private School lincoln;
	private School parks;

	MovementBehaviour(Engine engine) {
		this.engine = engine;
	}

	@AfterEach
	void close() {
		database.close();
	}

	private void givenTwoSchools() {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		var smallest = BaseFactory.eINSTANCE.createSetting();
		smallest.setKey(Suppression.SETTING);
		smallest.setValue("3");
		given.stored(smallest);
		spring = given.cycle(given.year(), Season.SPRING, LocalDate.of(2027, 2, 1));
		lincoln = given.school("Lincoln Elementary");
		parks = given.school("Rosa Parks Middle");
	}

	/** @param to null where no tier was decided in spring */
	private void moved(School school, Tier from, Tier to, int students) {
		database.write(TestStore.TESTER, null, unit -> {
			for (int i = 0; i < students; i++) {
				var student = DistrictFactory.eINSTANCE.createStudent();
				student.setGivenName("Invented");
				student.setFamilyName("Student");
				student.setActive(true);
				unit.insert(student);
				unit.insert(review(student, school, given.fall(), from));
				if (to != null) unit.insert(review(student, school, spring, to));
			}
			return null;
		});
	}

	private static StudentReview review(Student student, School school, ReviewCycle cycle, Tier tier) {
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setStudent(References.to(student));
		review.setSchool(References.to(school));
		review.setCycle(References.to(cycle));
		review.setStatus(ReviewStatus.REVIEWED);
		var decision = ReviewFactory.eINSTANCE.createTierDecision();
		decision.setTier(tier);
		review.setTier(decision);
		return review;
	}

	private void everyWay(School school, int students) {
		for (var from : Tier.values()) for (var to : Tier.values()) moved(school, from, to, students);
	}

	private String text(ReportFormat format, Locale locale, Map<String, String> parameters) {
		var file = folder.resolve("movement." + format.extension());
		service.render(new ReportRequest("movement-matrix", parameters, format, file, locale), database, ReportDistrict.PRINCIPAL, Progress.NONE);
		return ReadBack.of(file);
	}

	private static void assertShows(String text, String... parts) {
		for (var part : parts) assertTrue(text.contains(part), "\"" + part + "\" is missing in: " + text);
	}

	@Test
	void theMatrixOfTheDistrictAndOfASchoolInEveryFormat() {
		givenTwoSchools();
		everyWay(lincoln, 4);
		everyWay(parks, 5);
		moved(parks, Tier.MINIMAL, null, 6);
		for (var format : engine == Engine.DERBY ? ReportFormat.values() : new ReportFormat[] { ReportFormat.HTML }) {
			var district = text(format, Locale.ENGLISH, Map.of());
			assertShows(district, "Movement of tiers", "Fall, and in spring: Little or none Mild to moderate Intensive Not decided", "Little or none 9 = 9 \u2191 9 \u2191 6", "Mild to moderate 9 \u2193 9 = 9 \u2191 0", "Intensive 9 \u2193 9 \u2193 9 = 0",
					"Students with a tier in the fall: 87.");
			assertFalse(district.contains("withheld"), district);
			assertShows(text(format, Locale.ENGLISH, Map.of("school", "Lincoln Elementary")), "Lincoln Elementary", "Little or none 4 = 4 \u2191 4 \u2191 0");
		}
		assertShows(text(ReportFormat.HTML, Locale.forLanguageTag("es"), Map.of()), "Cambio de niveles", "Poco o ninguno 9 = 9 \u2191 9 \u2191 6", "Estudiantes con un nivel en oto\u00f1o: 87.");
	}

	/** What the district shows and what one school shows would tell of the other by subtraction. */
	@Test
	void aSmallGroupOfOneSchoolIsNotToldByTheDistrictEither() {
		givenTwoSchools();
		everyWay(lincoln, 4);
		everyWay(parks, 5);
		moved(lincoln, Tier.INTENSIVE, null, 1);
		assertShows(text(ReportFormat.HTML, Locale.ENGLISH, Map.of("school", "Lincoln Elementary")), "Intensive 4 \u2193 4 \u2193", "= *", "* withheld: fewer than 3 students");
		var district = text(ReportFormat.HTML, Locale.ENGLISH, Map.of());
		assertShows(district, "* withheld: fewer than 3 students");
		assertFalse(district.contains("= 1"), district);
	}

	@Test
	void aYearWithoutDecisionsSaysSo() {
		givenTwoSchools();
		assertShows(text(ReportFormat.HTML, Locale.ENGLISH, Map.of()), "No tier was decided in the fall of this school year.");
	}
}
