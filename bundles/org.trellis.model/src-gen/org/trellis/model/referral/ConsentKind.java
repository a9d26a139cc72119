/**
 */
package org.trellis.model.referral;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Consent Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The law under which a consent is given (D30).
 * <!-- end-model-doc -->
 * @see org.trellis.model.referral.ReferralPackage#getConsentKind()
 * @model
 * @generated
 */
public enum ConsentKind implements Enumerator {
	/**
	 * The '<em><b>FERPA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FERPA_VALUE
	 * @generated
	 * @ordered
	 */
	FERPA(0, "FERPA", "FERPA"),

	/**
	 * The '<em><b>HIPAA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HIPAA_VALUE
	 * @generated
	 * @ordered
	 */
	HIPAA(1, "HIPAA", "HIPAA"),

	/**
	 * The '<em><b>COPPA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COPPA_VALUE
	 * @generated
	 * @ordered
	 */
	COPPA(2, "COPPA", "COPPA");

	/**
	 * The '<em><b>FERPA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FERPA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FERPA_VALUE = 0;

	/**
	 * The '<em><b>HIPAA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HIPAA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HIPAA_VALUE = 1;

	/**
	 * The '<em><b>COPPA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COPPA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COPPA_VALUE = 2;

	/**
	 * An array of all the '<em><b>Consent Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConsentKind[] VALUES_ARRAY =
		new ConsentKind[] {
			FERPA,
			HIPAA,
			COPPA,
		};

	/**
	 * A public read-only list of all the '<em><b>Consent Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConsentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Consent Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consent Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consent Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentKind get(int value) {
		switch (value) {
			case FERPA_VALUE: return FERPA;
			case HIPAA_VALUE: return HIPAA;
			case COPPA_VALUE: return COPPA;
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
	private ConsentKind(int value, String name, String literal) {
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
	
} //ConsentKind
