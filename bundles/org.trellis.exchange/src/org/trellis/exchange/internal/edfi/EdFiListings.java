package org.trellis.exchange.internal.edfi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trellis.exchange.Listing;
import org.trellis.exchange.WhenMissing.Becomes;
import org.trellis.exchange.WhenMissing.Ends;
import org.trellis.exchange.WhenMissing.IsRemoved;
import org.trellis.exchange.WhenMissing.IsRemovedWithin;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.FlagKind;
import org.trellis.model.resources.ResourcesPackage;

/** The records of Ed-Fi interchanges that Trellis reads. Names are those of 5.x where the versions differ. */
final class EdFiListings {
	static final Listing DISTRICT = Listing.things("LocalEducationAgency", Literals.DISTRICT);
	static final Listing SCHOOL = Listing.things("School", Literals.SCHOOL).sameAs(Literals.SCHOOL__NAME);
	static final Listing NAMED_SCHOOL = Listing.mentions("SchoolReference", Literals.SCHOOL);
	static final Listing ROOM = Listing.things("Location", Literals.ROOM).sameAs(Literals.ROOM__SCHOOL, Literals.ROOM__NAME);
	static final Listing CLASS_PERIOD = Listing.things("ClassPeriod", Literals.CLASS_PERIOD).sameAs(Literals.CLASS_PERIOD__SCHOOL, Literals.CLASS_PERIOD__NAME);
	static final Listing SCHOOL_YEAR = Listing.mentions("SchoolYear", Literals.SCHOOL_YEAR).sameAs(Literals.SCHOOL_YEAR__NAME);
	static final Listing TERM = Listing.parts("Session", Literals.SCHOOL_YEAR__TERMS);
	static final Listing GRADING_PERIOD = Listing.parts("GradingPeriod", Literals.SCHOOL_YEAR__TERMS);
	static final Listing BELL_SCHEDULE = Listing.things("BellSchedule", Literals.BELL_SCHEDULE).sameAs(Literals.BELL_SCHEDULE__SCHOOL, Literals.BELL_SCHEDULE__NAME);
	static final Listing STAFF = Listing.things("Staff", Literals.STAFF).whenMissing(new Becomes(Literals.STAFF__ACTIVE, false));
	static final Listing STAFF_ASSIGNMENT = Listing.parts("StaffEducationOrganizationAssignmentAssociation", Literals.STAFF__ASSIGNMENTS).whenMissing(new Ends(Literals.STAFF_ASSIGNMENT__ENDS));
	static final Listing HOUSEHOLD = Listing.mentions("Address", Literals.HOUSEHOLD);
	static final Listing STUDENT = Listing.things("Student", Literals.STUDENT).whenMissing(new Becomes(Literals.STUDENT__ACTIVE, false));
	static final Listing STUDENT_AT_ORGANIZATION = Listing.additions("StudentEducationOrganizationAssociation", Literals.STUDENT);
	static final Listing STUDENT_HOME = Listing.additions("StudentContactAssociation (home)", Literals.STUDENT);
	static final Listing CONTACT = Listing.things("Contact", Literals.GUARDIAN);
	static final Listing CONTACT_HOME = Listing.additions("Contact (home)", Literals.GUARDIAN);
	static final Listing STUDENT_CONTACT = Listing.parts("StudentContactAssociation", Literals.STUDENT__CONTACTS).whenMissing(new IsRemoved());
	static final Listing ENROLLMENT = Listing.parts("StudentSchoolAssociation", Literals.STUDENT__ENROLLMENTS).whenMissing(new Ends(Literals.ENROLLMENT__EXIT_DATE));
	static final Listing SECTION = Listing.things("Section", Literals.SECTION);
	static final Listing SECTION_TEACHER = Listing.additions("StaffSectionAssociation", Literals.SECTION);
	static final Listing HOMEROOM = Listing.additions("StudentSectionAssociation (homeroom)", Literals.SECTION);
	static final Listing SECTION_MEMBER = Listing.parts("StudentSectionAssociation", Literals.SECTION__MEMBERS).whenMissing(new Ends(Literals.SECTION_MEMBER__ENDS));
	static final Listing ATTENDANCE = Listing.things("StudentSchoolAttendanceEvent", Literals.ATTENDANCE_EVENT).withDerivedIdentity().whenMissing(new IsRemovedWithin(Literals.ATTENDANCE_EVENT__DATE, Literals.ATTENDANCE_EVENT__SCHOOL));
	static final Listing INCIDENT = Listing.things("DisciplineIncident", Literals.DISCIPLINE_INCIDENT);
	static final Listing INCIDENT_PARTICIPANT = Listing.parts("StudentDisciplineIncidentBehaviorAssociation", Literals.DISCIPLINE_INCIDENT__PARTICIPANTS).whenMissing(new IsRemoved());
	static final Listing INCIDENT_BYSTANDER = Listing.parts("StudentDisciplineIncidentNonOffenderAssociation", Literals.DISCIPLINE_INCIDENT__PARTICIPANTS).whenMissing(new IsRemoved());
	static final Listing DISCIPLINE_ACTION = Listing.things("DisciplineAction", Literals.DISCIPLINE_ACTION).withDerivedIdentity().whenMissing(new IsRemovedWithin(Literals.DISCIPLINE_ACTION__DATE, Literals.DISCIPLINE_ACTION__SCHOOL));
	static final Listing ORGANIZATION = Listing.things("CommunityProvider", ResourcesPackage.Literals.ORGANIZATION).sameAs(ResourcesPackage.Literals.ORGANIZATION__NAME);
	static final Listing PROVIDER_PLACE = Listing.things("CommunityProvider (Address)", ResourcesPackage.Literals.LOCATION);
	static final Listing PROVIDER_PHONE = Listing.parts("CommunityProvider (InstitutionTelephone)", ResourcesPackage.Literals.ORGANIZATION__CONTACTS).whenMissing(new IsRemoved());
	static final Listing PROVIDER_LICENSE = Listing.parts("CommunityProviderLicense", ResourcesPackage.Literals.ORGANIZATION__LICENSES).whenMissing(new IsRemoved());

