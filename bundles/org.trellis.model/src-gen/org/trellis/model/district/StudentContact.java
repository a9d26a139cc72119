/**
 */
package org.trellis.model.district;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An adult of the student, and how they stand to each other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.StudentContact#getGuardian <em>Guardian</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentContact#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentContact#isPrimaryContact <em>Primary Contact</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentContact#isLivesWith <em>Lives With</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentContact#isEmergencyContact <em>Emergency Contact</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentContact#getOrder <em>Order</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentContact#getStudent <em>Student</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getStudentContact()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface StudentContact extends Entity {
	/**
	 * Returns the value of the '<em><b>Guardian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guardian</em>' reference.
	 * @see #setGuardian(Guardian)
	 * @see org.trellis.model.district.DistrictPackage#getStudentContact_Guardian()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Guardian getGuardian();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentContact#getGuardian <em>Guardian</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian</em>' reference.
	 * @see #getGuardian()
	 * @generated
	 */
	void setGuardian(Guardian value);

	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see #setRelation(Relation)
	 * @see org.trellis.model.district.DistrictPackage#getStudentContact_Relation()
	 * @model dataType="org.trellis.model.district.RelationObject"
	 * @generated
	 */
	Relation getRelation();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentContact#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(Relation value);

	/**
	 * Returns the value of the '<em><b>Primary Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Primary Contact</em>' attribute.
	 * @see #setPrimaryContact(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getStudentContact_PrimaryContact()
	 * @model
	 * @generated
	 */
	boolean isPrimaryContact();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentContact#isPrimaryContact <em>Primary Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Contact</em>' attribute.
	 * @see #isPrimaryContact()
	 * @generated
	 */
	void setPrimaryContact(boolean value);

	/**
	 * Returns the value of the '<em><b>Lives With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lives With</em>' attribute.
	 * @see #setLivesWith(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getStudentContact_LivesWith()
	 * @model
	 * @generated
	 */
	boolean isLivesWith();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentContact#isLivesWith <em>Lives With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lives With</em>' attribute.
	 * @see #isLivesWith()
	 * @generated
	 */
	void setLivesWith(boolean value);

	/**
	 * Returns the value of the '<em><b>Emergency Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emergency Contact</em>' attribute.
	 * @see #setEmergencyContact(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getStudentContact_EmergencyContact()
	 * @model
	 * @generated
	 */
	boolean isEmergencyContact();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentContact#isEmergencyContact <em>Emergency Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emergency Contact</em>' attribute.
	 * @see #isEmergencyContact()
	 * @generated
	 */
	void setEmergencyContact(boolean value);

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 is called first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.trellis.model.district.DistrictPackage#getStudentContact_Order()
	 * @model annotation="http://trellis.org/store column='CONTACT_ORDER'"
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentContact#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.Student#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The student that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getStudentContact_Student()
	 * @see org.trellis.model.district.Student#getContacts
	 * @model opposite="contacts" resolveProxies="false" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentContact#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

} // StudentContact
