package org.trellis.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.trellis.model.base.Entity;
import org.trellis.model.district.ClassPeriod;
import org.trellis.model.district.District;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Grade;
import org.trellis.model.district.ProtectedTime;
import org.trellis.model.district.Room;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Student;
import org.trellis.model.district.Weekday;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.resources.VettingStatus;
import org.trellis.model.review.Finding;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Season;
import org.trellis.model.scheduling.SchedulingFactory;
import org.trellis.model.scheduling.SeatStatus;
import org.trellis.model.scheduling.Session;
import org.trellis.model.scheduling.Visit;
import org.trellis.store.Database;
import org.trellis.store.References;

/**
 * Fills a test's database in the words of the domain. Everything is stored as soon as it is given; names are invented. The school
 * year is 2026-2027 and the day is {@link #TODAY}.
 */
public final class GivenDistrict {
	public static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
	/** Stands still on that day. */
	public static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

	private final Database database;
	private final SchoolYear year;
	private final ReviewCycle fall;
	private final Organization partner;

	public GivenDistrict(Database database) {
		this.database = database;
		year = schoolYear("2026-2027", LocalDate.of(2026, 8, 17), LocalDate.of(2027, 6, 11), true);
		fall = cycle(year, Season.FALL, LocalDate.of(2026, 8, 17));
		partner = ResourcesFactory.eINSTANCE.createOrganization();
		partner.setName("Harbor Family Services");
		partner.setVetting(VettingStatus.VETTED);
		stored(partner);
	}

	/** Stores a root as it is. */
	public <T extends Entity> T stored(T root) {
		database.write(TestStore.TESTER, null, unit -> {
			unit.insert(root);
			return null;
		});
		return root;
	}

	public SchoolYear year() {
		return year;
	}

	/** The fall cycle of the current year. */
	public ReviewCycle fall() {
		return fall;
	}

	public Organization partner() {
		return partner;
	}

	public SchoolYear schoolYear(String name, LocalDate begins, LocalDate ends, boolean current) {
		var schoolYear = DistrictFactory.eINSTANCE.createSchoolYear();
		schoolYear.setName(name);
		schoolYear.setBegins(begins);
		schoolYear.setEnds(ends);
		schoolYear.setCurrent(current);
		return stored(schoolYear);
	}

	public ReviewCycle cycle(SchoolYear of, Season season, LocalDate begins) {
		var cycle = ReviewFactory.eINSTANCE.createReviewCycle();
		cycle.setSchoolYear(References.to(of));
		cycle.setName(season + " " + of.getName());
		cycle.setSeason(season);
		cycle.setBegins(begins);
		cycle.setDue(begins.plusMonths(3));
		return stored(cycle);
	}

	public School school(String name) {
		var school = DistrictFactory.eINSTANCE.createSchool();
		school.setDistrict(References.<District> to(DistrictPackage.Literals.DISTRICT, database.districtId()));
		school.setName(name);
		return stored(school);
	}

	public Room room(School school, String name, Consumer<Room> more) {
		var room = DistrictFactory.eINSTANCE.createRoom();
		room.setSchool(References.to(school));
		room.setName(name);
		more.accept(room);
		return stored(room);
	}

	public ClassPeriod period(School school, String name, LocalTime begins, LocalTime ends) {
		var period = DistrictFactory.eINSTANCE.createClassPeriod();
		period.setSchool(References.to(school));
		period.setName(name);
		period.setBegins(begins);
		period.setEnds(ends);
		return stored(period);
	}

	/** A course of the whole school year, every school day in these periods. */
	public Section section(School school, String name, Room room, List<ClassPeriod> periods, Consumer<Section> more) {
		var section = DistrictFactory.eINSTANCE.createSection();
		section.setSchool(References.to(school));
		section.setSchoolYear(References.to(year));
		section.setName(name);
		section.setKind(SectionKind.COURSE);
		section.setRoom(References.to(room));
		for (var period : periods) section.getPeriods().add(References.to(period));
		more.accept(section);
		return stored(section);
	}