	/** Flags that stand in the student's own record: food services, characteristics, English proficiency. */
	static final Listing STUDENT_FLAG = flag("Student (flags)");
	static final Listing ORGANIZATION_FLAG = flag("StudentEducationOrganizationAssociation (flags)");

	/** Associations of students with programs. The kind is null where only the program's name tells it. */
	record Program(Listing listing, FlagKind kind) {
		Program(String name, FlagKind kind) {
			this(flag(name), kind);
		}
	}

	static final Map<String, Program> PROGRAMS = Stream.of(new Program("StudentProgramAssociation", null), new Program("StudentSpecialEducationProgramAssociation", FlagKind.IEP),
			new Program("StudentLanguageInstructionProgramAssociation", FlagKind.ENGLISH_LEARNER), new Program("StudentHomelessProgramAssociation", FlagKind.HOMELESS),
			new Program("StudentMigrantEducationProgramAssociation", FlagKind.MIGRANT), new Program("StudentSchoolFoodServiceProgramAssociation", FlagKind.FREE_OR_REDUCED_LUNCH),
			new Program("StudentTitleIPartAProgramAssociation", FlagKind.TITLE_I), new Program("StudentCTEProgramAssociation", FlagKind.CAREER_TECHNICAL),
			new Program("StudentNeglectedOrDelinquentProgramAssociation", FlagKind.NEGLECTED_OR_DELINQUENT), new Program("StudentSection504ProgramAssociation", FlagKind.SECTION_504))
			.collect(Collectors.toUnmodifiableMap(p -> p.listing.name(), p -> p));

	static final List<Listing> ALL = Stream.concat(Stream.of(DISTRICT, SCHOOL, NAMED_SCHOOL, ROOM, CLASS_PERIOD, SCHOOL_YEAR, TERM, GRADING_PERIOD, BELL_SCHEDULE, STAFF, STAFF_ASSIGNMENT, HOUSEHOLD, STUDENT, STUDENT_AT_ORGANIZATION, STUDENT_HOME, CONTACT, CONTACT_HOME, STUDENT_CONTACT, ENROLLMENT,
			SECTION, SECTION_TEACHER, HOMEROOM, SECTION_MEMBER, ATTENDANCE, INCIDENT, INCIDENT_PARTICIPANT, INCIDENT_BYSTANDER, DISCIPLINE_ACTION, ORGANIZATION, PROVIDER_PLACE, PROVIDER_PHONE, PROVIDER_LICENSE, STUDENT_FLAG, ORGANIZATION_FLAG), PROGRAMS.values().stream().map(Program::listing).sorted(Comparator.comparing(Listing::name))).toList();

	private EdFiListings() {
	}

	/** Name of the model's class that records of a name become or add to; null for those that are not kept by themselves. */
	static String typeOf(String record) {
		return ALL.stream().filter(l -> l.name().equals(record)).map(l -> l.type().getName()).findFirst().orElse(null);
	}

	private static Listing flag(String name) {
		return Listing.parts(name, Literals.STUDENT__FLAGS).whenMissing(new Ends(Literals.STUDENT_FLAG__ENDS));
	}
}
