/**
 */
package org.trellis.model.access;

import java.time.Instant;

import java.util.UUID;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Restricted Reading</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody read a restricted text of a student (D33). It is written in the same transaction that gives the text, and holds nothing of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getEntityType <em>Entity Type</em>}</li>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getEntityId <em>Entity Id</em>}</li>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getLabel <em>Label</em>}</li>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getReadBy <em>Read By</em>}</li>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getReadAt <em>Read At</em>}</li>
 *   <li>{@link org.trellis.model.access.RestrictedReading#getGrounds <em>Grounds</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.access.AccessPackage#getRestrictedReading()
 * @model annotation="http://trellis.org/store scope='student' scopeBy='student' growsWithStudents='true' index='student,readAt'"
 * @generated
 */
public interface RestrictedReading extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_Student()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Entity Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class of what was read, for example StudentReview.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity Type</em>' attribute.
	 * @see #setEntityType(String)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_EntityType()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getEntityType();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getEntityType <em>Entity Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity Type</em>' attribute.
	 * @see #getEntityType()
	 * @generated
	 */
	void setEntityType(String value);

	/**
	 * Returns the value of the '<em><b>Entity Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entity Id</em>' attribute.
	 * @see #setEntityId(UUID)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_EntityId()
	 * @model dataType="org.trellis.model.base.Uuid" required="true"
	 * @generated
	 */
	UUID getEntityId();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getEntityId <em>Entity Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity Id</em>' attribute.
	 * @see #getEntityId()
	 * @generated
	 */
	void setEntityId(UUID value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which text of it, for example note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_Feature()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.access.RestrictedLabel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see org.trellis.model.access.RestrictedLabel
	 * @see #setLabel(RestrictedLabel)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_Label()
	 * @model required="true"
	 * @generated
	 */
	RestrictedLabel getLabel();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see org.trellis.model.access.RestrictedLabel
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(RestrictedLabel value);

	/**
	 * Returns the value of the '<em><b>Read By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read By</em>' attribute.
	 * @see #setReadBy(String)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_ReadBy()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getReadBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getReadBy <em>Read By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read By</em>' attribute.
	 * @see #getReadBy()
	 * @generated
	 */
	void setReadBy(String value);

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null where whoever could open the database administered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff</em>' reference.
	 * @see #setStaff(Staff)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_Staff()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Staff getStaff();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getStaff <em>Staff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' reference.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(Staff value);

	/**
	 * Returns the value of the '<em><b>Read At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read At</em>' attribute.
	 * @see #setReadAt(Instant)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_ReadAt()
	 * @model dataType="org.trellis.model.base.Instant" required="true"
	 * @generated
	 */
	Instant getReadAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getReadAt <em>Read At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read At</em>' attribute.
	 * @see #getReadAt()
	 * @generated
	 */
	void setReadAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Grounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grounds</em>' attribute.
	 * @see #setGrounds(String)
	 * @see org.trellis.model.access.AccessPackage#getRestrictedReading_Grounds()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getGrounds();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.RestrictedReading#getGrounds <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grounds</em>' attribute.
	 * @see #getGrounds()
	 * @generated
	 */
	void setGrounds(String value);

} // RestrictedReading
