package org.trellis.resources.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.model.review.Intensity.EARLY_INTERVENTION;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.model.review.Intensity.PREVENTION;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.district.Transport;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.Location;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.match.Match.Standing;
import org.trellis.resources.internal.match.Snapshots;
import org.trellis.resources.internal.match.StoredMatches;
import org.trellis.resources.referrals.OpenReferral;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** Services ranked for a student's need (D12), by the core's own criteria as the registry has them, from real databases. */
class MatchesTest {
	private static final Need COUNSELING = new Need("social", INTENSIVE);
	private final TestRegistry registry = new TestRegistry(MatchesTest.class.getClassLoader()).withPluginOf(MatchingCriteria.class, "org.trellis.resources");

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;

	private void district(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln");
	}

	@AfterEach
	void close() {
		database.close();
	}

	private List<Match> ranked(Student student) {
		return new StoredMatches(new MatchingCriteria(registry.registry()), new Snapshots(), GivenDistrict.CLOCK).forNeed(database, TestStore.EVERYBODY, student.getId(), COUNSELING);
	}

	private List<Match> ranked(Student student, List<Criterion> criteria) {
		return new StoredMatches(new MatchingCriteria(criteria), new Snapshots(), GivenDistrict.CLOCK).forNeed(database, TestStore.EVERYBODY, student.getId(), COUNSELING);
	}

	private static List<String> names(List<Match> matches) {
		return matches.stream().map(m -> m.offer().name()).toList();
	}

	private static Match of(List<Match> matches, String service) {
		return matches.stream().filter(m -> m.offer().name().equals(service)).findFirst().orElseThrow();
	}

	/** Standing and the sentence that decides. */
	private static String verdict(List<Match> matches, String service) {
		var match = of(matches, service);
		return match.standing() + ": " + match.headline();
	}

	private Student aChildWhoseMotherSpeaks(String language, Transport transport, String postalCode) {
		var household = DistrictFactory.eINSTANCE.createHousehold();
		household.setHomeLanguage("en");
		household.setTransport(transport);
		household.setPostalCode(postalCode);
		household.setLatitude(42.30);
		household.setLongitude(-71.06);
		given.stored(household);
		var mother = DistrictFactory.eINSTANCE.createGuardian();
		mother.setGivenName("Mother");
		mother.setFamilyName("Invented");
		mother.setLanguage(language);
		mother.setHousehold(References.to(household));
		given.stored(mother);
		var student = DistrictFactory.eINSTANCE.createStudent();
		student.setGivenName("Child");
		student.setFamilyName("Invented");
		student.setActive(true);
		student.setBirthDate(LocalDate.of(2017, 11, 3));
		student.setHousehold(References.to(household));
		var contact = DistrictFactory.eINSTANCE.createStudentContact();
		contact.setGuardian(References.to(mother));
		contact.setOrder(1);
		student.getContacts().add(contact);
		var enrollment = DistrictFactory.eINSTANCE.createEnrollment();
		enrollment.setSchool(References.to(lincoln));
		enrollment.setSchoolYear(References.to(given.year()));
		enrollment.setGrade(Grade.GRADE_3);
		enrollment.setEntryDate(given.year().getBegins());
		student.getEnrollments().add(enrollment);
		return given.stored(student);
	}

	private Student child() {
		return aChildWhoseMotherSpeaks("en", Transport.CAR, "02125");
	}

	private Service counseling(String name, Consumer<Service> more) {
		return given.aService(name).in("social", INTENSIVE).with(s -> s.getLanguages().add("en")).with(more).stored();
	}

	private Location at(double latitude, double longitude) {
		var location = ResourcesFactory.eINSTANCE.createLocation();
		location.setName("Office");
		location.setLatitude(latitude);
		location.setLongitude(longitude);
		return given.stored(location);
	}

	private static void givenAt(Service service, Location location) {
		var place = ResourcesFactory.eINSTANCE.createServiceAtLocation();
		place.setLocation(References.to(location));
		service.getPlaces().add(place);
	}

