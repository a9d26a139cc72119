package org.trellis.exchange.internal.edfi;

import org.trellis.exchange.Codes;
import org.trellis.model.district.AttendanceKind;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.IncidentRole;
import org.trellis.model.district.Race;
import org.trellis.model.district.Relation;
import org.trellis.model.district.Sex;
import org.trellis.model.district.StaffRole;

/** Ed-Fi's code values of 2.x and 5.x in the words of the model. */
final class EdFiCodes {
	static final Codes<Grade> GRADE = new Codes<Grade>().code(Grade.INFANT, "Infant/toddler").code(Grade.PRESCHOOL, "Early Education", "Preschool", "Three Year Old", "Four Year Old")
			.code(Grade.PREKINDERGARTEN, "Preschool/Prekindergarten", "Prekindergarten").code(Grade.KINDERGARTEN, "Kindergarten", "Transitional Kindergarten").code(Grade.GRADE_1, "First grade", "1").code(Grade.GRADE_2, "Second grade", "2")
			.code(Grade.GRADE_3, "Third grade", "3").code(Grade.GRADE_4, "Fourth grade", "4").code(Grade.GRADE_5, "Fifth grade", "5").code(Grade.GRADE_6, "Sixth grade", "6").code(Grade.GRADE_7, "Seventh grade", "7")
			.code(Grade.GRADE_8, "Eighth grade", "8").code(Grade.GRADE_9, "Ninth grade", "9").code(Grade.GRADE_10, "Tenth grade", "10").code(Grade.GRADE_11, "Eleventh grade", "11").code(Grade.GRADE_12, "Twelfth grade", "12")
			.code(Grade.POSTSECONDARY, "Postsecondary", "Grade 13", "Adult Education").code(Grade.UNGRADED, "Ungraded").code(Grade.UNKNOWN, "No grade level", "Other", "Out-of-school");

	static final Codes<Sex> SEX = new Codes<Sex>().code(Sex.FEMALE, "Female").code(Sex.MALE, "Male").code(Sex.NONBINARY, "Non-binary", "Non Binary").code(Sex.UNKNOWN, "Not Selected", "Not Reported", "Unknown");

	static final Codes<Race> RACE = new Codes<Race>().code(Race.AMERICAN_INDIAN_OR_ALASKA_NATIVE, "American Indian - Alaska Native", "American Indian - Alaskan Native", "American Indian or Alaska Native").code(Race.ASIAN, "Asian")
			.code(Race.BLACK_OR_AFRICAN_AMERICAN, "Black - African American", "Black or African American").code(Race.NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER, "Native Hawaiian - Pacific Islander", "Native Hawaiian or Pacific Islander")
			.code(Race.WHITE, "White").code(Race.OTHER, "Other", "Middle Eastern or North African").code(Race.DECLINED, "Choose Not to Respond", "Choose Not To Respond");

	static final Codes<Relation> RELATION = new Codes<Relation>().code(Relation.MOTHER, "Mother").code(Relation.FATHER, "Father").code(Relation.GUARDIAN, "Guardian", "Legal Guardian", "Court appointed guardian")
			.code(Relation.GRANDPARENT, "Grandparent", "Grandmother", "Grandfather", "Great-grandparent", "Great Grandparent").code(Relation.FOSTER_PARENT, "Foster parent", "Foster mother", "Foster father", "Mother, foster", "Father, foster")
			.code(Relation.STEP_PARENT, "Step-parent", "Stepmother", "Stepfather", "Mother, step", "Father, step").code(Relation.SIBLING, "Sibling", "Brother", "Sister", "Brother, natural/adoptive", "Sister, natural/adoptive", "Half-brother", "Half-sister", "Stepsibling")
			.code(Relation.OTHER, "Other", "Aunt", "Uncle", "Cousin", "Friend", "Neighbor", "Parent", "Emergency Contact", "Case Worker, CPS", "Spouse", "Family member", "Not Related", "Unknown", "Agency representative", "Advisor", "Daughter", "Son", "Nephew", "Niece");

