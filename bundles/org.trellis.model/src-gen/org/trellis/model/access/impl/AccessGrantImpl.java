/**
 */
package org.trellis.model.access.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.trellis.model.access.AccessGrant;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.AccessPackage;
import org.trellis.model.access.RestrictedLabel;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;
import org.trellis.model.district.Section;
import org.trellis.model.district.Staff;

import org.trellis.model.resources.Organization;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Grant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getGrantedAt <em>Granted At</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getEndedBy <em>Ended By</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccessGrantImpl#getEndReason <em>End Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccessGrantImpl extends EntityImpl implements AccessGrant {
	/**
	 * The cached value of the '{@link #getStaff() <em>Staff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected Staff staff;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AccessKind KIND_EDEFAULT = AccessKind.DISTRICT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AccessKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The cached value of the '{@link #getGrades() <em>Grades</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrades()
	 * @generated
	 * @ordered
	 */
	protected EList<Grade> grades;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected Section section;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected EList<FlagKind> flags;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected Organization organization;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<RestrictedLabel> labels;

	/**
	 * The default value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BEGINS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected LocalDate begins = BEGINS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected LocalDate ends = ENDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrantedBy() <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String GRANTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrantedBy() <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedBy()
	 * @generated
	 * @ordered
	 */
	protected String grantedBy = GRANTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrantedAt() <em>Granted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant GRANTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrantedAt() <em>Granted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant grantedAt = GRANTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedBy() <em>Ended By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedBy() <em>Ended By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedBy()
	 * @generated
	 * @ordered
	 */
	protected String endedBy = ENDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndReason() <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndReason()
	 * @generated
	 * @ordered
	 */
	protected static final String END_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndReason() <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndReason()
	 * @generated
	 * @ordered
	 */
	protected String endReason = END_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccessGrantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AccessPackage.Literals.ACCESS_GRANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Staff getStaff() {
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaff(Staff newStaff) {
		Staff oldStaff = staff;
		staff = newStaff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__STAFF, oldStaff, staff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccessKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AccessKind newKind) {
		AccessKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getSchool() {
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchool(School newSchool) {
		School oldSchool = school;
		school = newSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Grade> getGrades() {
		if (grades == null) {
			grades = new EDataTypeUniqueEList<Grade>(Grade.class, this, AccessPackage.ACCESS_GRANT__GRADES);
		}
		return grades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(Section newSection) {
		Section oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FlagKind> getFlags() {
		if (flags == null) {
			flags = new EDataTypeUniqueEList<FlagKind>(FlagKind.class, this, AccessPackage.ACCESS_GRANT__FLAGS);
		}
		return flags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(Organization newOrganization) {
		Organization oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RestrictedLabel> getLabels() {
		if (labels == null) {
			labels = new EDataTypeUniqueEList<RestrictedLabel>(RestrictedLabel.class, this, AccessPackage.ACCESS_GRANT__LABELS);
		}
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBegins() {
		return begins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegins(LocalDate newBegins) {
		LocalDate oldBegins = begins;
		begins = newBegins;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__BEGINS, oldBegins, begins));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnds() {
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnds(LocalDate newEnds) {
		LocalDate oldEnds = ends;
		ends = newEnds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__ENDS, oldEnds, ends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrantedBy() {
		return grantedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedBy(String newGrantedBy) {
		String oldGrantedBy = grantedBy;
		grantedBy = newGrantedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__GRANTED_BY, oldGrantedBy, grantedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getGrantedAt() {
		return grantedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedAt(Instant newGrantedAt) {
		Instant oldGrantedAt = grantedAt;
		grantedAt = newGrantedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__GRANTED_AT, oldGrantedAt, grantedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndedBy() {
		return endedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedBy(String newEndedBy) {
		String oldEndedBy = endedBy;
		endedBy = newEndedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__ENDED_BY, oldEndedBy, endedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndReason() {
		return endReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndReason(String newEndReason) {
		String oldEndReason = endReason;
		endReason = newEndReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCESS_GRANT__END_REASON, oldEndReason, endReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AccessPackage.ACCESS_GRANT__STAFF:
				return getStaff();
			case AccessPackage.ACCESS_GRANT__KIND:
				return getKind();
			case AccessPackage.ACCESS_GRANT__SCHOOL:
				return getSchool();
			case AccessPackage.ACCESS_GRANT__GRADES:
				return getGrades();
			case AccessPackage.ACCESS_GRANT__SECTION:
				return getSection();
			case AccessPackage.ACCESS_GRANT__FLAGS:
				return getFlags();
			case AccessPackage.ACCESS_GRANT__ORGANIZATION:
				return getOrganization();
			case AccessPackage.ACCESS_GRANT__LABELS:
				return getLabels();
			case AccessPackage.ACCESS_GRANT__BEGINS:
				return getBegins();
			case AccessPackage.ACCESS_GRANT__ENDS:
				return getEnds();
			case AccessPackage.ACCESS_GRANT__GRANTED_BY:
				return getGrantedBy();
			case AccessPackage.ACCESS_GRANT__GRANTED_AT:
				return getGrantedAt();
			case AccessPackage.ACCESS_GRANT__REASON:
				return getReason();
			case AccessPackage.ACCESS_GRANT__ENDED_BY:
				return getEndedBy();
			case AccessPackage.ACCESS_GRANT__END_REASON:
				return getEndReason();
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
			case AccessPackage.ACCESS_GRANT__STAFF:
				setStaff((Staff)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__KIND:
				setKind((AccessKind)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__SCHOOL:
				setSchool((School)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__GRADES:
				getGrades().clear();
				getGrades().addAll((Collection<? extends Grade>)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__SECTION:
				setSection((Section)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__FLAGS:
				getFlags().clear();
				getFlags().addAll((Collection<? extends FlagKind>)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__ORGANIZATION:
				setOrganization((Organization)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends RestrictedLabel>)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__BEGINS:
				setBegins((LocalDate)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__ENDS:
				setEnds((LocalDate)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__GRANTED_BY:
				setGrantedBy((String)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__GRANTED_AT:
				setGrantedAt((Instant)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__REASON:
				setReason((String)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__ENDED_BY:
				setEndedBy((String)newValue);
				return;
			case AccessPackage.ACCESS_GRANT__END_REASON:
				setEndReason((String)newValue);
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
			case AccessPackage.ACCESS_GRANT__STAFF:
				setStaff((Staff)null);
				return;
			case AccessPackage.ACCESS_GRANT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AccessPackage.ACCESS_GRANT__SCHOOL:
				setSchool((School)null);
				return;
			case AccessPackage.ACCESS_GRANT__GRADES:
				getGrades().clear();
				return;
			case AccessPackage.ACCESS_GRANT__SECTION:
				setSection((Section)null);
				return;
			case AccessPackage.ACCESS_GRANT__FLAGS:
				getFlags().clear();
				return;
			case AccessPackage.ACCESS_GRANT__ORGANIZATION:
				setOrganization((Organization)null);
				return;
			case AccessPackage.ACCESS_GRANT__LABELS:
				getLabels().clear();
				return;
			case AccessPackage.ACCESS_GRANT__BEGINS:
				setBegins(BEGINS_EDEFAULT);
				return;
			case AccessPackage.ACCESS_GRANT__ENDS:
				setEnds(ENDS_EDEFAULT);
				return;
			case AccessPackage.ACCESS_GRANT__GRANTED_BY:
				setGrantedBy(GRANTED_BY_EDEFAULT);
				return;
			case AccessPackage.ACCESS_GRANT__GRANTED_AT:
				setGrantedAt(GRANTED_AT_EDEFAULT);
				return;
			case AccessPackage.ACCESS_GRANT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case AccessPackage.ACCESS_GRANT__ENDED_BY:
				setEndedBy(ENDED_BY_EDEFAULT);
				return;
			case AccessPackage.ACCESS_GRANT__END_REASON:
				setEndReason(END_REASON_EDEFAULT);
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
			case AccessPackage.ACCESS_GRANT__STAFF:
				return staff != null;
			case AccessPackage.ACCESS_GRANT__KIND:
				return kind != KIND_EDEFAULT;
			case AccessPackage.ACCESS_GRANT__SCHOOL:
				return school != null;
			case AccessPackage.ACCESS_GRANT__GRADES:
				return grades != null && !grades.isEmpty();
			case AccessPackage.ACCESS_GRANT__SECTION:
				return section != null;
			case AccessPackage.ACCESS_GRANT__FLAGS:
				return flags != null && !flags.isEmpty();
			case AccessPackage.ACCESS_GRANT__ORGANIZATION:
				return organization != null;
			case AccessPackage.ACCESS_GRANT__LABELS:
				return labels != null && !labels.isEmpty();
			case AccessPackage.ACCESS_GRANT__BEGINS:
				return BEGINS_EDEFAULT == null ? begins != null : !BEGINS_EDEFAULT.equals(begins);
			case AccessPackage.ACCESS_GRANT__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
			case AccessPackage.ACCESS_GRANT__GRANTED_BY:
				return GRANTED_BY_EDEFAULT == null ? grantedBy != null : !GRANTED_BY_EDEFAULT.equals(grantedBy);
			case AccessPackage.ACCESS_GRANT__GRANTED_AT:
				return GRANTED_AT_EDEFAULT == null ? grantedAt != null : !GRANTED_AT_EDEFAULT.equals(grantedAt);
			case AccessPackage.ACCESS_GRANT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case AccessPackage.ACCESS_GRANT__ENDED_BY:
				return ENDED_BY_EDEFAULT == null ? endedBy != null : !ENDED_BY_EDEFAULT.equals(endedBy);
			case AccessPackage.ACCESS_GRANT__END_REASON:
				return END_REASON_EDEFAULT == null ? endReason != null : !END_REASON_EDEFAULT.equals(endReason);
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
		result.append(", grades: ");
		result.append(grades);
		result.append(", flags: ");
		result.append(flags);
		result.append(", labels: ");
		result.append(labels);
		result.append(", begins: ");
		result.append(begins);
		result.append(", ends: ");
		result.append(ends);
		result.append(", grantedBy: ");
		result.append(grantedBy);
		result.append(", grantedAt: ");
		result.append(grantedAt);
		result.append(", reason: ");
		result.append(reason);
		result.append(", endedBy: ");
		result.append(endedBy);
		result.append(", endReason: ");
		result.append(endReason);
		result.append(')');
		return result.toString();
	}

} //AccessGrantImpl