	@ParameterizedTest
	@EnumSource
	void theNearestWithPlacesComesFirstAndTheIneligibleLast(Engine engine) {
		district(engine);
		var near = at(42.31, -71.06);
		var far = at(42.45, -71.06);
		given.aService("Near").in("social", INTENSIVE).with(s -> s.getLanguages().add("en")).with(s -> givenAt(s, near)).withCapacity(CapacityStatus.CAPACITY, 9, null, 2).stored();
		given.aService("Far").in("social", INTENSIVE).with(s -> s.getLanguages().add("en")).with(s -> givenAt(s, far)).withCapacity(CapacityStatus.CAPACITY, 9, null, 2).stored();
		given.aService("Full").in("social", INTENSIVE).with(s -> s.getLanguages().add("en")).with(s -> givenAt(s, near)).withCapacity(CapacityStatus.NO_CAPACITY, 9, null, 9).stored();
		given.aService("Tutoring").in("academic", INTENSIVE).stored();
		var matches = ranked(child());
		assertEquals(List.of("Near", "Far", "Full"), names(matches));
		assertEquals("ELIGIBLE: 0.7 miles from home, by car", verdict(matches, "Near"));
		assertEquals("INELIGIBLE: has no place, and keeps no waitlist", verdict(matches, "Full"));
	}

	@ParameterizedTest
	@EnumSource
	void theMothersLanguageDecidesAndNotTheHomesAndTheChildNeverInterprets(Engine engine) {
		district(engine);
		counseling("English only", s -> {
		});
		counseling("Speaks Creole", s -> s.getLanguages().add("ht"));
		counseling("Interprets", s -> s.setInterpretation("telephone line"));
		given.aService("Says nothing").in("social", INTENSIVE).stored();
		var matches = ranked(aChildWhoseMotherSpeaks("ht", Transport.CAR, "02125"));
		assertEquals("INELIGIBLE: nobody there speaks Haitian Creole", verdict(matches, "English only"));
		assertEquals("with an interpreter (never the child)",
				of(matches, "English only").reasons().stream().map(Match.Reason::verdict).filter(v -> v instanceof Verdict.Excludes).map(v -> ((Verdict.Excludes) v).remedy()).findFirst().orElseThrow());
		assertEquals(Standing.ELIGIBLE, of(matches, "Speaks Creole").standing());
		assertEquals(Standing.ELIGIBLE, of(matches, "Interprets").standing());
		assertEquals("TO_BE_CLARIFIED: the directory does not say whether anybody there speaks Haitian Creole; ask the provider", verdict(matches, "Says nothing"));
	}

	/** What could be had with an interpreter is worth more than what is for other ages, other places and other hands. */
	@ParameterizedTest
	@EnumSource
	void ofTheExcludedThoseAreFirstThatLeastStandsInTheWayOf(Engine engine) {
		district(engine);
		var near = at(42.31, -71.06);
		given.aService("A for teens elsewhere").in("social", INTENSIVE).with(s -> s.getLanguages().add("en")).with(s -> s.setMinimumAge(13)).with(s -> s.getPostalCodes().add("02446")).with(s -> givenAt(s, near)).withCapacity(CapacityStatus.CAPACITY, 9, null, 9).stored();
		counseling("B for another postal code", s -> s.getPostalCodes().add("02446"));
		counseling("C without the language", s -> {
		});
		counseling("D speaks it", s -> s.getLanguages().add("ht"));
		var matches = ranked(aChildWhoseMotherSpeaks("ht", Transport.CAR, "02125"));
		assertEquals(List.of("D speaks it", "C without the language", "B for another postal code", "A for teens elsewhere"), names(matches));
	}

