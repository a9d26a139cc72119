/**
 */
package org.trellis.model.review.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Student;

import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.TransitionNote;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transition Note</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.TransitionNoteImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TransitionNoteImpl#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TransitionNoteImpl#getFromSchool <em>From School</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TransitionNoteImpl#getToSchool <em>To School</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TransitionNoteImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TransitionNoteImpl#getRestrictedNote <em>Restricted Note</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TransitionNoteImpl#getWrittenBy <em>Written By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TransitionNoteImpl#getWrittenAt <em>Written At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TransitionNoteImpl extends EntityImpl implements TransitionNote {
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
	 * The cached value of the '{@link #getSchoolYear() <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchoolYear()
	 * @generated
	 * @ordered
	 */
	protected SchoolYear schoolYear;

	/**
	 * The cached value of the '{@link #getFromSchool() <em>From School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromSchool()
	 * @generated
	 * @ordered
	 */
	protected School fromSchool;

	/**
	 * The cached value of the '{@link #getToSchool() <em>To School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToSchool()
	 * @generated
	 * @ordered
	 */
	protected School toSchool;

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
	 * The default value of the '{@link #getRestrictedNote() <em>Restricted Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestrictedNote()
	 * @generated
	 * @ordered
	 */
	protected static final String RESTRICTED_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestrictedNote() <em>Restricted Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestrictedNote()
	 * @generated
	 * @ordered
	 */
	protected String restrictedNote = RESTRICTED_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrittenBy() <em>Written By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenBy()
	 * @generated
	 * @ordered
	 */
	protected static final String WRITTEN_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrittenBy() <em>Written By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenBy()
	 * @generated
	 * @ordered
	 */
	protected String writtenBy = WRITTEN_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrittenAt() <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant WRITTEN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrittenAt() <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenAt()
	 * @generated
	 * @ordered
	 */
	protected Instant writtenAt = WRITTEN_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransitionNoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.TRANSITION_NOTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TRANSITION_NOTE__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchoolYear getSchoolYear() {
		return schoolYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchoolYear(SchoolYear newSchoolYear) {
		SchoolYear oldSchoolYear = schoolYear;
		schoolYear = newSchoolYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TRANSITION_NOTE__SCHOOL_YEAR, oldSchoolYear, schoolYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getFromSchool() {
		return fromSchool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromSchool(School newFromSchool) {
		School oldFromSchool = fromSchool;
		fromSchool = newFromSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TRANSITION_NOTE__FROM_SCHOOL, oldFromSchool, fromSchool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getToSchool() {
		return toSchool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToSchool(School newToSchool) {
		School oldToSchool = toSchool;
		toSchool = newToSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TRANSITION_NOTE__TO_SCHOOL, oldToSchool, toSchool));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TRANSITION_NOTE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRestrictedNote() {
		return restrictedNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestrictedNote(String newRestrictedNote) {
		String oldRestrictedNote = restrictedNote;
		restrictedNote = newRestrictedNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TRANSITION_NOTE__RESTRICTED_NOTE, oldRestrictedNote, restrictedNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWrittenBy() {
		return writtenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrittenBy(String newWrittenBy) {
		String oldWrittenBy = writtenBy;
		writtenBy = newWrittenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TRANSITION_NOTE__WRITTEN_BY, oldWrittenBy, writtenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getWrittenAt() {
		return writtenAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrittenAt(Instant newWrittenAt) {
		Instant oldWrittenAt = writtenAt;
		writtenAt = newWrittenAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TRANSITION_NOTE__WRITTEN_AT, oldWrittenAt, writtenAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.TRANSITION_NOTE__STUDENT:
				return getStudent();
			case ReviewPackage.TRANSITION_NOTE__SCHOOL_YEAR:
				return getSchoolYear();
			case ReviewPackage.TRANSITION_NOTE__FROM_SCHOOL:
				return getFromSchool();
			case ReviewPackage.TRANSITION_NOTE__TO_SCHOOL:
				return getToSchool();
			case ReviewPackage.TRANSITION_NOTE__NOTE:
				return getNote();
			case ReviewPackage.TRANSITION_NOTE__RESTRICTED_NOTE:
				return getRestrictedNote();
			case ReviewPackage.TRANSITION_NOTE__WRITTEN_BY:
				return getWrittenBy();
			case ReviewPackage.TRANSITION_NOTE__WRITTEN_AT:
				return getWrittenAt();
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
			case ReviewPackage.TRANSITION_NOTE__STUDENT:
				setStudent((Student)newValue);
				return;
			case ReviewPackage.TRANSITION_NOTE__SCHOOL_YEAR:
				setSchoolYear((SchoolYear)newValue);
				return;
			case ReviewPackage.TRANSITION_NOTE__FROM_SCHOOL:
				setFromSchool((School)newValue);
				return;
			case ReviewPackage.TRANSITION_NOTE__TO_SCHOOL:
				setToSchool((School)newValue);
				return;
			case ReviewPackage.TRANSITION_NOTE__NOTE:
				setNote((String)newValue);
				return;
			case ReviewPackage.TRANSITION_NOTE__RESTRICTED_NOTE:
				setRestrictedNote((String)newValue);
				return;
			case ReviewPackage.TRANSITION_NOTE__WRITTEN_BY:
				setWrittenBy((String)newValue);
				return;
			case ReviewPackage.TRANSITION_NOTE__WRITTEN_AT:
				setWrittenAt((Instant)newValue);
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
			case ReviewPackage.TRANSITION_NOTE__STUDENT:
				setStudent((Student)null);
				return;
			case ReviewPackage.TRANSITION_NOTE__SCHOOL_YEAR:
				setSchoolYear((SchoolYear)null);
				return;
			case ReviewPackage.TRANSITION_NOTE__FROM_SCHOOL:
				setFromSchool((School)null);
				return;
			case ReviewPackage.TRANSITION_NOTE__TO_SCHOOL:
				setToSchool((School)null);
				return;
			case ReviewPackage.TRANSITION_NOTE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ReviewPackage.TRANSITION_NOTE__RESTRICTED_NOTE:
				setRestrictedNote(RESTRICTED_NOTE_EDEFAULT);
				return;
			case ReviewPackage.TRANSITION_NOTE__WRITTEN_BY:
				setWrittenBy(WRITTEN_BY_EDEFAULT);
				return;
			case ReviewPackage.TRANSITION_NOTE__WRITTEN_AT:
				setWrittenAt(WRITTEN_AT_EDEFAULT);
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
			case ReviewPackage.TRANSITION_NOTE__STUDENT:
				return student != null;
			case ReviewPackage.TRANSITION_NOTE__SCHOOL_YEAR:
				return schoolYear != null;
			case ReviewPackage.TRANSITION_NOTE__FROM_SCHOOL:
				return fromSchool != null;
			case ReviewPackage.TRANSITION_NOTE__TO_SCHOOL:
				return toSchool != null;
			case ReviewPackage.TRANSITION_NOTE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ReviewPackage.TRANSITION_NOTE__RESTRICTED_NOTE:
				return RESTRICTED_NOTE_EDEFAULT == null ? restrictedNote != null : !RESTRICTED_NOTE_EDEFAULT.equals(restrictedNote);
			case ReviewPackage.TRANSITION_NOTE__WRITTEN_BY:
				return WRITTEN_BY_EDEFAULT == null ? writtenBy != null : !WRITTEN_BY_EDEFAULT.equals(writtenBy);
			case ReviewPackage.TRANSITION_NOTE__WRITTEN_AT:
				return WRITTEN_AT_EDEFAULT == null ? writtenAt != null : !WRITTEN_AT_EDEFAULT.equals(writtenAt);
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
		result.append(" (note: ");
		result.append(note);
		result.append(", restrictedNote: ");
		result.append(restrictedNote);
		result.append(", writtenBy: ");
		result.append(writtenBy);
		result.append(", writtenAt: ");
		result.append(writtenAt);
		result.append(')');
		return result.toString();
	}

} //TransitionNoteImpl
