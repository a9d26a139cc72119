/**
 */
package org.trellis.model.district;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Room</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A room of a school (D24).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.Room#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.Room#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Room#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.district.Room#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.trellis.model.district.Room#isConfidential <em>Confidential</em>}</li>
 *   <li>{@link org.trellis.model.district.Room#isTelehealth <em>Telehealth</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getRoom()
 * @model annotation="http://trellis.org/store index='school,name'"
 * @generated
 */
public interface Room extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getRoom_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Room#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.district.DistrictPackage#getRoom_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Room#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(RoomKind)
	 * @see org.trellis.model.district.DistrictPackage#getRoom_Kind()
	 * @model dataType="org.trellis.model.district.RoomKindObject"
	 * @generated
	 */
	RoomKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Room#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RoomKind value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seats; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Integer)
	 * @see org.trellis.model.district.DistrictPackage#getRoom_Capacity()
	 * @model
	 * @generated
	 */
	Integer getCapacity();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Room#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Integer value);

	/**
	 * Returns the value of the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A conversation in it is not overheard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidential</em>' attribute.
	 * @see #setConfidential(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getRoom_Confidential()
	 * @model
	 * @generated
	 */
	boolean isConfidential();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Room#isConfidential <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidential</em>' attribute.
	 * @see #isConfidential()
	 * @generated
	 */
	void setConfidential(boolean value);

	/**
	 * Returns the value of the '<em><b>Telehealth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has what a visit by video needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Telehealth</em>' attribute.
	 * @see #setTelehealth(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getRoom_Telehealth()
	 * @model
	 * @generated
	 */
	boolean isTelehealth();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Room#isTelehealth <em>Telehealth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Telehealth</em>' attribute.
	 * @see #isTelehealth()
	 * @generated
	 */
	void setTelehealth(boolean value);

} // Room
