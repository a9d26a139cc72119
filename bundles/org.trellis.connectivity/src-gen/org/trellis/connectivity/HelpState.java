/**
 */
package org.trellis.connectivity;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Help State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far the help with signing up for internet is.
 * <!-- end-model-doc -->
 * @see org.trellis.connectivity.ConnectivityPackage#getHelpState()
 * @model
 * @generated
 */
public enum HelpState implements Enumerator {
	/**
	 * The '<em><b>OFFERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OFFERED_VALUE
	 * @generated
	 * @ordered
	 */
	OFFERED(0, "OFFERED", "OFFERED"),

	/**
	 * The '<em><b>UNDER WAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDER_WAY_VALUE
	 * @generated
	 * @ordered
	 */
	UNDER_WAY(1, "UNDER_WAY", "UNDER_WAY"),

	/**
	 * The '<em><b>ENROLLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENROLLED_VALUE
	 * @generated
	 * @ordered
	 */
	ENROLLED(2, "ENROLLED", "ENROLLED"),

	/**
	 * The '<em><b>DECLINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECLINED_VALUE
	 * @generated
	 * @ordered
	 */
	DECLINED(3, "DECLINED", "DECLINED"),

	/**
	 * The '<em><b>NOT REACHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_REACHED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_REACHED(4, "NOT_REACHED", "NOT_REACHED");

	/**
	 * The '<em><b>OFFERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OFFERED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OFFERED_VALUE = 0;

	/**
	 * The '<em><b>UNDER WAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDER_WAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDER_WAY_VALUE = 1;

	/**
	 * The '<em><b>ENROLLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENROLLED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENROLLED_VALUE = 2;

	/**
	 * The '<em><b>DECLINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECLINED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DECLINED_VALUE = 3;

	/**
	 * The '<em><b>NOT REACHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_REACHED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_REACHED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Help State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HelpState[] VALUES_ARRAY =
		new HelpState[] {
			OFFERED,
			UNDER_WAY,
			ENROLLED,
			DECLINED,
			NOT_REACHED,
		};

	/**
	 * A public read-only list of all the '<em><b>Help State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HelpState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Help State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HelpState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HelpState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Help State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HelpState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HelpState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Help State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HelpState get(int value) {
		switch (value) {
			case OFFERED_VALUE: return OFFERED;
			case UNDER_WAY_VALUE: return UNDER_WAY;
			case ENROLLED_VALUE: return ENROLLED;
			case DECLINED_VALUE: return DECLINED;
			case NOT_REACHED_VALUE: return NOT_REACHED;
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
	private HelpState(int value, String name, String literal) {
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
	
} //HelpState
