/**
 */
package org.trellis.model.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;

import org.trellis.model.base.Entity;

import org.trellis.model.district.RoomKind;
import org.trellis.model.district.School;
import org.trellis.model.district.Weekday;

import org.trellis.model.resources.ProviderStaff;
import org.trellis.model.resources.Service;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Visit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A provider's recurring time at a school (D25).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.scheduling.Visit#getService <em>Service</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getTitle <em>Title</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getWeekday <em>Weekday</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getSessionMinutes <em>Session Minutes</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getGroupSize <em>Group Size</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getRoomKind <em>Room Kind</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#isConfidential <em>Confidential</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#isTelehealth <em>Telehealth</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Visit#getSubject <em>Subject</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit()
 * @model annotation="http://trellis.org/store index='school,weekday'"
 * @generated
 */
public interface Visit extends Entity {
	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Service()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provider</em>' reference.
	 * @see #setProvider(ProviderStaff)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Provider()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ProviderStaff getProvider();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getProvider <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(ProviderStaff value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Title()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Weekday</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.district.Weekday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weekday</em>' attribute.
	 * @see org.trellis.model.district.Weekday
	 * @see #setWeekday(Weekday)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Weekday()
	 * @model required="true"
	 * @generated
	 */
	Weekday getWeekday();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getWeekday <em>Weekday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weekday</em>' attribute.
	 * @see org.trellis.model.district.Weekday
	 * @see #getWeekday()
	 * @generated
	 */
	void setWeekday(Weekday value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalTime)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Begins()
	 * @model dataType="org.trellis.model.base.Time" required="true"
	 * @generated
	 */
	LocalTime getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getBegins <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begins</em>' attribute.
	 * @see #getBegins()
	 * @generated
	 */
	void setBegins(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalTime)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Ends()
	 * @model dataType="org.trellis.model.base.Time" required="true"
	 * @generated
	 */
	LocalTime getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_ValidFrom()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getValidFrom <em>Valid From</em>}' attribute.
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
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_ValidTo()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The visit is not made with fewer students ready than this (D26); 0 means no threshold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(int)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Threshold()
	 * @model
	 * @generated
	 */
	int getThreshold();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(int value);

	/**
	 * Returns the value of the '<em><b>Session Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of one session in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session Minutes</em>' attribute.
	 * @see #setSessionMinutes(int)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_SessionMinutes()
	 * @model
	 * @generated
	 */
	int getSessionMinutes();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getSessionMinutes <em>Session Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session Minutes</em>' attribute.
	 * @see #getSessionMinutes()
	 * @generated
	 */
	void setSessionMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Group Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most students in one session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group Size</em>' attribute.
	 * @see #setGroupSize(int)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_GroupSize()
	 * @model
	 * @generated
	 */
	int getGroupSize();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getGroupSize <em>Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Size</em>' attribute.
	 * @see #getGroupSize()
	 * @generated
	 */
	void setGroupSize(int value);

	/**
	 * Returns the value of the '<em><b>Room Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null when any kind will do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Room Kind</em>' attribute.
	 * @see #setRoomKind(RoomKind)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_RoomKind()
	 * @model dataType="org.trellis.model.district.RoomKindObject"
	 * @generated
	 */
	RoomKind getRoomKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getRoomKind <em>Room Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room Kind</em>' attribute.
	 * @see #getRoomKind()
	 * @generated
	 */
	void setRoomKind(RoomKind value);

	/**
	 * Returns the value of the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs a room where nobody overhears.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidential</em>' attribute.
	 * @see #setConfidential(boolean)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Confidential()
	 * @model
	 * @generated
	 */
	boolean isConfidential();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#isConfidential <em>Confidential</em>}' attribute.
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
	 * Needs a room fit for video.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Telehealth</em>' attribute.
	 * @see #setTelehealth(boolean)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Telehealth()
	 * @model
	 * @generated
	 */
	boolean isTelehealth();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#isTelehealth <em>Telehealth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Telehealth</em>' attribute.
	 * @see #isTelehealth()
	 * @generated
	 */
	void setTelehealth(boolean value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the service helps with; students are not taken from this subject (D27).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getVisit_Subject()
	 * @model annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Visit#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

} // Visit
