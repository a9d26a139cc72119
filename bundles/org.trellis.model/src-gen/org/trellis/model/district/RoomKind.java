/**
 */
package org.trellis.model.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Room Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a room is made for (D24).
 * <!-- end-model-doc -->
 * @see org.trellis.model.district.DistrictPackage#getRoomKind()
 * @model
 * @generated
 */
public enum RoomKind implements Enumerator {
	/**
	 * The '<em><b>CLASSROOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLASSROOM_VALUE
	 * @generated
	 * @ordered
	 */
	CLASSROOM(0, "CLASSROOM", "CLASSROOM"),

	/**
	 * The '<em><b>OFFICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OFFICE_VALUE
	 * @generated
	 * @ordered
	 */
	OFFICE(1, "OFFICE", "OFFICE"),

	/**
	 * The '<em><b>COUNSELING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNSELING_VALUE
	 * @generated
	 * @ordered
	 */
	COUNSELING(2, "COUNSELING", "COUNSELING"),

	/**
	 * The '<em><b>HEALTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEALTH_VALUE
	 * @generated
	 * @ordered
	 */
	HEALTH(3, "HEALTH", "HEALTH"),

	/**
	 * The '<em><b>GYM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GYM_VALUE
	 * @generated
	 * @ordered
	 */
	GYM(4, "GYM", "GYM"),

	/**
	 * The '<em><b>LIBRARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIBRARY_VALUE
	 * @generated
	 * @ordered
	 */
	LIBRARY(5, "LIBRARY", "LIBRARY"),

	/**
	 * The '<em><b>CAFETERIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAFETERIA_VALUE
	 * @generated
	 * @ordered
	 */
	CAFETERIA(6, "CAFETERIA", "CAFETERIA"),

	/**
	 * The '<em><b>AUDITORIUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDITORIUM_VALUE
	 * @generated
	 * @ordered
	 */
	AUDITORIUM(7, "AUDITORIUM", "AUDITORIUM"),

	/**
	 * The '<em><b>LAB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAB_VALUE
	 * @generated
	 * @ordered
	 */
	LAB(8, "LAB", "LAB"),

	/**
	 * The '<em><b>OUTDOOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTDOOR_VALUE
	 * @generated
	 * @ordered
	 */
	OUTDOOR(9, "OUTDOOR", "OUTDOOR"),

	/**
	 * The '<em><b>ONLINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONLINE_VALUE
	 * @generated
	 * @ordered
	 */
	ONLINE(10, "ONLINE", "ONLINE"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(11, "OTHER", "OTHER");

	/**
	 * The '<em><b>CLASSROOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLASSROOM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLASSROOM_VALUE = 0;

	/**
	 * The '<em><b>OFFICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OFFICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OFFICE_VALUE = 1;

	/**
	 * The '<em><b>COUNSELING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNSELING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COUNSELING_VALUE = 2;

	/**
	 * The '<em><b>HEALTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEALTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEALTH_VALUE = 3;

	/**
	 * The '<em><b>GYM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GYM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GYM_VALUE = 4;

	/**
	 * The '<em><b>LIBRARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIBRARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIBRARY_VALUE = 5;

	/**
	 * The '<em><b>CAFETERIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAFETERIA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAFETERIA_VALUE = 6;

	/**
	 * The '<em><b>AUDITORIUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDITORIUM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AUDITORIUM_VALUE = 7;

	/**
	 * The '<em><b>LAB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAB
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LAB_VALUE = 8;

	/**
	 * The '<em><b>OUTDOOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTDOOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OUTDOOR_VALUE = 9;

	/**
	 * The '<em><b>ONLINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONLINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ONLINE_VALUE = 10;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 11;

	/**
	 * An array of all the '<em><b>Room Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RoomKind[] VALUES_ARRAY =
		new RoomKind[] {
			CLASSROOM,
			OFFICE,
			COUNSELING,
			HEALTH,
			GYM,
			LIBRARY,
			CAFETERIA,
			AUDITORIUM,
			LAB,
			OUTDOOR,
			ONLINE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Room Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RoomKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Room Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoomKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoomKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Room Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoomKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoomKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Room Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoomKind get(int value) {
		switch (value) {
			case CLASSROOM_VALUE: return CLASSROOM;
			case OFFICE_VALUE: return OFFICE;
			case COUNSELING_VALUE: return COUNSELING;
			case HEALTH_VALUE: return HEALTH;
			case GYM_VALUE: return GYM;
			case LIBRARY_VALUE: return LIBRARY;
			case CAFETERIA_VALUE: return CAFETERIA;
			case AUDITORIUM_VALUE: return AUDITORIUM;
			case LAB_VALUE: return LAB;
			case OUTDOOR_VALUE: return OUTDOOR;
			case ONLINE_VALUE: return ONLINE;
			case OTHER_VALUE: return OTHER;
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
	private RoomKind(int value, String name, String literal) {
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
	
} //RoomKind
