/**
 */
package org.trellis.model.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Grade</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Grade level, youngest first.
 * <!-- end-model-doc -->
 * @see org.trellis.model.district.DistrictPackage#getGrade()
 * @model
 * @generated
 */
public enum Grade implements Enumerator {
	/**
	 * The '<em><b>INFANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFANT_VALUE
	 * @generated
	 * @ordered
	 */
	INFANT(0, "INFANT", "INFANT"),

	/**
	 * The '<em><b>PRESCHOOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESCHOOL_VALUE
	 * @generated
	 * @ordered
	 */
	PRESCHOOL(1, "PRESCHOOL", "PRESCHOOL"),

	/**
	 * The '<em><b>PREKINDERGARTEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREKINDERGARTEN_VALUE
	 * @generated
	 * @ordered
	 */
	PREKINDERGARTEN(2, "PREKINDERGARTEN", "PREKINDERGARTEN"),

	/**
	 * The '<em><b>KINDERGARTEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KINDERGARTEN_VALUE
	 * @generated
	 * @ordered
	 */
	KINDERGARTEN(3, "KINDERGARTEN", "KINDERGARTEN"),

	/**
	 * The '<em><b>GRADE 1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_1_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_1(4, "GRADE_1", "GRADE_1"),

	/**
	 * The '<em><b>GRADE 2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_2_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_2(5, "GRADE_2", "GRADE_2"),

	/**
	 * The '<em><b>GRADE 3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_3_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_3(6, "GRADE_3", "GRADE_3"),

	/**
	 * The '<em><b>GRADE 4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_4_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_4(7, "GRADE_4", "GRADE_4"),

	/**
	 * The '<em><b>GRADE 5</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_5_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_5(8, "GRADE_5", "GRADE_5"),

	/**
	 * The '<em><b>GRADE 6</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_6_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_6(9, "GRADE_6", "GRADE_6"),

	/**
	 * The '<em><b>GRADE 7</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_7_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_7(10, "GRADE_7", "GRADE_7"),

	/**
	 * The '<em><b>GRADE 8</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_8_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_8(11, "GRADE_8", "GRADE_8"),

	/**
	 * The '<em><b>GRADE 9</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_9_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_9(12, "GRADE_9", "GRADE_9"),

	/**
	 * The '<em><b>GRADE 10</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_10_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_10(13, "GRADE_10", "GRADE_10"),

	/**
	 * The '<em><b>GRADE 11</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_11_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_11(14, "GRADE_11", "GRADE_11"),

	/**
	 * The '<em><b>GRADE 12</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_12_VALUE
	 * @generated
	 * @ordered
	 */
	GRADE_12(15, "GRADE_12", "GRADE_12"),

	/**
	 * The '<em><b>POSTSECONDARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSTSECONDARY_VALUE
	 * @generated
	 * @ordered
	 */
	POSTSECONDARY(16, "POSTSECONDARY", "POSTSECONDARY"),

	/**
	 * The '<em><b>UNGRADED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNGRADED_VALUE
	 * @generated
	 * @ordered
	 */
	UNGRADED(17, "UNGRADED", "UNGRADED"),

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(18, "UNKNOWN", "UNKNOWN");

	/**
	 * The '<em><b>INFANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INFANT_VALUE = 0;

	/**
	 * The '<em><b>PRESCHOOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESCHOOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRESCHOOL_VALUE = 1;

	/**
	 * The '<em><b>PREKINDERGARTEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREKINDERGARTEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREKINDERGARTEN_VALUE = 2;

	/**
	 * The '<em><b>KINDERGARTEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KINDERGARTEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KINDERGARTEN_VALUE = 3;

	/**
	 * The '<em><b>GRADE 1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_1_VALUE = 4;

	/**
	 * The '<em><b>GRADE 2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_2
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_2_VALUE = 5;

	/**
	 * The '<em><b>GRADE 3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_3_VALUE = 6;

	/**
	 * The '<em><b>GRADE 4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_4
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_4_VALUE = 7;

	/**
	 * The '<em><b>GRADE 5</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_5
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_5_VALUE = 8;

	/**
	 * The '<em><b>GRADE 6</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_6
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_6_VALUE = 9;

	/**
	 * The '<em><b>GRADE 7</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_7
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_7_VALUE = 10;

	/**
	 * The '<em><b>GRADE 8</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_8
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_8_VALUE = 11;

	/**
	 * The '<em><b>GRADE 9</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_9
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_9_VALUE = 12;

	/**
	 * The '<em><b>GRADE 10</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_10
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_10_VALUE = 13;

	/**
	 * The '<em><b>GRADE 11</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_11
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_11_VALUE = 14;

	/**
	 * The '<em><b>GRADE 12</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRADE_12
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRADE_12_VALUE = 15;

	/**
	 * The '<em><b>POSTSECONDARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSTSECONDARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POSTSECONDARY_VALUE = 16;

	/**
	 * The '<em><b>UNGRADED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNGRADED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNGRADED_VALUE = 17;

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 18;

	/**
	 * An array of all the '<em><b>Grade</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Grade[] VALUES_ARRAY =
		new Grade[] {
			INFANT,
			PRESCHOOL,
			PREKINDERGARTEN,
			KINDERGARTEN,
			GRADE_1,
			GRADE_2,
			GRADE_3,
			GRADE_4,
			GRADE_5,
			GRADE_6,
			GRADE_7,
			GRADE_8,
			GRADE_9,
			GRADE_10,
			GRADE_11,
			GRADE_12,
			POSTSECONDARY,
			UNGRADED,
			UNKNOWN,
		};

	/**
	 * A public read-only list of all the '<em><b>Grade</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Grade> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Grade result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Grade result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade get(int value) {
		switch (value) {
			case INFANT_VALUE: return INFANT;
			case PRESCHOOL_VALUE: return PRESCHOOL;
			case PREKINDERGARTEN_VALUE: return PREKINDERGARTEN;
			case KINDERGARTEN_VALUE: return KINDERGARTEN;
			case GRADE_1_VALUE: return GRADE_1;
			case GRADE_2_VALUE: return GRADE_2;
			case GRADE_3_VALUE: return GRADE_3;
			case GRADE_4_VALUE: return GRADE_4;
			case GRADE_5_VALUE: return GRADE_5;
			case GRADE_6_VALUE: return GRADE_6;
			case GRADE_7_VALUE: return GRADE_7;
			case GRADE_8_VALUE: return GRADE_8;
			case GRADE_9_VALUE: return GRADE_9;
			case GRADE_10_VALUE: return GRADE_10;
			case GRADE_11_VALUE: return GRADE_11;
			case GRADE_12_VALUE: return GRADE_12;
			case POSTSECONDARY_VALUE: return POSTSECONDARY;
			case UNGRADED_VALUE: return UNGRADED;
			case UNKNOWN_VALUE: return UNKNOWN;
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
	private Grade(int value, String name, String literal) {
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
	
} //Grade
