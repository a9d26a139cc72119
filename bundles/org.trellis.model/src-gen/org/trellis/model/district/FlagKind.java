/**
 */
package org.trellis.model.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Flag Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A fact of the student's program or situation that reviews, matching and scheduling look at.
 * <!-- end-model-doc -->
 * @see org.trellis.model.district.DistrictPackage#getFlagKind()
 * @model
 * @generated
 */
public enum FlagKind implements Enumerator {
	/**
	 * The '<em><b>IEP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEP_VALUE
	 * @generated
	 * @ordered
	 */
	IEP(0, "IEP", "IEP"),

	/**
	 * The '<em><b>SECTION 504</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECTION_504_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION_504(1, "SECTION_504", "SECTION_504"),

	/**
	 * The '<em><b>ENGLISH LEARNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENGLISH_LEARNER_VALUE
	 * @generated
	 * @ordered
	 */
	ENGLISH_LEARNER(2, "ENGLISH_LEARNER", "ENGLISH_LEARNER"),

	/**
	 * The '<em><b>HOMELESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOMELESS_VALUE
	 * @generated
	 * @ordered
	 */
	HOMELESS(3, "HOMELESS", "HOMELESS"),

	/**
	 * The '<em><b>MIGRANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIGRANT_VALUE
	 * @generated
	 * @ordered
	 */
	MIGRANT(4, "MIGRANT", "MIGRANT"),

	/**
	 * The '<em><b>FOSTER CARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOSTER_CARE_VALUE
	 * @generated
	 * @ordered
	 */
	FOSTER_CARE(5, "FOSTER_CARE", "FOSTER_CARE"),

	/**
	 * The '<em><b>NEGLECTED OR DELINQUENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEGLECTED_OR_DELINQUENT_VALUE
	 * @generated
	 * @ordered
	 */
	NEGLECTED_OR_DELINQUENT(6, "NEGLECTED_OR_DELINQUENT", "NEGLECTED_OR_DELINQUENT"),

	/**
	 * The '<em><b>FREE OR REDUCED LUNCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREE_OR_REDUCED_LUNCH_VALUE
	 * @generated
	 * @ordered
	 */
	FREE_OR_REDUCED_LUNCH(7, "FREE_OR_REDUCED_LUNCH", "FREE_OR_REDUCED_LUNCH"),

	/**
	 * The '<em><b>TITLE I</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TITLE_I_VALUE
	 * @generated
	 * @ordered
	 */
	TITLE_I(8, "TITLE_I", "TITLE_I"),

	/**
	 * The '<em><b>GIFTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GIFTED_VALUE
	 * @generated
	 * @ordered
	 */
	GIFTED(9, "GIFTED", "GIFTED"),

	/**
	 * The '<em><b>CAREER TECHNICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAREER_TECHNICAL_VALUE
	 * @generated
	 * @ordered
	 */
	CAREER_TECHNICAL(10, "CAREER_TECHNICAL", "CAREER_TECHNICAL"),

	/**
	 * The '<em><b>MEDICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEDICAL_VALUE
	 * @generated
	 * @ordered
	 */
	MEDICAL(11, "MEDICAL", "MEDICAL"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(12, "OTHER", "OTHER");

	/**
	 * The '<em><b>IEP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IEP_VALUE = 0;

	/**
	 * The '<em><b>SECTION 504</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECTION_504
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SECTION_504_VALUE = 1;

	/**
	 * The '<em><b>ENGLISH LEARNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENGLISH_LEARNER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENGLISH_LEARNER_VALUE = 2;

	/**
	 * The '<em><b>HOMELESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOMELESS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HOMELESS_VALUE = 3;

	/**
	 * The '<em><b>MIGRANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIGRANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MIGRANT_VALUE = 4;

	/**
	 * The '<em><b>FOSTER CARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOSTER_CARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOSTER_CARE_VALUE = 5;

	/**
	 * The '<em><b>NEGLECTED OR DELINQUENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEGLECTED_OR_DELINQUENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEGLECTED_OR_DELINQUENT_VALUE = 6;

	/**
	 * The '<em><b>FREE OR REDUCED LUNCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREE_OR_REDUCED_LUNCH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FREE_OR_REDUCED_LUNCH_VALUE = 7;

	/**
	 * The '<em><b>TITLE I</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TITLE_I
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TITLE_I_VALUE = 8;

	/**
	 * The '<em><b>GIFTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GIFTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GIFTED_VALUE = 9;

	/**
	 * The '<em><b>CAREER TECHNICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAREER_TECHNICAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAREER_TECHNICAL_VALUE = 10;

	/**
	 * The '<em><b>MEDICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEDICAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEDICAL_VALUE = 11;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 12;

	/**
	 * An array of all the '<em><b>Flag Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FlagKind[] VALUES_ARRAY =
		new FlagKind[] {
			IEP,
			SECTION_504,
			ENGLISH_LEARNER,
			HOMELESS,
			MIGRANT,
			FOSTER_CARE,
			NEGLECTED_OR_DELINQUENT,
			FREE_OR_REDUCED_LUNCH,
			TITLE_I,
			GIFTED,
			CAREER_TECHNICAL,
			MEDICAL,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Flag Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FlagKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Flag Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlagKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FlagKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flag Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlagKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FlagKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flag Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlagKind get(int value) {
		switch (value) {
			case IEP_VALUE: return IEP;
			case SECTION_504_VALUE: return SECTION_504;
			case ENGLISH_LEARNER_VALUE: return ENGLISH_LEARNER;
			case HOMELESS_VALUE: return HOMELESS;
			case MIGRANT_VALUE: return MIGRANT;
			case FOSTER_CARE_VALUE: return FOSTER_CARE;
			case NEGLECTED_OR_DELINQUENT_VALUE: return NEGLECTED_OR_DELINQUENT;
			case FREE_OR_REDUCED_LUNCH_VALUE: return FREE_OR_REDUCED_LUNCH;
			case TITLE_I_VALUE: return TITLE_I;
			case GIFTED_VALUE: return GIFTED;
			case CAREER_TECHNICAL_VALUE: return CAREER_TECHNICAL;
			case MEDICAL_VALUE: return MEDICAL;
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
	private FlagKind(int value, String name, String literal) {
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
	
} //FlagKind
