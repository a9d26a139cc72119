package org.trellis.connectivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.checks.Check;
import org.trellis.checks.CheckFinding;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.RoomKind;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.district.Weekday;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Tier;
import org.trellis.reporting.Figure;
import org.trellis.reporting.Measure;
import org.trellis.reporting.Question;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.testing.AnApplicant;
import org.trellis.testing.AnOffer;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.Judging;
import org.trellis.testing.TestStore;

/** What a household has, what is lent, and what follows from it: in the review, the matching, the schedule, the check and the measure. */
class HomesAndLoansTest {
	private static final LocalDate TODAY = GivenDistrict.TODAY;

	@TempDir
	Path folder;
	private Database database;
	private GivenDistrict given;
	private School school;

	private interface Story {
		void tell() throws Exception;
	}

	private void in(Engine engine, Story story) throws Exception {
		try (var opened = TestStore.create(engine, folder, Connectivity.MODULE)) {
			database = opened;
			given = new GivenDistrict(opened);
			school = given.school("Lincoln");
			story.tell();
		}
	}

	private Student student(String name, Consumer<HomeAccess> home) {
		var student = given.aStudent(name).at(school).stored();
		var household = given.stored(DistrictFactory.eINSTANCE.createHousehold());
		var loaded = database.load(Student.class, student.getId(), EVERYBODY).orElseThrow();
		loaded.root().setHousehold(References.to(household));
		database.save(TESTER, loaded);
		if (home == null) return student;
		var id = Homes.begin(database, TESTER, EVERYBODY, household.getId(), TODAY);
		var access = database.load(HomeAccess.class, id, EVERYBODY).orElseThrow();
		home.accept(access.root());
		database.save(TESTER, access);
		return student;
	}

	private static Consumer<HomeAccess> has(InternetKind internet, int laptops, PrivatePlace place) {
		return home -> {
			home.setInternet(internet);
			home.setPrivatePlace(place);
			Homes.setDevices(home, DeviceKind.LAPTOP, laptops);
		};
	}

	private UUID device(DeviceKind kind, String tag) {
		var device = ConnectivityFactory.eINSTANCE.createLendingDevice();
		device.setKind(kind);
		device.setTag(tag);
		device.setStatus(DeviceStatus.AVAILABLE);
		return given.stored(device).getId();
	}

	private Loans.Step lend(Student to, UUID device, LocalDate due) {
		return Loans.lend(database, TESTER, EVERYBODY, to.getId(), device, TODAY.minusDays(30), due);
	}

	@ParameterizedTest
	@EnumSource
	void whatIsAtHomeDecidesInReviewMatchingAndSchedule(Engine engine) throws Exception {
		in(engine, () -> {
			var connected = student("Ana", has(InternetKind.BROADBAND, 1, PrivatePlace.ALWAYS));
			var without = student("Ben", has(InternetKind.NONE, 0, PrivatePlace.NEVER));
			var neverAsked = student("Cleo", null);
			var evenings = student("Dina", has(InternetKind.MOBILE_DATA, 2, PrivatePlace.AT_TIMES).andThen(home -> home.setPrivateFrom(LocalTime.of(17, 0))));

			assertEquals(Optional.empty(), signal(connected));
			assertEquals(Tier.MODERATE, signal(without).orElseThrow().tier());
			assertEquals(Optional.empty(), signal(neverAsked), "nobody is guessed about");

			assertInstanceOf(Verdict.Suits.class, verdict(connected, ServiceSetting.WEB));
			assertInstanceOf(Verdict.Excludes.class, verdict(without, ServiceSetting.WEB));
			assertInstanceOf(Verdict.NotKnown.class, verdict(neverAsked, ServiceSetting.WEB));
			assertEquals(Verdict.silent(), verdict(without, ServiceSetting.SCHOOL));
			assertTrue(((Verdict.Suits) verdict(evenings, ServiceSetting.WEB)).worth() < 1);
			var mornings = AnOffer.of("Morning call").in("health").given(ServiceSetting.WEB).openOn(Weekday.MONDAY, LocalTime.of(9, 0), LocalTime.of(11, 0));
			assertInstanceOf(Verdict.Excludes.class, verdict(evenings, mornings.made()), "nowhere to talk at that hour");
			assertInstanceOf(Verdict.Suits.class, verdict(connected, mornings.made()));
			assertInstanceOf(Verdict.Suits.class, verdict(evenings, mornings.openOn(Weekday.MONDAY, LocalTime.of(17, 0), LocalTime.of(20, 0)).made()), "one of its hours is enough");

			assertEquals(0, objections(connected, RoomKind.ONLINE));
			assertEquals(3, objections(without, RoomKind.ONLINE), "device, internet, place");
			assertEquals(1, objections(evenings, RoomKind.ONLINE), "nine in the morning is not private");
			assertEquals(0, objections(without, RoomKind.OFFICE), "a room of the school is the core's question");

			lend(without, device(DeviceKind.HOTSPOT, "HS-1"), TODAY.plusDays(30));
			assertEquals(null, signal(without).orElseThrow().tier(), "internet is lent: what lacks is a remark");
			lend(without, device(DeviceKind.TABLET, "TB-1"), TODAY.plusDays(30));
			assertEquals(Optional.empty(), signal(without));
		});
	}

