package org.trellis.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.EVERYBODY_REDACTED;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access.Occasion;
import org.trellis.access.SignedIn;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.model.review.Finding;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.StudentReview;
import org.trellis.store.Database;
import org.trellis.store.EntityText;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.Restricted;
import org.trellis.store.SaveResult;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/**
 * A restricted text comes out of the store for whoever may read it, and for nobody else: in generated districts, where every such text holds the word
 * {@value #SECRET}, against what the districts say of themselves. The seed is in the message of a failure.
 */
class RedactionTest {
	private static final String SECRET = "Xylograph";

	@TempDir
	Path folder;

	private Database database;
	private GivenStaff given;
	private GeneratedDistrict district;
	private SignedIn administrator;
	private String seed;
	private final Map<UUID, UUID> reviewOf = new HashMap<>();
	private final Map<UUID, UUID> studentOf = new HashMap<>();

	private void in(Engine engine, Runnable work) {
		long number = System.nanoTime();
		seed = "seed " + number + " on " + engine;
		try (var opened = TestStore.create(engine, folder)) {
			database = opened;
			district = new GeneratedDistrict(database, number, Governed.today(database));
			given = new GivenStaff(database, null);
			administrator = given.administrator();
			district.grow();
			database.write(TestStore.TESTER, null, unit -> {
				var cycle = ReviewFactory.eINSTANCE.createReviewCycle();
				cycle.setSchoolYear(References.to(DistrictPackage.Literals.SCHOOL_YEAR, unit.list(ListQuery.select("y.ID").from("SCHOOL_YEAR y").withoutPeople().where("y.IS_CURRENT = TRUE").as(r -> r.uuid(1)), EVERYBODY).getFirst()));
				cycle.setName("Fall");
				cycle.setSeason(org.trellis.model.review.Season.FALL);
				cycle.setBegins(Governed.today(unit));
				cycle.setDue(Governed.today(unit));
				unit.insert(cycle);
				for (var student : district.students) {
					var review = review(cycle, student);
					unit.insert(review);
					unit.insert(incident(student));
					reviewOf.put(student.getId(), review.getId());
					studentOf.put(review.getId(), student.getId());
				}
				return null;
			});
			work.run();
		}
	}

	private static StudentReview review(org.trellis.model.review.ReviewCycle cycle, Student student) {
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setCycle(References.to(cycle));
		review.setStudent(References.to(student));
		review.setStatus(ReviewStatus.IN_PROGRESS);
		review.setNote(SECRET);
		for (var domain : List.of("academic", "health", "family")) {
			var finding = ReviewFactory.eINSTANCE.createFinding();
			finding.setDomain(domain);
			finding.setKind(FindingKind.NEED);
			finding.setIntensity(Intensity.PREVENTION);
			finding.setInformant(Informant.TEACHER);
			finding.setNote(SECRET + " " + domain);
			review.getFindings().add(finding);
		}
		return review;
	}

	private DisciplineIncident incident(Student student) {
		var incident = DistrictFactory.eINSTANCE.createDisciplineIncident();
		incident.setDate(Governed.today(database));
		incident.setSchool(References.to(district.schools.getFirst()));
		incident.setDescription(SECRET);
		var participant = DistrictFactory.eINSTANCE.createIncidentParticipant();
		participant.setStudent(References.to(student));
		incident.getParticipants().add(participant);
		return incident;
	}

	private SignedIn as(Staff person) {
		return given.as(administrator, person.getId());
	}

	@ParameterizedTest
	@EnumSource
	void nobodyGetsATextThatNoLabelOpens(Engine engine) {
		in(engine, () -> {
			for (var person : district.staff) {
				var someone = as(person);
				ownScopesGiveNone(someone.scope());
				openedGivesWhatLabelsSay(person, someone);
			}
			ownScopesGiveNone(EVERYBODY_REDACTED);
		});
	}

	/** Loads and lists of facts tell that there is a text. */
	private void ownScopesGiveNone(Scope scope) {
		var reviews = database.loadAll(StudentReview.class, reviewOf.values(), scope);
		for (var review : reviews) {
			assertEquals(Restricted.REDACTED, review.root().getNote(), seed);
			assertEquals(Set.of(Restricted.REDACTED), review.root().getFindings().stream().map(Finding::getNote).collect(Collectors.toSet()), seed);
			assertFalse(EntityText.write(review.root()).contains(SECRET), seed);
		}
		for (var type : List.of(ReviewPackage.Literals.STUDENT_REVIEW, ReviewPackage.Literals.FINDING, DistrictPackage.Literals.DISCIPLINE_INCIDENT))
			for (var fact : database.list(database.facts(type), scope)) assertEquals(List.of(Restricted.REDACTED), fact.values().entrySet().stream().filter(e -> Restricted.is(e.getKey())).map(Map.Entry::getValue).toList(), seed);
	}

