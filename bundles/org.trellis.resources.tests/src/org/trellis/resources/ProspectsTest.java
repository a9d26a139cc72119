package org.trellis.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trellis.model.review.Intensity.EARLY_INTERVENTION;
import static org.trellis.model.review.Intensity.INTENSIVE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.Location;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.resources.VettingStatus;
import org.trellis.resources.Prospects.Found;
import org.trellis.resources.Prospects.Prospect;
import org.trellis.resources.Prospects.Wanting;
import org.trellis.resources.StudentsWanted.Word;
import org.trellis.resources.internal.StoredGapMaps;
import org.trellis.resources.internal.match.Snapshots;
import org.trellis.resources.internal.prospects.StoredProspects;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Who could be won for students for whom there is no service (D10, D47), from real databases. */
class ProspectsTest {
	private static final SignedIn COORDINATOR = new SignedIn(TestStore.TESTER, TestStore.EVERYBODY);

	@TempDir
	Path folder;

	private final Prospects prospects = new StoredProspects(new Snapshots(), Access.stored(), GivenDistrict.CLOCK);
	private final GapMaps maps = new StoredGapMaps(Domains.of(List.of(new Domain("academic", "Academic", 10, 'a'), new Domain("health", "Health", 30, 'h'))), GivenDistrict.CLOCK);
	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private School adams;

	private void district(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = schoolAt("Lincoln", 42.30);
		adams = schoolAt("Adams", 42.33);
	}

	@AfterEach
	void close() {
		database.close();
	}

