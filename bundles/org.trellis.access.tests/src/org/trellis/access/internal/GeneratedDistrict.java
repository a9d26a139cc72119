package org.trellis.access.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.access.AccessFactory;
import org.trellis.model.access.AccessGrant;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.CaseloadMember;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Enrollment;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Section;
import org.trellis.model.district.Staff;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.model.district.Term;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.resources.VettingStatus;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.testing.TestStore;

/**
 * A small district with everything that rights follow from, in every state: not begun, running, ended today, ended long ago, missing. It grows by
 * {@link #grow}. It also says by itself, from its objects and without SQL, who sees whom: what the database says is compared with that.
 */
final class GeneratedDistrict {
	static final Set<Grade> GRADES = EnumSet.of(Grade.KINDERGARTEN, Grade.GRADE_1, Grade.GRADE_2);
	private static final List<FlagKind> FLAGS = List.of(FlagKind.IEP, FlagKind.SECTION_504, FlagKind.ENGLISH_LEARNER);
	private static final Set<ReferralState> OPEN = EnumSet.of(ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.WAITLISTED, ReferralState.STARTED);

	private final Database database;
	private final Random random;
	private final LocalDate today;
	private final SchoolYear now;
	private final SchoolYear before;
	private final List<Term> terms = new ArrayList<>();
	final List<School> schools = new ArrayList<>();
	final List<Student> students = new ArrayList<>();
	final List<Staff> staff = new ArrayList<>();
	final List<Section> sections = new ArrayList<>();
	final List<AccessGrant> grants = new ArrayList<>();
	private final List<CaseloadMember> caseloads = new ArrayList<>();
	private final List<Organization> partners = new ArrayList<>();
	private final List<org.trellis.model.resources.Service> services = new ArrayList<>();
	private final List<Referral> referrals = new ArrayList<>();

	GeneratedDistrict(Database database, long seed, LocalDate today) {
		this.database = database;
		this.today = today;
		random = new Random(seed);
		now = year("now", true);
		now.getTerms().addAll(List.of(term(-100, -1), term(-20, 0), term(1, 50)));
		before = year("before", false);
		terms.addAll(now.getTerms());
		store(List.of(now, before));
	}

	private SchoolYear year(String name, boolean current) {
		var year = DistrictFactory.eINSTANCE.createSchoolYear();
		year.setName(name);
		year.setBegins(today.minusDays(current ? 100 : 400));
		year.setEnds(today.plusDays(current ? 200 : -120));
		year.setCurrent(current);
		return year;
	}

	private Term term(int begins, int ends) {
		var term = DistrictFactory.eINSTANCE.createTerm();
		term.setName("from " + begins);
		term.setKind(org.trellis.model.district.TermKind.TERM);
		term.setBegins(today.plusDays(begins));
		term.setEnds(today.plusDays(ends));
		return term;
	}

	private void store(List<? extends org.trellis.model.base.Entity> roots) {
		database.write(TestStore.TESTER, null, unit -> {
			roots.forEach(unit::insert);
			return null;
		});
	}

	/** Adds schools, people and rights. */
	void grow() {
		var newSchools = times(2, i -> school());
		store(newSchools);
		schools.addAll(newSchools);
		var newStaff = times(7, i -> person());
		store(newStaff);
		staff.addAll(newStaff);
		var newStudents = times(14, i -> student());
		store(newStudents);
		students.addAll(newStudents);
		var newSections = times(7, i -> section());
		store(newSections);
		sections.addAll(newSections);
		var partner = partner();
		store(List.of(partner));
		var service = service(partner);
		store(List.of(service));
		partners.add(partner);
		services.add(service);
		var newReferrals = times(12, i -> referral());
		referrals.addAll(newReferrals);
		store(newReferrals);
		var members = times(16, i -> caseload());
		caseloads.addAll(members);
		store(members);
		var newGrants = times(18, i -> grant(AccessKind.VALUES.get(i % AccessKind.VALUES.size())));
		grants.addAll(newGrants);
		store(newGrants);
	}

	private interface Made<T> {
		T one(int index);
	}

	private static <T> List<T> times(int count, Made<T> made) {
		var all = new ArrayList<T>();
		for (int i = 0; i < count; i++) all.add(made.one(i));
		return all;
	}

