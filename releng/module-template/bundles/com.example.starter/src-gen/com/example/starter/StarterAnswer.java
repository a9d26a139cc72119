/**
 */
package com.example.starter;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the family of a student answered last. A student without one was never asked about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link com.example.starter.StarterAnswer#getStudent <em>Student</em>}</li>
 *   <li>{@link com.example.starter.StarterAnswer#getChoice <em>Choice</em>}</li>
 *   <li>{@link com.example.starter.StarterAnswer#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link com.example.starter.StarterAnswer#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see com.example.starter.StarterPackage#getStarterAnswer()
 * @model annotation="http://trellis.org/store scope='student' unique='student'"
 * @generated
 */
public interface StarterAnswer extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see com.example.starter.StarterPackage#getStarterAnswer_Student()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link com.example.starter.StarterAnswer#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' attribute.
	 * The literals are from the enumeration {@link com.example.starter.StarterChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choice</em>' attribute.
	 * @see com.example.starter.StarterChoice
	 * @see #setChoice(StarterChoice)
	 * @see com.example.starter.StarterPackage#getStarterAnswer_Choice()
	 * @model required="true"
	 * @generated
	 */
	StarterChoice getChoice();

	/**
	 * Sets the value of the '{@link com.example.starter.StarterAnswer#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' attribute.
	 * @see com.example.starter.StarterChoice
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(StarterChoice value);

	/**
	 * Returns the value of the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered On</em>' attribute.
	 * @see #setAnsweredOn(LocalDate)
	 * @see com.example.starter.StarterPackage#getStarterAnswer_AnsweredOn()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link com.example.starter.StarterAnswer#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the family's words; null when there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see com.example.starter.StarterPackage#getStarterAnswer_Note()
	 * @model annotation="http://trellis.org/store length='1000'"
	 *        annotation="http://trellis.org/privacy restricted='true'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link com.example.starter.StarterAnswer#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // StarterAnswer