	/** Nobody becomes an administrator of Trellis by what the student information system calls them (D32). */
	static final Codes<StaffRole> STAFF_ROLE = new Codes<StaffRole>().code(StaffRole.TEACHER, "Teacher", "Substitute Teacher", "Teacher Leader").code(StaffRole.PRINCIPAL, "Principal", "Assistant Principal", "School Administrator", "School Leader")
			.code(StaffRole.COUNSELOR, "Counselor", "School Counselor").code(StaffRole.NURSE, "Nurse", "School Nurse")
			.code(StaffRole.SPECIALIST, "Psychologist", "Social Worker", "Speech Pathologist", "Instructional Coordinator", "Librarian", "Librarians/Media Specialists", "Specialist/Consultant", "School Specialist", "Therapist", "Athletic Trainer")
			.code(StaffRole.AIDE, "Instructional Aide", "Paraprofessional", "Teacher Aide", "Library/Media Support Staff").code(StaffRole.DISTRICT_STAFF, "Superintendent", "Assistant Superintendent", "LEA Administrator", "LEA System Administrator", "LEA Specialist", "LEA Administrative Support Staff", "State Administrator")
			.code(StaffRole.OTHER, "Other", "Support Services Staff", "School Administrative Support Staff", "Operational Support", "High School Counselor Aide");

	static final Codes<AttendanceKind> ATTENDANCE = new Codes<AttendanceKind>().code(AttendanceKind.EXCUSED_ABSENCE, "Excused Absence").code(AttendanceKind.UNEXCUSED_ABSENCE, "Unexcused Absence", "Truancy").code(AttendanceKind.TARDY, "Tardy")
			.code(AttendanceKind.EARLY_DEPARTURE, "Early departure", "Early Departure").code(AttendanceKind.IN_ATTENDANCE, "In Attendance", "Present").code(AttendanceKind.PARTIAL_DAY, "Partial");

	static final Codes<IncidentRole> INCIDENT_ROLE = new Codes<IncidentRole>().code(IncidentRole.PERPETRATOR, "Perpetrator").code(IncidentRole.VICTIM, "Victim").code(IncidentRole.WITNESS, "Witness").code(IncidentRole.REPORTER, "Reporter")
			.code(IncidentRole.OTHER, "Other");

	/** What a program's type or name says when the association itself does not say it. */
	static final Codes<FlagKind> PROGRAM = new Codes<FlagKind>().code(FlagKind.GIFTED, "Gifted and Talented").code(FlagKind.ENGLISH_LEARNER, "Bilingual", "Bilingual Summer", "English as a Second Language (ESL)")
			.code(FlagKind.IEP, "Special Education").code(FlagKind.SECTION_504, "Section 504 Placement").code(FlagKind.TITLE_I, "Title I Part A").code(FlagKind.MIGRANT, "Migrant Education").code(FlagKind.HOMELESS, "Homeless")
			.code(FlagKind.NEGLECTED_OR_DELINQUENT, "Neglected and Delinquent Program").code(FlagKind.CAREER_TECHNICAL, "Career and Technical Education", "Vocational Education").code(FlagKind.FREE_OR_REDUCED_LUNCH, "School Food Service", "Nutrition");

	/** Only what reviews and matching look at; nothing else about a child's situation is taken over. */
	static final Codes<FlagKind> CHARACTERISTIC = new Codes<FlagKind>().code(FlagKind.HOMELESS, "Homeless", "Unaccompanied Youth").code(FlagKind.MIGRANT, "Migrant").code(FlagKind.FOSTER_CARE, "Foster Care", "Foster care")
			.code(FlagKind.SECTION_504, "Section 504", "Section 504 Handicapped");

	static final Codes<FlagKind> FOOD_SERVICES = new Codes<FlagKind>().code(FlagKind.FREE_OR_REDUCED_LUNCH, "Free", "Reduced price");

	static final Codes<FlagKind> ENGLISH = new Codes<FlagKind>().code(FlagKind.ENGLISH_LEARNER, "Limited", "Limited Monitored 1", "Limited Monitored 2");

	private EdFiCodes() {
	}
}
