/**
 */
package org.trellis.model.referral;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * States of D18.
 * <!-- end-model-doc -->
 * @see org.trellis.model.referral.ReferralPackage#getReferralState()
 * @model
 * @generated
 */
public enum ReferralState implements Enumerator {
	/**
	 * The '<em><b>DRAFTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DRAFTED_VALUE
	 * @generated
	 * @ordered
	 */
	DRAFTED(0, "DRAFTED", "DRAFTED"),

	/**
	 * The '<em><b>CONSENT NEEDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSENT_NEEDED_VALUE
	 * @generated
	 * @ordered
	 */
	CONSENT_NEEDED(1, "CONSENT_NEEDED", "CONSENT_NEEDED"),

	/**
	 * The '<em><b>SENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENT_VALUE
	 * @generated
	 * @ordered
	 */
	SENT(2, "SENT", "SENT"),

	/**
	 * The '<em><b>ACCEPTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACCEPTED_VALUE
	 * @generated
	 * @ordered
	 */
	ACCEPTED(3, "ACCEPTED", "ACCEPTED"),

	/**
	 * The '<em><b>WAITLISTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAITLISTED_VALUE
	 * @generated
	 * @ordered
	 */
	WAITLISTED(4, "WAITLISTED", "WAITLISTED"),

	/**
	 * The '<em><b>STARTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STARTED_VALUE
	 * @generated
	 * @ordered
	 */
	STARTED(5, "STARTED", "STARTED"),

	/**
	 * The '<em><b>COMPLETED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETED_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLETED(6, "COMPLETED", "COMPLETED"),

	/**
	 * The '<em><b>DECLINED BY FAMILY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECLINED_BY_FAMILY_VALUE
	 * @generated
	 * @ordered
	 */
	DECLINED_BY_FAMILY(7, "DECLINED_BY_FAMILY", "DECLINED_BY_FAMILY"),

	/**
	 * The '<em><b>REJECTED BY PROVIDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REJECTED_BY_PROVIDER_VALUE
	 * @generated
	 * @ordered
	 */
	REJECTED_BY_PROVIDER(8, "REJECTED_BY_PROVIDER", "REJECTED_BY_PROVIDER"),

	/**
	 * The '<em><b>COULD NOT REACH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COULD_NOT_REACH_VALUE
	 * @generated
	 * @ordered
	 */
	COULD_NOT_REACH(9, "COULD_NOT_REACH", "COULD_NOT_REACH"),

	/**
	 * The '<em><b>REVOKED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REVOKED_VALUE
	 * @generated
	 * @ordered
	 */
	REVOKED(10, "REVOKED", "REVOKED");

	/**
	 * The '<em><b>DRAFTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DRAFTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DRAFTED_VALUE = 0;

	/**
	 * The '<em><b>CONSENT NEEDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSENT_NEEDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSENT_NEEDED_VALUE = 1;

	/**
	 * The '<em><b>SENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SENT_VALUE = 2;

	/**
	 * The '<em><b>ACCEPTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACCEPTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACCEPTED_VALUE = 3;

	/**
	 * The '<em><b>WAITLISTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAITLISTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WAITLISTED_VALUE = 4;

	/**
	 * The '<em><b>STARTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STARTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STARTED_VALUE = 5;

	/**
	 * The '<em><b>COMPLETED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPLETED_VALUE = 6;

	/**
	 * The '<em><b>DECLINED BY FAMILY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECLINED_BY_FAMILY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DECLINED_BY_FAMILY_VALUE = 7;

	/**
	 * The '<em><b>REJECTED BY PROVIDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REJECTED_BY_PROVIDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REJECTED_BY_PROVIDER_VALUE = 8;

	/**
	 * The '<em><b>COULD NOT REACH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COULD_NOT_REACH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COULD_NOT_REACH_VALUE = 9;

	/**
	 * The '<em><b>REVOKED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REVOKED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVOKED_VALUE = 10;

	/**
	 * An array of all the '<em><b>State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ReferralState[] VALUES_ARRAY =
		new ReferralState[] {
			DRAFTED,
			CONSENT_NEEDED,
			SENT,
			ACCEPTED,
			WAITLISTED,
			STARTED,
			COMPLETED,
			DECLINED_BY_FAMILY,
			REJECTED_BY_PROVIDER,
			COULD_NOT_REACH,
			REVOKED,
		};

	/**
	 * A public read-only list of all the '<em><b>State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ReferralState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReferralState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReferralState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReferralState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReferralState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReferralState get(int value) {
		switch (value) {
			case DRAFTED_VALUE: return DRAFTED;
			case CONSENT_NEEDED_VALUE: return CONSENT_NEEDED;
			case SENT_VALUE: return SENT;
			case ACCEPTED_VALUE: return ACCEPTED;
			case WAITLISTED_VALUE: return WAITLISTED;
			case STARTED_VALUE: return STARTED;
			case COMPLETED_VALUE: return COMPLETED;
			case DECLINED_BY_FAMILY_VALUE: return DECLINED_BY_FAMILY;
			case REJECTED_BY_PROVIDER_VALUE: return REJECTED_BY_PROVIDER;
			case COULD_NOT_REACH_VALUE: return COULD_NOT_REACH;
			case REVOKED_VALUE: return REVOKED;
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
	private ReferralState(int value, String name, String literal) {
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
	
} //ReferralState
