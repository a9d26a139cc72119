/**
 */
package org.trellis.model.review.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trellis.model.access.AccessPackage;

import org.trellis.model.access.impl.AccessPackageImpl;

import org.trellis.model.base.BasePackage;

import org.trellis.model.base.impl.BasePackageImpl;

import org.trellis.model.district.DistrictPackage;

import org.trellis.model.district.impl.DistrictPackageImpl;

import org.trellis.model.exchange.ExchangePackage;

import org.trellis.model.exchange.impl.ExchangePackageImpl;

import org.trellis.model.referral.ReferralPackage;

import org.trellis.model.referral.impl.ReferralPackageImpl;

import org.trellis.model.resources.ResourcesPackage;

import org.trellis.model.resources.impl.ResourcesPackageImpl;

import org.trellis.model.review.Decision;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Duration;
import org.trellis.model.review.FamilyWords;
import org.trellis.model.review.Finding;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Meeting;
import org.trellis.model.review.MeetingParticipant;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanRevision;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ProgressEntry;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.RevisionLine;
import org.trellis.model.review.Season;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Task;
import org.trellis.model.review.TaskStatus;
import org.trellis.model.review.Tier;
import org.trellis.model.review.TierDecision;
import org.trellis.model.review.TransitionNote;
import org.trellis.model.review.YearRollover;

import org.trellis.model.scheduling.SchedulingPackage;