	private School schoolAt(String name, double latitude) {
		var school = given.school(name);
		var loaded = database.load(School.class, school.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().setLatitude(latitude);
		loaded.root().setLongitude(-71.06);
		database.save(TestStore.TESTER, loaded);
		return school;
	}

	/** In need of intensive health care. */
	private Student child(String name, String language, String postalCode, School school) {
		var home = DistrictFactory.eINSTANCE.createHousehold();
		home.setHomeLanguage(language);
		home.setPostalCode(postalCode);
		given.stored(home);
		var student = given.aStudent(name).at(school).withNeed("health", INTENSIVE).stored();
		var loaded = database.load(Student.class, student.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().setHousehold(References.to(home));
		database.save(TestStore.TESTER, loaded);
		return student;
	}

	private Organization organization(String name, VettingStatus vetting, LocalDate until) {
		var organization = ResourcesFactory.eINSTANCE.createOrganization();
		organization.setName(name);
		organization.setVetting(vetting);
		organization.setAgreementUntil(until);
		return given.stored(organization);
	}

	private Service service(String name, Organization of, Consumer<Service> more) {
		return given.aService(name).in("health", INTENSIVE).with(s -> s.setOrganization(References.to(of))).with(more).stored();
	}

	private static void at(Service service, Location location) {
		var place = ResourcesFactory.eINSTANCE.createServiceAtLocation();
		place.setLocation(References.to(location));
		service.getPlaces().add(place);
	}

	private Location office(double latitude) {
		var location = ResourcesFactory.eINSTANCE.createLocation();
		location.setName("Office");
		location.setLatitude(latitude);
		location.setLongitude(-71.06);
		return given.stored(location);
	}

	private Found found(School school, Word... words) {
		var map = school == null ? maps.ofDistrict(database, TestStore.EVERYBODY) : maps.ofSchool(database, TestStore.EVERYBODY, school.getId());
		return prospects.ofCell(database, TestStore.EVERYBODY, map, map.cell("health", INTENSIVE), List.of(words));
	}

	private static List<String> names(Found found) {
		return found.prospects().stream().map(p -> p.serviceName() == null ? p.organizationName() : p.serviceName()).toList();
	}

	private static Prospect of(Found found, String name) {
		return found.prospects().stream().filter(p -> name.equals(p.serviceName()) || p.serviceName() == null && name.equals(p.organizationName())).findFirst().orElseThrow();
	}

	/** Journey 4: one clinic two schools away serves that code and speaks the language, but has no agreement. */
	@ParameterizedTest
	@EnumSource
	void theClinicThatServesWhereTheyLiveAndSpeaksTheirLanguageComesFirst(Engine engine) {
		district(engine);
		for (int i = 0; i < 4; i++) child("Sol " + i, "ht", "00103", lincoln);
		child("Ana", "en", "00104", lincoln);
		child("Ben", "ht", "00101", adams);
		var office = office(42.33);
		service("Clinic", organization("Bay Health", VettingStatus.NOT_VETTED, null), s -> {
			s.getPostalCodes().addAll(List.of("00103", "00109"));
			s.getLanguages().addAll(List.of("en", "ht"));
			at(s, office);
			offered(s, adams);
		});
		service("English clinic", organization("Hill Health", VettingStatus.VETTED, LocalDate.of(2026, 9, 30)), s -> {
			s.getLanguages().add("en");
			s.setInterpretation("by telephone");
			offered(s, adams);
		});
		var found = found(lincoln);
		assertEquals(new Wanting(5, Map.of("ht", 4, "en", 1), Map.of("00103", 4, "00104", 1)), found.wanting());
		assertEquals("00103", found.wanting().commonestPostalCode());
		assertEquals("ht", found.wanting().commonestLanguage());
		assertEquals(List.of("Clinic", "English clinic"), names(found).subList(0, 2));
		assertEquals("serves postal code 00103, where 4 of 5 live; speaks Haitian Creole, as 4 of the families do; speaks English, as 1 of the families do; 2.1 miles from Lincoln", of(found, "Clinic").why());
		assertEquals("is kept for Adams: ask it to come here too; not vetted, and without an agreement: start the vetting", of(found, "Clinic").lacks());
		assertEquals("speaks English, as 1 of the families do; interprets: by telephone", of(found, "English clinic").why());
		assertEquals("is kept for Adams: ask it to come here too; its agreement ended on September 30, 2026: renew it", of(found, "English clinic").lacks());
	}

	private static void offered(Service service, School school) {
		var offering = ResourcesFactory.eINSTANCE.createSchoolOffering();
		offering.setSchool(References.to(school));
		service.getOfferings().add(offering);
	}

	@ParameterizedTest
	@EnumSource
	void whatTheCellCountsIsNoProspectAndWhatIsForAnotherDomainNeither(Engine engine) {
		district(engine);
		child("Ana", "en", "00104", lincoln);
		given.aService("Counted").in("health", INTENSIVE).stored();
		given.aService("Tutoring").in("academic", INTENSIVE).stored();
		given.aService("Lighter").in("health", EARLY_INTERVENTION).stored();
		given.aService("Unsaid").in("health").stored();
		given.aService("Paused").in("health", INTENSIVE).with(s -> s.setStatus(ServiceStatus.TEMPORARILY_CLOSED)).stored();
		given.aService("Adams only").in("health", INTENSIVE).offeredAt(adams, null).stored();
		given.aService("By video").in("health", EARLY_INTERVENTION).with(s -> s.setSetting(ServiceSetting.WEB)).withCapacity(CapacityStatus.CAPACITY, 9, null, 8).stored();
		organization("Offers who knows what", VettingStatus.IN_PROGRESS, null);
		var here = found(lincoln);
		assertEquals(Set.of("Lighter", "Unsaid", "Paused", "Adams only", "By video", "Offers who knows what"), Set.copyOf(names(here)));
		assertEquals("Offers who knows what", names(here).getLast());
		assertEquals(Set.of("Lighter", "Unsaid", "Paused", "By video", "Offers who knows what"), Set.copyOf(names(found(null))), "for the district it is no matter for which school it is kept");
		assertEquals("is given online; 1 place open", of(here, "By video").why());
		assertEquals("gives early intervention: ask whether it could give intensive support; vetted, but without an agreement", of(here, "By video").lacks());
		assertEquals("the directory does not say how intensive the support is: ask the provider; vetted, but without an agreement", of(here, "Unsaid").lacks());
		assertEquals("is not offered at present: ask when it will be; vetted, but without an agreement", of(here, "Paused").lacks());
		assertEquals("the directory does not say what it offers: ask; its vetting is in progress", of(here, "Offers who knows what").lacks());
		assertNull(of(here, "Offers who knows what").service());
	}

	/** A directory that says of no service what it is for is one of organizations. */
	@ParameterizedTest
	@EnumSource
	void anOrganizationWhoseServicesNameNoDomainIsToldOnce(Engine engine) {
		district(engine);
		child("Ana", "en", "00104", lincoln);
		var bay = organization("Bay Health", VettingStatus.SUSPENDED, null);
		for (var name : List.of("One", "Two")) given.aService(name).with(s -> s.setOrganization(References.to(bay))).stored();
		assertEquals(List.of("Harbor Family Services", "Bay Health"), names(found(lincoln)), "who is suspended comes last");
		assertEquals("the directory does not say what it offers: ask; its vetting is suspended", of(found(lincoln), "Bay Health").lacks());
	}

	@ParameterizedTest
	@EnumSource
	void theStudentsOfTheFilterDecideTheOrder(Engine engine) {
		district(engine);
		for (int i = 0; i < 3; i++) child("Sol " + i, "es", "00104", lincoln);
		child("Ana", "vi", "00107", lincoln);
		var adamsOnly = adams;
		service("Spanish", given.partner(), s -> {
			s.getLanguages().add("es");
			offered(s, adamsOnly);
		});
		service("Vietnamese", given.partner(), s -> {
			s.getLanguages().add("vi");
			offered(s, adamsOnly);
		});
		assertEquals(List.of("Spanish", "Vietnamese"), names(found(lincoln)));
		var vietnamese = found(lincoln, new Word("viet", Set.of("vi")));
		assertEquals(List.of("Vietnamese", "Spanish"), names(vietnamese));
		assertEquals(1, vietnamese.wanting().students());
		assertEquals("speaks Vietnamese", of(vietnamese, "Vietnamese").why());
	}

	@ParameterizedTest
	@EnumSource
	void forOneStudentWhatTheParentsSpeakCounts(Engine engine) {
		district(engine);
		var ana = child("Ana", "ht", "00103", lincoln);
		service("At Adams", given.partner(), s -> {
			s.getLanguages().add("ht");
			s.getPostalCodes().add("00103");
			offered(s, adams);
		});
		var found = prospects.ofStudent(database, TestStore.EVERYBODY, ana.getId(), new Need("health", INTENSIVE));
		assertEquals(List.of("At Adams"), names(found));
		assertEquals("serves postal code 00103; speaks Haitian Creole", found.prospects().getFirst().why());
		var elsewhere = new Scope.Schools(Set.of(adams.getId()), "coordinator of Adams");
		assertThrows(StoreException.class, () -> prospects.ofStudent(database, elsewhere, ana.getId(), new Need("health", INTENSIVE)));
	}

	@ParameterizedTest
	@EnumSource
	void nobodyLearnsWhereStudentsLiveWhomTheyMayNotSee(Engine engine) {
		district(engine);
		child("Ana", "ht", "00103", lincoln);
		child("Ben", "es", "00104", adams);
		var elsewhere = new Scope.Schools(Set.of(adams.getId()), "coordinator of Adams");
		var map = maps.ofDistrict(database, elsewhere);
		assertEquals(new Wanting(1, Map.of("es", 1), Map.of("00104", 1)), prospects.ofCell(database, elsewhere, map, map.cell("health", INTENSIVE), List.of()).wanting());
	}

	@ParameterizedTest
	@EnumSource
	void vettingBeginsOnceAndIsToldAtTheNextQuestion(Engine engine) {
		district(engine);
		child("Ana", "en", "00104", lincoln);
		var bay = organization("Bay Health", VettingStatus.NOT_VETTED, null);
		service("Clinic", bay, s -> offered(s, adams));
		assertEquals("is kept for Adams: ask it to come here too; not vetted, and without an agreement: start the vetting", of(found(lincoln), "Clinic").lacks());
		prospects.startVetting(database, COORDINATOR, bay.getId());
		assertEquals("is kept for Adams: ask it to come here too; its vetting is in progress", of(found(lincoln), "Clinic").lacks());
		var refused = assertThrows(StoreException.class, () -> prospects.startVetting(database, COORDINATOR, bay.getId()));
		assertEquals("The vetting of Bay Health has begun before; open the organization to go on with it.", refused.getMessage());
		var looking = new SignedIn(COORDINATOR.actor(), COORDINATOR.scope(), new SignedIn.Who.Nobody());
		var other = organization("Hill Health", VettingStatus.NOT_VETTED, null);
		assertThrows(StoreException.class, () -> prospects.startVetting(database, looking, other.getId()), "who may look may not write the directory");
		assertEquals(VettingStatus.NOT_VETTED, database.load(Organization.class, other.getId(), COORDINATOR.scope()).orElseThrow().root().getVetting());
	}
}
