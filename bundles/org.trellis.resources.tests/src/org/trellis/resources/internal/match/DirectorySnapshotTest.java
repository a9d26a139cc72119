package org.trellis.resources.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.Entity;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Weekday;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.Location;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.match.Match;
import org.trellis.resources.match.MatchingCriteria;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Place;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** The directory is read once for each open database; from then on what anybody writes to it is read, and nothing else. */
class DirectorySnapshotTest {
	private static final Need COUNSELING = new Need("social", INTENSIVE);

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private UUID child;
	private final List<String> statements = new ArrayList<>();
	private final StoredMatches matches = new StoredMatches(new MatchingCriteria(List.of()), new Snapshots(), GivenDistrict.CLOCK);

	private void district(Engine engine) {
		database = counting(TestStore.create(engine, folder));
		given = new GivenDistrict(database);
		child = given.aStudent("Ana").at(given.school("Lincoln")).stored().getId();
	}

	@AfterEach
	void close() {
		database.close();
	}

	/** Notes from which table each statement reads. */
	private Database counting(Database real) {
		return (Database) Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] { Database.class }, (proxy, method, arguments) -> {
			if (Set.of("list", "forEach", "page", "count").contains(method.getName())) statements.add(((ListQuery<?>) arguments[0]).from().split(" ")[0]);
			if (Set.of("load", "loadAll", "changesSince", "lastChange", "facts").contains(method.getName())) statements.add(method.getName());
			try {
				return method.invoke(real, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	private List<Match> ranked() {
		statements.clear();
		return matches.forNeed(database, EVERYBODY, child, COUNSELING);
	}

	private Offer only() {
		var all = ranked();
		assertEquals(1, all.size(), all.toString());
		return all.getFirst().offer();
	}

	private List<String> names() {
		return ranked().stream().map(m -> m.offer().name()).sorted().toList();
	}

	private Service counseling(String name) {
		return given.aService(name).in("social", INTENSIVE).stored();
	}

	private <T extends Entity> void change(Class<T> type, T what, Consumer<T> how) {
		var loaded = database.load(type, what.getId(), EVERYBODY).orElseThrow();
		how.accept(loaded.root());
		database.save(TESTER, loaded);
	}

	private static final List<String> THE_STUDENT = List.of("STUDENT", "ENROLLMENT", "STUDENT_CONTACT", "REFERRAL");

	private List<String> beyondTheStudent() {
		var more = new ArrayList<>(statements);
		for (var table : THE_STUDENT) assertEquals(true, more.remove(table), table + " is read in " + statements);
		return more;
	}

	@ParameterizedTest
	@EnumSource
	void theSecondQuestionReadsTheStudentAndLooksWhetherAnythingWasWritten(Engine engine) {
		district(engine);
		counseling("Harbor");
		counseling("Lighthouse");
		assertEquals(List.of("Harbor", "Lighthouse"), names());
		assertEquals(true, beyondTheStudent().contains("SERVICE"), "the first question reads the directory");
		assertEquals(List.of("Harbor", "Lighthouse"), names());
		assertEquals(List.of("changesSince"), beyondTheStudent());
		given.aStudent("Ben").stored();
		assertEquals(List.of("Harbor", "Lighthouse"), names());
		assertEquals(List.of("changesSince"), beyondTheStudent(), "a student is no part of the directory");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsWrittenToTheDirectoryCountsAtTheNextQuestion(Engine engine) {
		district(engine);
		var harbor = counseling("Harbor");
		assertEquals(List.of("Harbor"), names());
		var pier = counseling("Pier");
		assertEquals(List.of("Harbor", "Pier"), names());
		change(Service.class, pier, s -> {
			s.getDomains().clear();
			s.getDomains().add("health");
		});
		assertEquals(List.of("Harbor"), names());
		change(Service.class, pier, s -> s.getDomains().add("social"));
		assertEquals(List.of("Harbor", "Pier"), names());
		var loaded = database.load(Service.class, pier.getId(), EVERYBODY).orElseThrow();
		database.write(TESTER, null, unit -> {
			unit.delete(loaded);
			return null;
		});
		assertEquals(List.of("Harbor"), names());
		change(Service.class, harbor, s -> s.setName("Harbor House"));
		assertEquals(List.of("Harbor House"), names());
	}

	@ParameterizedTest
	@EnumSource
	void everyColumnOfAServiceIsThereBeforeAndAfterItWasChanged(Engine engine) {
		district(engine);
		var adams = given.school("Adams");
		var pier = ResourcesFactory.eINSTANCE.createLocation();
		pier.setName("Pier");
		pier.setPostalCode("02125");
		pier.setLatitude(42.3);
		pier.setLongitude(-71.1);
		given.stored(pier);
		var service = given.aService("Harbor").in("social", INTENSIVE).withCapacity(CapacityStatus.CAPACITY, 9, null, 2).offeredAt(adams, 3).with(s -> {
			s.setSetting(ServiceSetting.COMMUNITY);
			s.setMinimumAge(6);
			s.setMaximumAge(12);
			s.setLowestGrade(Grade.GRADE_1);
			s.setHighestGrade(Grade.GRADE_6);
			s.getLanguages().add("ht");
			s.setInterpretation("by telephone");
			s.setTransportOffered(true);
			s.getPostalCodes().add("02125");
			s.setEnrollmentOpens(LocalDate.of(2026, 9, 1));
			s.setEnrollmentCloses(LocalDate.of(2026, 12, 1));
			var place = ResourcesFactory.eINSTANCE.createServiceAtLocation();
			place.setLocation(References.to(pier));
			s.getPlaces().add(place);
			var hours = ResourcesFactory.eINSTANCE.createOpeningHours();
			hours.setWeekday(Weekday.MONDAY);
			hours.setOpens(LocalTime.of(9, 0));
			hours.setCloses(LocalTime.of(17, 0));
			s.getHours().add(hours);
		}).stored();
		given.aService("Others").in("social", INTENSIVE).with(s -> s.getLanguages().add("en")).with(s -> s.setStatus(ServiceStatus.DEFUNCT)).stored();
		var first = harbor();
		assertEquals("Harbor Family Services", first.organizationName());
		assertEquals(new Offer.Ages(6, 12, Grade.GRADE_1, Grade.GRADE_6), first.ages());
		assertEquals(List.of(new Offer.Hours(Weekday.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))), first.hours());
		assertEquals(new Offer.Places(7, false), first.places());
		assertEquals(List.of(new Place("02125", 42.3, -71.1)), first.locations());
		assertEquals(3, first.schools().get(adams.getId()));
		change(Service.class, service, s -> s.setWaitlistOpen(true));
		var second = harbor();
		assertNotSame(first, second);
		assertEquals(new Offer(first.service(), first.name(), first.organization(), first.organizationName(), first.status(), first.setting(), first.domains(), first.intensities(), first.ages(), List.of("ht"), "by telephone", true,
				Set.of("02125"), new Offer.Window(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 1)), first.hours(), new Offer.Places(7, true), first.schools(), first.locations(), first.onSite()), second, "one service alone is read as all together are");
	}

	private Offer harbor() {
		return ranked().stream().map(Match::offer).filter(o -> o.name().equals("Harbor")).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@EnumSource
	void aProvidersNewNameAndALocationThatMovedStandInItsServices(Engine engine) {
		district(engine);
		var office = ResourcesFactory.eINSTANCE.createLocation();
		office.setName("Office");
		given.stored(office);
		given.aService("Harbor").in("social", INTENSIVE).with(s -> {
			var place = ResourcesFactory.eINSTANCE.createServiceAtLocation();
			place.setLocation(References.to(office));
			s.getPlaces().add(place);
		}).stored();
		assertEquals(List.of(Place.UNKNOWN), only().locations());
		change(Location.class, office, l -> l.setPostalCode("02446"));
		assertEquals(List.of(new Place("02446", null, null)), only().locations());
		change(Organization.class, given.partner(), o -> o.setName("Harbor Services"));
		assertEquals("Harbor Services", only().organizationName());
	}

	@ParameterizedTest
	@EnumSource
	void afterManyWritesTheDirectoryIsReadAnew(Engine engine) {
		district(engine);
		assertEquals(List.of(), names());
		database.write(TESTER, null, unit -> {
			for (int i = 0; i < 501; i++) unit.insert(aService("Service " + i));
			return null;
		});
		assertEquals(501, ranked().size());
		assertEquals(true, beyondTheStudent().contains("lastChange"), "read whole");
		assertEquals(501, ranked().size());
		assertEquals(List.of("changesSince"), beyondTheStudent());
	}

	private Service aService(String name) {
		var service = ResourcesFactory.eINSTANCE.createService();
		service.setOrganization(References.to(given.partner()));
		service.setName(name);
		service.setStatus(ServiceStatus.ACTIVE);
		service.getDomains().add("social");
		return service;
	}

	/** Somebody else's workbench writes to the same server. */
	@Test
	void whatAnotherWorkbenchWritesCountsToo() {
		district(Engine.POSTGRESQL);
		assertEquals(List.of(), names());
		try (var other = TestStore.databases().openReady(database.location(), null)) {
			other.write(TESTER, null, unit -> {
				unit.insert(aService("Theirs"));
				return null;
			});
			assertEquals(List.of("Theirs"), names());
		}
	}

	@Test
	void itGoesWhenTheDatabaseIsClosed() {
		district(Engine.DERBY);
		counseling("Harbor");
		assertEquals(0, matches.snapshots().size());
		assertEquals(List.of("Harbor"), names());
		assertEquals(List.of("Harbor"), names());
		assertEquals(1, matches.snapshots().size());
		database.close();
		assertEquals(0, matches.snapshots().size());
	}
}
