/**
 */
package org.trellis.model.district;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Discipline Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A discipline incident and who took part in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.DisciplineIncident#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineIncident#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineIncident#getDate <em>Date</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineIncident#getPlace <em>Place</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineIncident#getBehavior <em>Behavior</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineIncident#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.district.DisciplineIncident#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getDisciplineIncident()
 * @model annotation="http://trellis.org/store index='school,date'"
 * @generated
 */
public interface DisciplineIncident extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineIncident_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineIncident#getSchool <em>School</em>}' reference.
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
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineIncident_Identifier()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getIdentifier();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineIncident#getIdentifier <em>Identifier</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineIncident_Date()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 *        annotation="http://trellis.org/store column='INCIDENT_DATE'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineIncident#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineIncident_Place()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineIncident#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Behavior</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Behavior</em>' attribute.
	 * @see #setBehavior(String)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineIncident_Behavior()
	 * @model
	 * @generated
	 */
	String getBehavior();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineIncident#getBehavior <em>Behavior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Behavior</em>' attribute.
	 * @see #getBehavior()
	 * @generated
	 */
	void setBehavior(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineIncident_Description()
	 * @model annotation="http://trellis.org/store length='4000'"
	 *        annotation="http://trellis.org/privacy restricted='true' label='DISCIPLINE'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.DisciplineIncident#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.district.IncidentParticipant}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.IncidentParticipant#getDisciplineIncident <em>Discipline Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.trellis.model.district.DistrictPackage#getDisciplineIncident_Participants()
	 * @see org.trellis.model.district.IncidentParticipant#getDisciplineIncident
	 * @model opposite="disciplineIncident" containment="true"
	 * @generated
	 */
	EList<IncidentParticipant> getParticipants();

} // DisciplineIncident