	private School school() {
		var school = DistrictFactory.eINSTANCE.createSchool();
		school.setDistrict(References.to(DistrictPackage.Literals.DISTRICT, database.districtId()));
		school.setName("School " + random.nextInt(1000));
		return school;
	}

	private Staff person() {
		var person = DistrictFactory.eINSTANCE.createStaff();
		person.setGivenName("P" + random.nextInt(10_000));
		person.setFamilyName("Q");
		person.setActive(random.nextInt(8) > 0);
		for (int i = random.nextInt(3); i > 0; i--) {
			var role = StaffRole.VALUES.get(random.nextInt(StaffRole.VALUES.size()));
			// most members of staff work at a school
			GivenStaff.assign(person, role, random.nextInt(5) == 0 ? null : aSchool(), begin(), end());
		}
		return person;
	}

	private Student student() {
		var student = DistrictFactory.eINSTANCE.createStudent();
		student.setGivenName("S" + random.nextInt(10_000));
		student.setFamilyName("T");
		student.setActive(true);
		for (int i = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2); i > 0; i--) {
			var enrollment = DistrictFactory.eINSTANCE.createEnrollment();
			enrollment.setSchool(References.to(aSchool()));
			enrollment.setSchoolYear(References.to(random.nextInt(6) == 0 ? before : now));
			enrollment.setGrade(random.nextInt(6) == 0 ? null : any(List.copyOf(GRADES)));
			enrollment.setEntryDate(begin());
			enrollment.setExitDate(end());
			student.getEnrollments().add(enrollment);
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			var flag = DistrictFactory.eINSTANCE.createStudentFlag();
			flag.setKind(any(FLAGS));
			flag.setBegins(begin());
			flag.setEnds(end());
			student.getFlags().add(flag);
		}
		return student;
	}

	private Section section() {
		var section = DistrictFactory.eINSTANCE.createSection();
		section.setName("C" + sections.size());
		section.setKind(org.trellis.model.district.SectionKind.COURSE);
		var teacher = any(staff);
		var there = teacher.getAssignments().stream().filter(a -> a.getSchool() != null).toList();
		// most teach where the records say that they work
		section.setSchool(there.isEmpty() || random.nextInt(4) == 0 ? References.to(aSchool()) : References.to(any(there).getSchool()));
		if (random.nextInt(6) > 0) section.setSchoolYear(References.to(random.nextInt(6) == 0 ? before : now));
		if (random.nextInt(3) == 0) section.setTerm(References.to(any(terms)));
		if (random.nextInt(6) > 0) section.setTeacher(References.to(teacher));
		for (int i = 0; i < 8; i++) {
			var member = DistrictFactory.eINSTANCE.createSectionMember();
			member.setStudent(References.to(any(students)));
			member.setBegins(begin());
			member.setEnds(end());
			section.getMembers().add(member);
		}
		return section;
	}

	private Organization partner() {
		var partner = ResourcesFactory.eINSTANCE.createOrganization();
		partner.setName("Partner " + partners.size());
		partner.setVetting(VettingStatus.VETTED);
		return partner;
	}

	private static org.trellis.model.resources.Service service(Organization partner) {
		var service = ResourcesFactory.eINSTANCE.createService();
		service.setOrganization(References.to(partner));
		service.setName("Service");
		service.setStatus(ServiceStatus.ACTIVE);
		return service;
	}

	private Referral referral() {
		var referral = ReferralFactory.eINSTANCE.createReferral();
		referral.setStudent(References.to(any(students)));
		referral.setService(References.to(random.nextInt(4) == 0 ? any(services) : services.getLast()));
		referral.setState(ReferralState.VALUES.get(random.nextInt(ReferralState.VALUES.size())));
		referral.setCreatedOn(today);
		return referral;
	}

	private CaseloadMember caseload() {
		var member = AccessFactory.eINSTANCE.createCaseloadMember();
		member.setStaff(References.to(any(staff)));
		member.setStudent(References.to(any(students)));
		if (random.nextBoolean()) member.setSchool(References.to(aSchool()));
		member.setBegins(begin());
		member.setEnds(end());
		return member;
	}

	private AccessGrant grant(AccessKind kind) {
		var grant = AccessFactory.eINSTANCE.createAccessGrant();
		// the whole district for few, or nobody would be found who sees too much
		grant.setStaff(References.to(kind == AccessKind.DISTRICT ? staff.getFirst() : any(staff)));
		grant.setKind(kind);
		boolean whole = random.nextInt(7) > 0;
		if (kind == AccessKind.SCHOOL && whole || (kind == AccessKind.GRADE || kind == AccessKind.PROGRAM) && random.nextBoolean()) grant.setSchool(References.to(aSchool()));
		if (kind == AccessKind.GRADE && whole) grant.getGrades().add(any(List.copyOf(GRADES)));
		if (kind == AccessKind.SECTION && whole) grant.setSection(References.to(any(sections)));
		if (kind == AccessKind.PROGRAM && whole) grant.getFlags().addAll(List.of(any(FLAGS)));
		if (kind == AccessKind.PARTNER && whole) grant.setOrganization(References.to(partners.getLast()));
		if (random.nextBoolean()) grant.getLabels().add(any(RestrictedLabel.VALUES));
		var begins = begin();
		grant.setBegins(begins == null ? today : begins);
		grant.setEnds(end());
		grant.setGrantedBy("tester");
		grant.setGrantedAt(java.time.Instant.EPOCH);
		grant.setReason("because " + kind);
		return grant;
	}

	private School aSchool() {
		return schools.get(random.nextInt(6) == 0 ? random.nextInt(schools.size()) : schools.size() - 1 - random.nextInt(2));
	}

	private LocalDate begin() {
		return switch (random.nextInt(7)) {
		case 0, 1 -> null;
		case 2 -> today;
		case 3 -> random.nextBoolean() ? today : today.plusDays(1);
		default -> today.minusDays(10);
		};
	}

	private LocalDate end() {
		return switch (random.nextInt(8)) {
		case 0 -> today;
		case 1 -> today.plusDays(1);
		case 2 -> random.nextBoolean() ? today : today.minusDays(5);
		default -> null;
		};
	}

	/** Mostly of those that were added last, so that what belongs together meets. */
	<T> T any(List<T> all) {
		int from = random.nextInt(5) == 0 ? 0 : Math.max(0, all.size() - 14);
		return all.get(from + random.nextInt(all.size() - from));
	}

	// what the district itself says

	private boolean holds(LocalDate begins, LocalDate ends) {
		return (begins == null || !begins.isAfter(today)) && (ends == null || ends.isAfter(today));
	}

	private static boolean same(org.trellis.model.base.Entity one, org.trellis.model.base.Entity other) {
		return one != null && other != null && one.getId().equals(other.getId());
	}

	private List<Enrollment> enrolled(Student student) {
		return student.getEnrollments().stream().filter(e -> same(e.getSchoolYear(), now) && holds(e.getEntryDate(), e.getExitDate())).toList();
	}

	private boolean isMember(Student student, Section section) {
		if (!same(section.getSchoolYear(), now)) return false;
		if (section.getTerm() != null && terms.stream().noneMatch(t -> same(t, section.getTerm()) && !t.getBegins().isAfter(today) && !t.getEnds().isBefore(today))) return false;
		return enrolled(student).stream().anyMatch(e -> same(e.getSchool(), section.getSchool())) && section.getMembers().stream().anyMatch(m -> same(m.getStudent(), student) && holds(m.getBegins(), m.getEnds()));
	}

	private boolean teaches(Staff person, Section section) {
		if (!same(section.getTeacher(), person)) return false;
		var there = person.getAssignments().stream().filter(a -> same(a.getSchool(), section.getSchool())).toList();
		return there.isEmpty() || person.getAssignments().stream().anyMatch(a -> (a.getSchool() == null || same(a.getSchool(), section.getSchool())) && holds(a.getBegins(), a.getEnds()));
	}

	/** Which students a member of staff sees, by a plain reading of the rules. */
	Set<UUID> seenBy(Staff person) {
		return seenBy(person, null);
	}

	/** Of which students a member of staff may read the restricted texts of a label; null for whom he sees at all. */
	Set<UUID> seenBy(Staff person, RestrictedLabel label) {
		var seen = new HashSet<UUID>();
		if (person.isActive()) for (var student : students) if (sees(person, student, label)) seen.add(student.getId());
		return seen;
	}

	private boolean sees(Staff person, Student student, RestrictedLabel label) {
		for (var grant : grants) {
			if (same(grant.getStaff(), person) && holds(grant.getBegins(), grant.getEnds()) && (label == null || grant.getLabels().contains(label)) && reaches(grant, person, student)) return true;
		}
		for (var assignment : person.getAssignments()) {
			if (!holds(assignment.getBegins(), assignment.getEnds()) || label != null && !opens(assignment.getRole(), label)) continue;
			boolean everywhere = assignment.getSchool() == null && Set.of(StaffRole.COORDINATOR, StaffRole.COUNSELOR, StaffRole.NURSE).contains(assignment.getRole());
			boolean there = assignment.getSchool() != null && Set.of(StaffRole.COORDINATOR, StaffRole.COUNSELOR, StaffRole.NURSE, StaffRole.PRINCIPAL).contains(assignment.getRole());
			if (enrolled(student).stream().anyMatch(e -> everywhere || there && same(e.getSchool(), assignment.getSchool()))) return true;
		}
		return label == null && sections.stream().anyMatch(s -> teaches(person, s) && isMember(student, s));
	}

	private static boolean opens(StaffRole role, RestrictedLabel label) {
		return switch (label) {
		case REVIEW -> role == StaffRole.COORDINATOR || role == StaffRole.COUNSELOR || role == StaffRole.PRINCIPAL;
		case FAMILY -> role == StaffRole.COORDINATOR || role == StaffRole.COUNSELOR;
		case DISCIPLINE -> role == StaffRole.PRINCIPAL;
		case HEALTH -> role == StaffRole.NURSE;
		case SPECIAL_EDUCATION -> false;
		};
	}

	private boolean reaches(AccessGrant grant, Staff person, Student student) {
		var here = enrolled(student);
		return switch (grant.getKind()) {
		case DISTRICT -> true;
		case SCHOOL -> here.stream().anyMatch(e -> same(e.getSchool(), grant.getSchool()));
		case GRADE -> here.stream().anyMatch(e -> grant.getGrades().contains(e.getGrade()) && (grant.getSchool() == null || same(e.getSchool(), grant.getSchool())));
		case SECTION -> sections.stream().anyMatch(s -> same(s, grant.getSection()) && isMember(student, s));
		case CASELOAD -> caseloads.stream().anyMatch(c -> same(c.getStaff(), person) && same(c.getStudent(), student) && holds(c.getBegins(), c.getEnds()) && here.stream().anyMatch(e -> c.getSchool() == null || same(e.getSchool(), c.getSchool())));
		case PROGRAM -> here.stream().anyMatch(e -> grant.getSchool() == null || same(e.getSchool(), grant.getSchool())) && student.getFlags().stream().anyMatch(f -> grant.getFlags().contains(f.getKind()) && holds(f.getBegins(), f.getEnds()));
		case PARTNER -> !here.isEmpty() && referrals.stream().anyMatch(r -> same(r.getStudent(), student) && OPEN.contains(r.getState()) && services.stream().anyMatch(s -> same(s, r.getService()) && same(s.getOrganization(), grant.getOrganization())));
		case ANALYST, ADMINISTRATOR -> false;
		};
	}

	// what happens in it

	/** Ends a right that holds today, when there is one; the grant in memory follows. */
	AccessGrant anyGrantThatHolds() {
		var holding = grants.stream().filter(g -> holds(g.getBegins(), g.getEnds())).toList();
		return holding.isEmpty() ? null : any(holding);
	}

	/** Whoever is enrolled somewhere leaves all schools today. */
	void leavesToday(Student student) {
		var loaded = database.load(Student.class, student.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().getEnrollments().forEach(e -> e.setExitDate(today));
		database.save(TestStore.TESTER, loaded);
		student.getEnrollments().forEach(e -> e.setExitDate(today));
	}

	/** All assignments of a member of staff end today. */
	void assignmentsEndToday(Staff person) {
		var loaded = database.load(Staff.class, person.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().getAssignments().forEach(a -> a.setEnds(today));
		database.save(TestStore.TESTER, loaded);
		person.getAssignments().forEach(a -> a.setEnds(today));
	}
}