	@ParameterizedTest
	@EnumSource
	void everyHardReasonHasItsSentence(Engine engine) {
		district(engine);
		var adams = given.school("Adams");
		counseling("Later", s -> s.setEnrollmentOpens(GivenDistrict.TODAY.plusDays(14)));
		counseling("Closed", s -> s.setEnrollmentCloses(GivenDistrict.TODAY.minusDays(1)));
		counseling("Paused", s -> s.setStatus(ServiceStatus.TEMPORARILY_CLOSED));
		counseling("Teens", s -> s.setMinimumAge(13));
		counseling("Small ones", s -> s.setMaximumAge(5));
		counseling("Upper grades", s -> s.setLowestGrade(Grade.GRADE_6));
		counseling("Elsewhere", s -> s.getPostalCodes().add("02446"));
		given.aService("Light").in("social", PREVENTION, EARLY_INTERVENTION).stored();
		given.aService("At Adams").in("social", INTENSIVE).offeredAt(adams, 3).stored();
		var matches = ranked(child());
		assertEquals("INELIGIBLE: takes students in from October 15, 2026", verdict(matches, "Later"));
		assertEquals("INELIGIBLE: has taken no students in since September 30, 2026", verdict(matches, "Closed"));
		assertEquals("INELIGIBLE: is not offered at present", verdict(matches, "Paused"));
		assertEquals("INELIGIBLE: takes students from 13 years; the student is 8", verdict(matches, "Teens"));
		assertEquals("INELIGIBLE: takes students up to 5 years; the student is 8", verdict(matches, "Small ones"));
		assertEquals("INELIGIBLE: does not take the student's grade", verdict(matches, "Upper grades"));
		assertEquals("INELIGIBLE: does not serve the family's postal code 02125", verdict(matches, "Elsewhere"));
		assertEquals("INELIGIBLE: gives prevention and enrichment and early intervention, not intensive support", verdict(matches, "Light"));
		assertEquals("INELIGIBLE: is kept for other schools", verdict(matches, "At Adams"));
	}

	@ParameterizedTest
	@EnumSource
	void whoeverGoesOnFootFindsFarWhatADriverFindsNear(Engine engine) {
		district(engine);
		var office = at(42.35, -71.06);
		counseling("Office", s -> givenAt(s, office));
		counseling("Brings them", s -> {
			givenAt(s, office);
			s.setTransportOffered(true);
		});
		counseling("At school", s -> s.setSetting(ServiceSetting.SCHOOL));
		var walker = ranked(aChildWhoseMotherSpeaks("en", Transport.WALK, "02125"));
		assertEquals(List.of("At school", "Brings them", "Office"), names(walker));
		assertEquals("ELIGIBLE: 3.5 miles from home is far on foot", verdict(walker, "Office"));
		assertEquals("ELIGIBLE: 3.5 miles from home, by car", verdict(ranked(child()), "Office"));
	}

	/** What one criterion says must not contradict what another says of the same service. */
	@ParameterizedTest
	@EnumSource
	void whatComesToOtherSchoolsOnlyIsNotSaidToBeGivenAtTheStudents(Engine engine) {
		district(engine);
		var adams = given.school("Adams");
		var office = at(42.31, -71.06);
		given.aService("At Adams").in("social", INTENSIVE).with(s -> s.setSetting(ServiceSetting.SCHOOL)).offeredAt(adams, null).stored();
		given.aService("At both, seen at Adams").in("social", INTENSIVE).with(s -> s.setSetting(ServiceSetting.SCHOOL)).with(s -> givenAt(s, office)).offeredAt(adams, null).with(s -> s.getOfferings().getLast().setOnSite(true)).offeredAt(lincoln, null)
				.stored();
		given.aService("Clinic that comes here").in("social", INTENSIVE).with(s -> s.setSetting(ServiceSetting.COMMUNITY)).offeredAt(lincoln, null).with(s -> s.getOfferings().getLast().setOnSite(true)).stored();
		given.aService("At Lincoln").in("social", INTENSIVE).with(s -> s.setSetting(ServiceSetting.SCHOOL)).offeredAt(lincoln, null).stored();
		given.aService("At every school").in("social", INTENSIVE).with(s -> s.setSetting(ServiceSetting.SCHOOL)).stored();
		var matches = ranked(child());
		var here = "is given at the student's school";
		assertEquals("INELIGIBLE: is kept for other schools", verdict(matches, "At Adams"));
		assertFalse(sentences(matches, "At Adams").contains(here), "it does not come here");
		assertFalse(sentences(matches, "At both, seen at Adams").contains(here), "whoever takes part goes there");
		assertTrue(sentences(matches, "At both, seen at Adams").contains("0.7 miles from home, by car"));
		for (var given : List.of("Clinic that comes here", "At Lincoln", "At every school")) assertTrue(sentences(matches, given).contains(here), given);
	}