	private void openedGivesWhatLabelsSay(Staff person, SignedIn someone) {
		var occasion = new Occasion(DistrictPackage.Literals.SECTION, UUID.randomUUID());
		var said = new TreeSet<String>();
		for (var review : given.access.loadOpened(database, someone, StudentReview.class, reviewOf.values(), occasion)) {
			var student = studentOf.get(review.root().getId());
			assertEquals(district.seenBy(person, RestrictedLabel.REVIEW).contains(student), !Restricted.isRedacted(review.root().getNote()), () -> seed + ": review note to " + person.getGivenName());
			for (var finding : review.root().getFindings()) {
				var label = labelOf(finding.getDomain());
				assertEquals(district.seenBy(person, label).contains(student), !Restricted.isRedacted(finding.getNote()), () -> seed + ": " + label + " to " + person.getGivenName());
				if (!Restricted.isRedacted(finding.getNote())) said.add(student + " " + label);
			}
		}
		assertEquals(said, lines(occasion), seed + ": a line for each student and label, and no other");
		given.access.loadOpened(database, someone, StudentReview.class, reviewOf.values(), occasion);
		assertEquals(said, lines(occasion), seed + ": the same sitting leaves no second line");
	}

	private static RestrictedLabel labelOf(String domain) {
		return switch (domain) {
		case "health" -> RestrictedLabel.HEALTH;
		case "family" -> RestrictedLabel.FAMILY;
		default -> RestrictedLabel.REVIEW;
		};
	}

	private Set<String> lines(Occasion occasion) {
		var all = database.list(ListQuery.select("l.STUDENT_ID, l.LABEL").from("RESTRICTED_READING l").ofStudent("l.STUDENT_ID").where("l.ENTITY_ID = ?", occasion.id()).as(r -> r.uuid(1) + " " + r.text(2)), EVERYBODY);
		assertEquals(all.size(), Set.copyOf(all).size(), seed);
		return new TreeSet<>(all);
	}

	@ParameterizedTest
	@EnumSource
	void whatWasNotGivenStaysAsItIs(Engine engine) {
		in(engine, () -> {
			var student = district.students.getFirst().getId();
			var mine = load(student);
			mine.root().setStatus(ReviewStatus.REVIEWED);
			mine.root().getFindings().getFirst().setIntensity(Intensity.INTENSIVE);
			assertTrue(database.save(TestStore.TESTER, mine) instanceof SaveResult.Saved);
			assertEquals(List.of("REVIEWED", SECRET, SECRET + " academic"), stored(student), "what was changed, and the texts as they were");

			for (var edit : List.<java.util.function.Consumer<StudentReview>> of(r -> r.setNote("mine"), r -> r.setNote(null), r -> r.getFindings().getFirst().setNote("mine"), r -> r.getFindings().removeFirst())) {
				var over = load(student);
				edit.accept(over.root());
				var refused = assertThrows(StoreException.class, () -> database.save(TestStore.TESTER, over)).getMessage();
				assertTrue(refused.contains("you have not read it") && !refused.contains(SECRET), refused);
			}
			assertEquals(List.of("REVIEWED", SECRET, SECRET + " academic"), stored(student));
			var copy = review(null, district.students.getFirst());
			copy.setNote(Restricted.REDACTED);
			assertThrows(StoreException.class, () -> given.stored(copy), "what stands for a text is not stored as one");
		});
	}

	@ParameterizedTest
	@EnumSource
	void whoTypesATextKeepsSeeingItAndNotWhatAnotherMakesOfIt(Engine engine) {
		in(engine, () -> {
			var student = district.students.getFirst().getId();
			var clean = database.load(StudentReview.class, reviewOf.get(student), EVERYBODY).orElseThrow();
			clean.root().setNote(null);
			database.save(TestStore.TESTER, clean);
			var mine = load(student);
			mine.root().setNote("Asked for glasses");
			database.save(TestStore.TESTER, mine);
			assertEquals("Asked for glasses", mine.root().getNote());
			assertEquals(Restricted.REDACTED, load(student).root().getNote(), "a new look is one of whoever may read");

			var other = database.load(StudentReview.class, reviewOf.get(student), EVERYBODY).orElseThrow();
			other.root().setStatus(ReviewStatus.REVIEWED);
			database.save(TestStore.TESTER, other);
			mine.root().getFindings().getFirst().setIntensity(Intensity.INTENSIVE);
			assertTrue(database.save(TestStore.TESTER, mine) instanceof SaveResult.Saved<StudentReview> saved && saved.merged());
			assertEquals("Asked for glasses", mine.root().getNote(), "after a merge too");
			assertEquals(ReviewStatus.REVIEWED, mine.root().getStatus());
			assertEquals(Restricted.REDACTED, mine.root().getFindings().getFirst().getNote());

			other.root().setNote(SECRET);
			database.save(TestStore.TESTER, other);
			mine.root().setNote("Asked twice");
			var clash = (SaveResult.Conflict<StudentReview>) database.save(TestStore.TESTER, mine);
			assertFalse(clash.toString().contains(SECRET));
			assertEquals(List.of(Restricted.REDACTED), clash.fields().stream().map(SaveResult.FieldConflict::theirs).toList());
			assertEquals(Restricted.REDACTED, clash.theirs().root().getNote());
			assertFalse(EntityText.write(clash.theirs().root()).contains(SECRET));
		});
	}

