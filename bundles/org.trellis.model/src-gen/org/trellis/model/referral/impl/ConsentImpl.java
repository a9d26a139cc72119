/**
 */
package org.trellis.model.referral.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Guardian;
import org.trellis.model.district.Student;

import org.trellis.model.referral.Consent;
import org.trellis.model.referral.ConsentKind;
import org.trellis.model.referral.ReferralPackage;

import org.trellis.model.resources.Organization;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getRecords <em>Records</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getSignedBy <em>Signed By</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ConsentImpl#getRevokedOn <em>Revoked On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentImpl extends EntityImpl implements Consent {
	/**
	 * The cached value of the '{@link #getStudent() <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudent()
	 * @generated
	 * @ordered
	 */
	protected Student student;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentKind KIND_EDEFAULT = ConsentKind.FERPA;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ConsentKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Organization party;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecords() <em>Records</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<String> records;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signedOn = SIGNED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSignedBy() <em>Signed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedBy()
	 * @generated
	 * @ordered
	 */
	protected Guardian signedBy;

	/**
	 * The default value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expiresOn = EXPIRES_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevokedOn() <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVOKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevokedOn() <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate revokedOn = REVOKED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReferralPackage.Literals.CONSENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		Student oldStudent = student;
		student = newStudent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONSENT__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ConsentKind newKind) {
		ConsentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONSENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getParty() {
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Organization newParty) {
		Organization oldParty = party;
		party = newParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONSENT__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONSENT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecords() {
		if (records == null) {
			records = new EDataTypeUniqueEList<String>(String.class, this, ReferralPackage.CONSENT__RECORDS);
		}
		return records;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(LocalDate newSignedOn) {
		LocalDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONSENT__SIGNED_ON, oldSignedOn, signedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guardian getSignedBy() {
		return signedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedBy(Guardian newSignedBy) {
		Guardian oldSignedBy = signedBy;
		signedBy = newSignedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONSENT__SIGNED_BY, oldSignedBy, signedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpiresOn() {
		return expiresOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpiresOn(LocalDate newExpiresOn) {
		LocalDate oldExpiresOn = expiresOn;
		expiresOn = newExpiresOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONSENT__EXPIRES_ON, oldExpiresOn, expiresOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRevokedOn() {
		return revokedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevokedOn(LocalDate newRevokedOn) {
		LocalDate oldRevokedOn = revokedOn;
		revokedOn = newRevokedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONSENT__REVOKED_ON, oldRevokedOn, revokedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReferralPackage.CONSENT__STUDENT:
				return getStudent();
			case ReferralPackage.CONSENT__KIND:
				return getKind();
			case ReferralPackage.CONSENT__PARTY:
				return getParty();
			case ReferralPackage.CONSENT__PURPOSE:
				return getPurpose();
			case ReferralPackage.CONSENT__RECORDS:
				return getRecords();
			case ReferralPackage.CONSENT__SIGNED_ON:
				return getSignedOn();
			case ReferralPackage.CONSENT__SIGNED_BY:
				return getSignedBy();
			case ReferralPackage.CONSENT__EXPIRES_ON:
				return getExpiresOn();
			case ReferralPackage.CONSENT__REVOKED_ON:
				return getRevokedOn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReferralPackage.CONSENT__STUDENT:
				setStudent((Student)newValue);
				return;
			case ReferralPackage.CONSENT__KIND:
				setKind((ConsentKind)newValue);
				return;
			case ReferralPackage.CONSENT__PARTY:
				setParty((Organization)newValue);
				return;
			case ReferralPackage.CONSENT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case ReferralPackage.CONSENT__RECORDS:
				getRecords().clear();
				getRecords().addAll((Collection<? extends String>)newValue);
				return;
			case ReferralPackage.CONSENT__SIGNED_ON:
				setSignedOn((LocalDate)newValue);
				return;
			case ReferralPackage.CONSENT__SIGNED_BY:
				setSignedBy((Guardian)newValue);
				return;
			case ReferralPackage.CONSENT__EXPIRES_ON:
				setExpiresOn((LocalDate)newValue);
				return;
			case ReferralPackage.CONSENT__REVOKED_ON:
				setRevokedOn((LocalDate)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReferralPackage.CONSENT__STUDENT:
				setStudent((Student)null);
				return;
			case ReferralPackage.CONSENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ReferralPackage.CONSENT__PARTY:
				setParty((Organization)null);
				return;
			case ReferralPackage.CONSENT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ReferralPackage.CONSENT__RECORDS:
				getRecords().clear();
				return;
			case ReferralPackage.CONSENT__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
				return;
			case ReferralPackage.CONSENT__SIGNED_BY:
				setSignedBy((Guardian)null);
				return;
			case ReferralPackage.CONSENT__EXPIRES_ON:
				setExpiresOn(EXPIRES_ON_EDEFAULT);
				return;
			case ReferralPackage.CONSENT__REVOKED_ON:
				setRevokedOn(REVOKED_ON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReferralPackage.CONSENT__STUDENT:
				return student != null;
			case ReferralPackage.CONSENT__KIND:
				return kind != KIND_EDEFAULT;
			case ReferralPackage.CONSENT__PARTY:
				return party != null;
			case ReferralPackage.CONSENT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ReferralPackage.CONSENT__RECORDS:
				return records != null && !records.isEmpty();
			case ReferralPackage.CONSENT__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
			case ReferralPackage.CONSENT__SIGNED_BY:
				return signedBy != null;
			case ReferralPackage.CONSENT__EXPIRES_ON:
				return EXPIRES_ON_EDEFAULT == null ? expiresOn != null : !EXPIRES_ON_EDEFAULT.equals(expiresOn);
			case ReferralPackage.CONSENT__REVOKED_ON:
				return REVOKED_ON_EDEFAULT == null ? revokedOn != null : !REVOKED_ON_EDEFAULT.equals(revokedOn);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", records: ");
		result.append(records);
		result.append(", signedOn: ");
		result.append(signedOn);
		result.append(", expiresOn: ");
		result.append(expiresOn);
		result.append(", revokedOn: ");
		result.append(revokedOn);
		result.append(')');
		return result.toString();
	}

} //ConsentImpl
