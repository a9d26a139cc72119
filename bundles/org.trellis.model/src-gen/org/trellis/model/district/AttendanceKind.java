/**
 */
package org.trellis.model.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Attendance Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an attendance event says.
 * <!-- end-model-doc -->
 * @see org.trellis.model.district.DistrictPackage#getAttendanceKind()
 * @model
 * @generated
 */
public enum AttendanceKind implements Enumerator {
	/**
	 * The '<em><b>EXCUSED ABSENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXCUSED_ABSENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EXCUSED_ABSENCE(0, "EXCUSED_ABSENCE", "EXCUSED_ABSENCE"),

	/**
	 * The '<em><b>UNEXCUSED ABSENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNEXCUSED_ABSENCE_VALUE
	 * @generated
	 * @ordered
	 */
	UNEXCUSED_ABSENCE(1, "UNEXCUSED_ABSENCE", "UNEXCUSED_ABSENCE"),

	/**
	 * The '<em><b>TARDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TARDY_VALUE
	 * @generated
	 * @ordered
	 */
	TARDY(2, "TARDY", "TARDY"),

	/**
	 * The '<em><b>EARLY DEPARTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_DEPARTURE_VALUE
	 * @generated
	 * @ordered
	 */
	EARLY_DEPARTURE(3, "EARLY_DEPARTURE", "EARLY_DEPARTURE"),

	/**
	 * The '<em><b>IN ATTENDANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_ATTENDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	IN_ATTENDANCE(4, "IN_ATTENDANCE", "IN_ATTENDANCE"), /**
	 * The '<em><b>PARTIAL DAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTIAL_DAY_VALUE
	 * @generated
	 * @ordered
	 */
	PARTIAL_DAY(5, "PARTIAL_DAY", "PARTIAL_DAY");

	/**
	 * The '<em><b>EXCUSED ABSENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXCUSED_ABSENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXCUSED_ABSENCE_VALUE = 0;

	/**
	 * The '<em><b>UNEXCUSED ABSENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNEXCUSED_ABSENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNEXCUSED_ABSENCE_VALUE = 1;

	/**
	 * The '<em><b>TARDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TARDY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TARDY_VALUE = 2;

	/**
	 * The '<em><b>EARLY DEPARTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_DEPARTURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EARLY_DEPARTURE_VALUE = 3;

	/**
	 * The '<em><b>IN ATTENDANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_ATTENDANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IN_ATTENDANCE_VALUE = 4;

	/**
	 * The '<em><b>PARTIAL DAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTIAL_DAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTIAL_DAY_VALUE = 5;

	/**
	 * An array of all the '<em><b>Attendance Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AttendanceKind[] VALUES_ARRAY =
		new AttendanceKind[] {
			EXCUSED_ABSENCE,
			UNEXCUSED_ABSENCE,
			TARDY,
			EARLY_DEPARTURE,
			IN_ATTENDANCE,
			PARTIAL_DAY,
		};

	/**
	 * A public read-only list of all the '<em><b>Attendance Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AttendanceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Attendance Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttendanceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttendanceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attendance Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttendanceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttendanceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attendance Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttendanceKind get(int value) {
		switch (value) {
			case EXCUSED_ABSENCE_VALUE: return EXCUSED_ABSENCE;
			case UNEXCUSED_ABSENCE_VALUE: return UNEXCUSED_ABSENCE;
			case TARDY_VALUE: return TARDY;
			case EARLY_DEPARTURE_VALUE: return EARLY_DEPARTURE;
			case IN_ATTENDANCE_VALUE: return IN_ATTENDANCE;
			case PARTIAL_DAY_VALUE: return PARTIAL_DAY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private AttendanceKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //AttendanceKind
