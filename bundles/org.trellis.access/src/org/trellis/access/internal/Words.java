package org.trellis.access.internal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.StaffRole;

/** What rights are called, in phrases that can follow "because". */
public final class Words {
	private Words() {
	}

	static String atSchool(StaffRole role, String school) {
		return switch (role) {
		case COORDINATOR -> NLS.bind(Messages.coordinatorOf, school);
		case COUNSELOR -> NLS.bind(Messages.counselorOf, school);
		case PRINCIPAL -> NLS.bind(Messages.principalOf, school);
		case NURSE -> NLS.bind(Messages.nurseOf, school);
		default -> NLS.bind(Messages.staffOf, school);
		};
	}

	static String inDistrict(StaffRole role) {
		return switch (role) {
		case COORDINATOR -> Messages.coordinatorOfDistrict;
		case COUNSELOR -> Messages.counselorOfDistrict;
		case NURSE -> Messages.nurseOfDistrict;
		case ANALYST -> Messages.analystOfDistrict;
		default -> Messages.staffOfDistrict;
		};
	}

	/** @param school null for the whole district, where the kind can hold for it */
	static String what(AccessKind kind, String school, Collection<Grade> grades, String section, Collection<FlagKind> flags, String organization) {
		return switch (kind) {
		case DISTRICT -> Messages.allStudents;
		case SCHOOL -> NLS.bind(Messages.studentsOf, school);
		case GRADE -> NLS.bind(Messages.studentsOfGrades, grades(grades), where(school));
		case SECTION -> NLS.bind(Messages.studentsOf, section);
		case CASELOAD -> Messages.studentsOfCaseload;
		case PROGRAM -> NLS.bind(Messages.studentsOfProgram, flags(flags), where(school));
		case PARTNER -> NLS.bind(Messages.studentsReferredTo, organization);
		case ANALYST -> Messages.numbersOnly;
		case ADMINISTRATOR -> Messages.administration;
		};
	}

	private static String where(String school) {
		return school == null ? Messages.wholeDistrict : school;
	}

	private static String grades(Collection<Grade> grades) {
		return Set.copyOf(grades).stream().sorted().map(Words::grade).collect(Collectors.joining(", "));
	}

	private static String grade(Grade grade) {
		return switch (grade) {
		case KINDERGARTEN -> "K";
		case PREKINDERGARTEN -> "PK";
		case PRESCHOOL -> "PS";
		default -> grade.getName().startsWith("GRADE_") ? grade.getName().substring("GRADE_".length()) : grade.getName();
		};
	}

	private static String flags(Collection<FlagKind> flags) {
		return Set.copyOf(flags).stream().sorted().map(Words::flag).collect(Collectors.joining(", "));
	}

	private static String flag(FlagKind flag) {
		return switch (flag) {
		case IEP -> Messages.flagIep;
		case SECTION_504 -> Messages.flag504;
		case ENGLISH_LEARNER -> Messages.flagEnglishLearner;
		case HOMELESS -> Messages.flagHomeless;
		case MIGRANT -> Messages.flagMigrant;
		case FOSTER_CARE -> Messages.flagFosterCare;
		case NEGLECTED_OR_DELINQUENT -> Messages.flagNeglected;
		case FREE_OR_REDUCED_LUNCH -> Messages.flagLunch;
		case TITLE_I -> Messages.flagTitleI;
		case GIFTED -> Messages.flagGifted;
		case CAREER_TECHNICAL -> Messages.flagCareer;
		case MEDICAL -> Messages.flagMedical;
		case OTHER -> Messages.flagOther;
		};
	}

	public static String label(RestrictedLabel label) {
		return switch (label) {
		case REVIEW -> Messages.labelReview;
		case HEALTH -> Messages.labelHealth;
		case DISCIPLINE -> Messages.labelDiscipline;
		case FAMILY -> Messages.labelFamily;
		case SPECIAL_EDUCATION -> Messages.labelSpecialEducation;
		};
	}

	static String action(Action action) {
		return switch (action) {
		case SEE -> Messages.actionSee;
		case REVIEW -> Messages.actionReview;
		case PLAN -> Messages.actionPlan;
		case APPROVE -> Messages.actionApprove;
		case REFER -> Messages.actionRefer;
		case READ_RESTRICTED -> Messages.actionRead;
		case DIRECTORY -> Messages.actionDirectory;
		case EXPORT -> Messages.actionExport;
		case SEE_AGGREGATES -> Messages.actionAggregates;
		case IMPORT -> Messages.actionImport;
		case MANAGE_ACCESS -> Messages.actionManage;
		};
	}
}
