package org.trellis.access.internal;

import org.eclipse.osgi.util.NLS;

/** Reasons and refusals. A reason is a phrase that can follow "because". */
public final class Messages extends NLS {
	public static String owner;
	public static String nobodySignedIn;
	public static String noAccount;
	public static String severalAccounts;
	public static String accountEnded;
	public static String accountClosed;
	public static String accountWithoutStaff;
	public static String nothingGiven;
	public static String anAdministrator;
	public static String ask;
	public static String refused;
	public static String ownerNoMore;
	public static String noRight;
	public static String noRightFor;
	public static String studentNotReached;
	public static String schoolNotReached;
	public static String districtNotReached;
	public static String textNotOpened;
	public static String notAllInSight;
	public static String notAllInSightToDo;
	public static String notKnown;
	public static String notKnownToDo;
	public static String onlyLooking;
	public static String onlyLookingToDo;
	public static String alreadyLooking;
	public static String both;
	public static String whoeverOpens;
	public static String granted;
	public static String allStudents;
	public static String studentsOf;
	public static String studentsOfGrades;
	public static String studentsOfCaseload;
	public static String studentsOfProgram;
	public static String studentsReferredTo;
	public static String numbersOnly;
	public static String administration;
	public static String wholeDistrict;
	public static String teacher;
	public static String teacherOf;
	public static String coordinatorOf;
	public static String counselorOf;
	public static String principalOf;
	public static String nurseOf;
	public static String staffOf;
	public static String coordinatorOfDistrict;
	public static String counselorOfDistrict;
	public static String nurseOfDistrict;
	public static String analystOfDistrict;
	public static String staffOfDistrict;
	public static String flagIep;
	public static String flag504;
	public static String flagEnglishLearner;
	public static String flagHomeless;
	public static String flagMigrant;
	public static String flagFosterCare;
	public static String flagNeglected;
	public static String flagLunch;
	public static String flagTitleI;
	public static String flagGifted;
	public static String flagCareer;
	public static String flagMedical;
	public static String flagOther;
	public static String labelReview;
	public static String labelHealth;
	public static String labelDiscipline;
	public static String labelFamily;
	public static String labelSpecialEducation;
	public static String actionSee;
	public static String actionReview;
	public static String actionPlan;
	public static String actionApprove;
	public static String actionRefer;
	public static String actionRead;
	public static String actionDirectory;
	public static String actionExport;
	public static String actionAggregates;
	public static String actionImport;
	public static String actionManage;
	public static String firstIsAdministrator;
	public static String lastAdministrator;
	public static String reasonMissing;
	public static String nameMissing;
	public static String nameTaken;
	public static String staffNotActive;
	public static String endsBeforeBeginning;
	public static String partMissing;
	public static String partNeedless;
	public static String partSchool;
	public static String partGrades;
	public static String partSection;
	public static String partFlags;
	public static String partOrganization;
	public static String partLabels;
	public static String noSuchGrant;
	public static String endedAlready;
	public static String noSuchAccount;

	static {
		NLS.initializeMessages("org.trellis.access.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
