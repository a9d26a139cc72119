/**
 */
package org.trellis.model.review;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.trellis.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The yearly review of every student: findings per informant, the tier with its reasons, and the plan (D1-D9).
 * <!-- end-model-doc -->
 * @see org.trellis.model.review.ReviewFactory
 * @model kind="package"
 * @generated
 */
public interface ReviewPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "review";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://trellis.org/model/review/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "review";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReviewPackage eINSTANCE = org.trellis.model.review.impl.ReviewPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.ReviewCycleImpl <em>Cycle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.ReviewCycleImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getReviewCycle()
	 * @generated
	 */
	int REVIEW_CYCLE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE__SCHOOL_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE__NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Season</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE__SEASON = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE__DUE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE__CLOSED = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Cycle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Cycle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_CYCLE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.StudentReviewImpl <em>Student Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.StudentReviewImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getStudentReview()
	 * @generated
	 */
	int STUDENT_REVIEW = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__CYCLE = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Section</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__SECTION = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__REVIEWED_ON = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__REVIEWER = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__FINDINGS = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW__TIER = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Student Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Student Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_REVIEW_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.FindingImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__DOMAIN = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__KIND = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__INTENSITY = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Informant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__INFORMANT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RECORDED_AT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recorded By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RECORDED_BY = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Student Review</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__STUDENT_REVIEW = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.TierDecisionImpl <em>Tier Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.TierDecisionImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTierDecision()
	 * @generated
	 */
	int TIER_DECISION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__TIER = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Proposed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__PROPOSED = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Triggers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__TRIGGERS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__REASON = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__DECIDED_BY = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__DECIDED_AT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Student Review</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION__STUDENT_REVIEW = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Tier Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Tier Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_DECISION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.PlanImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SCHOOL_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REVISION = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Family Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__FAMILY_NOTE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Submitted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SUBMITTED_BY = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Submitted At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SUBMITTED_AT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__APPROVED_BY = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Approved At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__APPROVED_AT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>See First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SEE_FIRST = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Closure Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__CLOSURE_NOTE = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Rollover</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ROLLOVER = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__LINES = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.PlanLineImpl <em>Plan Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.PlanLineImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlanLine()
	 * @generated
	 */
	int PLAN_LINE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__FINDING = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__DOMAIN = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__INTENSITY = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__SERVICE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__ACTION = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__GOAL = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__MEASURE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__BASELINE = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__TARGET = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__RESPONSIBLE = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__REVIEW_ON = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__DURATION = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Step Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__STEP_DOWN = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Summer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__SUMMER = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__ENDED_ON = BasePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>End Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__END_NOTE = BasePackage.ENTITY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Carried From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__CARRIED_FROM = BasePackage.ENTITY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Family Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__FAMILY_WORDS = BasePackage.ENTITY_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__PLAN = BasePackage.ENTITY_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Plan Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Plan Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.MeetingImpl <em>Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.MeetingImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getMeeting()
	 * @generated
	 */
	int MEETING = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__CYCLE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__TEMPLATE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__TITLE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PLANNED_ON = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Planned At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PLANNED_AT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Begun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__BEGUN = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ENDED = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Next On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NEXT_ON = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PARTICIPANTS = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.MeetingParticipantImpl <em>Meeting Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.MeetingParticipantImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getMeetingParticipant()
	 * @generated
	 */
	int MEETING_PARTICIPANT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT__STAFF = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT__NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT__ROLE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT__PRESENT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Meeting</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT__MEETING = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Meeting Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Meeting Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_PARTICIPANT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.DiscussionImpl <em>Discussion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.DiscussionImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDiscussion()
	 * @generated
	 */
	int DISCUSSION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Meeting</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__MEETING = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agenda Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__AGENDA_ORDER = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__REASON = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Begun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__BEGUN = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__ENDED = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__NOTES = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Next On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__NEXT_ON = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Recorded By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__RECORDED_BY = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION__DECISIONS = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Discussion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Discussion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.DecisionImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__KIND = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TEXT = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DOMAIN = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__INTENSITY = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SERVICE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__RESPONSIBLE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DUE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Discussion</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DISCUSSION = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.TaskImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DECISION = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TEXT = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__RESPONSIBLE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DUE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CLOSED_ON = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__OUTCOME = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CREATED_BY = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CREATED_AT = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.FamilyWordsImpl <em>Family Words</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.FamilyWordsImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getFamilyWords()
	 * @generated
	 */
	int FAMILY_WORDS = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_WORDS__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_WORDS__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_WORDS__LANGUAGE = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_WORDS__TEXT = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Plan Line</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_WORDS__PLAN_LINE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Family Words</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_WORDS_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Family Words</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_WORDS_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.ProgressEntryImpl <em>Progress Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.ProgressEntryImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getProgressEntry()
	 * @generated
	 */
	int PROGRESS_ENTRY = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Plan Line</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__PLAN_LINE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__MEASURED_ON = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__READING = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recorded By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__RECORDED_BY = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__RECORDED_AT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Progress Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Progress Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.PlanRevisionImpl <em>Plan Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.PlanRevisionImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlanRevision()
	 * @generated
	 */
	int PLAN_REVISION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__PLAN = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__NUMBER = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>In Force From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__IN_FORCE_FROM = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Given Out By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__GIVEN_OUT_BY = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__APPROVED_BY = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__REASON = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION__LINES = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Plan Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Plan Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_REVISION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.RevisionLineImpl <em>Revision Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.RevisionLineImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getRevisionLine()
	 * @generated
	 */
	int REVISION_LINE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Line Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__LINE_ID = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__DOMAIN = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__INTENSITY = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__SUPPORT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__GOAL = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__MEASURE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__BASELINE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__TARGET = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__RESPONSIBLE = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__REVIEW_ON = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__DURATION = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Step Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__STEP_DOWN = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Summer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__SUMMER = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Plan Revision</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE__PLAN_REVISION = BasePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Revision Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Revision Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_LINE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.TransitionNoteImpl <em>Transition Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.TransitionNoteImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTransitionNote()
	 * @generated
	 */
	int TRANSITION_NOTE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__SCHOOL_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__FROM_SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__TO_SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Restricted Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__RESTRICTED_NOTE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Written By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__WRITTEN_BY = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Written At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE__WRITTEN_AT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Transition Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Transition Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_NOTE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.impl.YearRolloverImpl <em>Year Rollover</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.impl.YearRolloverImpl
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getYearRollover()
	 * @generated
	 */
	int YEAR_ROLLOVER = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>From Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__FROM_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__TO_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ran By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__RAN_BY = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ran At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__RAN_AT = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__PLANS = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Carried Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__CARRIED_LINES = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ended Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__ENDED_LINES = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Undone By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__UNDONE_BY = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Undone At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER__UNDONE_AT = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Year Rollover</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Year Rollover</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_ROLLOVER_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.Season <em>Season</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.Season
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getSeason()
	 * @generated
	 */
	int SEASON = 17;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.ReviewStatus <em>Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.ReviewStatus
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getReviewStatus()
	 * @generated
	 */
	int REVIEW_STATUS = 18;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.FindingKind <em>Finding Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.FindingKind
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getFindingKind()
	 * @generated
	 */
	int FINDING_KIND = 19;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.Intensity <em>Intensity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.Intensity
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getIntensity()
	 * @generated
	 */
	int INTENSITY = 20;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.Informant <em>Informant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.Informant
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getInformant()
	 * @generated
	 */
	int INFORMANT = 21;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.Tier <em>Tier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.Tier
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTier()
	 * @generated
	 */
	int TIER = 22;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.PlanStatus <em>Plan Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.PlanStatus
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlanStatus()
	 * @generated
	 */
	int PLAN_STATUS = 23;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.PlanLineStatus <em>Plan Line Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.PlanLineStatus
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlanLineStatus()
	 * @generated
	 */
	int PLAN_LINE_STATUS = 24;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.Duration <em>Duration</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.Duration
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 25;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.MeetingStatus <em>Meeting Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.MeetingStatus
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getMeetingStatus()
	 * @generated
	 */
	int MEETING_STATUS = 26;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.DecisionKind <em>Decision Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.DecisionKind
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDecisionKind()
	 * @generated
	 */
	int DECISION_KIND = 27;

	/**
	 * The meta object id for the '{@link org.trellis.model.review.TaskStatus <em>Task Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.TaskStatus
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTaskStatus()
	 * @generated
	 */
	int TASK_STATUS = 28;

	/**
	 * The meta object id for the '<em>Intensity Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.Intensity
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getIntensityObject()
	 * @generated
	 */
	int INTENSITY_OBJECT = 29;

	/**
	 * The meta object id for the '<em>Tier Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.Tier
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTierObject()
	 * @generated
	 */
	int TIER_OBJECT = 30;

	/**
	 * The meta object id for the '<em>Duration Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.review.Duration
	 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDurationObject()
	 * @generated
	 */
	int DURATION_OBJECT = 31;


	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.ReviewCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cycle</em>'.
	 * @see org.trellis.model.review.ReviewCycle
	 * @generated
	 */
	EClass getReviewCycle();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.ReviewCycle#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School Year</em>'.
	 * @see org.trellis.model.review.ReviewCycle#getSchoolYear()
	 * @see #getReviewCycle()
	 * @generated
	 */
	EReference getReviewCycle_SchoolYear();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ReviewCycle#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.review.ReviewCycle#getName()
	 * @see #getReviewCycle()
	 * @generated
	 */
	EAttribute getReviewCycle_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ReviewCycle#getSeason <em>Season</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Season</em>'.
	 * @see org.trellis.model.review.ReviewCycle#getSeason()
	 * @see #getReviewCycle()
	 * @generated
	 */
	EAttribute getReviewCycle_Season();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ReviewCycle#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.review.ReviewCycle#getBegins()
	 * @see #getReviewCycle()
	 * @generated
	 */
	EAttribute getReviewCycle_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ReviewCycle#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.trellis.model.review.ReviewCycle#getDue()
	 * @see #getReviewCycle()
	 * @generated
	 */
	EAttribute getReviewCycle_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ReviewCycle#isClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.trellis.model.review.ReviewCycle#isClosed()
	 * @see #getReviewCycle()
	 * @generated
	 */
	EAttribute getReviewCycle_Closed();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.StudentReview <em>Student Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Student Review</em>'.
	 * @see org.trellis.model.review.StudentReview
	 * @generated
	 */
	EClass getStudentReview();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.StudentReview#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cycle</em>'.
	 * @see org.trellis.model.review.StudentReview#getCycle()
	 * @see #getStudentReview()
	 * @generated
	 */
	EReference getStudentReview_Cycle();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.StudentReview#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.review.StudentReview#getStudent()
	 * @see #getStudentReview()
	 * @generated
	 */
	EReference getStudentReview_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.StudentReview#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Section</em>'.
	 * @see org.trellis.model.review.StudentReview#getSection()
	 * @see #getStudentReview()
	 * @generated
	 */
	EReference getStudentReview_Section();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.StudentReview#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.review.StudentReview#getSchool()
	 * @see #getStudentReview()
	 * @generated
	 */
	EReference getStudentReview_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.StudentReview#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.review.StudentReview#getStatus()
	 * @see #getStudentReview()
	 * @generated
	 */
	EAttribute getStudentReview_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.StudentReview#getReviewedOn <em>Reviewed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed On</em>'.
	 * @see org.trellis.model.review.StudentReview#getReviewedOn()
	 * @see #getStudentReview()
	 * @generated
	 */
	EAttribute getStudentReview_ReviewedOn();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.StudentReview#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reviewer</em>'.
	 * @see org.trellis.model.review.StudentReview#getReviewer()
	 * @see #getStudentReview()
	 * @generated
	 */
	EReference getStudentReview_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.StudentReview#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.model.review.StudentReview#getNote()
	 * @see #getStudentReview()
	 * @generated
	 */
	EAttribute getStudentReview_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.review.StudentReview#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.trellis.model.review.StudentReview#getFindings()
	 * @see #getStudentReview()
	 * @generated
	 */
	EReference getStudentReview_Findings();

	/**
	 * Returns the meta object for the containment reference '{@link org.trellis.model.review.StudentReview#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Tier</em>'.
	 * @see org.trellis.model.review.StudentReview#getTier()
	 * @see #getStudentReview()
	 * @generated
	 */
	EReference getStudentReview_Tier();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.trellis.model.review.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Finding#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.trellis.model.review.Finding#getDomain()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Finding#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.review.Finding#getKind()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Finding#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.trellis.model.review.Finding#getIntensity()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Intensity();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Finding#getInformant <em>Informant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Informant</em>'.
	 * @see org.trellis.model.review.Finding#getInformant()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Informant();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Finding#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.model.review.Finding#getNote()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Finding#getRecordedAt <em>Recorded At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded At</em>'.
	 * @see org.trellis.model.review.Finding#getRecordedAt()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_RecordedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Finding#getRecordedBy <em>Recorded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded By</em>'.
	 * @see org.trellis.model.review.Finding#getRecordedBy()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_RecordedBy();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.review.Finding#getStudentReview <em>Student Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student Review</em>'.
	 * @see org.trellis.model.review.Finding#getStudentReview()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_StudentReview();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.TierDecision <em>Tier Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tier Decision</em>'.
	 * @see org.trellis.model.review.TierDecision
	 * @generated
	 */
	EClass getTierDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TierDecision#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.trellis.model.review.TierDecision#getTier()
	 * @see #getTierDecision()
	 * @generated
	 */
	EAttribute getTierDecision_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TierDecision#getProposed <em>Proposed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed</em>'.
	 * @see org.trellis.model.review.TierDecision#getProposed()
	 * @see #getTierDecision()
	 * @generated
	 */
	EAttribute getTierDecision_Proposed();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TierDecision#getTriggers <em>Triggers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Triggers</em>'.
	 * @see org.trellis.model.review.TierDecision#getTriggers()
	 * @see #getTierDecision()
	 * @generated
	 */
	EAttribute getTierDecision_Triggers();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TierDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.trellis.model.review.TierDecision#getReason()
	 * @see #getTierDecision()
	 * @generated
	 */
	EAttribute getTierDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TierDecision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.trellis.model.review.TierDecision#getDecidedBy()
	 * @see #getTierDecision()
	 * @generated
	 */
	EAttribute getTierDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TierDecision#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.trellis.model.review.TierDecision#getDecidedAt()
	 * @see #getTierDecision()
	 * @generated
	 */
	EAttribute getTierDecision_DecidedAt();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.review.TierDecision#getStudentReview <em>Student Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student Review</em>'.
	 * @see org.trellis.model.review.TierDecision#getStudentReview()
	 * @see #getTierDecision()
	 * @generated
	 */
	EReference getTierDecision_StudentReview();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.trellis.model.review.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Plan#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.review.Plan#getStudent()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Plan#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School Year</em>'.
	 * @see org.trellis.model.review.Plan#getSchoolYear()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_SchoolYear();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.review.Plan#getStatus()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.trellis.model.review.Plan#getRevision()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getFamilyNote <em>Family Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Note</em>'.
	 * @see org.trellis.model.review.Plan#getFamilyNote()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_FamilyNote();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getSubmittedBy <em>Submitted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted By</em>'.
	 * @see org.trellis.model.review.Plan#getSubmittedBy()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_SubmittedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getSubmittedAt <em>Submitted At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted At</em>'.
	 * @see org.trellis.model.review.Plan#getSubmittedAt()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_SubmittedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved By</em>'.
	 * @see org.trellis.model.review.Plan#getApprovedBy()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getApprovedAt <em>Approved At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved At</em>'.
	 * @see org.trellis.model.review.Plan#getApprovedAt()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_ApprovedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getSeeFirst <em>See First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>See First</em>'.
	 * @see org.trellis.model.review.Plan#getSeeFirst()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_SeeFirst();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Plan#getClosureNote <em>Closure Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closure Note</em>'.
	 * @see org.trellis.model.review.Plan#getClosureNote()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_ClosureNote();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Plan#getRollover <em>Rollover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rollover</em>'.
	 * @see org.trellis.model.review.Plan#getRollover()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Rollover();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.review.Plan#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.trellis.model.review.Plan#getLines()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Lines();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.PlanLine <em>Plan Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Line</em>'.
	 * @see org.trellis.model.review.PlanLine
	 * @generated
	 */
	EClass getPlanLine();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.PlanLine#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Finding</em>'.
	 * @see org.trellis.model.review.PlanLine#getFinding()
	 * @see #getPlanLine()
	 * @generated
	 */
	EReference getPlanLine_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.trellis.model.review.PlanLine#getDomain()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.trellis.model.review.PlanLine#getIntensity()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Intensity();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.PlanLine#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.trellis.model.review.PlanLine#getService()
	 * @see #getPlanLine()
	 * @generated
	 */
	EReference getPlanLine_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.trellis.model.review.PlanLine#getAction()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.trellis.model.review.PlanLine#getGoal()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.trellis.model.review.PlanLine#getMeasure()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.trellis.model.review.PlanLine#getBaseline()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.trellis.model.review.PlanLine#getTarget()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Target();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.PlanLine#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.trellis.model.review.PlanLine#getResponsible()
	 * @see #getPlanLine()
	 * @generated
	 */
	EReference getPlanLine_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getReviewOn <em>Review On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review On</em>'.
	 * @see org.trellis.model.review.PlanLine#getReviewOn()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_ReviewOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.trellis.model.review.PlanLine#getDuration()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getStepDown <em>Step Down</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Down</em>'.
	 * @see org.trellis.model.review.PlanLine#getStepDown()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_StepDown();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getSummer <em>Summer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summer</em>'.
	 * @see org.trellis.model.review.PlanLine#getSummer()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Summer();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.trellis.model.review.PlanLine#getEndedOn()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getEndNote <em>End Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Note</em>'.
	 * @see org.trellis.model.review.PlanLine#getEndNote()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_EndNote();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getCarriedFrom <em>Carried From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carried From</em>'.
	 * @see org.trellis.model.review.PlanLine#getCarriedFrom()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_CarriedFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.review.PlanLine#getFamilyWords <em>Family Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Family Words</em>'.
	 * @see org.trellis.model.review.PlanLine#getFamilyWords()
	 * @see #getPlanLine()
	 * @generated
	 */
	EReference getPlanLine_FamilyWords();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanLine#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.review.PlanLine#getStatus()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Status();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.review.PlanLine#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Plan</em>'.
	 * @see org.trellis.model.review.PlanLine#getPlan()
	 * @see #getPlanLine()
	 * @generated
	 */
	EReference getPlanLine_Plan();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.Meeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting</em>'.
	 * @see org.trellis.model.review.Meeting
	 * @generated
	 */
	EClass getMeeting();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Meeting#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.review.Meeting#getSchool()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_School();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Meeting#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cycle</em>'.
	 * @see org.trellis.model.review.Meeting#getCycle()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Cycle();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Meeting#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.trellis.model.review.Meeting#getTemplate()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Meeting#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.trellis.model.review.Meeting#getTitle()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Meeting#getPlannedOn <em>Planned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned On</em>'.
	 * @see org.trellis.model.review.Meeting#getPlannedOn()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_PlannedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Meeting#getPlannedAt <em>Planned At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned At</em>'.
	 * @see org.trellis.model.review.Meeting#getPlannedAt()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_PlannedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Meeting#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.review.Meeting#getStatus()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Meeting#getBegun <em>Begun</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begun</em>'.
	 * @see org.trellis.model.review.Meeting#getBegun()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Begun();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Meeting#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see org.trellis.model.review.Meeting#getEnded()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Ended();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Meeting#getNextOn <em>Next On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next On</em>'.
	 * @see org.trellis.model.review.Meeting#getNextOn()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_NextOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.review.Meeting#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.trellis.model.review.Meeting#getParticipants()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Participants();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.MeetingParticipant <em>Meeting Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting Participant</em>'.
	 * @see org.trellis.model.review.MeetingParticipant
	 * @generated
	 */
	EClass getMeetingParticipant();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.MeetingParticipant#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Staff</em>'.
	 * @see org.trellis.model.review.MeetingParticipant#getStaff()
	 * @see #getMeetingParticipant()
	 * @generated
	 */
	EReference getMeetingParticipant_Staff();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.MeetingParticipant#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.review.MeetingParticipant#getName()
	 * @see #getMeetingParticipant()
	 * @generated
	 */
	EAttribute getMeetingParticipant_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.MeetingParticipant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.trellis.model.review.MeetingParticipant#getRole()
	 * @see #getMeetingParticipant()
	 * @generated
	 */
	EAttribute getMeetingParticipant_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.MeetingParticipant#isPresent <em>Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Present</em>'.
	 * @see org.trellis.model.review.MeetingParticipant#isPresent()
	 * @see #getMeetingParticipant()
	 * @generated
	 */
	EAttribute getMeetingParticipant_Present();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.review.MeetingParticipant#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Meeting</em>'.
	 * @see org.trellis.model.review.MeetingParticipant#getMeeting()
	 * @see #getMeetingParticipant()
	 * @generated
	 */
	EReference getMeetingParticipant_Meeting();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.Discussion <em>Discussion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Discussion</em>'.
	 * @see org.trellis.model.review.Discussion
	 * @generated
	 */
	EClass getDiscussion();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Discussion#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Meeting</em>'.
	 * @see org.trellis.model.review.Discussion#getMeeting()
	 * @see #getDiscussion()
	 * @generated
	 */
	EReference getDiscussion_Meeting();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Discussion#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.review.Discussion#getStudent()
	 * @see #getDiscussion()
	 * @generated
	 */
	EReference getDiscussion_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Discussion#getAgendaOrder <em>Agenda Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agenda Order</em>'.
	 * @see org.trellis.model.review.Discussion#getAgendaOrder()
	 * @see #getDiscussion()
	 * @generated
	 */
	EAttribute getDiscussion_AgendaOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Discussion#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.trellis.model.review.Discussion#getReason()
	 * @see #getDiscussion()
	 * @generated
	 */
	EAttribute getDiscussion_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Discussion#getBegun <em>Begun</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begun</em>'.
	 * @see org.trellis.model.review.Discussion#getBegun()
	 * @see #getDiscussion()
	 * @generated
	 */
	EAttribute getDiscussion_Begun();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Discussion#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see org.trellis.model.review.Discussion#getEnded()
	 * @see #getDiscussion()
	 * @generated
	 */
	EAttribute getDiscussion_Ended();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Discussion#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.trellis.model.review.Discussion#getNotes()
	 * @see #getDiscussion()
	 * @generated
	 */
	EAttribute getDiscussion_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Discussion#getNextOn <em>Next On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next On</em>'.
	 * @see org.trellis.model.review.Discussion#getNextOn()
	 * @see #getDiscussion()
	 * @generated
	 */
	EAttribute getDiscussion_NextOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Discussion#getRecordedBy <em>Recorded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded By</em>'.
	 * @see org.trellis.model.review.Discussion#getRecordedBy()
	 * @see #getDiscussion()
	 * @generated
	 */
	EAttribute getDiscussion_RecordedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.review.Discussion#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.trellis.model.review.Discussion#getDecisions()
	 * @see #getDiscussion()
	 * @generated
	 */
	EReference getDiscussion_Decisions();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.trellis.model.review.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Decision#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.review.Decision#getKind()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Decision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.trellis.model.review.Decision#getText()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Decision#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.trellis.model.review.Decision#getDomain()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Decision#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.trellis.model.review.Decision#getIntensity()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Intensity();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Decision#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.trellis.model.review.Decision#getService()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Service();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Decision#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.trellis.model.review.Decision#getResponsible()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Decision#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.trellis.model.review.Decision#getDue()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Due();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.review.Decision#getDiscussion <em>Discussion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Discussion</em>'.
	 * @see org.trellis.model.review.Decision#getDiscussion()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Discussion();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.trellis.model.review.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Task#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.review.Task#getStudent()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Task#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see org.trellis.model.review.Task#getDecision()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Task#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.trellis.model.review.Task#getText()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Text();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.Task#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.trellis.model.review.Task#getResponsible()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Task#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.trellis.model.review.Task#getDue()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Task#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.review.Task#getStatus()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Task#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.trellis.model.review.Task#getClosedOn()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_ClosedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Task#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.trellis.model.review.Task#getOutcome()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Task#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.trellis.model.review.Task#getCreatedBy()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.Task#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.trellis.model.review.Task#getCreatedAt()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_CreatedAt();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.FamilyWords <em>Family Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Family Words</em>'.
	 * @see org.trellis.model.review.FamilyWords
	 * @generated
	 */
	EClass getFamilyWords();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.FamilyWords#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.trellis.model.review.FamilyWords#getLanguage()
	 * @see #getFamilyWords()
	 * @generated
	 */
	EAttribute getFamilyWords_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.FamilyWords#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.trellis.model.review.FamilyWords#getText()
	 * @see #getFamilyWords()
	 * @generated
	 */
	EAttribute getFamilyWords_Text();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.review.FamilyWords#getPlanLine <em>Plan Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Plan Line</em>'.
	 * @see org.trellis.model.review.FamilyWords#getPlanLine()
	 * @see #getFamilyWords()
	 * @generated
	 */
	EReference getFamilyWords_PlanLine();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.ProgressEntry <em>Progress Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Entry</em>'.
	 * @see org.trellis.model.review.ProgressEntry
	 * @generated
	 */
	EClass getProgressEntry();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.ProgressEntry#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.review.ProgressEntry#getStudent()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EReference getProgressEntry_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.ProgressEntry#getPlanLine <em>Plan Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Plan Line</em>'.
	 * @see org.trellis.model.review.ProgressEntry#getPlanLine()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EReference getProgressEntry_PlanLine();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ProgressEntry#getMeasuredOn <em>Measured On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured On</em>'.
	 * @see org.trellis.model.review.ProgressEntry#getMeasuredOn()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_MeasuredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ProgressEntry#getReading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reading</em>'.
	 * @see org.trellis.model.review.ProgressEntry#getReading()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_Reading();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ProgressEntry#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.model.review.ProgressEntry#getNote()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ProgressEntry#getRecordedBy <em>Recorded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded By</em>'.
	 * @see org.trellis.model.review.ProgressEntry#getRecordedBy()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_RecordedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.ProgressEntry#getRecordedAt <em>Recorded At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded At</em>'.
	 * @see org.trellis.model.review.ProgressEntry#getRecordedAt()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_RecordedAt();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.PlanRevision <em>Plan Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Revision</em>'.
	 * @see org.trellis.model.review.PlanRevision
	 * @generated
	 */
	EClass getPlanRevision();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.PlanRevision#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Plan</em>'.
	 * @see org.trellis.model.review.PlanRevision#getPlan()
	 * @see #getPlanRevision()
	 * @generated
	 */
	EReference getPlanRevision_Plan();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.PlanRevision#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.review.PlanRevision#getStudent()
	 * @see #getPlanRevision()
	 * @generated
	 */
	EReference getPlanRevision_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanRevision#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.trellis.model.review.PlanRevision#getNumber()
	 * @see #getPlanRevision()
	 * @generated
	 */
	EAttribute getPlanRevision_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanRevision#getInForceFrom <em>In Force From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Force From</em>'.
	 * @see org.trellis.model.review.PlanRevision#getInForceFrom()
	 * @see #getPlanRevision()
	 * @generated
	 */
	EAttribute getPlanRevision_InForceFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanRevision#getGivenOutBy <em>Given Out By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Out By</em>'.
	 * @see org.trellis.model.review.PlanRevision#getGivenOutBy()
	 * @see #getPlanRevision()
	 * @generated
	 */
	EAttribute getPlanRevision_GivenOutBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanRevision#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved By</em>'.
	 * @see org.trellis.model.review.PlanRevision#getApprovedBy()
	 * @see #getPlanRevision()
	 * @generated
	 */
	EAttribute getPlanRevision_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.PlanRevision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.trellis.model.review.PlanRevision#getReason()
	 * @see #getPlanRevision()
	 * @generated
	 */
	EAttribute getPlanRevision_Reason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.review.PlanRevision#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.trellis.model.review.PlanRevision#getLines()
	 * @see #getPlanRevision()
	 * @generated
	 */
	EReference getPlanRevision_Lines();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.RevisionLine <em>Revision Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Revision Line</em>'.
	 * @see org.trellis.model.review.RevisionLine
	 * @generated
	 */
	EClass getRevisionLine();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getLineId <em>Line Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Id</em>'.
	 * @see org.trellis.model.review.RevisionLine#getLineId()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_LineId();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.trellis.model.review.RevisionLine#getDomain()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.trellis.model.review.RevisionLine#getIntensity()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Intensity();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getSupport <em>Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Support</em>'.
	 * @see org.trellis.model.review.RevisionLine#getSupport()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Support();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.trellis.model.review.RevisionLine#getGoal()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.trellis.model.review.RevisionLine#getMeasure()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.trellis.model.review.RevisionLine#getBaseline()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.trellis.model.review.RevisionLine#getTarget()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responsible</em>'.
	 * @see org.trellis.model.review.RevisionLine#getResponsible()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getReviewOn <em>Review On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review On</em>'.
	 * @see org.trellis.model.review.RevisionLine#getReviewOn()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_ReviewOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.trellis.model.review.RevisionLine#getDuration()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getStepDown <em>Step Down</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Down</em>'.
	 * @see org.trellis.model.review.RevisionLine#getStepDown()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_StepDown();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getSummer <em>Summer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summer</em>'.
	 * @see org.trellis.model.review.RevisionLine#getSummer()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Summer();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.RevisionLine#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.review.RevisionLine#getStatus()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EAttribute getRevisionLine_Status();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.review.RevisionLine#getPlanRevision <em>Plan Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Plan Revision</em>'.
	 * @see org.trellis.model.review.RevisionLine#getPlanRevision()
	 * @see #getRevisionLine()
	 * @generated
	 */
	EReference getRevisionLine_PlanRevision();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.TransitionNote <em>Transition Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transition Note</em>'.
	 * @see org.trellis.model.review.TransitionNote
	 * @generated
	 */
	EClass getTransitionNote();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.TransitionNote#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.review.TransitionNote#getStudent()
	 * @see #getTransitionNote()
	 * @generated
	 */
	EReference getTransitionNote_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.TransitionNote#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School Year</em>'.
	 * @see org.trellis.model.review.TransitionNote#getSchoolYear()
	 * @see #getTransitionNote()
	 * @generated
	 */
	EReference getTransitionNote_SchoolYear();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.TransitionNote#getFromSchool <em>From School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From School</em>'.
	 * @see org.trellis.model.review.TransitionNote#getFromSchool()
	 * @see #getTransitionNote()
	 * @generated
	 */
	EReference getTransitionNote_FromSchool();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.TransitionNote#getToSchool <em>To School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To School</em>'.
	 * @see org.trellis.model.review.TransitionNote#getToSchool()
	 * @see #getTransitionNote()
	 * @generated
	 */
	EReference getTransitionNote_ToSchool();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TransitionNote#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.model.review.TransitionNote#getNote()
	 * @see #getTransitionNote()
	 * @generated
	 */
	EAttribute getTransitionNote_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TransitionNote#getRestrictedNote <em>Restricted Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restricted Note</em>'.
	 * @see org.trellis.model.review.TransitionNote#getRestrictedNote()
	 * @see #getTransitionNote()
	 * @generated
	 */
	EAttribute getTransitionNote_RestrictedNote();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TransitionNote#getWrittenBy <em>Written By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written By</em>'.
	 * @see org.trellis.model.review.TransitionNote#getWrittenBy()
	 * @see #getTransitionNote()
	 * @generated
	 */
	EAttribute getTransitionNote_WrittenBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.TransitionNote#getWrittenAt <em>Written At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written At</em>'.
	 * @see org.trellis.model.review.TransitionNote#getWrittenAt()
	 * @see #getTransitionNote()
	 * @generated
	 */
	EAttribute getTransitionNote_WrittenAt();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.review.YearRollover <em>Year Rollover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Year Rollover</em>'.
	 * @see org.trellis.model.review.YearRollover
	 * @generated
	 */
	EClass getYearRollover();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.YearRollover#getFromYear <em>From Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From Year</em>'.
	 * @see org.trellis.model.review.YearRollover#getFromYear()
	 * @see #getYearRollover()
	 * @generated
	 */
	EReference getYearRollover_FromYear();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.YearRollover#getToYear <em>To Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To Year</em>'.
	 * @see org.trellis.model.review.YearRollover#getToYear()
	 * @see #getYearRollover()
	 * @generated
	 */
	EReference getYearRollover_ToYear();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.review.YearRollover#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.review.YearRollover#getSchool()
	 * @see #getYearRollover()
	 * @generated
	 */
	EReference getYearRollover_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.YearRollover#getRanBy <em>Ran By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ran By</em>'.
	 * @see org.trellis.model.review.YearRollover#getRanBy()
	 * @see #getYearRollover()
	 * @generated
	 */
	EAttribute getYearRollover_RanBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.YearRollover#getRanAt <em>Ran At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ran At</em>'.
	 * @see org.trellis.model.review.YearRollover#getRanAt()
	 * @see #getYearRollover()
	 * @generated
	 */
	EAttribute getYearRollover_RanAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.YearRollover#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plans</em>'.
	 * @see org.trellis.model.review.YearRollover#getPlans()
	 * @see #getYearRollover()
	 * @generated
	 */
	EAttribute getYearRollover_Plans();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.YearRollover#getCarriedLines <em>Carried Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carried Lines</em>'.
	 * @see org.trellis.model.review.YearRollover#getCarriedLines()
	 * @see #getYearRollover()
	 * @generated
	 */
	EAttribute getYearRollover_CarriedLines();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.YearRollover#getEndedLines <em>Ended Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended Lines</em>'.
	 * @see org.trellis.model.review.YearRollover#getEndedLines()
	 * @see #getYearRollover()
	 * @generated
	 */
	EAttribute getYearRollover_EndedLines();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.YearRollover#getUndoneBy <em>Undone By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undone By</em>'.
	 * @see org.trellis.model.review.YearRollover#getUndoneBy()
	 * @see #getYearRollover()
	 * @generated
	 */
	EAttribute getYearRollover_UndoneBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.review.YearRollover#getUndoneAt <em>Undone At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undone At</em>'.
	 * @see org.trellis.model.review.YearRollover#getUndoneAt()
	 * @see #getYearRollover()
	 * @generated
	 */
	EAttribute getYearRollover_UndoneAt();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.Season <em>Season</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Season</em>'.
	 * @see org.trellis.model.review.Season
	 * @generated
	 */
	EEnum getSeason();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.ReviewStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Status</em>'.
	 * @see org.trellis.model.review.ReviewStatus
	 * @generated
	 */
	EEnum getReviewStatus();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.FindingKind <em>Finding Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding Kind</em>'.
	 * @see org.trellis.model.review.FindingKind
	 * @generated
	 */
	EEnum getFindingKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.Intensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Intensity</em>'.
	 * @see org.trellis.model.review.Intensity
	 * @generated
	 */
	EEnum getIntensity();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.Informant <em>Informant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Informant</em>'.
	 * @see org.trellis.model.review.Informant
	 * @generated
	 */
	EEnum getInformant();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.Tier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tier</em>'.
	 * @see org.trellis.model.review.Tier
	 * @generated
	 */
	EEnum getTier();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.PlanStatus <em>Plan Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Status</em>'.
	 * @see org.trellis.model.review.PlanStatus
	 * @generated
	 */
	EEnum getPlanStatus();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.PlanLineStatus <em>Plan Line Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Line Status</em>'.
	 * @see org.trellis.model.review.PlanLineStatus
	 * @generated
	 */
	EEnum getPlanLineStatus();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Duration</em>'.
	 * @see org.trellis.model.review.Duration
	 * @generated
	 */
	EEnum getDuration();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.MeetingStatus <em>Meeting Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting Status</em>'.
	 * @see org.trellis.model.review.MeetingStatus
	 * @generated
	 */
	EEnum getMeetingStatus();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.DecisionKind <em>Decision Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Kind</em>'.
	 * @see org.trellis.model.review.DecisionKind
	 * @generated
	 */
	EEnum getDecisionKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.review.TaskStatus <em>Task Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Task Status</em>'.
	 * @see org.trellis.model.review.TaskStatus
	 * @generated
	 */
	EEnum getTaskStatus();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.review.Intensity <em>Intensity Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Intensity of support, lightest first. Not the tier; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Intensity Object</em>'.
	 * @see org.trellis.model.review.Intensity
	 * @model instanceClass="org.trellis.model.review.Intensity"
	 *        extendedMetaData="name='Intensity:Object' baseType='Intensity'"
	 * @generated
	 */
	EDataType getIntensityObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.review.Tier <em>Tier Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Overall educational risk, least first. Not an intensity (D4); null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Tier Object</em>'.
	 * @see org.trellis.model.review.Tier
	 * @model instanceClass="org.trellis.model.review.Tier"
	 *        extendedMetaData="name='Tier:Object' baseType='Tier'"
	 * @generated
	 */
	EDataType getTierObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.review.Duration <em>Duration Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Short- or long-term support (D7); null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration Object</em>'.
	 * @see org.trellis.model.review.Duration
	 * @model instanceClass="org.trellis.model.review.Duration"
	 *        extendedMetaData="name='Duration:Object' baseType='Duration'"
	 * @generated
	 */
	EDataType getDurationObject();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReviewFactory getReviewFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.ReviewCycleImpl <em>Cycle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.ReviewCycleImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getReviewCycle()
		 * @generated
		 */
		EClass REVIEW_CYCLE = eINSTANCE.getReviewCycle();

		/**
		 * The meta object literal for the '<em><b>School Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_CYCLE__SCHOOL_YEAR = eINSTANCE.getReviewCycle_SchoolYear();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_CYCLE__NAME = eINSTANCE.getReviewCycle_Name();

		/**
		 * The meta object literal for the '<em><b>Season</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_CYCLE__SEASON = eINSTANCE.getReviewCycle_Season();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_CYCLE__BEGINS = eINSTANCE.getReviewCycle_Begins();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_CYCLE__DUE = eINSTANCE.getReviewCycle_Due();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_CYCLE__CLOSED = eINSTANCE.getReviewCycle_Closed();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.StudentReviewImpl <em>Student Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.StudentReviewImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getStudentReview()
		 * @generated
		 */
		EClass STUDENT_REVIEW = eINSTANCE.getStudentReview();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_REVIEW__CYCLE = eINSTANCE.getStudentReview_Cycle();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_REVIEW__STUDENT = eINSTANCE.getStudentReview_Student();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_REVIEW__SECTION = eINSTANCE.getStudentReview_Section();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_REVIEW__SCHOOL = eINSTANCE.getStudentReview_School();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_REVIEW__STATUS = eINSTANCE.getStudentReview_Status();

		/**
		 * The meta object literal for the '<em><b>Reviewed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_REVIEW__REVIEWED_ON = eINSTANCE.getStudentReview_ReviewedOn();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_REVIEW__REVIEWER = eINSTANCE.getStudentReview_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_REVIEW__NOTE = eINSTANCE.getStudentReview_Note();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_REVIEW__FINDINGS = eINSTANCE.getStudentReview_Findings();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_REVIEW__TIER = eINSTANCE.getStudentReview_Tier();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.FindingImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__DOMAIN = eINSTANCE.getFinding_Domain();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__KIND = eINSTANCE.getFinding_Kind();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__INTENSITY = eINSTANCE.getFinding_Intensity();

		/**
		 * The meta object literal for the '<em><b>Informant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__INFORMANT = eINSTANCE.getFinding_Informant();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__NOTE = eINSTANCE.getFinding_Note();

		/**
		 * The meta object literal for the '<em><b>Recorded At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__RECORDED_AT = eINSTANCE.getFinding_RecordedAt();

		/**
		 * The meta object literal for the '<em><b>Recorded By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__RECORDED_BY = eINSTANCE.getFinding_RecordedBy();

		/**
		 * The meta object literal for the '<em><b>Student Review</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__STUDENT_REVIEW = eINSTANCE.getFinding_StudentReview();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.TierDecisionImpl <em>Tier Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.TierDecisionImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTierDecision()
		 * @generated
		 */
		EClass TIER_DECISION = eINSTANCE.getTierDecision();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_DECISION__TIER = eINSTANCE.getTierDecision_Tier();

		/**
		 * The meta object literal for the '<em><b>Proposed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_DECISION__PROPOSED = eINSTANCE.getTierDecision_Proposed();

		/**
		 * The meta object literal for the '<em><b>Triggers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_DECISION__TRIGGERS = eINSTANCE.getTierDecision_Triggers();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_DECISION__REASON = eINSTANCE.getTierDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_DECISION__DECIDED_BY = eINSTANCE.getTierDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_DECISION__DECIDED_AT = eINSTANCE.getTierDecision_DecidedAt();

		/**
		 * The meta object literal for the '<em><b>Student Review</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIER_DECISION__STUDENT_REVIEW = eINSTANCE.getTierDecision_StudentReview();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.PlanImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__STUDENT = eINSTANCE.getPlan_Student();

		/**
		 * The meta object literal for the '<em><b>School Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__SCHOOL_YEAR = eINSTANCE.getPlan_SchoolYear();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__STATUS = eINSTANCE.getPlan_Status();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__REVISION = eINSTANCE.getPlan_Revision();

		/**
		 * The meta object literal for the '<em><b>Family Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__FAMILY_NOTE = eINSTANCE.getPlan_FamilyNote();

		/**
		 * The meta object literal for the '<em><b>Submitted By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__SUBMITTED_BY = eINSTANCE.getPlan_SubmittedBy();

		/**
		 * The meta object literal for the '<em><b>Submitted At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__SUBMITTED_AT = eINSTANCE.getPlan_SubmittedAt();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__APPROVED_BY = eINSTANCE.getPlan_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Approved At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__APPROVED_AT = eINSTANCE.getPlan_ApprovedAt();

		/**
		 * The meta object literal for the '<em><b>See First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__SEE_FIRST = eINSTANCE.getPlan_SeeFirst();

		/**
		 * The meta object literal for the '<em><b>Closure Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__CLOSURE_NOTE = eINSTANCE.getPlan_ClosureNote();

		/**
		 * The meta object literal for the '<em><b>Rollover</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__ROLLOVER = eINSTANCE.getPlan_Rollover();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__LINES = eINSTANCE.getPlan_Lines();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.PlanLineImpl <em>Plan Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.PlanLineImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlanLine()
		 * @generated
		 */
		EClass PLAN_LINE = eINSTANCE.getPlanLine();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_LINE__FINDING = eINSTANCE.getPlanLine_Finding();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__DOMAIN = eINSTANCE.getPlanLine_Domain();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__INTENSITY = eINSTANCE.getPlanLine_Intensity();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_LINE__SERVICE = eINSTANCE.getPlanLine_Service();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__ACTION = eINSTANCE.getPlanLine_Action();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__GOAL = eINSTANCE.getPlanLine_Goal();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__MEASURE = eINSTANCE.getPlanLine_Measure();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__BASELINE = eINSTANCE.getPlanLine_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__TARGET = eINSTANCE.getPlanLine_Target();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_LINE__RESPONSIBLE = eINSTANCE.getPlanLine_Responsible();

		/**
		 * The meta object literal for the '<em><b>Review On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__REVIEW_ON = eINSTANCE.getPlanLine_ReviewOn();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__DURATION = eINSTANCE.getPlanLine_Duration();

		/**
		 * The meta object literal for the '<em><b>Step Down</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__STEP_DOWN = eINSTANCE.getPlanLine_StepDown();

		/**
		 * The meta object literal for the '<em><b>Summer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__SUMMER = eINSTANCE.getPlanLine_Summer();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__ENDED_ON = eINSTANCE.getPlanLine_EndedOn();

		/**
		 * The meta object literal for the '<em><b>End Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__END_NOTE = eINSTANCE.getPlanLine_EndNote();

		/**
		 * The meta object literal for the '<em><b>Carried From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__CARRIED_FROM = eINSTANCE.getPlanLine_CarriedFrom();

		/**
		 * The meta object literal for the '<em><b>Family Words</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_LINE__FAMILY_WORDS = eINSTANCE.getPlanLine_FamilyWords();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__STATUS = eINSTANCE.getPlanLine_Status();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_LINE__PLAN = eINSTANCE.getPlanLine_Plan();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.MeetingImpl <em>Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.MeetingImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getMeeting()
		 * @generated
		 */
		EClass MEETING = eINSTANCE.getMeeting();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__SCHOOL = eINSTANCE.getMeeting_School();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__CYCLE = eINSTANCE.getMeeting_Cycle();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__TEMPLATE = eINSTANCE.getMeeting_Template();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__TITLE = eINSTANCE.getMeeting_Title();

		/**
		 * The meta object literal for the '<em><b>Planned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__PLANNED_ON = eINSTANCE.getMeeting_PlannedOn();

		/**
		 * The meta object literal for the '<em><b>Planned At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__PLANNED_AT = eINSTANCE.getMeeting_PlannedAt();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__STATUS = eINSTANCE.getMeeting_Status();

		/**
		 * The meta object literal for the '<em><b>Begun</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__BEGUN = eINSTANCE.getMeeting_Begun();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__ENDED = eINSTANCE.getMeeting_Ended();

		/**
		 * The meta object literal for the '<em><b>Next On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__NEXT_ON = eINSTANCE.getMeeting_NextOn();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__PARTICIPANTS = eINSTANCE.getMeeting_Participants();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.MeetingParticipantImpl <em>Meeting Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.MeetingParticipantImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getMeetingParticipant()
		 * @generated
		 */
		EClass MEETING_PARTICIPANT = eINSTANCE.getMeetingParticipant();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_PARTICIPANT__STAFF = eINSTANCE.getMeetingParticipant_Staff();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_PARTICIPANT__NAME = eINSTANCE.getMeetingParticipant_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_PARTICIPANT__ROLE = eINSTANCE.getMeetingParticipant_Role();

		/**
		 * The meta object literal for the '<em><b>Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_PARTICIPANT__PRESENT = eINSTANCE.getMeetingParticipant_Present();

		/**
		 * The meta object literal for the '<em><b>Meeting</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_PARTICIPANT__MEETING = eINSTANCE.getMeetingParticipant_Meeting();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.DiscussionImpl <em>Discussion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.DiscussionImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDiscussion()
		 * @generated
		 */
		EClass DISCUSSION = eINSTANCE.getDiscussion();

		/**
		 * The meta object literal for the '<em><b>Meeting</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCUSSION__MEETING = eINSTANCE.getDiscussion_Meeting();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCUSSION__STUDENT = eINSTANCE.getDiscussion_Student();

		/**
		 * The meta object literal for the '<em><b>Agenda Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION__AGENDA_ORDER = eINSTANCE.getDiscussion_AgendaOrder();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION__REASON = eINSTANCE.getDiscussion_Reason();

		/**
		 * The meta object literal for the '<em><b>Begun</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION__BEGUN = eINSTANCE.getDiscussion_Begun();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION__ENDED = eINSTANCE.getDiscussion_Ended();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION__NOTES = eINSTANCE.getDiscussion_Notes();

		/**
		 * The meta object literal for the '<em><b>Next On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION__NEXT_ON = eINSTANCE.getDiscussion_NextOn();

		/**
		 * The meta object literal for the '<em><b>Recorded By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION__RECORDED_BY = eINSTANCE.getDiscussion_RecordedBy();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCUSSION__DECISIONS = eINSTANCE.getDiscussion_Decisions();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.DecisionImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__KIND = eINSTANCE.getDecision_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TEXT = eINSTANCE.getDecision_Text();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DOMAIN = eINSTANCE.getDecision_Domain();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__INTENSITY = eINSTANCE.getDecision_Intensity();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__SERVICE = eINSTANCE.getDecision_Service();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__RESPONSIBLE = eINSTANCE.getDecision_Responsible();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DUE = eINSTANCE.getDecision_Due();

		/**
		 * The meta object literal for the '<em><b>Discussion</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__DISCUSSION = eINSTANCE.getDecision_Discussion();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.TaskImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__STUDENT = eINSTANCE.getTask_Student();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__DECISION = eINSTANCE.getTask_Decision();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__TEXT = eINSTANCE.getTask_Text();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__RESPONSIBLE = eINSTANCE.getTask_Responsible();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DUE = eINSTANCE.getTask_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__STATUS = eINSTANCE.getTask_Status();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CLOSED_ON = eINSTANCE.getTask_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__OUTCOME = eINSTANCE.getTask_Outcome();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CREATED_BY = eINSTANCE.getTask_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CREATED_AT = eINSTANCE.getTask_CreatedAt();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.FamilyWordsImpl <em>Family Words</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.FamilyWordsImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getFamilyWords()
		 * @generated
		 */
		EClass FAMILY_WORDS = eINSTANCE.getFamilyWords();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAMILY_WORDS__LANGUAGE = eINSTANCE.getFamilyWords_Language();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAMILY_WORDS__TEXT = eINSTANCE.getFamilyWords_Text();

		/**
		 * The meta object literal for the '<em><b>Plan Line</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FAMILY_WORDS__PLAN_LINE = eINSTANCE.getFamilyWords_PlanLine();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.ProgressEntryImpl <em>Progress Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.ProgressEntryImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getProgressEntry()
		 * @generated
		 */
		EClass PROGRESS_ENTRY = eINSTANCE.getProgressEntry();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_ENTRY__STUDENT = eINSTANCE.getProgressEntry_Student();

		/**
		 * The meta object literal for the '<em><b>Plan Line</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_ENTRY__PLAN_LINE = eINSTANCE.getProgressEntry_PlanLine();

		/**
		 * The meta object literal for the '<em><b>Measured On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__MEASURED_ON = eINSTANCE.getProgressEntry_MeasuredOn();

		/**
		 * The meta object literal for the '<em><b>Reading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__READING = eINSTANCE.getProgressEntry_Reading();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__NOTE = eINSTANCE.getProgressEntry_Note();

		/**
		 * The meta object literal for the '<em><b>Recorded By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__RECORDED_BY = eINSTANCE.getProgressEntry_RecordedBy();

		/**
		 * The meta object literal for the '<em><b>Recorded At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__RECORDED_AT = eINSTANCE.getProgressEntry_RecordedAt();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.PlanRevisionImpl <em>Plan Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.PlanRevisionImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlanRevision()
		 * @generated
		 */
		EClass PLAN_REVISION = eINSTANCE.getPlanRevision();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_REVISION__PLAN = eINSTANCE.getPlanRevision_Plan();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_REVISION__STUDENT = eINSTANCE.getPlanRevision_Student();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_REVISION__NUMBER = eINSTANCE.getPlanRevision_Number();

		/**
		 * The meta object literal for the '<em><b>In Force From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_REVISION__IN_FORCE_FROM = eINSTANCE.getPlanRevision_InForceFrom();

		/**
		 * The meta object literal for the '<em><b>Given Out By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_REVISION__GIVEN_OUT_BY = eINSTANCE.getPlanRevision_GivenOutBy();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_REVISION__APPROVED_BY = eINSTANCE.getPlanRevision_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_REVISION__REASON = eINSTANCE.getPlanRevision_Reason();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_REVISION__LINES = eINSTANCE.getPlanRevision_Lines();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.RevisionLineImpl <em>Revision Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.RevisionLineImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getRevisionLine()
		 * @generated
		 */
		EClass REVISION_LINE = eINSTANCE.getRevisionLine();

		/**
		 * The meta object literal for the '<em><b>Line Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__LINE_ID = eINSTANCE.getRevisionLine_LineId();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__DOMAIN = eINSTANCE.getRevisionLine_Domain();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__INTENSITY = eINSTANCE.getRevisionLine_Intensity();

		/**
		 * The meta object literal for the '<em><b>Support</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__SUPPORT = eINSTANCE.getRevisionLine_Support();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__GOAL = eINSTANCE.getRevisionLine_Goal();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__MEASURE = eINSTANCE.getRevisionLine_Measure();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__BASELINE = eINSTANCE.getRevisionLine_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__TARGET = eINSTANCE.getRevisionLine_Target();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__RESPONSIBLE = eINSTANCE.getRevisionLine_Responsible();

		/**
		 * The meta object literal for the '<em><b>Review On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__REVIEW_ON = eINSTANCE.getRevisionLine_ReviewOn();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__DURATION = eINSTANCE.getRevisionLine_Duration();

		/**
		 * The meta object literal for the '<em><b>Step Down</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__STEP_DOWN = eINSTANCE.getRevisionLine_StepDown();

		/**
		 * The meta object literal for the '<em><b>Summer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__SUMMER = eINSTANCE.getRevisionLine_Summer();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION_LINE__STATUS = eINSTANCE.getRevisionLine_Status();

		/**
		 * The meta object literal for the '<em><b>Plan Revision</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVISION_LINE__PLAN_REVISION = eINSTANCE.getRevisionLine_PlanRevision();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.TransitionNoteImpl <em>Transition Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.TransitionNoteImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTransitionNote()
		 * @generated
		 */
		EClass TRANSITION_NOTE = eINSTANCE.getTransitionNote();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION_NOTE__STUDENT = eINSTANCE.getTransitionNote_Student();

		/**
		 * The meta object literal for the '<em><b>School Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION_NOTE__SCHOOL_YEAR = eINSTANCE.getTransitionNote_SchoolYear();

		/**
		 * The meta object literal for the '<em><b>From School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION_NOTE__FROM_SCHOOL = eINSTANCE.getTransitionNote_FromSchool();

		/**
		 * The meta object literal for the '<em><b>To School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION_NOTE__TO_SCHOOL = eINSTANCE.getTransitionNote_ToSchool();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION_NOTE__NOTE = eINSTANCE.getTransitionNote_Note();

		/**
		 * The meta object literal for the '<em><b>Restricted Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION_NOTE__RESTRICTED_NOTE = eINSTANCE.getTransitionNote_RestrictedNote();

		/**
		 * The meta object literal for the '<em><b>Written By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION_NOTE__WRITTEN_BY = eINSTANCE.getTransitionNote_WrittenBy();

		/**
		 * The meta object literal for the '<em><b>Written At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION_NOTE__WRITTEN_AT = eINSTANCE.getTransitionNote_WrittenAt();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.impl.YearRolloverImpl <em>Year Rollover</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.impl.YearRolloverImpl
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getYearRollover()
		 * @generated
		 */
		EClass YEAR_ROLLOVER = eINSTANCE.getYearRollover();

		/**
		 * The meta object literal for the '<em><b>From Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YEAR_ROLLOVER__FROM_YEAR = eINSTANCE.getYearRollover_FromYear();

		/**
		 * The meta object literal for the '<em><b>To Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YEAR_ROLLOVER__TO_YEAR = eINSTANCE.getYearRollover_ToYear();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YEAR_ROLLOVER__SCHOOL = eINSTANCE.getYearRollover_School();

		/**
		 * The meta object literal for the '<em><b>Ran By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_ROLLOVER__RAN_BY = eINSTANCE.getYearRollover_RanBy();

		/**
		 * The meta object literal for the '<em><b>Ran At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_ROLLOVER__RAN_AT = eINSTANCE.getYearRollover_RanAt();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_ROLLOVER__PLANS = eINSTANCE.getYearRollover_Plans();

		/**
		 * The meta object literal for the '<em><b>Carried Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_ROLLOVER__CARRIED_LINES = eINSTANCE.getYearRollover_CarriedLines();

		/**
		 * The meta object literal for the '<em><b>Ended Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_ROLLOVER__ENDED_LINES = eINSTANCE.getYearRollover_EndedLines();

		/**
		 * The meta object literal for the '<em><b>Undone By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_ROLLOVER__UNDONE_BY = eINSTANCE.getYearRollover_UndoneBy();

		/**
		 * The meta object literal for the '<em><b>Undone At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_ROLLOVER__UNDONE_AT = eINSTANCE.getYearRollover_UndoneAt();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.Season <em>Season</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.Season
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getSeason()
		 * @generated
		 */
		EEnum SEASON = eINSTANCE.getSeason();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.ReviewStatus <em>Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.ReviewStatus
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getReviewStatus()
		 * @generated
		 */
		EEnum REVIEW_STATUS = eINSTANCE.getReviewStatus();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.FindingKind <em>Finding Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.FindingKind
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getFindingKind()
		 * @generated
		 */
		EEnum FINDING_KIND = eINSTANCE.getFindingKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.Intensity <em>Intensity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.Intensity
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getIntensity()
		 * @generated
		 */
		EEnum INTENSITY = eINSTANCE.getIntensity();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.Informant <em>Informant</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.Informant
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getInformant()
		 * @generated
		 */
		EEnum INFORMANT = eINSTANCE.getInformant();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.Tier <em>Tier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.Tier
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTier()
		 * @generated
		 */
		EEnum TIER = eINSTANCE.getTier();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.PlanStatus <em>Plan Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.PlanStatus
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlanStatus()
		 * @generated
		 */
		EEnum PLAN_STATUS = eINSTANCE.getPlanStatus();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.PlanLineStatus <em>Plan Line Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.PlanLineStatus
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getPlanLineStatus()
		 * @generated
		 */
		EEnum PLAN_LINE_STATUS = eINSTANCE.getPlanLineStatus();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.Duration <em>Duration</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.Duration
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDuration()
		 * @generated
		 */
		EEnum DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.MeetingStatus <em>Meeting Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.MeetingStatus
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getMeetingStatus()
		 * @generated
		 */
		EEnum MEETING_STATUS = eINSTANCE.getMeetingStatus();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.DecisionKind <em>Decision Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.DecisionKind
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDecisionKind()
		 * @generated
		 */
		EEnum DECISION_KIND = eINSTANCE.getDecisionKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.review.TaskStatus <em>Task Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.TaskStatus
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTaskStatus()
		 * @generated
		 */
		EEnum TASK_STATUS = eINSTANCE.getTaskStatus();

		/**
		 * The meta object literal for the '<em>Intensity Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.Intensity
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getIntensityObject()
		 * @generated
		 */
		EDataType INTENSITY_OBJECT = eINSTANCE.getIntensityObject();

		/**
		 * The meta object literal for the '<em>Tier Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.Tier
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getTierObject()
		 * @generated
		 */
		EDataType TIER_OBJECT = eINSTANCE.getTierObject();

		/**
		 * The meta object literal for the '<em>Duration Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.review.Duration
		 * @see org.trellis.model.review.impl.ReviewPackageImpl#getDurationObject()
		 * @generated
		 */
		EDataType DURATION_OBJECT = eINSTANCE.getDurationObject();

	}

} //ReviewPackage
