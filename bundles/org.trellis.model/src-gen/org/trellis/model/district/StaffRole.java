/**
 */
package org.trellis.model.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Staff Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a member of staff does at a school; access rules build on it (D32).
 * <!-- end-model-doc -->
 * @see org.trellis.model.district.DistrictPackage#getStaffRole()
 * @model
 * @generated
 */
public enum StaffRole implements Enumerator {
	/**
	 * The '<em><b>COORDINATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COORDINATOR_VALUE
	 * @generated
	 * @ordered
	 */
	COORDINATOR(0, "COORDINATOR", "COORDINATOR"),

	/**
	 * The '<em><b>TEACHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TEACHER_VALUE
	 * @generated
	 * @ordered
	 */
	TEACHER(1, "TEACHER", "TEACHER"),

	/**
	 * The '<em><b>PRINCIPAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINCIPAL_VALUE
	 * @generated
	 * @ordered
	 */
	PRINCIPAL(2, "PRINCIPAL", "PRINCIPAL"),

	/**
	 * The '<em><b>COUNSELOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNSELOR_VALUE
	 * @generated
	 * @ordered
	 */
	COUNSELOR(3, "COUNSELOR", "COUNSELOR"),

	/**
	 * The '<em><b>NURSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NURSE_VALUE
	 * @generated
	 * @ordered
	 */
	NURSE(4, "NURSE", "NURSE"),

	/**
	 * The '<em><b>SPECIALIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECIALIST_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIALIST(5, "SPECIALIST", "SPECIALIST"),

	/**
	 * The '<em><b>AIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AIDE_VALUE
	 * @generated
	 * @ordered
	 */
	AIDE(6, "AIDE", "AIDE"),

	/**
	 * The '<em><b>DISTRICT STAFF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISTRICT_STAFF_VALUE
	 * @generated
	 * @ordered
	 */
	DISTRICT_STAFF(7, "DISTRICT_STAFF", "DISTRICT_STAFF"),

	/**
	 * The '<em><b>ANALYST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANALYST_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYST(8, "ANALYST", "ANALYST"),

	/**
	 * The '<em><b>ADMINISTRATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADMINISTRATOR_VALUE
	 * @generated
	 * @ordered
	 */
	ADMINISTRATOR(9, "ADMINISTRATOR", "ADMINISTRATOR"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(10, "OTHER", "OTHER");

	/**
	 * The '<em><b>COORDINATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COORDINATOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COORDINATOR_VALUE = 0;

	/**
	 * The '<em><b>TEACHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TEACHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TEACHER_VALUE = 1;

	/**
	 * The '<em><b>PRINCIPAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINCIPAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRINCIPAL_VALUE = 2;

	/**
	 * The '<em><b>COUNSELOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNSELOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COUNSELOR_VALUE = 3;

	/**
	 * The '<em><b>NURSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NURSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NURSE_VALUE = 4;

	/**
	 * The '<em><b>SPECIALIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECIALIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPECIALIST_VALUE = 5;

	/**
	 * The '<em><b>AIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AIDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AIDE_VALUE = 6;

	/**
	 * The '<em><b>DISTRICT STAFF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISTRICT_STAFF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISTRICT_STAFF_VALUE = 7;

	/**
	 * The '<em><b>ANALYST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANALYST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANALYST_VALUE = 8;

	/**
	 * The '<em><b>ADMINISTRATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADMINISTRATOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADMINISTRATOR_VALUE = 9;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 10;

	/**
	 * An array of all the '<em><b>Staff Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StaffRole[] VALUES_ARRAY =
		new StaffRole[] {
			COORDINATOR,
			TEACHER,
			PRINCIPAL,
			COUNSELOR,
			NURSE,
			SPECIALIST,
			AIDE,
			DISTRICT_STAFF,
			ANALYST,
			ADMINISTRATOR,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Staff Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StaffRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Staff Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StaffRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StaffRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Staff Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StaffRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StaffRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Staff Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StaffRole get(int value) {
		switch (value) {
			case COORDINATOR_VALUE: return COORDINATOR;
			case TEACHER_VALUE: return TEACHER;
			case PRINCIPAL_VALUE: return PRINCIPAL;
			case COUNSELOR_VALUE: return COUNSELOR;
			case NURSE_VALUE: return NURSE;
			case SPECIALIST_VALUE: return SPECIALIST;
			case AIDE_VALUE: return AIDE;
			case DISTRICT_STAFF_VALUE: return DISTRICT_STAFF;
			case ANALYST_VALUE: return ANALYST;
			case ADMINISTRATOR_VALUE: return ADMINISTRATOR;
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
	private StaffRole(int value, String name, String literal) {
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
	
} //StaffRole