	/** Has students take part in a class that is not stored yet; for {@link #section}. */
	public static void attendedBy(Section section, Student... students) {
		for (var student : students) {
			var member = DistrictFactory.eINSTANCE.createSectionMember();
			member.setStudent(References.to(student));
			section.getMembers().add(member);
		}
	}

	public ProtectedTime protectedTime(School school, String reason, LocalTime begins, LocalTime ends, Consumer<ProtectedTime> more) {
		var time = DistrictFactory.eINSTANCE.createProtectedTime();
		time.setSchool(References.to(school));
		time.setReason(reason);
		time.setBegins(begins);
		time.setEnds(ends);
		more.accept(time);
		return stored(time);
	}

	public AStudent aStudent(String givenName) {
		return new AStudent(givenName);
	}

	public AService aService(String name) {
		return new AService(name);
	}

	/** A visit on Thursdays from nine to eleven, sessions of 30 minutes. */
	public Visit visit(School school, Service service, String title, Consumer<Visit> more) {
		var visit = SchedulingFactory.eINSTANCE.createVisit();
		visit.setSchool(References.to(school));
		visit.setService(References.to(service));
		visit.setTitle(title);
		visit.setWeekday(Weekday.THURSDAY);
		visit.setBegins(LocalTime.of(9, 0));
		visit.setEnds(LocalTime.of(11, 0));
		visit.setSessionMinutes(30);
		more.accept(visit);
		return stored(visit);
	}

	/** A session of a visit with these students, all ready. */
	public Session session(Visit visit, Room room, LocalTime begins, Student... students) {
		var session = SchedulingFactory.eINSTANCE.createSession();
		session.setVisit(References.to(visit));
		session.setSchool(References.to(visit.getSchool()));
		session.setRoom(References.to(room));
		session.setWeekday(visit.getWeekday());
		session.setBegins(begins);
		session.setEnds(begins.plusMinutes(visit.getSessionMinutes()));
		for (var student : students) {
			var booking = SchedulingFactory.eINSTANCE.createBooking();
			booking.setStudent(References.to(student));
			booking.setStatus(SeatStatus.READY);
			session.getBookings().add(booking);
		}
		return stored(session);
	}

	public Referral referral(Student student, Service service, School school, String domain, ReferralState state) {
		var referral = ReferralFactory.eINSTANCE.createReferral();
		referral.setStudent(References.to(student));
		referral.setService(References.to(service));
		referral.setSchool(References.to(school));
		referral.setDomain(domain);
		referral.setState(state);
		referral.setCreatedOn(TODAY.minusDays(20));
		return stored(referral);
	}

	/** A student, stored by {@link #stored}. */
	public final class AStudent {
		private final Student student = DistrictFactory.eINSTANCE.createStudent();
		private final List<Finding> findings = new ArrayList<>();
		private final List<String> plans = new ArrayList<>();
		private ReviewCycle cycle = fall;
		private Grade grade = Grade.GRADE_3;
		private School school;
		private LocalDate starts = year.getBegins();
		private LocalDate left;

		private AStudent(String givenName) {
			student.setGivenName(givenName);
			student.setFamilyName("Invented");
			student.setActive(true);
		}

		public AStudent ofFamily(String name) {
			student.setFamilyName(name);
			return this;
		}

		/** Enrolled since the school year began. */
		public AStudent at(School where) {
			school = where;
			return this;
		}

		public AStudent inGrade(int number) {
			grade = Grade.valueOf("GRADE_" + number);
			return this;
		}

		/** First day at the school; that of the school year unless said. */
		public AStudent startsSchoolOn(LocalDate day) {
			starts = day;
			return this;
		}

		/** First day on which the student no longer belongs to the school. */
		public AStudent leftSchoolOn(LocalDate day) {
			left = day;
			return this;
		}

