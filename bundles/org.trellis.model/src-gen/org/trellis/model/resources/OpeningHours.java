/**
 */
package org.trellis.model.resources;

import java.time.LocalDate;
import java.time.LocalTime;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Weekday;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opening Hours</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When a service is open (HSDS schedule).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.OpeningHours#getLocation <em>Location</em>}</li>
 *   <li>{@link org.trellis.model.resources.OpeningHours#getWeekday <em>Weekday</em>}</li>
 *   <li>{@link org.trellis.model.resources.OpeningHours#getOpens <em>Opens</em>}</li>
 *   <li>{@link org.trellis.model.resources.OpeningHours#getCloses <em>Closes</em>}</li>
 *   <li>{@link org.trellis.model.resources.OpeningHours#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.trellis.model.resources.OpeningHours#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.trellis.model.resources.OpeningHours#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.OpeningHours#getService <em>Service</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours()
 * @model
 * @generated
 */
public interface OpeningHours extends Entity {
	/**
	 * Returns the value of the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Location</em>' reference.
	 * @see #setLocation(Location)
	 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours_Location()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Location getLocation();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.OpeningHours#getLocation <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' reference.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(Location value);

	/**
	 * Returns the value of the '<em><b>Weekday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weekday</em>' attribute.
	 * @see #setWeekday(Weekday)
	 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours_Weekday()
	 * @model dataType="org.trellis.model.district.WeekdayObject"
	 * @generated
	 */
	Weekday getWeekday();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.OpeningHours#getWeekday <em>Weekday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weekday</em>' attribute.
	 * @see #getWeekday()
	 * @generated
	 */
	void setWeekday(Weekday value);

	/**
	 * Returns the value of the '<em><b>Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opens</em>' attribute.
	 * @see #setOpens(LocalTime)
	 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours_Opens()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getOpens();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.OpeningHours#getOpens <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opens</em>' attribute.
	 * @see #getOpens()
	 * @generated
	 */
	void setOpens(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Closes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closes</em>' attribute.
	 * @see #setCloses(LocalTime)
	 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours_Closes()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getCloses();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.OpeningHours#getCloses <em>Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closes</em>' attribute.
	 * @see #getCloses()
	 * @generated
	 */
	void setCloses(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours_ValidFrom()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.OpeningHours#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours_ValidTo()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.OpeningHours#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours_Description()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.OpeningHours#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Service#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' container reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.resources.ResourcesPackage#getOpeningHours_Service()
	 * @see org.trellis.model.resources.Service#getHours
	 * @model opposite="hours" resolveProxies="false" transient="false"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.OpeningHours#getService <em>Service</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' container reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

} // OpeningHours
