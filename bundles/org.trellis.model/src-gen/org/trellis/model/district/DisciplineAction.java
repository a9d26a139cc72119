/**
 */
package org.trellis.model.district;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Discipline Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a school did about a student's part in incidents.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.DisciplineAction#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineAction#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineAction#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineAction#getDate <em>Date</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineAction#getAction <em>Action</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineAction#getDays <em>Days</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineAction#getIncidents <em>Incidents</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getDisciplineAction()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='student,date'"
 * @generated
 */
public interface DisciplineAction extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineAction_Student()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineAction#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The school that answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineAction_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineAction#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identifier</em>' attribute.
	 * @see #setIdentifier(String)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineAction_Identifier()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getIdentifier();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineAction#getIdentifier <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifier</em>' attribute.
	 * @see #getIdentifier()
	 * @generated
	 */
	void setIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineAction_Date()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 *        annotation="http://trellis.org/store column='ACTION_DATE'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineAction#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done, in the words of the source, for example In School Suspension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineAction_Action()
	 * @model required="true"
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineAction#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * School days that it took, or is to take; null when the source does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute.
	 * @see #setDays(BigDecimal)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineAction_Days()
	 * @model
	 * @generated
	 */
	BigDecimal getDays();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineAction#getDays <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days</em>' attribute.
	 * @see #getDays()
	 * @generated
	 */
	void setDays(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Incidents</b></em>' reference list.
	 * The list contents are of type {@link org.trellis.model.district.DisciplineIncident}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Incidents</em>' reference list.
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineAction_Incidents()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<DisciplineIncident> getIncidents();

} // DisciplineAction
