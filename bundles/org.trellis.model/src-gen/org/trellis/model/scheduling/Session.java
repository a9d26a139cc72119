/**
 */
package org.trellis.model.scheduling;

import java.time.LocalTime;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Room;
import org.trellis.model.district.School;
import org.trellis.model.district.Weekday;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of students seen in one slot of a visit in one room, every week.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.scheduling.Session#getVisit <em>Visit</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Session#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Session#getRoom <em>Room</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Session#getWeekday <em>Weekday</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Session#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Session#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Session#isPublished <em>Published</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Session#getBookings <em>Bookings</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.scheduling.SchedulingPackage#getSession()
 * @model annotation="http://trellis.org/store index='school,room,weekday'"
 * @generated
 */
public interface Session extends Entity {
	/**
	 * Returns the value of the '<em><b>Visit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Visit</em>' reference.
	 * @see #setVisit(Visit)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getSession_Visit()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Visit getVisit();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Session#getVisit <em>Visit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visit</em>' reference.
	 * @see #getVisit()
	 * @generated
	 */
	void setVisit(Visit value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getSession_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Session#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Room</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Room</em>' reference.
	 * @see #setRoom(Room)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getSession_Room()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Room getRoom();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Session#getRoom <em>Room</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' reference.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(Room value);

	/**
	 * Returns the value of the '<em><b>Weekday</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.district.Weekday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weekday</em>' attribute.
	 * @see org.trellis.model.district.Weekday
	 * @see #setWeekday(Weekday)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getSession_Weekday()
	 * @model required="true"
	 * @generated
	 */
	Weekday getWeekday();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Session#getWeekday <em>Weekday</em>}' attribute.
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
	 * @see org.trellis.model.scheduling.SchedulingPackage#getSession_Begins()
	 * @model dataType="org.trellis.model.base.Time" required="true"
	 * @generated
	 */
	LocalTime getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Session#getBegins <em>Begins</em>}' attribute.
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
	 * @see org.trellis.model.scheduling.SchedulingPackage#getSession_Ends()
	 * @model dataType="org.trellis.model.base.Time" required="true"
	 * @generated
	 */
	LocalTime getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Session#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given out to families and teachers; the planner moves little of what is published (D28).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(boolean)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getSession_Published()
	 * @model
	 * @generated
	 */
	boolean isPublished();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Session#isPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #isPublished()
	 * @generated
	 */
	void setPublished(boolean value);

	/**
	 * Returns the value of the '<em><b>Bookings</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.scheduling.Booking}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.scheduling.Booking#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bookings</em>' containment reference list.
	 * @see org.trellis.model.scheduling.SchedulingPackage#getSession_Bookings()
	 * @see org.trellis.model.scheduling.Booking#getSession
	 * @model opposite="session" containment="true"
	 * @generated
	 */
	EList<Booking> getBookings();

} // Session
