/**
 */
package org.trellis.model.review.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.trellis.model.review.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ReviewFactoryImpl extends EFactoryImpl implements ReviewFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ReviewFactory init() {
		try {
			ReviewFactory theReviewFactory = (ReviewFactory)EPackage.Registry.INSTANCE.getEFactory(ReviewPackage.eNS_URI);
			if (theReviewFactory != null) {
				return theReviewFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ReviewFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ReviewPackage.REVIEW_CYCLE: return createReviewCycle();
			case ReviewPackage.STUDENT_REVIEW: return createStudentReview();
			case ReviewPackage.FINDING: return createFinding();
			case ReviewPackage.TIER_DECISION: return createTierDecision();
			case ReviewPackage.PLAN: return createPlan();
			case ReviewPackage.PLAN_LINE: return createPlanLine();
			case ReviewPackage.MEETING: return createMeeting();
			case ReviewPackage.MEETING_PARTICIPANT: return createMeetingParticipant();
			case ReviewPackage.DISCUSSION: return createDiscussion();
			case ReviewPackage.DECISION: return createDecision();
			case ReviewPackage.TASK: return createTask();
			case ReviewPackage.FAMILY_WORDS: return createFamilyWords();
			case ReviewPackage.PROGRESS_ENTRY: return createProgressEntry();
			case ReviewPackage.PLAN_REVISION: return createPlanRevision();
			case ReviewPackage.REVISION_LINE: return createRevisionLine();
			case ReviewPackage.TRANSITION_NOTE: return createTransitionNote();
			case ReviewPackage.YEAR_ROLLOVER: return createYearRollover();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ReviewPackage.SEASON:
				return createSeasonFromString(eDataType, initialValue);
			case ReviewPackage.REVIEW_STATUS:
				return createReviewStatusFromString(eDataType, initialValue);
			case ReviewPackage.FINDING_KIND:
				return createFindingKindFromString(eDataType, initialValue);
			case ReviewPackage.INTENSITY:
				return createIntensityFromString(eDataType, initialValue);
			case ReviewPackage.INFORMANT:
				return createInformantFromString(eDataType, initialValue);
			case ReviewPackage.TIER:
				return createTierFromString(eDataType, initialValue);
			case ReviewPackage.PLAN_STATUS:
				return createPlanStatusFromString(eDataType, initialValue);
			case ReviewPackage.PLAN_LINE_STATUS:
				return createPlanLineStatusFromString(eDataType, initialValue);
			case ReviewPackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			case ReviewPackage.MEETING_STATUS:
				return createMeetingStatusFromString(eDataType, initialValue);
			case ReviewPackage.DECISION_KIND:
				return createDecisionKindFromString(eDataType, initialValue);
			case ReviewPackage.TASK_STATUS:
				return createTaskStatusFromString(eDataType, initialValue);
			case ReviewPackage.INTENSITY_OBJECT:
				return createIntensityObjectFromString(eDataType, initialValue);
			case ReviewPackage.TIER_OBJECT:
				return createTierObjectFromString(eDataType, initialValue);
			case ReviewPackage.DURATION_OBJECT:
				return createDurationObjectFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ReviewPackage.SEASON:
				return convertSeasonToString(eDataType, instanceValue);
			case ReviewPackage.REVIEW_STATUS:
				return convertReviewStatusToString(eDataType, instanceValue);
			case ReviewPackage.FINDING_KIND:
				return convertFindingKindToString(eDataType, instanceValue);
			case ReviewPackage.INTENSITY:
				return convertIntensityToString(eDataType, instanceValue);
			case ReviewPackage.INFORMANT:
				return convertInformantToString(eDataType, instanceValue);
			case ReviewPackage.TIER:
				return convertTierToString(eDataType, instanceValue);
			case ReviewPackage.PLAN_STATUS:
				return convertPlanStatusToString(eDataType, instanceValue);
			case ReviewPackage.PLAN_LINE_STATUS:
				return convertPlanLineStatusToString(eDataType, instanceValue);
			case ReviewPackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			case ReviewPackage.MEETING_STATUS:
				return convertMeetingStatusToString(eDataType, instanceValue);
			case ReviewPackage.DECISION_KIND:
				return convertDecisionKindToString(eDataType, instanceValue);
			case ReviewPackage.TASK_STATUS:
				return convertTaskStatusToString(eDataType, instanceValue);
			case ReviewPackage.INTENSITY_OBJECT:
				return convertIntensityObjectToString(eDataType, instanceValue);
			case ReviewPackage.TIER_OBJECT:
				return convertTierObjectToString(eDataType, instanceValue);
			case ReviewPackage.DURATION_OBJECT:
				return convertDurationObjectToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewCycle createReviewCycle() {
		ReviewCycleImpl reviewCycle = new ReviewCycleImpl();
		return reviewCycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudentReview createStudentReview() {
		StudentReviewImpl studentReview = new StudentReviewImpl();
		return studentReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Finding createFinding() {
		FindingImpl finding = new FindingImpl();
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TierDecision createTierDecision() {
		TierDecisionImpl tierDecision = new TierDecisionImpl();
		return tierDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan createPlan() {
		PlanImpl plan = new PlanImpl();
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanLine createPlanLine() {
		PlanLineImpl planLine = new PlanLineImpl();
		return planLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meeting createMeeting() {
		MeetingImpl meeting = new MeetingImpl();
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingParticipant createMeetingParticipant() {
		MeetingParticipantImpl meetingParticipant = new MeetingParticipantImpl();
		return meetingParticipant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Discussion createDiscussion() {
		DiscussionImpl discussion = new DiscussionImpl();
		return discussion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Task createTask() {
		TaskImpl task = new TaskImpl();
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FamilyWords createFamilyWords() {
		FamilyWordsImpl familyWords = new FamilyWordsImpl();
		return familyWords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressEntry createProgressEntry() {
		ProgressEntryImpl progressEntry = new ProgressEntryImpl();
		return progressEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanRevision createPlanRevision() {
		PlanRevisionImpl planRevision = new PlanRevisionImpl();
		return planRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RevisionLine createRevisionLine() {
		RevisionLineImpl revisionLine = new RevisionLineImpl();
		return revisionLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransitionNote createTransitionNote() {
		TransitionNoteImpl transitionNote = new TransitionNoteImpl();
		return transitionNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public YearRollover createYearRollover() {
		YearRolloverImpl yearRollover = new YearRolloverImpl();
		return yearRollover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Season createSeasonFromString(EDataType eDataType, String initialValue) {
		Season result = Season.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeasonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewStatus createReviewStatusFromString(EDataType eDataType, String initialValue) {
		ReviewStatus result = ReviewStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FindingKind createFindingKindFromString(EDataType eDataType, String initialValue) {
		FindingKind result = FindingKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Intensity createIntensityFromString(EDataType eDataType, String initialValue) {
		Intensity result = Intensity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIntensityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Informant createInformantFromString(EDataType eDataType, String initialValue) {
		Informant result = Informant.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInformantToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tier createTierFromString(EDataType eDataType, String initialValue) {
		Tier result = Tier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTierToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanStatus createPlanStatusFromString(EDataType eDataType, String initialValue) {
		PlanStatus result = PlanStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanLineStatus createPlanLineStatusFromString(EDataType eDataType, String initialValue) {
		PlanLineStatus result = PlanLineStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanLineStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDurationFromString(EDataType eDataType, String initialValue) {
		Duration result = Duration.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeetingStatus createMeetingStatusFromString(EDataType eDataType, String initialValue) {
		MeetingStatus result = MeetingStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeetingStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionKind createDecisionKindFromString(EDataType eDataType, String initialValue) {
		DecisionKind result = DecisionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TaskStatus createTaskStatusFromString(EDataType eDataType, String initialValue) {
		TaskStatus result = TaskStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTaskStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Intensity createIntensityObjectFromString(EDataType eDataType, String initialValue) {
		return createIntensityFromString(ReviewPackage.Literals.INTENSITY, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIntensityObjectToString(EDataType eDataType, Object instanceValue) {
		return convertIntensityToString(ReviewPackage.Literals.INTENSITY, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tier createTierObjectFromString(EDataType eDataType, String initialValue) {
		return createTierFromString(ReviewPackage.Literals.TIER, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTierObjectToString(EDataType eDataType, Object instanceValue) {
		return convertTierToString(ReviewPackage.Literals.TIER, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDurationObjectFromString(EDataType eDataType, String initialValue) {
		return createDurationFromString(ReviewPackage.Literals.DURATION, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationObjectToString(EDataType eDataType, Object instanceValue) {
		return convertDurationToString(ReviewPackage.Literals.DURATION, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewPackage getReviewPackage() {
		return (ReviewPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ReviewPackage getPackage() {
		return ReviewPackage.eINSTANCE;
	}

} //ReviewFactoryImpl
