/**
 */
package com.example.starter.impl;

import com.example.starter.StarterAnswer;
import com.example.starter.StarterChoice;
import com.example.starter.StarterPackage;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link com.example.starter.impl.StarterAnswerImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link com.example.starter.impl.StarterAnswerImpl#getChoice <em>Choice</em>}</li>
 *   <li>{@link com.example.starter.impl.StarterAnswerImpl#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link com.example.starter.impl.StarterAnswerImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StarterAnswerImpl extends EntityImpl implements StarterAnswer {
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
	 * The default value of the '{@link #getChoice() <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoice()
	 * @generated
	 * @ordered
	 */
	protected static final StarterChoice CHOICE_EDEFAULT = StarterChoice.YES;

	/**
	 * The cached value of the '{@link #getChoice() <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoice()
	 * @generated
	 * @ordered
	 */
	protected StarterChoice choice = CHOICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ANSWERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate answeredOn = ANSWERED_ON_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StarterAnswerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StarterPackage.Literals.STARTER_ANSWER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StarterPackage.STARTER_ANSWER__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StarterChoice getChoice() {
		return choice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChoice(StarterChoice newChoice) {
		StarterChoice oldChoice = choice;
		choice = newChoice == null ? CHOICE_EDEFAULT : newChoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StarterPackage.STARTER_ANSWER__CHOICE, oldChoice, choice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredOn() {
		return answeredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredOn(LocalDate newAnsweredOn) {
		LocalDate oldAnsweredOn = answeredOn;
		answeredOn = newAnsweredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StarterPackage.STARTER_ANSWER__ANSWERED_ON, oldAnsweredOn, answeredOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StarterPackage.STARTER_ANSWER__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StarterPackage.STARTER_ANSWER__STUDENT:
				return getStudent();
			case StarterPackage.STARTER_ANSWER__CHOICE:
				return getChoice();
			case StarterPackage.STARTER_ANSWER__ANSWERED_ON:
				return getAnsweredOn();
			case StarterPackage.STARTER_ANSWER__NOTE:
				return getNote();
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
			case StarterPackage.STARTER_ANSWER__STUDENT:
				setStudent((Student)newValue);
				return;
			case StarterPackage.STARTER_ANSWER__CHOICE:
				setChoice((StarterChoice)newValue);
				return;
			case StarterPackage.STARTER_ANSWER__ANSWERED_ON:
				setAnsweredOn((LocalDate)newValue);
				return;
			case StarterPackage.STARTER_ANSWER__NOTE:
				setNote((String)newValue);
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
			case StarterPackage.STARTER_ANSWER__STUDENT:
				setStudent((Student)null);
				return;
			case StarterPackage.STARTER_ANSWER__CHOICE:
				setChoice(CHOICE_EDEFAULT);
				return;
			case StarterPackage.STARTER_ANSWER__ANSWERED_ON:
				setAnsweredOn(ANSWERED_ON_EDEFAULT);
				return;
			case StarterPackage.STARTER_ANSWER__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case StarterPackage.STARTER_ANSWER__STUDENT:
				return student != null;
			case StarterPackage.STARTER_ANSWER__CHOICE:
				return choice != CHOICE_EDEFAULT;
			case StarterPackage.STARTER_ANSWER__ANSWERED_ON:
				return ANSWERED_ON_EDEFAULT == null ? answeredOn != null : !ANSWERED_ON_EDEFAULT.equals(answeredOn);
			case StarterPackage.STARTER_ANSWER__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (choice: ");
		result.append(choice);
		result.append(", answeredOn: ");
		result.append(answeredOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //StarterAnswerImpl
