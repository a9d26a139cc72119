/**
 */
package org.trellis.model.review.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Student;

import org.trellis.model.review.PlanLine;
import org.trellis.model.review.ProgressEntry;
import org.trellis.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.ProgressEntryImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.ProgressEntryImpl#getPlanLine <em>Plan Line</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.ProgressEntryImpl#getMeasuredOn <em>Measured On</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.ProgressEntryImpl#getReading <em>Reading</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.ProgressEntryImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.ProgressEntryImpl#getRecordedBy <em>Recorded By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.ProgressEntryImpl#getRecordedAt <em>Recorded At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgressEntryImpl extends EntityImpl implements ProgressEntry {
	/**
	 * The cached value of the '{@link #getStudent() <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudent()
	 * @generated
	 * @ordered
	 */
	protected Student student;

	/**
	 * The cached value of the '{@link #getPlanLine() <em>Plan Line</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanLine()
	 * @generated
	 * @ordered
	 */
	protected PlanLine planLine;

	/**
	 * The default value of the '{@link #getMeasuredOn() <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate MEASURED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasuredOn() <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate measuredOn = MEASURED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReading() <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected static final String READING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReading() <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected String reading = READING_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordedBy() <em>Recorded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordedBy() <em>Recorded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedBy()
	 * @generated
	 * @ordered
	 */
	protected String recordedBy = RECORDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordedAt() <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RECORDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordedAt() <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant recordedAt = RECORDED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgressEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.PROGRESS_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		Student oldStudent = student;
		student = newStudent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROGRESS_ENTRY__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanLine getPlanLine() {
		return planLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanLine(PlanLine newPlanLine) {
		PlanLine oldPlanLine = planLine;
		planLine = newPlanLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROGRESS_ENTRY__PLAN_LINE, oldPlanLine, planLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getMeasuredOn() {
		return measuredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredOn(LocalDate newMeasuredOn) {
		LocalDate oldMeasuredOn = measuredOn;
		measuredOn = newMeasuredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROGRESS_ENTRY__MEASURED_ON, oldMeasuredOn, measuredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReading() {
		return reading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReading(String newReading) {
		String oldReading = reading;
		reading = newReading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROGRESS_ENTRY__READING, oldReading, reading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROGRESS_ENTRY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordedBy() {
		return recordedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordedBy(String newRecordedBy) {
		String oldRecordedBy = recordedBy;
		recordedBy = newRecordedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROGRESS_ENTRY__RECORDED_BY, oldRecordedBy, recordedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getRecordedAt() {
		return recordedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordedAt(Instant newRecordedAt) {
		Instant oldRecordedAt = recordedAt;
		recordedAt = newRecordedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROGRESS_ENTRY__RECORDED_AT, oldRecordedAt, recordedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.PROGRESS_ENTRY__STUDENT:
				return getStudent();
			case ReviewPackage.PROGRESS_ENTRY__PLAN_LINE:
				return getPlanLine();
			case ReviewPackage.PROGRESS_ENTRY__MEASURED_ON:
				return getMeasuredOn();
			case ReviewPackage.PROGRESS_ENTRY__READING:
				return getReading();
			case ReviewPackage.PROGRESS_ENTRY__NOTE:
				return getNote();
			case ReviewPackage.PROGRESS_ENTRY__RECORDED_BY:
				return getRecordedBy();
			case ReviewPackage.PROGRESS_ENTRY__RECORDED_AT:
				return getRecordedAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.PROGRESS_ENTRY__STUDENT:
				setStudent((Student)newValue);
				return;
			case ReviewPackage.PROGRESS_ENTRY__PLAN_LINE:
				setPlanLine((PlanLine)newValue);
				return;
			case ReviewPackage.PROGRESS_ENTRY__MEASURED_ON:
				setMeasuredOn((LocalDate)newValue);
				return;
			case ReviewPackage.PROGRESS_ENTRY__READING:
				setReading((String)newValue);
				return;
			case ReviewPackage.PROGRESS_ENTRY__NOTE:
				setNote((String)newValue);
				return;
			case ReviewPackage.PROGRESS_ENTRY__RECORDED_BY:
				setRecordedBy((String)newValue);
				return;
			case ReviewPackage.PROGRESS_ENTRY__RECORDED_AT:
				setRecordedAt((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.PROGRESS_ENTRY__STUDENT:
				setStudent((Student)null);
				return;
			case ReviewPackage.PROGRESS_ENTRY__PLAN_LINE:
				setPlanLine((PlanLine)null);
				return;
			case ReviewPackage.PROGRESS_ENTRY__MEASURED_ON:
				setMeasuredOn(MEASURED_ON_EDEFAULT);
				return;
			case ReviewPackage.PROGRESS_ENTRY__READING:
				setReading(READING_EDEFAULT);
				return;
			case ReviewPackage.PROGRESS_ENTRY__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ReviewPackage.PROGRESS_ENTRY__RECORDED_BY:
				setRecordedBy(RECORDED_BY_EDEFAULT);
				return;
			case ReviewPackage.PROGRESS_ENTRY__RECORDED_AT:
				setRecordedAt(RECORDED_AT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.PROGRESS_ENTRY__STUDENT:
				return student != null;
			case ReviewPackage.PROGRESS_ENTRY__PLAN_LINE:
				return planLine != null;
			case ReviewPackage.PROGRESS_ENTRY__MEASURED_ON:
				return MEASURED_ON_EDEFAULT == null ? measuredOn != null : !MEASURED_ON_EDEFAULT.equals(measuredOn);
			case ReviewPackage.PROGRESS_ENTRY__READING:
				return READING_EDEFAULT == null ? reading != null : !READING_EDEFAULT.equals(reading);
			case ReviewPackage.PROGRESS_ENTRY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ReviewPackage.PROGRESS_ENTRY__RECORDED_BY:
				return RECORDED_BY_EDEFAULT == null ? recordedBy != null : !RECORDED_BY_EDEFAULT.equals(recordedBy);
			case ReviewPackage.PROGRESS_ENTRY__RECORDED_AT:
				return RECORDED_AT_EDEFAULT == null ? recordedAt != null : !RECORDED_AT_EDEFAULT.equals(recordedAt);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (measuredOn: ");
		result.append(measuredOn);
		result.append(", reading: ");
		result.append(reading);
		result.append(", note: ");
		result.append(note);
		result.append(", recordedBy: ");
		result.append(recordedBy);
		result.append(", recordedAt: ");
		result.append(recordedAt);
		result.append(')');
		return result.toString();
	}

} //ProgressEntryImpl