import org.trellis.model.scheduling.impl.SchedulingPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ReviewPackageImpl extends EPackageImpl implements ReviewPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewCycleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studentReviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tierDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingParticipantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass discussionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass familyWordsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass progressEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planRevisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass revisionLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transitionNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass yearRolloverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum seasonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reviewStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum intensityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum informantEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tierEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planLineStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum durationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decisionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum taskStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType intensityObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType tierObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType durationObjectEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.trellis.model.review.ReviewPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReviewPackageImpl() {
		super(eNS_URI, ReviewFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ReviewPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReviewPackage init() {
		if (isInited) return (ReviewPackage)EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReviewPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReviewPackageImpl theReviewPackage = registeredReviewPackage instanceof ReviewPackageImpl ? (ReviewPackageImpl)registeredReviewPackage : new ReviewPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AccessPackage.eNS_URI);
		AccessPackageImpl theAccessPackage = (AccessPackageImpl)(registeredPackage instanceof AccessPackageImpl ? registeredPackage : AccessPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DistrictPackage.eNS_URI);
		DistrictPackageImpl theDistrictPackage = (DistrictPackageImpl)(registeredPackage instanceof DistrictPackageImpl ? registeredPackage : DistrictPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ExchangePackage.eNS_URI);
		ExchangePackageImpl theExchangePackage = (ExchangePackageImpl)(registeredPackage instanceof ExchangePackageImpl ? registeredPackage : ExchangePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReferralPackage.eNS_URI);
		ReferralPackageImpl theReferralPackage = (ReferralPackageImpl)(registeredPackage instanceof ReferralPackageImpl ? registeredPackage : ReferralPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulingPackage.eNS_URI);
		SchedulingPackageImpl theSchedulingPackage = (SchedulingPackageImpl)(registeredPackage instanceof SchedulingPackageImpl ? registeredPackage : SchedulingPackage.eINSTANCE);

		// Create package meta-data objects
		theReviewPackage.createPackageContents();
		theAccessPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theDistrictPackage.createPackageContents();
		theExchangePackage.createPackageContents();
		theReferralPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theSchedulingPackage.createPackageContents();

		// Initialize created meta-data
		theReviewPackage.initializePackageContents();
		theAccessPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theDistrictPackage.initializePackageContents();
		theExchangePackage.initializePackageContents();
		theReferralPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theSchedulingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReviewPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReviewPackage.eNS_URI, theReviewPackage);
		return theReviewPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReviewCycle() {
		return reviewCycleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReviewCycle_SchoolYear() {
		return (EReference)reviewCycleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewCycle_Name() {
		return (EAttribute)reviewCycleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewCycle_Season() {
		return (EAttribute)reviewCycleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewCycle_Begins() {
		return (EAttribute)reviewCycleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewCycle_Due() {
		return (EAttribute)reviewCycleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewCycle_Closed() {
		return (EAttribute)reviewCycleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudentReview() {
		return studentReviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentReview_Cycle() {
		return (EReference)studentReviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentReview_Student() {
		return (EReference)studentReviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentReview_Section() {
		return (EReference)studentReviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentReview_School() {
		return (EReference)studentReviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentReview_Status() {
		return (EAttribute)studentReviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentReview_ReviewedOn() {
		return (EAttribute)studentReviewEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentReview_Reviewer() {
		return (EReference)studentReviewEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentReview_Note() {
		return (EAttribute)studentReviewEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentReview_Findings() {
		return (EReference)studentReviewEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentReview_Tier() {
		return (EReference)studentReviewEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFinding() {
		return findingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Domain() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Kind() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Intensity() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Informant() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Note() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_RecordedAt() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_RecordedBy() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_StudentReview() {
		return (EReference)findingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTierDecision() {
		return tierDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierDecision_Tier() {
		return (EAttribute)tierDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierDecision_Proposed() {
		return (EAttribute)tierDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierDecision_Triggers() {
		return (EAttribute)tierDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierDecision_Reason() {
		return (EAttribute)tierDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierDecision_DecidedBy() {
		return (EAttribute)tierDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierDecision_DecidedAt() {
		return (EAttribute)tierDecisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTierDecision_StudentReview() {
		return (EReference)tierDecisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlan() {
		return planEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Student() {
		return (EReference)planEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_SchoolYear() {
		return (EReference)planEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Status() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Revision() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_FamilyNote() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_SubmittedBy() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_SubmittedAt() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_ApprovedBy() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_ApprovedAt() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_SeeFirst() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_ClosureNote() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Rollover() {
		return (EReference)planEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Lines() {
		return (EReference)planEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanLine() {
		return planLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanLine_Finding() {
		return (EReference)planLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Domain() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Intensity() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanLine_Service() {
		return (EReference)planLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Action() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Goal() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Measure() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Baseline() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Target() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanLine_Responsible() {
		return (EReference)planLineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_ReviewOn() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Duration() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_StepDown() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Summer() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_EndedOn() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_EndNote() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_CarriedFrom() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanLine_FamilyWords() {
		return (EReference)planLineEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Status() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanLine_Plan() {
		return (EReference)planLineEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeeting() {
		return meetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_School() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Cycle() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Template() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Title() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_PlannedOn() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_PlannedAt() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Status() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Begun() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Ended() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_NextOn() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Participants() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeetingParticipant() {
		return meetingParticipantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingParticipant_Staff() {
		return (EReference)meetingParticipantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingParticipant_Name() {
		return (EAttribute)meetingParticipantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingParticipant_Role() {
		return (EAttribute)meetingParticipantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingParticipant_Present() {
		return (EAttribute)meetingParticipantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingParticipant_Meeting() {
		return (EReference)meetingParticipantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiscussion() {
		return discussionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscussion_Meeting() {
		return (EReference)discussionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscussion_Student() {
		return (EReference)discussionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussion_AgendaOrder() {
		return (EAttribute)discussionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussion_Reason() {
		return (EAttribute)discussionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussion_Begun() {
		return (EAttribute)discussionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussion_Ended() {
		return (EAttribute)discussionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussion_Notes() {
		return (EAttribute)discussionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussion_NextOn() {
		return (EAttribute)discussionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussion_RecordedBy() {
		return (EAttribute)discussionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscussion_Decisions() {
		return (EReference)discussionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Kind() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Text() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Domain() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Intensity() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Service() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Responsible() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Due() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Discussion() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Student() {
		return (EReference)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Decision() {
		return (EReference)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Text() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Responsible() {
		return (EReference)taskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Due() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Status() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_ClosedOn() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Outcome() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_CreatedBy() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_CreatedAt() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFamilyWords() {
		return familyWordsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFamilyWords_Language() {
		return (EAttribute)familyWordsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFamilyWords_Text() {
		return (EAttribute)familyWordsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFamilyWords_PlanLine() {
		return (EReference)familyWordsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgressEntry() {
		return progressEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressEntry_Student() {
		return (EReference)progressEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressEntry_PlanLine() {
		return (EReference)progressEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_MeasuredOn() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_Reading() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_Note() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_RecordedBy() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_RecordedAt() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanRevision() {
		return planRevisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanRevision_Plan() {
		return (EReference)planRevisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanRevision_Student() {
		return (EReference)planRevisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanRevision_Number() {
		return (EAttribute)planRevisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanRevision_InForceFrom() {
		return (EAttribute)planRevisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanRevision_GivenOutBy() {
		return (EAttribute)planRevisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanRevision_ApprovedBy() {
		return (EAttribute)planRevisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanRevision_Reason() {
		return (EAttribute)planRevisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanRevision_Lines() {
		return (EReference)planRevisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRevisionLine() {
		return revisionLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_LineId() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Domain() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Intensity() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Support() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Goal() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Measure() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Baseline() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Target() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Responsible() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_ReviewOn() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Duration() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_StepDown() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Summer() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevisionLine_Status() {
		return (EAttribute)revisionLineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRevisionLine_PlanRevision() {
		return (EReference)revisionLineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransitionNote() {
		return transitionNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransitionNote_Student() {
		return (EReference)transitionNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransitionNote_SchoolYear() {
		return (EReference)transitionNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransitionNote_FromSchool() {
		return (EReference)transitionNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransitionNote_ToSchool() {
		return (EReference)transitionNoteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransitionNote_Note() {
		return (EAttribute)transitionNoteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransitionNote_RestrictedNote() {
		return (EAttribute)transitionNoteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransitionNote_WrittenBy() {
		return (EAttribute)transitionNoteEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransitionNote_WrittenAt() {
		return (EAttribute)transitionNoteEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getYearRollover() {
		return yearRolloverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYearRollover_FromYear() {
		return (EReference)yearRolloverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYearRollover_ToYear() {
		return (EReference)yearRolloverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYearRollover_School() {
		return (EReference)yearRolloverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearRollover_RanBy() {
		return (EAttribute)yearRolloverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearRollover_RanAt() {
		return (EAttribute)yearRolloverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearRollover_Plans() {
		return (EAttribute)yearRolloverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearRollover_CarriedLines() {
		return (EAttribute)yearRolloverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearRollover_EndedLines() {
		return (EAttribute)yearRolloverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearRollover_UndoneBy() {
		return (EAttribute)yearRolloverEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearRollover_UndoneAt() {
		return (EAttribute)yearRolloverEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeason() {
		return seasonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReviewStatus() {
		return reviewStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFindingKind() {
		return findingKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIntensity() {
		return intensityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInformant() {
		return informantEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTier() {
		return tierEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlanStatus() {
		return planStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlanLineStatus() {
		return planLineStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDuration() {
		return durationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingStatus() {
		return meetingStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecisionKind() {
		return decisionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTaskStatus() {
		return taskStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getIntensityObject() {
		return intensityObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTierObject() {
		return tierObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDurationObject() {
		return durationObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewFactory getReviewFactory() {
		return (ReviewFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		reviewCycleEClass = createEClass(REVIEW_CYCLE);
		createEReference(reviewCycleEClass, REVIEW_CYCLE__SCHOOL_YEAR);
		createEAttribute(reviewCycleEClass, REVIEW_CYCLE__NAME);
		createEAttribute(reviewCycleEClass, REVIEW_CYCLE__SEASON);
		createEAttribute(reviewCycleEClass, REVIEW_CYCLE__BEGINS);
		createEAttribute(reviewCycleEClass, REVIEW_CYCLE__DUE);
		createEAttribute(reviewCycleEClass, REVIEW_CYCLE__CLOSED);

		studentReviewEClass = createEClass(STUDENT_REVIEW);
		createEReference(studentReviewEClass, STUDENT_REVIEW__CYCLE);
		createEReference(studentReviewEClass, STUDENT_REVIEW__STUDENT);
		createEReference(studentReviewEClass, STUDENT_REVIEW__SECTION);
		createEReference(studentReviewEClass, STUDENT_REVIEW__SCHOOL);
		createEAttribute(studentReviewEClass, STUDENT_REVIEW__STATUS);
		createEAttribute(studentReviewEClass, STUDENT_REVIEW__REVIEWED_ON);
		createEReference(studentReviewEClass, STUDENT_REVIEW__REVIEWER);
		createEAttribute(studentReviewEClass, STUDENT_REVIEW__NOTE);
		createEReference(studentReviewEClass, STUDENT_REVIEW__FINDINGS);
		createEReference(studentReviewEClass, STUDENT_REVIEW__TIER);

		findingEClass = createEClass(FINDING);
		createEAttribute(findingEClass, FINDING__DOMAIN);
		createEAttribute(findingEClass, FINDING__KIND);
		createEAttribute(findingEClass, FINDING__INTENSITY);
		createEAttribute(findingEClass, FINDING__INFORMANT);
		createEAttribute(findingEClass, FINDING__NOTE);
		createEAttribute(findingEClass, FINDING__RECORDED_AT);
		createEAttribute(findingEClass, FINDING__RECORDED_BY);
		createEReference(findingEClass, FINDING__STUDENT_REVIEW);

		tierDecisionEClass = createEClass(TIER_DECISION);
		createEAttribute(tierDecisionEClass, TIER_DECISION__TIER);
		createEAttribute(tierDecisionEClass, TIER_DECISION__PROPOSED);
		createEAttribute(tierDecisionEClass, TIER_DECISION__TRIGGERS);
		createEAttribute(tierDecisionEClass, TIER_DECISION__REASON);
		createEAttribute(tierDecisionEClass, TIER_DECISION__DECIDED_BY);
		createEAttribute(tierDecisionEClass, TIER_DECISION__DECIDED_AT);
		createEReference(tierDecisionEClass, TIER_DECISION__STUDENT_REVIEW);

		planEClass = createEClass(PLAN);
		createEReference(planEClass, PLAN__STUDENT);
		createEReference(planEClass, PLAN__SCHOOL_YEAR);
		createEAttribute(planEClass, PLAN__STATUS);
		createEAttribute(planEClass, PLAN__REVISION);
		createEAttribute(planEClass, PLAN__FAMILY_NOTE);
		createEAttribute(planEClass, PLAN__SUBMITTED_BY);
		createEAttribute(planEClass, PLAN__SUBMITTED_AT);
		createEAttribute(planEClass, PLAN__APPROVED_BY);
		createEAttribute(planEClass, PLAN__APPROVED_AT);
		createEAttribute(planEClass, PLAN__SEE_FIRST);
		createEAttribute(planEClass, PLAN__CLOSURE_NOTE);
		createEReference(planEClass, PLAN__ROLLOVER);
		createEReference(planEClass, PLAN__LINES);

		planLineEClass = createEClass(PLAN_LINE);
		createEReference(planLineEClass, PLAN_LINE__FINDING);
		createEAttribute(planLineEClass, PLAN_LINE__DOMAIN);
		createEAttribute(planLineEClass, PLAN_LINE__INTENSITY);
		createEReference(planLineEClass, PLAN_LINE__SERVICE);
		createEAttribute(planLineEClass, PLAN_LINE__ACTION);
		createEAttribute(planLineEClass, PLAN_LINE__GOAL);
		createEAttribute(planLineEClass, PLAN_LINE__MEASURE);
		createEAttribute(planLineEClass, PLAN_LINE__BASELINE);
		createEAttribute(planLineEClass, PLAN_LINE__TARGET);
		createEReference(planLineEClass, PLAN_LINE__RESPONSIBLE);
		createEAttribute(planLineEClass, PLAN_LINE__REVIEW_ON);
		createEAttribute(planLineEClass, PLAN_LINE__DURATION);
		createEAttribute(planLineEClass, PLAN_LINE__STEP_DOWN);
		createEAttribute(planLineEClass, PLAN_LINE__SUMMER);
		createEAttribute(planLineEClass, PLAN_LINE__ENDED_ON);
		createEAttribute(planLineEClass, PLAN_LINE__END_NOTE);
		createEAttribute(planLineEClass, PLAN_LINE__CARRIED_FROM);
		createEReference(planLineEClass, PLAN_LINE__FAMILY_WORDS);
		createEAttribute(planLineEClass, PLAN_LINE__STATUS);
		createEReference(planLineEClass, PLAN_LINE__PLAN);

		meetingEClass = createEClass(MEETING);
		createEReference(meetingEClass, MEETING__SCHOOL);
		createEReference(meetingEClass, MEETING__CYCLE);
		createEAttribute(meetingEClass, MEETING__TEMPLATE);
		createEAttribute(meetingEClass, MEETING__TITLE);
		createEAttribute(meetingEClass, MEETING__PLANNED_ON);
		createEAttribute(meetingEClass, MEETING__PLANNED_AT);
		createEAttribute(meetingEClass, MEETING__STATUS);
		createEAttribute(meetingEClass, MEETING__BEGUN);
		createEAttribute(meetingEClass, MEETING__ENDED);
		createEAttribute(meetingEClass, MEETING__NEXT_ON);
		createEReference(meetingEClass, MEETING__PARTICIPANTS);

		meetingParticipantEClass = createEClass(MEETING_PARTICIPANT);
		createEReference(meetingParticipantEClass, MEETING_PARTICIPANT__STAFF);
		createEAttribute(meetingParticipantEClass, MEETING_PARTICIPANT__NAME);
		createEAttribute(meetingParticipantEClass, MEETING_PARTICIPANT__ROLE);
		createEAttribute(meetingParticipantEClass, MEETING_PARTICIPANT__PRESENT);
		createEReference(meetingParticipantEClass, MEETING_PARTICIPANT__MEETING);

		discussionEClass = createEClass(DISCUSSION);
		createEReference(discussionEClass, DISCUSSION__MEETING);
		createEReference(discussionEClass, DISCUSSION__STUDENT);
		createEAttribute(discussionEClass, DISCUSSION__AGENDA_ORDER);
		createEAttribute(discussionEClass, DISCUSSION__REASON);
		createEAttribute(discussionEClass, DISCUSSION__BEGUN);
		createEAttribute(discussionEClass, DISCUSSION__ENDED);
		createEAttribute(discussionEClass, DISCUSSION__NOTES);
		createEAttribute(discussionEClass, DISCUSSION__NEXT_ON);
		createEAttribute(discussionEClass, DISCUSSION__RECORDED_BY);
		createEReference(discussionEClass, DISCUSSION__DECISIONS);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__KIND);
		createEAttribute(decisionEClass, DECISION__TEXT);
		createEAttribute(decisionEClass, DECISION__DOMAIN);
		createEAttribute(decisionEClass, DECISION__INTENSITY);
		createEReference(decisionEClass, DECISION__SERVICE);
		createEReference(decisionEClass, DECISION__RESPONSIBLE);
		createEAttribute(decisionEClass, DECISION__DUE);
		createEReference(decisionEClass, DECISION__DISCUSSION);

		taskEClass = createEClass(TASK);
		createEReference(taskEClass, TASK__STUDENT);
		createEReference(taskEClass, TASK__DECISION);
		createEAttribute(taskEClass, TASK__TEXT);
		createEReference(taskEClass, TASK__RESPONSIBLE);
		createEAttribute(taskEClass, TASK__DUE);
		createEAttribute(taskEClass, TASK__STATUS);
		createEAttribute(taskEClass, TASK__CLOSED_ON);
		createEAttribute(taskEClass, TASK__OUTCOME);
		createEAttribute(taskEClass, TASK__CREATED_BY);
		createEAttribute(taskEClass, TASK__CREATED_AT);

		familyWordsEClass = createEClass(FAMILY_WORDS);
		createEAttribute(familyWordsEClass, FAMILY_WORDS__LANGUAGE);
		createEAttribute(familyWordsEClass, FAMILY_WORDS__TEXT);
		createEReference(familyWordsEClass, FAMILY_WORDS__PLAN_LINE);

		progressEntryEClass = createEClass(PROGRESS_ENTRY);
		createEReference(progressEntryEClass, PROGRESS_ENTRY__STUDENT);
		createEReference(progressEntryEClass, PROGRESS_ENTRY__PLAN_LINE);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__MEASURED_ON);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__READING);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__NOTE);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__RECORDED_BY);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__RECORDED_AT);

		planRevisionEClass = createEClass(PLAN_REVISION);
		createEReference(planRevisionEClass, PLAN_REVISION__PLAN);
		createEReference(planRevisionEClass, PLAN_REVISION__STUDENT);
		createEAttribute(planRevisionEClass, PLAN_REVISION__NUMBER);
		createEAttribute(planRevisionEClass, PLAN_REVISION__IN_FORCE_FROM);
		createEAttribute(planRevisionEClass, PLAN_REVISION__GIVEN_OUT_BY);
		createEAttribute(planRevisionEClass, PLAN_REVISION__APPROVED_BY);
		createEAttribute(planRevisionEClass, PLAN_REVISION__REASON);
		createEReference(planRevisionEClass, PLAN_REVISION__LINES);

		revisionLineEClass = createEClass(REVISION_LINE);
		createEAttribute(revisionLineEClass, REVISION_LINE__LINE_ID);
		createEAttribute(revisionLineEClass, REVISION_LINE__DOMAIN);
		createEAttribute(revisionLineEClass, REVISION_LINE__INTENSITY);
		createEAttribute(revisionLineEClass, REVISION_LINE__SUPPORT);
		createEAttribute(revisionLineEClass, REVISION_LINE__GOAL);
		createEAttribute(revisionLineEClass, REVISION_LINE__MEASURE);
		createEAttribute(revisionLineEClass, REVISION_LINE__BASELINE);
		createEAttribute(revisionLineEClass, REVISION_LINE__TARGET);
		createEAttribute(revisionLineEClass, REVISION_LINE__RESPONSIBLE);
		createEAttribute(revisionLineEClass, REVISION_LINE__REVIEW_ON);
		createEAttribute(revisionLineEClass, REVISION_LINE__DURATION);
		createEAttribute(revisionLineEClass, REVISION_LINE__STEP_DOWN);
		createEAttribute(revisionLineEClass, REVISION_LINE__SUMMER);
		createEAttribute(revisionLineEClass, REVISION_LINE__STATUS);
		createEReference(revisionLineEClass, REVISION_LINE__PLAN_REVISION);

		transitionNoteEClass = createEClass(TRANSITION_NOTE);
		createEReference(transitionNoteEClass, TRANSITION_NOTE__STUDENT);
		createEReference(transitionNoteEClass, TRANSITION_NOTE__SCHOOL_YEAR);
		createEReference(transitionNoteEClass, TRANSITION_NOTE__FROM_SCHOOL);
		createEReference(transitionNoteEClass, TRANSITION_NOTE__TO_SCHOOL);
		createEAttribute(transitionNoteEClass, TRANSITION_NOTE__NOTE);
		createEAttribute(transitionNoteEClass, TRANSITION_NOTE__RESTRICTED_NOTE);
		createEAttribute(transitionNoteEClass, TRANSITION_NOTE__WRITTEN_BY);
		createEAttribute(transitionNoteEClass, TRANSITION_NOTE__WRITTEN_AT);

		yearRolloverEClass = createEClass(YEAR_ROLLOVER);
		createEReference(yearRolloverEClass, YEAR_ROLLOVER__FROM_YEAR);
		createEReference(yearRolloverEClass, YEAR_ROLLOVER__TO_YEAR);
		createEReference(yearRolloverEClass, YEAR_ROLLOVER__SCHOOL);
		createEAttribute(yearRolloverEClass, YEAR_ROLLOVER__RAN_BY);
		createEAttribute(yearRolloverEClass, YEAR_ROLLOVER__RAN_AT);
		createEAttribute(yearRolloverEClass, YEAR_ROLLOVER__PLANS);
		createEAttribute(yearRolloverEClass, YEAR_ROLLOVER__CARRIED_LINES);
		createEAttribute(yearRolloverEClass, YEAR_ROLLOVER__ENDED_LINES);
		createEAttribute(yearRolloverEClass, YEAR_ROLLOVER__UNDONE_BY);
		createEAttribute(yearRolloverEClass, YEAR_ROLLOVER__UNDONE_AT);

		// Create enums
		seasonEEnum = createEEnum(SEASON);
		reviewStatusEEnum = createEEnum(REVIEW_STATUS);
		findingKindEEnum = createEEnum(FINDING_KIND);
		intensityEEnum = createEEnum(INTENSITY);
		informantEEnum = createEEnum(INFORMANT);
		tierEEnum = createEEnum(TIER);
		planStatusEEnum = createEEnum(PLAN_STATUS);
		planLineStatusEEnum = createEEnum(PLAN_LINE_STATUS);
		durationEEnum = createEEnum(DURATION);
		meetingStatusEEnum = createEEnum(MEETING_STATUS);
		decisionKindEEnum = createEEnum(DECISION_KIND);
		taskStatusEEnum = createEEnum(TASK_STATUS);

		// Create data types
		intensityObjectEDataType = createEDataType(INTENSITY_OBJECT);
		tierObjectEDataType = createEDataType(TIER_OBJECT);
		durationObjectEDataType = createEDataType(DURATION_OBJECT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		DistrictPackage theDistrictPackage = (DistrictPackage)EPackage.Registry.INSTANCE.getEPackage(DistrictPackage.eNS_URI);
		ResourcesPackage theResourcesPackage = (ResourcesPackage)EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		reviewCycleEClass.getESuperTypes().add(theBasePackage.getEntity());
		studentReviewEClass.getESuperTypes().add(theBasePackage.getEntity());
		findingEClass.getESuperTypes().add(theBasePackage.getEntity());
		tierDecisionEClass.getESuperTypes().add(theBasePackage.getEntity());
		planEClass.getESuperTypes().add(theBasePackage.getEntity());
		planLineEClass.getESuperTypes().add(theBasePackage.getEntity());
		meetingEClass.getESuperTypes().add(theBasePackage.getEntity());
		meetingParticipantEClass.getESuperTypes().add(theBasePackage.getEntity());
		discussionEClass.getESuperTypes().add(theBasePackage.getEntity());
		decisionEClass.getESuperTypes().add(theBasePackage.getEntity());
		taskEClass.getESuperTypes().add(theBasePackage.getEntity());
		familyWordsEClass.getESuperTypes().add(theBasePackage.getEntity());
		progressEntryEClass.getESuperTypes().add(theBasePackage.getEntity());
		planRevisionEClass.getESuperTypes().add(theBasePackage.getEntity());
		revisionLineEClass.getESuperTypes().add(theBasePackage.getEntity());
		transitionNoteEClass.getESuperTypes().add(theBasePackage.getEntity());
		yearRolloverEClass.getESuperTypes().add(theBasePackage.getEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(reviewCycleEClass, ReviewCycle.class, "ReviewCycle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReviewCycle_SchoolYear(), theDistrictPackage.getSchoolYear(), null, "schoolYear", null, 1, 1, ReviewCycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewCycle_Name(), ecorePackage.getEString(), "name", null, 1, 1, ReviewCycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewCycle_Season(), this.getSeason(), "season", null, 1, 1, ReviewCycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewCycle_Begins(), theBasePackage.getDate(), "begins", null, 1, 1, ReviewCycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewCycle_Due(), theBasePackage.getDate(), "due", null, 1, 1, ReviewCycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewCycle_Closed(), ecorePackage.getEBoolean(), "closed", null, 0, 1, ReviewCycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentReviewEClass, StudentReview.class, "StudentReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStudentReview_Cycle(), this.getReviewCycle(), null, "cycle", null, 1, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentReview_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentReview_Section(), theDistrictPackage.getSection(), null, "section", null, 0, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentReview_School(), theDistrictPackage.getSchool(), null, "school", null, 0, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentReview_Status(), this.getReviewStatus(), "status", null, 1, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentReview_ReviewedOn(), theBasePackage.getDate(), "reviewedOn", null, 0, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentReview_Reviewer(), theDistrictPackage.getStaff(), null, "reviewer", null, 0, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentReview_Note(), ecorePackage.getEString(), "note", null, 0, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentReview_Findings(), this.getFinding(), this.getFinding_StudentReview(), "findings", null, 0, -1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentReview_Tier(), this.getTierDecision(), this.getTierDecision_StudentReview(), "tier", null, 0, 1, StudentReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(findingEClass, Finding.class, "Finding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFinding_Domain(), ecorePackage.getEString(), "domain", null, 1, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Kind(), this.getFindingKind(), "kind", null, 1, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Intensity(), this.getIntensity(), "intensity", null, 1, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Informant(), this.getInformant(), "informant", null, 1, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Note(), ecorePackage.getEString(), "note", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_RecordedAt(), theBasePackage.getInstant(), "recordedAt", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_RecordedBy(), ecorePackage.getEString(), "recordedBy", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFinding_StudentReview(), this.getStudentReview(), this.getStudentReview_Findings(), "studentReview", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tierDecisionEClass, TierDecision.class, "TierDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTierDecision_Tier(), this.getTier(), "tier", null, 1, 1, TierDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierDecision_Proposed(), this.getTierObject(), "proposed", null, 0, 1, TierDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierDecision_Triggers(), ecorePackage.getEString(), "triggers", null, 0, 1, TierDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierDecision_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, TierDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierDecision_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, TierDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierDecision_DecidedAt(), theBasePackage.getInstant(), "decidedAt", null, 0, 1, TierDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTierDecision_StudentReview(), this.getStudentReview(), this.getStudentReview_Tier(), "studentReview", null, 0, 1, TierDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planEClass, Plan.class, "Plan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPlan_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_SchoolYear(), theDistrictPackage.getSchoolYear(), null, "schoolYear", null, 1, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Status(), this.getPlanStatus(), "status", null, 1, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Revision(), ecorePackage.getEInt(), "revision", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_FamilyNote(), ecorePackage.getEString(), "familyNote", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_SubmittedBy(), ecorePackage.getEString(), "submittedBy", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_SubmittedAt(), theBasePackage.getInstant(), "submittedAt", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_ApprovedBy(), ecorePackage.getEString(), "approvedBy", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_ApprovedAt(), theBasePackage.getInstant(), "approvedAt", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_SeeFirst(), ecorePackage.getEString(), "seeFirst", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_ClosureNote(), ecorePackage.getEString(), "closureNote", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Rollover(), this.getYearRollover(), null, "rollover", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Lines(), this.getPlanLine(), this.getPlanLine_Plan(), "lines", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planLineEClass, PlanLine.class, "PlanLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPlanLine_Finding(), this.getFinding(), null, "finding", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Domain(), ecorePackage.getEString(), "domain", null, 1, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Intensity(), this.getIntensityObject(), "intensity", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanLine_Service(), theResourcesPackage.getService(), null, "service", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Action(), ecorePackage.getEString(), "action", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Goal(), ecorePackage.getEString(), "goal", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Measure(), ecorePackage.getEString(), "measure", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Baseline(), ecorePackage.getEString(), "baseline", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Target(), ecorePackage.getEString(), "target", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanLine_Responsible(), theDistrictPackage.getStaff(), null, "responsible", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_ReviewOn(), theBasePackage.getDate(), "reviewOn", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Duration(), this.getDurationObject(), "duration", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_StepDown(), ecorePackage.getEString(), "stepDown", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Summer(), ecorePackage.getEString(), "summer", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_EndedOn(), theBasePackage.getDate(), "endedOn", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_EndNote(), ecorePackage.getEString(), "endNote", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_CarriedFrom(), theBasePackage.getUuid(), "carriedFrom", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanLine_FamilyWords(), this.getFamilyWords(), this.getFamilyWords_PlanLine(), "familyWords", null, 0, -1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Status(), this.getPlanLineStatus(), "status", null, 1, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanLine_Plan(), this.getPlan(), this.getPlan_Lines(), "plan", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingEClass, Meeting.class, "Meeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeeting_School(), theDistrictPackage.getSchool(), null, "school", null, 1, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Cycle(), this.getReviewCycle(), null, "cycle", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Template(), ecorePackage.getEString(), "template", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Title(), ecorePackage.getEString(), "title", null, 1, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_PlannedOn(), theBasePackage.getDate(), "plannedOn", null, 1, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_PlannedAt(), theBasePackage.getTime(), "plannedAt", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Status(), this.getMeetingStatus(), "status", null, 1, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Begun(), theBasePackage.getInstant(), "begun", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Ended(), theBasePackage.getInstant(), "ended", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_NextOn(), theBasePackage.getDate(), "nextOn", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Participants(), this.getMeetingParticipant(), this.getMeetingParticipant_Meeting(), "participants", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingParticipantEClass, MeetingParticipant.class, "MeetingParticipant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeetingParticipant_Staff(), theDistrictPackage.getStaff(), null, "staff", null, 0, 1, MeetingParticipant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingParticipant_Name(), ecorePackage.getEString(), "name", null, 0, 1, MeetingParticipant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingParticipant_Role(), ecorePackage.getEString(), "role", null, 0, 1, MeetingParticipant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingParticipant_Present(), ecorePackage.getEBoolean(), "present", null, 0, 1, MeetingParticipant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingParticipant_Meeting(), this.getMeeting(), this.getMeeting_Participants(), "meeting", null, 0, 1, MeetingParticipant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(discussionEClass, Discussion.class, "Discussion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDiscussion_Meeting(), this.getMeeting(), null, "meeting", null, 1, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscussion_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussion_AgendaOrder(), ecorePackage.getEInt(), "agendaOrder", null, 0, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussion_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussion_Begun(), theBasePackage.getInstant(), "begun", null, 0, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussion_Ended(), theBasePackage.getInstant(), "ended", null, 0, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussion_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussion_NextOn(), theBasePackage.getDate(), "nextOn", null, 0, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussion_RecordedBy(), ecorePackage.getEString(), "recordedBy", null, 0, 1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscussion_Decisions(), this.getDecision(), this.getDecision_Discussion(), "decisions", null, 0, -1, Discussion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_Kind(), this.getDecisionKind(), "kind", null, 1, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Text(), ecorePackage.getEString(), "text", null, 1, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Domain(), ecorePackage.getEString(), "domain", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Intensity(), this.getIntensityObject(), "intensity", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Service(), theResourcesPackage.getService(), null, "service", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Responsible(), theDistrictPackage.getStaff(), null, "responsible", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Due(), theBasePackage.getDate(), "due", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Discussion(), this.getDiscussion(), this.getDiscussion_Decisions(), "discussion", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTask_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Decision(), this.getDecision(), null, "decision", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Text(), ecorePackage.getEString(), "text", null, 1, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Responsible(), theDistrictPackage.getStaff(), null, "responsible", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Due(), theBasePackage.getDate(), "due", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Status(), this.getTaskStatus(), "status", null, 1, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_ClosedOn(), theBasePackage.getDate(), "closedOn", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_CreatedBy(), ecorePackage.getEString(), "createdBy", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_CreatedAt(), theBasePackage.getInstant(), "createdAt", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(familyWordsEClass, FamilyWords.class, "FamilyWords", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFamilyWords_Language(), ecorePackage.getEString(), "language", null, 1, 1, FamilyWords.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFamilyWords_Text(), ecorePackage.getEString(), "text", null, 1, 1, FamilyWords.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFamilyWords_PlanLine(), this.getPlanLine(), this.getPlanLine_FamilyWords(), "planLine", null, 0, 1, FamilyWords.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(progressEntryEClass, ProgressEntry.class, "ProgressEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getProgressEntry_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgressEntry_PlanLine(), this.getPlanLine(), null, "planLine", null, 1, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_MeasuredOn(), theBasePackage.getDate(), "measuredOn", null, 1, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_Reading(), ecorePackage.getEString(), "reading", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_Note(), ecorePackage.getEString(), "note", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_RecordedBy(), ecorePackage.getEString(), "recordedBy", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_RecordedAt(), theBasePackage.getInstant(), "recordedAt", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planRevisionEClass, PlanRevision.class, "PlanRevision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPlanRevision_Plan(), this.getPlan(), null, "plan", null, 1, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanRevision_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanRevision_Number(), ecorePackage.getEInt(), "number", null, 0, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanRevision_InForceFrom(), theBasePackage.getInstant(), "inForceFrom", null, 1, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanRevision_GivenOutBy(), ecorePackage.getEString(), "givenOutBy", null, 0, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanRevision_ApprovedBy(), ecorePackage.getEString(), "approvedBy", null, 0, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanRevision_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanRevision_Lines(), this.getRevisionLine(), this.getRevisionLine_PlanRevision(), "lines", null, 0, -1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(revisionLineEClass, RevisionLine.class, "RevisionLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRevisionLine_LineId(), theBasePackage.getUuid(), "lineId", null, 1, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Domain(), ecorePackage.getEString(), "domain", null, 1, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Intensity(), this.getIntensityObject(), "intensity", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Support(), ecorePackage.getEString(), "support", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Goal(), ecorePackage.getEString(), "goal", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Measure(), ecorePackage.getEString(), "measure", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Baseline(), ecorePackage.getEString(), "baseline", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Target(), ecorePackage.getEString(), "target", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Responsible(), ecorePackage.getEString(), "responsible", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_ReviewOn(), theBasePackage.getDate(), "reviewOn", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Duration(), this.getDurationObject(), "duration", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_StepDown(), ecorePackage.getEString(), "stepDown", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Summer(), ecorePackage.getEString(), "summer", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevisionLine_Status(), this.getPlanLineStatus(), "status", null, 1, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRevisionLine_PlanRevision(), this.getPlanRevision(), this.getPlanRevision_Lines(), "planRevision", null, 0, 1, RevisionLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transitionNoteEClass, TransitionNote.class, "TransitionNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTransitionNote_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, TransitionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransitionNote_SchoolYear(), theDistrictPackage.getSchoolYear(), null, "schoolYear", null, 1, 1, TransitionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransitionNote_FromSchool(), theDistrictPackage.getSchool(), null, "fromSchool", null, 0, 1, TransitionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransitionNote_ToSchool(), theDistrictPackage.getSchool(), null, "toSchool", null, 0, 1, TransitionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransitionNote_Note(), ecorePackage.getEString(), "note", null, 0, 1, TransitionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransitionNote_RestrictedNote(), ecorePackage.getEString(), "restrictedNote", null, 0, 1, TransitionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransitionNote_WrittenBy(), ecorePackage.getEString(), "writtenBy", null, 0, 1, TransitionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransitionNote_WrittenAt(), theBasePackage.getInstant(), "writtenAt", null, 0, 1, TransitionNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(yearRolloverEClass, YearRollover.class, "YearRollover", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getYearRollover_FromYear(), theDistrictPackage.getSchoolYear(), null, "fromYear", null, 1, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYearRollover_ToYear(), theDistrictPackage.getSchoolYear(), null, "toYear", null, 1, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYearRollover_School(), theDistrictPackage.getSchool(), null, "school", null, 0, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearRollover_RanBy(), ecorePackage.getEString(), "ranBy", null, 1, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearRollover_RanAt(), theBasePackage.getInstant(), "ranAt", null, 1, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearRollover_Plans(), ecorePackage.getEInt(), "plans", null, 0, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearRollover_CarriedLines(), ecorePackage.getEInt(), "carriedLines", null, 0, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearRollover_EndedLines(), ecorePackage.getEInt(), "endedLines", null, 0, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearRollover_UndoneBy(), ecorePackage.getEString(), "undoneBy", null, 0, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearRollover_UndoneAt(), theBasePackage.getInstant(), "undoneAt", null, 0, 1, YearRollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(seasonEEnum, Season.class, "Season");
		addEEnumLiteral(seasonEEnum, Season.FALL);
		addEEnumLiteral(seasonEEnum, Season.SPRING);

		initEEnum(reviewStatusEEnum, ReviewStatus.class, "ReviewStatus");
		addEEnumLiteral(reviewStatusEEnum, ReviewStatus.NOT_STARTED);
		addEEnumLiteral(reviewStatusEEnum, ReviewStatus.IN_PROGRESS);
		addEEnumLiteral(reviewStatusEEnum, ReviewStatus.REVIEWED);

		initEEnum(findingKindEEnum, FindingKind.class, "FindingKind");
		addEEnumLiteral(findingKindEEnum, FindingKind.STRENGTH);
		addEEnumLiteral(findingKindEEnum, FindingKind.NEED);

		initEEnum(intensityEEnum, Intensity.class, "Intensity");
		addEEnumLiteral(intensityEEnum, Intensity.PREVENTION);
		addEEnumLiteral(intensityEEnum, Intensity.EARLY_INTERVENTION);
		addEEnumLiteral(intensityEEnum, Intensity.INTENSIVE);

		initEEnum(informantEEnum, Informant.class, "Informant");
		addEEnumLiteral(informantEEnum, Informant.TEACHER);
		addEEnumLiteral(informantEEnum, Informant.STUDENT);
		addEEnumLiteral(informantEEnum, Informant.FAMILY);
		addEEnumLiteral(informantEEnum, Informant.PRINCIPAL);
		addEEnumLiteral(informantEEnum, Informant.COUNSELOR);
		addEEnumLiteral(informantEEnum, Informant.NURSE);
		addEEnumLiteral(informantEEnum, Informant.PARTNER);
		addEEnumLiteral(informantEEnum, Informant.COORDINATOR);

		initEEnum(tierEEnum, Tier.class, "Tier");
		addEEnumLiteral(tierEEnum, Tier.MINIMAL);
		addEEnumLiteral(tierEEnum, Tier.MODERATE);
		addEEnumLiteral(tierEEnum, Tier.INTENSIVE);

		initEEnum(planStatusEEnum, PlanStatus.class, "PlanStatus");
		addEEnumLiteral(planStatusEEnum, PlanStatus.DRAFT);
		addEEnumLiteral(planStatusEEnum, PlanStatus.ACTIVE);
		addEEnumLiteral(planStatusEEnum, PlanStatus.CLOSED);
		addEEnumLiteral(planStatusEEnum, PlanStatus.SUBMITTED);

		initEEnum(planLineStatusEEnum, PlanLineStatus.class, "PlanLineStatus");
		addEEnumLiteral(planLineStatusEEnum, PlanLineStatus.PROPOSED);
		addEEnumLiteral(planLineStatusEEnum, PlanLineStatus.ACTIVE);
		addEEnumLiteral(planLineStatusEEnum, PlanLineStatus.DONE);
		addEEnumLiteral(planLineStatusEEnum, PlanLineStatus.STOPPED);

		initEEnum(durationEEnum, Duration.class, "Duration");
		addEEnumLiteral(durationEEnum, Duration.SHORT_TERM);
		addEEnumLiteral(durationEEnum, Duration.LONG_TERM);

		initEEnum(meetingStatusEEnum, MeetingStatus.class, "MeetingStatus");
		addEEnumLiteral(meetingStatusEEnum, MeetingStatus.PLANNED);
		addEEnumLiteral(meetingStatusEEnum, MeetingStatus.HELD);
		addEEnumLiteral(meetingStatusEEnum, MeetingStatus.CANCELLED);

		initEEnum(decisionKindEEnum, DecisionKind.class, "DecisionKind");
		addEEnumLiteral(decisionKindEEnum, DecisionKind.ACTION);
		addEEnumLiteral(decisionKindEEnum, DecisionKind.SERVICE);
		addEEnumLiteral(decisionKindEEnum, DecisionKind.REFERRAL);
		addEEnumLiteral(decisionKindEEnum, DecisionKind.NO_CHANGE);

		initEEnum(taskStatusEEnum, TaskStatus.class, "TaskStatus");
		addEEnumLiteral(taskStatusEEnum, TaskStatus.OPEN);
		addEEnumLiteral(taskStatusEEnum, TaskStatus.DONE);
		addEEnumLiteral(taskStatusEEnum, TaskStatus.DROPPED);

		// Initialize data types
		initEDataType(intensityObjectEDataType, Intensity.class, "IntensityObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(tierObjectEDataType, Tier.class, "TierObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(durationObjectEDataType, Duration.class, "DurationObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
		// http://trellis.org/store
		createStoreAnnotations();
		// http://trellis.org/privacy
		createPrivacyAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (intensityObjectEDataType,
		   source,
		   new String[] {
			   "name", "Intensity:Object",
			   "baseType", "Intensity"
		   });
		addAnnotation
		  (tierObjectEDataType,
		   source,
		   new String[] {
			   "name", "Tier:Object",
			   "baseType", "Tier"
		   });
		addAnnotation
		  (durationObjectEDataType,
		   source,
		   new String[] {
			   "name", "Duration:Object",
			   "baseType", "Duration"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://trellis.org/store</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createStoreAnnotations() {
		String source = "http://trellis.org/store";
		addAnnotation
		  (reviewCycleEClass,
		   source,
		   new String[] {
			   "unique", "schoolYear,season"
		   });
		addAnnotation
		  (getReviewCycle_Name(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (studentReviewEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "unique", "cycle,student"
		   });
		addAnnotation
		  (getStudentReview_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getStudentReview_Section(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getStudentReview_School(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getStudentReview_Note(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (findingEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "domain,kind,intensity"
		   });
		addAnnotation
		  (getFinding_Domain(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getFinding_Note(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getFinding_RecordedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (tierDecisionEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getTierDecision_Triggers(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getTierDecision_Reason(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getTierDecision_DecidedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (planEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "unique", "student,schoolYear"
		   });
		addAnnotation
		  (getPlan_FamilyNote(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (getPlan_SubmittedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getPlan_ApprovedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getPlan_SeeFirst(),
		   source,
		   new String[] {
			   "length", "300"
		   });
		addAnnotation
		  (getPlan_ClosureNote(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (getPlan_Rollover(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (planLineEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getPlanLine_Domain(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getPlanLine_Service(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getPlanLine_Action(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getPlanLine_Goal(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getPlanLine_Baseline(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getPlanLine_Target(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getPlanLine_StepDown(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getPlanLine_Summer(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getPlanLine_EndNote(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getPlanLine_CarriedFrom(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[] {
			   "index", "school,plannedOn"
		   });
		addAnnotation
		  (getMeeting_Template(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getMeeting_Title(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getMeetingParticipant_Name(),
		   source,
		   new String[] {
			   "length", "160"
		   });
		addAnnotation
		  (getMeetingParticipant_Role(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (discussionEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "unique", "meeting,student"
		   });
		addAnnotation
		  (getDiscussion_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getDiscussion_Reason(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getDiscussion_Notes(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (getDiscussion_RecordedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getDecision_Text(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getDecision_Domain(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "responsible,status,due"
		   });
		addAnnotation
		  (getTask_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getTask_Decision(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getTask_Text(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getTask_Outcome(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getTask_CreatedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (familyWordsEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getFamilyWords_Language(),
		   source,
		   new String[] {
			   "length", "35"
		   });
		addAnnotation
		  (getFamilyWords_Text(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (progressEntryEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "planLine,measuredOn"
		   });
		addAnnotation
		  (getProgressEntry_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getProgressEntry_Reading(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getProgressEntry_Note(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getProgressEntry_RecordedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (planRevisionEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "unique", "plan,number"
		   });
		addAnnotation
		  (getPlanRevision_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getPlanRevision_Number(),
		   source,
		   new String[] {
			   "column", "REVISION_NUMBER"
		   });
		addAnnotation
		  (getPlanRevision_GivenOutBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getPlanRevision_ApprovedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getPlanRevision_Reason(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (revisionLineEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getRevisionLine_Domain(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getRevisionLine_Support(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getRevisionLine_Goal(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getRevisionLine_Measure(),
		   source,
		   new String[] {
			   "length", "255"
		   });
		addAnnotation
		  (getRevisionLine_Baseline(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getRevisionLine_Target(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getRevisionLine_Responsible(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getRevisionLine_StepDown(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getRevisionLine_Summer(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (transitionNoteEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "unique", "student,schoolYear"
		   });
		addAnnotation
		  (getTransitionNote_Note(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (getTransitionNote_RestrictedNote(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (getTransitionNote_WrittenBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getYearRollover_RanBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getYearRollover_UndoneBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://trellis.org/privacy</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createPrivacyAnnotations() {
		String source = "http://trellis.org/privacy";
		addAnnotation
		  (getStudentReview_Note(),
		   source,
		   new String[] {
			   "restricted", "true",
			   "label", "REVIEW"
		   });
		addAnnotation
		  (getFinding_Note(),
		   source,
		   new String[] {
			   "restricted", "true",
			   "label", "REVIEW",
			   "labelBy", "domain",
			   "health", "HEALTH",
			   "family", "FAMILY"
		   });
		addAnnotation
		  (getDiscussion_Notes(),
		   source,
		   new String[] {
			   "restricted", "true",
			   "label", "REVIEW"
		   });
		addAnnotation
		  (getTransitionNote_RestrictedNote(),
		   source,
		   new String[] {
			   "restricted", "true",
			   "label", "REVIEW"
		   });
	}

} //ReviewPackageImpl
