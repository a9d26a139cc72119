/**
 */
package org.trellis.model.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Restricted Label</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a restricted text is about; a right opens only the texts of its labels (D33).
 * <!-- end-model-doc -->
 * @see org.trellis.model.access.AccessPackage#getRestrictedLabel()
 * @model
 * @generated
 */
public enum RestrictedLabel implements Enumerator {
	/**
	 * The '<em><b>REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of reviews and referrals that are of no other label.
	 * <!-- end-model-doc -->
	 * @see #REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEW(0, "REVIEW", "REVIEW"),

	/**
	 * The '<em><b>HEALTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Health and wellbeing.
	 * <!-- end-model-doc -->
	 * @see #HEALTH_VALUE
	 * @generated
	 * @ordered
	 */
	HEALTH(1, "HEALTH", "HEALTH"),

	/**
	 * The '<em><b>DISCIPLINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Descriptions of discipline incidents.
	 * <!-- end-model-doc -->
	 * @see #DISCIPLINE_VALUE
	 * @generated
	 * @ordered
	 */
	DISCIPLINE(2, "DISCIPLINE", "DISCIPLINE"),

	/**
	 * The '<em><b>FAMILY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A family and the talks with it.
	 * <!-- end-model-doc -->
	 * @see #FAMILY_VALUE
	 * @generated
	 * @ordered
	 */
	FAMILY(3, "FAMILY", "FAMILY"),

	/**
	 * The '<em><b>SPECIAL EDUCATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disability and special education.
	 * <!-- end-model-doc -->
	 * @see #SPECIAL_EDUCATION_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIAL_EDUCATION(4, "SPECIAL_EDUCATION", "SPECIAL_EDUCATION");

	/**
	 * The '<em><b>REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of reviews and referrals that are of no other label.
	 * <!-- end-model-doc -->
	 * @see #REVIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_VALUE = 0;

	/**
	 * The '<em><b>HEALTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Health and wellbeing.
	 * <!-- end-model-doc -->
	 * @see #HEALTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEALTH_VALUE = 1;

	/**
	 * The '<em><b>DISCIPLINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Descriptions of discipline incidents.
	 * <!-- end-model-doc -->
	 * @see #DISCIPLINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISCIPLINE_VALUE = 2;

	/**
	 * The '<em><b>FAMILY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A family and the talks with it.
	 * <!-- end-model-doc -->
	 * @see #FAMILY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FAMILY_VALUE = 3;

	/**
	 * The '<em><b>SPECIAL EDUCATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disability and special education.
	 * <!-- end-model-doc -->
	 * @see #SPECIAL_EDUCATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPECIAL_EDUCATION_VALUE = 4;

	/**
	 * An array of all the '<em><b>Restricted Label</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RestrictedLabel[] VALUES_ARRAY =
		new RestrictedLabel[] {
			REVIEW,
			HEALTH,
			DISCIPLINE,
			FAMILY,
			SPECIAL_EDUCATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Restricted Label</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RestrictedLabel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Restricted Label</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RestrictedLabel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RestrictedLabel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Restricted Label</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RestrictedLabel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RestrictedLabel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Restricted Label</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RestrictedLabel get(int value) {
		switch (value) {
			case REVIEW_VALUE: return REVIEW;
			case HEALTH_VALUE: return HEALTH;
			case DISCIPLINE_VALUE: return DISCIPLINE;
			case FAMILY_VALUE: return FAMILY;
			case SPECIAL_EDUCATION_VALUE: return SPECIAL_EDUCATION;
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
	private RestrictedLabel(int value, String name, String literal) {
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
	
} //RestrictedLabel