	@ParameterizedTest
	@EnumSource
	void aDeviceIsLentOnceTakenBackAndBothAreUndone(Engine engine) throws Exception {
		in(engine, () -> {
			var ana = student("Ana", null);
			var ben = student("Ben", null);
			var hotspot = device(DeviceKind.HOTSPOT, "HS-1");
			var lent = lend(ana, hotspot, TODAY.plusDays(10));
			assertEquals(List.of(), Loans.free(database, EVERYBODY));
			assertThrows(StoreException.class, () -> lend(ben, hotspot, null), "it is with Ana");
			var back = Loans.takeBack(database, TESTER, EVERYBODY, lent.loan(), TODAY);
			assertEquals(1, Loans.free(database, EVERYBODY).size());
			assertThrows(StoreException.class, () -> Loans.takeBack(database, TESTER, EVERYBODY, lent.loan(), TODAY), "it is back");
			Loans.undo(database, TESTER, EVERYBODY, back);
			assertTrue(Loans.of(database, EVERYBODY, ana.getId()).getFirst().isOut());
			Loans.undo(database, TESTER, EVERYBODY, lent);
			assertEquals(List.of(), Loans.of(database, EVERYBODY, ana.getId()));
			assertThrows(StoreException.class, () -> Loans.lend(database, TESTER, EVERYBODY, ana.getId(), hotspot, TODAY, TODAY.minusDays(1)), "due before it is lent");
		});
	}

	@ParameterizedTest
	@EnumSource
	void aPartnersHelpEndsAndGoesOnAgainWhenThatIsUndone(Engine engine) throws Exception {
		in(engine, () -> {
			var ana = student("Ana", has(InternetKind.NONE, 0, null));
			var household = References.id(database.load(Student.class, ana.getId(), EVERYBODY).orElseThrow().root().getHousehold());
			var partner = given.partner();
			assertTrue(Helps.partners(database, EVERYBODY).contains(new Helps.Partner(partner.getId(), partner.getName())));
			var offered = Helps.offer(database, TESTER, EVERYBODY, household, partner.getId(), "low-cost plan", TODAY);
			var noted = Helps.note(database, TESTER, EVERYBODY, offered.help(), HelpState.DECLINED, TODAY.plusDays(3));
			assertEquals(List.of(new Helps.Help(offered.help(), partner.getName(), "low-cost plan", TODAY, HelpState.DECLINED, TODAY.plusDays(3))), Helps.of(database, EVERYBODY, household));
			Helps.undo(database, TESTER, EVERYBODY, noted);
			assertEquals(List.of(new Helps.Help(offered.help(), partner.getName(), "low-cost plan", TODAY, HelpState.OFFERED, null)), Helps.of(database, EVERYBODY, household));
			Helps.undo(database, TESTER, EVERYBODY, offered);
			assertEquals(List.of(), Helps.of(database, EVERYBODY, household));
			assertThrows(StoreException.class, () -> Helps.undo(database, TESTER, EVERYBODY, offered), "it is gone");
		});
	}

