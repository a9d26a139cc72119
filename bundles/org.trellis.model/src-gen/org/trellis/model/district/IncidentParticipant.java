/**
 */
package org.trellis.model.district;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Incident Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's part in an incident.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.IncidentParticipant#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.IncidentParticipant#getRole <em>Role</em>}</li>
 *   <li>{@link org.trellis.model.district.IncidentParticipant#getDisciplineIncident <em>Discipline Incident</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getIncidentParticipant()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface IncidentParticipant extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getIncidentParticipant_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.IncidentParticipant#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(IncidentRole)
	 * @see org.trellis.model.district.DistrictPackage#getIncidentParticipant_Role()
	 * @model dataType="org.trellis.model.district.IncidentRoleObject"
	 * @generated
	 */
	IncidentRole getRole();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.IncidentParticipant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(IncidentRole value);

	/**
	 * Returns the value of the '<em><b>Discipline Incident</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.DisciplineIncident#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disciplineIncident that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discipline Incident</em>' container reference.
	 * @see #setDisciplineIncident(DisciplineIncident)
	 * @see org.trellis.model.district.DistrictPackage#getIncidentParticipant_DisciplineIncident()
	 * @see org.trellis.model.district.DisciplineIncident#getParticipants
	 * @model opposite="participants" resolveProxies="false" transient="false"
	 * @generated
	 */
	DisciplineIncident getDisciplineIncident();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.IncidentParticipant#getDisciplineIncident <em>Discipline Incident</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discipline Incident</em>' container reference.
	 * @see #getDisciplineIncident()
	 * @generated
	 */
	void setDisciplineIncident(DisciplineIncident value);

} // IncidentParticipant