	private static List<String> sentences(List<Match> matches, String service) {
		return of(matches, service).reasons().stream().map(r -> r.verdict().sentence()).toList();
	}

	@ParameterizedTest
	@EnumSource
	void whatWouldMakeTheStudentEligibleIsToldUnlessSomethingElseStandsInTheWay(Engine engine) {
		district(engine);
		var adams = given.school("Adams");
		counseling("Later", s -> s.setEnrollmentOpens(GivenDistrict.TODAY.plusDays(14)));
		given.aService("Full and at Adams").in("social", INTENSIVE).withCapacity(CapacityStatus.NO_CAPACITY, 9, null, 9).offeredAt(adams, null).stored();
		counseling("Later, for others", s -> {
			s.setEnrollmentOpens(GivenDistrict.TODAY.plusDays(14));
			s.setMaximumAge(5);
		});
		counseling("Now", s -> {
		});
		var matches = ranked(child());
		assertEquals(List.of("from October 15, 2026"), of(matches, "Later").remedies());
		assertEquals(List.of("when a place becomes free", "if the provider opened it to this school"), of(matches, "Full and at Adams").remedies());
		assertEquals(List.of(), of(matches, "Later, for others").remedies(), "the student will not be younger in October");
		assertEquals(List.of(), of(matches, "Now").remedies());
	}

	@ParameterizedTest
	@EnumSource
	void aStrangersCriterionThatThrowsIsNamedAndTheOthersGoOn(Engine engine) {
		district(engine);
		counseling("Counseling", s -> s.setMinimumAge(13));
		counseling("Mentoring", s -> {
		});
		registry.with("com.example.broken", """
				<extension point="org.trellis.resources.criteria">
				   <criterion id="com.example.broken.rule" label="Moon phase" weight="hard" class="org.trellis.resources.match.MatchesTest$Broken"/>
				   <criterion id="com.example.broken.missing" label="Tide" weight="7" class="com.example.NoSuchClass"/>
				   <criterion weight="7"/>
				</extension>""");
		var matches = ranked(child());
		assertEquals("INELIGIBLE: takes students from 13 years; the student is 8", verdict(matches, "Counseling"), "the core's criteria still count");
		assertEquals("TO_BE_CLARIFIED: The criterion \"Moon phase\" of the plug-in com.example.broken could not look: no moon", verdict(matches, "Mentoring"));
		assertEquals(1, of(matches, "Mentoring").reasons().stream().filter(r -> r.verdict() instanceof Verdict.Failed && r.criterion().label().equals("Tide")).count());
		assertEquals(1, of(matches, "Mentoring").reasons().stream().filter(r -> r.verdict() instanceof Verdict.Failed && r.criterion().label().equals("?")).count(), "one that says nothing of itself");
	}

	/** A stranger's defect. */
	public static final class Broken implements MatchingCriterion {
		@Override
		public Judge prepare(Round round) {
			return (applicant, offer) -> {
				throw new IllegalStateException("no moon");
			};
		}
	}

