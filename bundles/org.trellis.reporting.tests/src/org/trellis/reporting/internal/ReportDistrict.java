package org.trellis.reporting.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.trellis.access.SignedIn;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Room;
import org.trellis.model.district.School;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Finding;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Tier;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** A small district whose numbers a test can count on its fingers. Dates are counted from today, because the views look at the calendar. */
final class ReportDistrict {
	static final SignedIn PRINCIPAL = new SignedIn(TestStore.TESTER, TestStore.EVERYBODY);

	private final GivenDistrict given;
	private final School lincoln;
	private final School parks;
	private final Room room;
	private final Service clinic;
	private boolean anaLeftForAWeek;

	/** Groups of three and more are shown. */
	ReportDistrict(Database database) {
		given = new GivenDistrict(database);
		var smallest = BaseFactory.eINSTANCE.createSetting();
		smallest.setKey(Suppression.SETTING);
		smallest.setValue("3");
		given.stored(smallest);
		lincoln = given.school("Lincoln Elementary");
		parks = given.school("Rosa Parks Middle");
		room = given.room(lincoln, "12", r -> {
		});
		// five places, four of them filled
		clinic = given.aService("Harbor Clinic").in("health", Intensity.INTENSIVE).withCapacity(CapacityStatus.CAPACITY, 5, null, 4).stored();
		given.aService("Homework club").in("academic", Intensity.PREVENTION, Intensity.EARLY_INTERVENTION).withCapacity(CapacityStatus.CAPACITY, 20, 15, 5).offeredAt(parks, 6).stored();
	}

	/** Class 3A: five students, four reviewed; three need intensive health support. Four referrals, three of them open, one overdue. */
	void withClass3A() {
		var ana = student("Ana", "Rojas");
		var ben = student("Ben", "Cole");
		var cleo = student("Cleo", "Baptiste");
		var dan = student("Dan", "Ibarra");
		var loc = student("Lộc", "Nguyễn");
		var teacher = DistrictFactory.eINSTANCE.createStaff();
		teacher.setGivenName("Mary");
		teacher.setFamilyName("Okafor");
		var section = homeroom(lincoln, "3A", given.stored(teacher), List.of(ana, ben, cleo, dan, loc));
		review(ana, section, Tier.INTENSIVE, need("health", Intensity.INTENSIVE), strength("social", Intensity.PREVENTION));
		review(ben, section, Tier.MINIMAL, strength("academic", Intensity.PREVENTION));
		review(cleo, section, Tier.MODERATE, need("health", Intensity.INTENSIVE), need("family", Intensity.EARLY_INTERVENTION));
		review(dan, section, Tier.MODERATE, need("health", Intensity.INTENSIVE));
		referral(ana, ReferralState.SENT, -5);
		referral(ben, ReferralState.ACCEPTED, 10);
		referral(dan, ReferralState.DRAFTED, null);
		referral(cleo, ReferralState.COMPLETED, -30);
	}

	/** Like {@link #withClass3A()}; Ana is a member twice, because she went elsewhere for a week after her review. */
	void withClass3AThatAnaLeftForAWeek() {
		anaLeftForAWeek = true;
		withClass3A();
	}

	/** A homeroom in which nobody is reviewed yet. */
	void withClassOf(int students) {
		homeroom(lincoln, "Big class", null, invented(students));
	}

	/** The same at Rosa Parks Middle. */
	void withClassAtParks(String name, int students) {
		homeroom(parks, name, null, invented(students));
	}

	private List<Student> invented(int students) {
		var members = new ArrayList<Student>();
		for (int i = 1; i <= students; i++) members.add(student("S%04d".formatted(i), "Invented"));
		return members;
	}

	/** A student with a need in each of so many domains of modules, whose keys are as long as they may be. */
	void withNeeds(int domains) {
		var student = student("Dolores", "Many");
		var section = homeroom(lincoln, "4B", null, List.of(student));
		review(student, section, Tier.INTENSIVE, IntStream.rangeClosed(1, domains).mapToObj(i -> need("module-%053d".formatted(i), Intensity.INTENSIVE)).toArray(Finding[]::new));
	}

	/** A homeroom of students with these family names. */
	void withStudents(String... familyNames) {
		homeroom(lincoln, "Homeroom", null, Arrays.stream(familyNames).map(name -> student("Invented", name)).toList());
	}

	private Student student(String givenName, String familyName) {
		var student = DistrictFactory.eINSTANCE.createStudent();
		student.setGivenName(givenName);
		student.setFamilyName(familyName);
		student.setActive(true);
		var enrollment = DistrictFactory.eINSTANCE.createEnrollment();
		enrollment.setSchool(References.to(lincoln));
		enrollment.setSchoolYear(References.to(given.year()));
		enrollment.setEntryDate(given.year().getBegins());
		student.getEnrollments().add(enrollment);
		return given.stored(student);
	}

	private Section homeroom(School school, String name, Staff teacher, List<Student> members) {
		return given.section(school, name, school == lincoln ? room : null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			if (teacher != null) s.setTeacher(References.to(teacher));
			GivenDistrict.attendedBy(s, members.toArray(Student[]::new));
			if (anaLeftForAWeek) {
				var left = s.getMembers().getFirst();
				left.setEnds(LocalDate.now().minusDays(14));
				GivenDistrict.attendedBy(s, members.getFirst());
				s.getMembers().getLast().setBegins(LocalDate.now().minusDays(7));
			}
		});
	}

	private Finding need(String domain, Intensity intensity) {
		return finding(domain, FindingKind.NEED, intensity);
	}

	private Finding strength(String domain, Intensity intensity) {
		return finding(domain, FindingKind.STRENGTH, intensity);
	}

	private static Finding finding(String domain, FindingKind kind, Intensity intensity) {
		var finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setDomain(domain);
		finding.setKind(kind);
		finding.setIntensity(intensity);
		finding.setInformant(Informant.TEACHER);
		finding.setNote("a restricted note");
		return finding;
	}

	private StudentReview review(Student student, Section section, Tier tier, Finding... findings) {
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setCycle(References.to(given.fall()));
		review.setStudent(References.to(student));
		review.setSection(References.to(section));
		review.setSchool(References.to(lincoln));
		review.setStatus(ReviewStatus.REVIEWED);
		review.setReviewedOn(given.fall().getBegins().plusDays(10));
		review.setNote("a restricted note");
		var decision = ReviewFactory.eINSTANCE.createTierDecision();
		decision.setTier(tier);
		review.setTier(decision);
		review.getFindings().addAll(List.of(findings));
		return given.stored(review);
	}

	/** In its state for seven days. */
	private void referral(Student student, ReferralState state, Integer dueIn) {
		var referral = ReferralFactory.eINSTANCE.createReferral();
		referral.setStudent(References.to(student));
		referral.setService(References.to(clinic));
		referral.setSchool(References.to(lincoln));
		referral.setDomain("health");
		referral.setState(state);
		referral.setNote("a restricted note");
		referral.setCreatedOn(LocalDate.now().minusDays(30));
		if (dueIn != null) referral.setDue(LocalDate.now().plusDays(dueIn));
		var change = ReferralFactory.eINSTANCE.createReferralStateChange();
		change.setAfter(state);
		change.setAt(LocalDate.now().minusDays(7).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
		referral.getChanges().add(change);
		given.stored(referral);
	}
}