		public AStudent whoLeftTheDistrict() {
			student.setActive(false);
			return this;
		}

		public AStudent withNeed(String domain, Intensity intensity) {
			return withFinding(domain, FindingKind.NEED, intensity);
		}

		public AStudent withFinding(String domain, FindingKind kind, Intensity intensity) {
			var finding = ReviewFactory.eINSTANCE.createFinding();
			finding.setDomain(domain);
			finding.setKind(kind);
			finding.setIntensity(intensity);
			finding.setInformant(Informant.TEACHER);
			findings.add(finding);
			return this;
		}

		/** In which cycle the findings were made; the current year's fall unless said. */
		public AStudent reviewedIn(ReviewCycle when) {
			cycle = when;
			return this;
		}

		/** An active line of this year's plan. */
		public AStudent withPlanFor(String domain) {
			plans.add(domain);
			return this;
		}

		public Student stored() {
			if (school != null) {
				var enrollment = DistrictFactory.eINSTANCE.createEnrollment();
				enrollment.setSchool(References.to(school));
				enrollment.setSchoolYear(References.to(year));
				enrollment.setGrade(grade);
				enrollment.setEntryDate(starts);
				enrollment.setExitDate(left);
				student.getEnrollments().add(enrollment);
			}
			GivenDistrict.this.stored(student);
			if (!findings.isEmpty()) review(student, cycle, findings);
			if (!plans.isEmpty()) plan(student, plans);
			return student;
		}
	}

	/** A finished review of a student with these findings. */
	public void review(Student student, ReviewCycle in, List<Finding> findings) {
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setCycle(References.to(in));
		review.setStudent(References.to(student));
		review.setStatus(ReviewStatus.REVIEWED);
		review.setReviewedOn(in.getBegins().plusDays(20));
		review.getFindings().addAll(findings);
		stored(review);
	}

	private void plan(Student student, List<String> domains) {
		var plan = ReviewFactory.eINSTANCE.createPlan();
		plan.setStudent(References.to(student));
		plan.setSchoolYear(References.to(year));
		plan.setStatus(PlanStatus.ACTIVE);
		for (var domain : domains) {
			var line = ReviewFactory.eINSTANCE.createPlanLine();
			line.setDomain(domain);
			line.setStatus(PlanLineStatus.ACTIVE);
			plan.getLines().add(line);
		}
		stored(plan);
	}

	/** A service of the partner, active and verified yesterday unless said otherwise; stored by {@link #stored}. */
	public final class AService {
		private final Service service = ResourcesFactory.eINSTANCE.createService();

		private AService(String name) {
			service.setOrganization(References.to(partner));
			service.setName(name);
			service.setStatus(ServiceStatus.ACTIVE);
			service.setLastVerified(TODAY.minusDays(1));
		}

		public AService in(String domain, Intensity... intensities) {
			service.getDomains().add(domain);
			for (var i : intensities) if (!service.getIntensities().contains(i)) service.getIntensities().add(i);
			return this;
		}

		public AService withCapacity(CapacityStatus status, int maximum, Integer funded, int filled) {
			var capacity = ResourcesFactory.eINSTANCE.createServiceCapacity();
			capacity.setUnit("students");
			capacity.setStatus(status);
			capacity.setMaximum(maximum);
			capacity.setFunded(funded);
			capacity.setFilled(filled);
			service.getCapacities().add(capacity);
			return this;
		}

		/** @param places kept for the school; null when it shares the service's own */
		public AService offeredAt(School school, Integer places) {
			var offering = ResourcesFactory.eINSTANCE.createSchoolOffering();
			offering.setSchool(References.to(school));
			offering.setPlaces(places);
			service.getOfferings().add(offering);
			return this;
		}

		public AService with(Consumer<Service> more) {
			more.accept(service);
			return this;
		}

		public Service stored() {
			return GivenDistrict.this.stored(service);
		}
	}
}
