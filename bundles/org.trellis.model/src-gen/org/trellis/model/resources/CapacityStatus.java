/**
 */
package org.trellis.model.resources;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Capacity Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * HSDS capacity states, as D11 names them.
 * <!-- end-model-doc -->
 * @see org.trellis.model.resources.ResourcesPackage#getCapacityStatus()
 * @model
 * @generated
 */
public enum CapacityStatus implements Enumerator {
	/**
	 * The '<em><b>CAPACITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAPACITY_VALUE
	 * @generated
	 * @ordered
	 */
	CAPACITY(0, "CAPACITY", "CAPACITY"),

	/**
	 * The '<em><b>NO CAPACITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_CAPACITY_VALUE
	 * @generated
	 * @ordered
	 */
	NO_CAPACITY(1, "NO_CAPACITY", "NO_CAPACITY"),

	/**
	 * The '<em><b>WAITLIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAITLIST_VALUE
	 * @generated
	 * @ordered
	 */
	WAITLIST(2, "WAITLIST", "WAITLIST"),

	/**
	 * The '<em><b>ADDITIONAL ASSESSMENT REQUIRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDITIONAL_ASSESSMENT_REQUIRED_VALUE
	 * @generated
	 * @ordered
	 */
	ADDITIONAL_ASSESSMENT_REQUIRED(3, "ADDITIONAL_ASSESSMENT_REQUIRED", "ADDITIONAL_ASSESSMENT_REQUIRED");

	/**
	 * The '<em><b>CAPACITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAPACITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAPACITY_VALUE = 0;

	/**
	 * The '<em><b>NO CAPACITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_CAPACITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_CAPACITY_VALUE = 1;

	/**
	 * The '<em><b>WAITLIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAITLIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WAITLIST_VALUE = 2;

	/**
	 * The '<em><b>ADDITIONAL ASSESSMENT REQUIRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDITIONAL_ASSESSMENT_REQUIRED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADDITIONAL_ASSESSMENT_REQUIRED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Capacity Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CapacityStatus[] VALUES_ARRAY =
		new CapacityStatus[] {
			CAPACITY,
			NO_CAPACITY,
			WAITLIST,
			ADDITIONAL_ASSESSMENT_REQUIRED,
		};

	/**
	 * A public read-only list of all the '<em><b>Capacity Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CapacityStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Capacity Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CapacityStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CapacityStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Capacity Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CapacityStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CapacityStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Capacity Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CapacityStatus get(int value) {
		switch (value) {
			case CAPACITY_VALUE: return CAPACITY;
			case NO_CAPACITY_VALUE: return NO_CAPACITY;
			case WAITLIST_VALUE: return WAITLIST;
			case ADDITIONAL_ASSESSMENT_REQUIRED_VALUE: return ADDITIONAL_ASSESSMENT_REQUIRED;
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
	private CapacityStatus(int value, String name, String literal) {
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
	
} //CapacityStatus
