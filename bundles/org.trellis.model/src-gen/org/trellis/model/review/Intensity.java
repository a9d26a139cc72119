/**
 */
package org.trellis.model.review;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Intensity</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Intensity of support, lightest first. Not the tier.
 * <!-- end-model-doc -->
 * @see org.trellis.model.review.ReviewPackage#getIntensity()
 * @model
 * @generated
 */
public enum Intensity implements Enumerator {
	/**
	 * The '<em><b>PREVENTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREVENTION_VALUE
	 * @generated
	 * @ordered
	 */
	PREVENTION(0, "PREVENTION", "PREVENTION"),

	/**
	 * The '<em><b>EARLY INTERVENTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_INTERVENTION_VALUE
	 * @generated
	 * @ordered
	 */
	EARLY_INTERVENTION(1, "EARLY_INTERVENTION", "EARLY_INTERVENTION"),

	/**
	 * The '<em><b>INTENSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTENSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	INTENSIVE(2, "INTENSIVE", "INTENSIVE");

	/**
	 * The '<em><b>PREVENTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREVENTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREVENTION_VALUE = 0;

	/**
	 * The '<em><b>EARLY INTERVENTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_INTERVENTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EARLY_INTERVENTION_VALUE = 1;

	/**
	 * The '<em><b>INTENSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTENSIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTENSIVE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Intensity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Intensity[] VALUES_ARRAY =
		new Intensity[] {
			PREVENTION,
			EARLY_INTERVENTION,
			INTENSIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Intensity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Intensity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Intensity</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Intensity get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Intensity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Intensity</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Intensity getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Intensity result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Intensity</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Intensity get(int value) {
		switch (value) {
			case PREVENTION_VALUE: return PREVENTION;
			case EARLY_INTERVENTION_VALUE: return EARLY_INTERVENTION;
			case INTENSIVE_VALUE: return INTENSIVE;
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
	private Intensity(int value, String name, String literal) {
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
	
} //Intensity