	private org.trellis.store.Aggregate<StudentReview> load(UUID student) {
		return database.load(StudentReview.class, reviewOf.get(student), EVERYBODY_REDACTED).orElseThrow();
	}

	private List<String> stored(UUID student) {
		var review = database.load(StudentReview.class, reviewOf.get(student), EVERYBODY).orElseThrow().root();
		return List.of(review.getStatus().toString(), review.getNote(), review.getFindings().getFirst().getNote());
	}

	@ParameterizedTest
	@EnumSource
	void noListShowsSortsOrSearchesOne(Engine engine) {
		in(engine, () -> {
			for (var attribute : restricted()) {
				var table = table(attribute.getEContainingClass().getName());
				var column = table(attribute.getName());
				assertTrue(database.count(ListQuery.select("t.ID").from(table + " t").of(attribute.getEContainingClass(), "t").where("t." + column + " IS NOT NULL").as(r -> r.uuid(1)), EVERYBODY) >= 0, "that there is one");
				for (var query : List.of(rows("t." + column, attribute), rows("t.*", attribute), rows("*", attribute), rows(column, attribute), rows("UPPER(t." + column + ")", attribute)))
					assertThrows(IllegalArgumentException.class, () -> database.list(query.as(r -> r.text(1)), EVERYBODY), attribute.toString());
				assertThrows(IllegalArgumentException.class, () -> database.count(rows("t.ID", attribute).where("t." + column + " LIKE ?", "%X%").as(r -> r.text(1)), EVERYBODY));
				assertThrows(IllegalArgumentException.class, () -> database.list(rows("t.ID", attribute).orderBy("t." + column).as(r -> r.text(1)), EVERYBODY));
			}
		});
	}

	private static ListQuery.Shape rows(String columns, EAttribute attribute) {
		return ListQuery.select(columns).from(table(attribute.getEContainingClass().getName()) + " t").of(attribute.getEContainingClass(), "t");
	}

	private static String table(String name) {
		return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase();
	}

	private static List<EAttribute> restricted() {
		var all = new ArrayList<EAttribute>();
		for (var p : TestStore.corePackages().contributions().getFirst().packages()) for (var c : p.getEClassifiers())
			if (c instanceof EClass type) for (var attribute : type.getEAttributes()) if (Restricted.is(attribute)) all.add(attribute);
		assertTrue(all.size() >= 6, all.toString());
		return all;
	}

	@ParameterizedTest
	@EnumSource
	void noReportAndNoAuditLineHoldsOne(Engine engine) {
		in(engine, () -> {
			var review = database.load(StudentReview.class, reviewOf.get(district.students.getFirst().getId()), EVERYBODY).orElseThrow();
			review.root().setNote(SECRET + " again");
			database.save(TestStore.TESTER, review);
			try (var connection = database.reportingConnection(EVERYBODY)) {
				var views = new ArrayList<String>();
				var pattern = engine == Engine.DERBY ? "REPORTING" : "reporting";
				try (var found = connection.getMetaData().getTables(null, pattern, "%", null)) {
					while (found.next()) views.add(found.getString("TABLE_NAME"));
				}
				assertTrue(views.size() > 5, views.toString());
				for (var view : views) noSecretIn(connection, "SELECT * FROM REPORTING." + view);
			} catch (SQLException e) {
				throw new AssertionError(e);
			}
		});
	}

	private void noSecretIn(java.sql.Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			int columns = rows.getMetaData().getColumnCount();
			while (rows.next()) for (int i = 1; i <= columns; i++) assertFalse(String.valueOf(rows.getObject(i)).contains(SECRET), sql);
		}
	}
}