	@ParameterizedTest
	@EnumSource
	void whatShouldBeBackIsFoundAndWhoIsConnectedIsCounted(Engine engine) throws Exception {
		in(engine, () -> {
			var ana = student("Ana", has(InternetKind.BROADBAND, 1, null));
			student("Ben", has(InternetKind.NONE, 0, null));
			student("Cleo", null);
			lend(ana, device(DeviceKind.TABLET, "TB-7"), LocalDate.of(2026, 9, 30));
			lend(ana, device(DeviceKind.TABLET, "TB-8"), LocalDate.of(2199, 1, 1));
			var found = new ArrayList<CheckFinding>();
			var check = (Check) contributed("org.trellis.checks");
			check.run(database, EVERYBODY, found::add);
			assertEquals(List.of(ana.getId()), found.stream().map(CheckFinding::id).toList());
			assertTrue(found.getFirst().sentence().contains("TB-7") && found.getFirst().sentence().contains("Ana"), found.toString());

			var figures = ((Measure) contributed("org.trellis.reporting.measures")).compute(new Question(data(), given.year().getId(), given.year().getBegins(), given.year().getEnds(), TODAY));
			assertEquals(Figure.students(1, 3), figures.district());
			assertEquals(Map.of(school.getId(), Figure.students(1, 3)), figures.schools());
		});
	}

	@ParameterizedTest
	@EnumSource
	void whatTheModuleWroteIsReadAsFactsWhereItIsNotInstalled(Engine engine) throws Exception {
		var location = new DatabaseLocation[1];
		var borrower = new UUID[1];
		in(engine, () -> {
			var ana = student("Ana", has(InternetKind.BROADBAND, 1, PrivatePlace.ALWAYS));
			lend(ana, device(DeviceKind.HOTSPOT, "HS-1"), TODAY.plusDays(10));
			location[0] = database.location();
			borrower[0] = ana.getId();
		});
		try (var core = Databases.of(TestStore.corePackages()).openReady(location[0], null)) {
			var module = core.modules().stream().filter(m -> m.id().equals("connectivity")).findFirst().orElseThrow();
			assertTrue(!module.installed());
			var loans = module.classes().stream().filter(c -> c.getName().equals("DeviceLoan")).findFirst().orElseThrow();
			var facts = core.list(core.facts(loans, borrower[0]), EVERYBODY);
			assertEquals(1, facts.size());
			assertEquals(TODAY.plusDays(10), facts.getFirst().values().get(loans.getEStructuralFeature("dueOn")));
		}
	}

	private Optional<Indicator.Signal> signal(Student student) {
		var facts = new StudentFacts(student.getId(), null, 0, 0, Set.of(), null);
		return ((Indicator) contributed("org.trellis.review.indicators")).prepare(new Indicator.Round(database, EVERYBODY, List.of(facts), TODAY)).at(facts);
	}

	private Verdict verdict(Student student, ServiceSetting setting) {
		return verdict(student, AnOffer.of("Homework help").in("health").given(setting).made());
	}

	private Verdict verdict(Student student, Offer offer) {
		return Judging.of((MatchingCriterion) contributed("org.trellis.resources.criteria"), database, AnApplicant.inNeedOf("health", Intensity.EARLY_INTERVENTION).whoIs(student.getId()).made(), offer);
	}

	/** Of a visit on Thursday from nine to ten. */
	private int objections(Student student, RoomKind kind) {
		var time = new WeeklyTime(Weekday.THURSDAY, LocalTime.of(9, 0), LocalTime.of(10, 0), TODAY, TODAY.plusDays(100));
		var visit = new Timetable.Visit(UUID.randomUUID(), school.getId(), UUID.randomUUID(), "Telehealth", null, null, time, 0, 0, 0, kind, false, true, null);
		var who = new Timetable.Student(student.getId(), "a student", null, List.of());
		var timetable = new Timetable(List.of(), List.of(visit), List.of(who), List.of(), List.of());
		return ((SchedulingConstraint) contributed("org.trellis.scheduling.constraints")).prepare(new SchedulingConstraint.Round(database, EVERYBODY, timetable)).seat(who, visit, time, timetable).size();
	}

	private Question.Data data() {
		return new Question.Data() {
			@Override
			public <R> List<R> list(ListQuery<R> query) {
				return database.list(query, EVERYBODY);
			}

			@Override
			public <R> void forEach(ListQuery<R> query, Consumer<R> each) {
				database.forEach(query, EVERYBODY, each);
			}
		};
	}

	private static Object contributed(String point) {
		return Connectivity.contributed(point);
	}
}