	/** Whatever a plug-in does wrong, one that was built for another version or runs in circles included. */
	@ParameterizedTest
	@EnumSource(names = "DERBY")
	void noKindOfFailureOfACriterionStopsTheRanking(Engine engine) {
		district(engine);
		counseling("Mentoring", s -> {
		});
		Consumer<Criterion> only = criterion -> {
			var match = of(ranked(child(), List.of(criterion)), "Mentoring");
			assertEquals(Standing.TO_BE_CLARIFIED, match.standing());
			assertEquals("The criterion \"Tide\" of the plug-in com.example.sea could not look: " + criterion.id(), match.headline());
		};
		only.accept(tide("it prepared nothing", round -> null));
		only.accept(tide("it gave no verdict", round -> (applicant, offer) -> null));
		only.accept(tide("NullPointerException", round -> {
			throw new NullPointerException();
		}));
		only.accept(tide("old", round -> (applicant, offer) -> {
			throw new NoSuchMethodError("old");
		}));
		only.accept(tide("high", round -> {
			throw new AssertionError("high");
		}));
		only.accept(tide("StackOverflowError", round -> (applicant, offer) -> inCircles(offer)));
	}

	private static Criterion tide(String id, MatchingCriterion rule) {
		return new Criterion(id, "Tide", Criterion.HARD, "com.example.sea", rule);
	}

	private static Verdict inCircles(Offer offer) {
		return inCircles(offer);
	}

	@ParameterizedTest
	@EnumSource
	void whoIsAskedInAlreadyIsToldSinceWhenAndHowFarAndIsLedToIt(Engine engine) {
		district(engine);
		var student = child();
		var states = List.of(ReferralState.DRAFTED, ReferralState.CONSENT_NEEDED, ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.WAITLISTED, ReferralState.STARTED);
		var referrals = new HashMap<String, UUID>();
		for (var state : ReferralState.values()) referrals.put(state.getName(), given.referral(student, counseling(state.getName(), s -> {
		}), lincoln, "social", state).getId());
		given.referral(child(), counseling("Somebody else's", s -> {
		}), lincoln, "social", ReferralState.STARTED);
		var matches = ranked(student);
		for (var state : ReferralState.values()) {
			var match = of(matches, state.getName());
			assertEquals(states.contains(state) ? Standing.INELIGIBLE : Standing.ELIGIBLE, match.standing(), state.getName());
			assertEquals(states.contains(state) ? new OpenReferral(referrals.get(state.getName()), state, LocalDate.of(2026, 9, 11)) : null, match.referral());
		}
		assertEquals("INELIGIBLE: already referred on September 11, 2026, still a draft", verdict(matches, "DRAFTED"));
		assertEquals("INELIGIBLE: already referred on September 11, 2026, waiting for consent", verdict(matches, "CONSENT_NEEDED"));
		assertEquals("INELIGIBLE: already referred on September 11, 2026, waiting for the provider's answer", verdict(matches, "SENT"));
		assertEquals("INELIGIBLE: already referred on September 11, 2026, accepted, not begun yet", verdict(matches, "ACCEPTED"));
		assertEquals("INELIGIBLE: already referred on September 11, 2026, on the waitlist", verdict(matches, "WAITLISTED"));
		assertEquals("INELIGIBLE: already referred on September 11, 2026, takes part", verdict(matches, "STARTED"));
		assertEquals(Standing.ELIGIBLE, of(matches, "Somebody else's").standing());
	}

	@ParameterizedTest
	@EnumSource
	void aStudentOutOfScopeIsNotTold(Engine engine) {
		district(engine);
		var adams = given.school("Adams");
		var student = child();
		var elsewhere = new Scope.Schools(java.util.Set.of(adams.getId()), "coordinator of Adams");
		var matches = new StoredMatches(new MatchingCriteria(registry.registry()), new Snapshots(), GivenDistrict.CLOCK);
		var refused = assertThrows(StoreException.class, () -> matches.forNeed(database, elsewhere, student.getId(), COUNSELING));
		assertEquals("There is no such student among those whom you may see.", refused.getMessage());
	}
}
