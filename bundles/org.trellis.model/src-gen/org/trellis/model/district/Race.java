/**
 */
package org.trellis.model.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Race</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The federal reporting categories, plus not reported.
 * <!-- end-model-doc -->
 * @see org.trellis.model.district.DistrictPackage#getRace()
 * @model
 * @generated
 */
public enum Race implements Enumerator {
	/**
	 * The '<em><b>AMERICAN INDIAN OR ALASKA NATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMERICAN_INDIAN_OR_ALASKA_NATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	AMERICAN_INDIAN_OR_ALASKA_NATIVE(0, "AMERICAN_INDIAN_OR_ALASKA_NATIVE", "AMERICAN_INDIAN_OR_ALASKA_NATIVE"),

	/**
	 * The '<em><b>ASIAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASIAN_VALUE
	 * @generated
	 * @ordered
	 */
	ASIAN(1, "ASIAN", "ASIAN"),

	/**
	 * The '<em><b>BLACK OR AFRICAN AMERICAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLACK_OR_AFRICAN_AMERICAN_VALUE
	 * @generated
	 * @ordered
	 */
	BLACK_OR_AFRICAN_AMERICAN(2, "BLACK_OR_AFRICAN_AMERICAN", "BLACK_OR_AFRICAN_AMERICAN"),

	/**
	 * The '<em><b>NATIVE HAWAIIAN OR PACIFIC ISLANDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER_VALUE
	 * @generated
	 * @ordered
	 */
	NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER(3, "NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER", "NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER"),

	/**
	 * The '<em><b>WHITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHITE_VALUE
	 * @generated
	 * @ordered
	 */
	WHITE(4, "WHITE", "WHITE"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(5, "OTHER", "OTHER"),

	/**
	 * The '<em><b>DECLINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECLINED_VALUE
	 * @generated
	 * @ordered
	 */
	DECLINED(6, "DECLINED", "DECLINED");

	/**
	 * The '<em><b>AMERICAN INDIAN OR ALASKA NATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMERICAN_INDIAN_OR_ALASKA_NATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AMERICAN_INDIAN_OR_ALASKA_NATIVE_VALUE = 0;

	/**
	 * The '<em><b>ASIAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASIAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASIAN_VALUE = 1;

	/**
	 * The '<em><b>BLACK OR AFRICAN AMERICAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLACK_OR_AFRICAN_AMERICAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BLACK_OR_AFRICAN_AMERICAN_VALUE = 2;

	/**
	 * The '<em><b>NATIVE HAWAIIAN OR PACIFIC ISLANDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER_VALUE = 3;

	/**
	 * The '<em><b>WHITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHITE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WHITE_VALUE = 4;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 5;

	/**
	 * The '<em><b>DECLINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECLINED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DECLINED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Race</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Race[] VALUES_ARRAY =
		new Race[] {
			AMERICAN_INDIAN_OR_ALASKA_NATIVE,
			ASIAN,
			BLACK_OR_AFRICAN_AMERICAN,
			NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER,
			WHITE,
			OTHER,
			DECLINED,
		};

	/**
	 * A public read-only list of all the '<em><b>Race</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Race> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Race</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Race get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Race result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Race</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Race getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Race result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Race</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Race get(int value) {
		switch (value) {
			case AMERICAN_INDIAN_OR_ALASKA_NATIVE_VALUE: return AMERICAN_INDIAN_OR_ALASKA_NATIVE;
			case ASIAN_VALUE: return ASIAN;
			case BLACK_OR_AFRICAN_AMERICAN_VALUE: return BLACK_OR_AFRICAN_AMERICAN;
			case NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER_VALUE: return NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER;
			case WHITE_VALUE: return WHITE;
			case OTHER_VALUE: return OTHER;
			case DECLINED_VALUE: return DECLINED;
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
	private Race(int value, String name, String literal) {
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
	
} //Race
