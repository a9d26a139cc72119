/**
 */
package org.trellis.model.district.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Term;
import org.trellis.model.district.TermKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.TermImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.TermImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.TermImpl#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.TermImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.TermImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.TermImpl#getSchoolYear <em>School Year</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TermImpl extends EntityImpl implements Term {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TermKind KIND_EDEFAULT = TermKind.TERM;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TermKind kind = KIND_EDEFAULT;

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
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TermImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.TERM;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.TERM__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TermKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TermKind newKind) {
		TermKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.TERM__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.TERM__BEGINS, oldBegins, begins));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.TERM__ENDS, oldEnds, ends));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.TERM__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchoolYear getSchoolYear() {
		if (eContainerFeatureID() != DistrictPackage.TERM__SCHOOL_YEAR) return null;
		return (SchoolYear)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSchoolYear(SchoolYear newSchoolYear, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSchoolYear, DistrictPackage.TERM__SCHOOL_YEAR, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchoolYear(SchoolYear newSchoolYear) {
		if (newSchoolYear != eInternalContainer() || (eContainerFeatureID() != DistrictPackage.TERM__SCHOOL_YEAR && newSchoolYear != null)) {
			if (EcoreUtil.isAncestor(this, newSchoolYear))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSchoolYear != null)
				msgs = ((InternalEObject)newSchoolYear).eInverseAdd(this, DistrictPackage.SCHOOL_YEAR__TERMS, SchoolYear.class, msgs);
			msgs = basicSetSchoolYear(newSchoolYear, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.TERM__SCHOOL_YEAR, newSchoolYear, newSchoolYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DistrictPackage.TERM__SCHOOL_YEAR:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSchoolYear((SchoolYear)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DistrictPackage.TERM__SCHOOL_YEAR:
				return basicSetSchoolYear(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case DistrictPackage.TERM__SCHOOL_YEAR:
				return eInternalContainer().eInverseRemove(this, DistrictPackage.SCHOOL_YEAR__TERMS, SchoolYear.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DistrictPackage.TERM__NAME:
				return getName();
			case DistrictPackage.TERM__KIND:
				return getKind();
			case DistrictPackage.TERM__BEGINS:
				return getBegins();
			case DistrictPackage.TERM__ENDS:
				return getEnds();
			case DistrictPackage.TERM__SCHOOL:
				return getSchool();
			case DistrictPackage.TERM__SCHOOL_YEAR:
				return getSchoolYear();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DistrictPackage.TERM__NAME:
				setName((String)newValue);
				return;
			case DistrictPackage.TERM__KIND:
				setKind((TermKind)newValue);
				return;
			case DistrictPackage.TERM__BEGINS:
				setBegins((LocalDate)newValue);
				return;
			case DistrictPackage.TERM__ENDS:
				setEnds((LocalDate)newValue);
				return;
			case DistrictPackage.TERM__SCHOOL:
				setSchool((School)newValue);
				return;
			case DistrictPackage.TERM__SCHOOL_YEAR:
				setSchoolYear((SchoolYear)newValue);
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
			case DistrictPackage.TERM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DistrictPackage.TERM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DistrictPackage.TERM__BEGINS:
				setBegins(BEGINS_EDEFAULT);
				return;
			case DistrictPackage.TERM__ENDS:
				setEnds(ENDS_EDEFAULT);
				return;
			case DistrictPackage.TERM__SCHOOL:
				setSchool((School)null);
				return;
			case DistrictPackage.TERM__SCHOOL_YEAR:
				setSchoolYear((SchoolYear)null);
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
			case DistrictPackage.TERM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DistrictPackage.TERM__KIND:
				return kind != KIND_EDEFAULT;
			case DistrictPackage.TERM__BEGINS:
				return BEGINS_EDEFAULT == null ? begins != null : !BEGINS_EDEFAULT.equals(begins);
			case DistrictPackage.TERM__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
			case DistrictPackage.TERM__SCHOOL:
				return school != null;
			case DistrictPackage.TERM__SCHOOL_YEAR:
				return getSchoolYear() != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", begins: ");
		result.append(begins);
		result.append(", ends: ");
		result.append(ends);
		result.append(')');
		return result.toString();
	}

} //TermImpl
