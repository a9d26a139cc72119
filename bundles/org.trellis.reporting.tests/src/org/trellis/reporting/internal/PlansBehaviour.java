package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Plans on paper: for those who work with the student, and for the family in its language (D6-D8), read back as their reader sees them. */
abstract class PlansBehaviour extends WithEngine {
	private final Engine engine;
	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private Service club;
	private UUID plan;

	PlansBehaviour(Engine engine) {
		this.engine = engine;
	}

	@AfterEach
	void close() {
		database.close();
	}

	/** Ana's home speaks Spanish; Ben's plan is that of another school. */
	private void givenPlans() {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln Elementary");
		club = given.aService("Asthma club").in("health", Intensity.PREVENTION).stored();
		var ana = given.aStudent("Ana").at(lincoln).stored();
		var loaded = database.load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().setHomeLanguage("es-MX");
		database.save(TestStore.TESTER, loaded);
		plan = plan(ana, p -> {
			p.setStatus(PlanStatus.ACTIVE);
			p.setRevision(2);
			p.setSeeFirst("intensive support goes on");
			p.getLines().add(line("health", PlanLineStatus.ACTIVE, l -> {
				l.setService(References.to(club));
				l.setGoal("no attack in class");
				l.setBaseline("3");
				l.setTarget("0");
				var words = ReviewFactory.eINSTANCE.createFamilyWords();
				words.setLanguage("es-MX");
				words.setText("Un grupo para respirar mejor");
				l.getFamilyWords().add(words);
			}));
			p.getLines().add(line("academic", PlanLineStatus.STOPPED, l -> l.setAction("Seat near the teacher")));
		});
		plan(given.aStudent("Ben").at(given.school("Rosa Parks Middle")).stored(), p -> p.getLines().add(line("academic", PlanLineStatus.PROPOSED, l -> l.setAction("Reading club"))));
	}

	private UUID plan(Student student, Consumer<Plan> more) {
		var made = ReviewFactory.eINSTANCE.createPlan();
		made.setStudent(References.to(student));
		made.setSchoolYear(References.to(given.year()));
		made.setStatus(PlanStatus.DRAFT);
		more.accept(made);
		return given.stored(made).getId();
	}

	private static PlanLine line(String domain, PlanLineStatus status, Consumer<PlanLine> more) {
		var line = ReviewFactory.eINSTANCE.createPlanLine();
		line.setDomain(domain);
		line.setStatus(status);
		more.accept(line);
		return line;
	}

	private String text(String report, ReportFormat format, Locale locale, String... parameters) {
		var map = new LinkedHashMap<String, String>();
		for (int i = 0; i < parameters.length; i += 2) map.put(parameters[i], parameters[i + 1]);
		var file = folder.resolve(report + "." + format.extension());
		service.render(new ReportRequest(report, map, format, file, locale), database, ReportDistrict.PRINCIPAL, Progress.NONE);
		return ReadBack.of(file);
	}

	private String page(String report, String... parameters) {
		return text(report, ReportFormat.HTML, Locale.ENGLISH, parameters);
	}

	private static void assertShows(String text, String... parts) {
		for (var part : parts) assertTrue(text.contains(part), "\"" + part + "\" is missing in: " + text);
	}

	@Test
	void thePlanSaysWhatForWhomUntilWhen() {
		givenPlans();
		for (var format : engine == Engine.DERBY ? new ReportFormat[] { ReportFormat.HTML, ReportFormat.PDF } : new ReportFormat[] { ReportFormat.HTML }) {
			var text = text("student-plan", format, Locale.ENGLISH, "school", "Lincoln Elementary");
			assertShows(text, "Plans of students", "Invented, Ana", "in force, revision 2", "Asthma club", "Harbor Family Services", "no attack in class", "From 3 to 0", "nobody named yet", "Seat near the teacher", "stopped");
			assertFalse(text.contains("Ben") || text.contains("Reading club"), text);
		}
	}

	@Test
	void aPlanIsAskedForByItsStudentOrItsId() {
		givenPlans();
		assertShows(page("student-plan", "student", "Invented, Ben"), "Invented, Ben", "Reading club");
		assertFalse(page("student-plan", "student", "Invented, Ben").contains("Ana"));
		assertShows(page("student-plan", "student", plan.toString()), "Invented, Ana");
		assertShows(page("student-plan", "student", "Nobody"), "There is no plan of this choice.");
	}

	@Test
	void theFamilyReadsInItsOwnLanguageWhatGoesOn() {
		givenPlans();
		var ana = page("plan-family-copy", "student", plan.toString());
		assertShows(ana, "Lo que hacemos juntos por Ana", "Un grupo para respirar mejor", "Para que: no attack in class", "siempre son bienvenidas");
		assertFalse(ana.contains("Seat near the teacher") || ana.contains("Invented"), ana);
		assertShows(page("plan-family-copy", "student", "Invented, Ben"), "There is no plan of this choice.");
	}

	@Test
	void whoIsSeenFirstStandsThereWithTheReason() {
		givenPlans();
		var text = page("september-first");
		assertShows(text, "Students: 1.", "Invented, Ana", "Lincoln Elementary", "intensive support goes on");
		assertFalse(text.contains("Ben"), text);
		assertShows(page("september-first", "school", "Rosa Parks Middle"), "Nobody is marked for this school year.");
	}

	@Test
	void spanish() {
		givenPlans();
		assertShows(text("student-plan", ReportFormat.HTML, Locale.forLanguageTag("es"), "school", "Lincoln Elementary"), "Planes de estudiantes", "en vigor, revisión 2", "De 3 a 0", "suspendido");
		assertShows(text("september-first", ReportFormat.HTML, Locale.forLanguageTag("es")), "Para ver en la primera semana");
	}
}
