/**
 */
package org.trellis.model.resources.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.resources.ContactPoint;
import org.trellis.model.resources.License;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ProviderStaff;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.resources.VettingStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getAlternateName <em>Alternate Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getTaxStatus <em>Tax Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getLegalStatus <em>Legal Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getVetting <em>Vetting</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getAgreementUntil <em>Agreement Until</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getLicenses <em>Licenses</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OrganizationImpl#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganizationImpl extends EntityImpl implements Organization {
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
	 * The default value of the '{@link #getAlternateName() <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateName()
	 * @generated
	 * @ordered
	 */
	protected static final String ALTERNATE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlternateName() <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateName()
	 * @generated
	 * @ordered
	 */
	protected String alternateName = ALTERNATE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected static final String WEBSITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected String website = WEBSITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaxStatus() <em>Tax Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaxStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String TAX_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaxStatus() <em>Tax Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaxStatus()
	 * @generated
	 * @ordered
	 */
	protected String taxStatus = TAX_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalStatus() <em>Legal Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalStatus() <em>Legal Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalStatus()
	 * @generated
	 * @ordered
	 */
	protected String legalStatus = LEGAL_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunding() <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunding()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunding() <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunding()
	 * @generated
	 * @ordered
	 */
	protected String funding = FUNDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getVetting() <em>Vetting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVetting()
	 * @generated
	 * @ordered
	 */
	protected static final VettingStatus VETTING_EDEFAULT = VettingStatus.NOT_VETTED;

	/**
	 * The cached value of the '{@link #getVetting() <em>Vetting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVetting()
	 * @generated
	 * @ordered
	 */
	protected VettingStatus vetting = VETTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreementUntil() <em>Agreement Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreementUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AGREEMENT_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreementUntil() <em>Agreement Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreementUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate agreementUntil = AGREEMENT_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLicenses() <em>Licenses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenses()
	 * @generated
	 * @ordered
	 */
	protected EList<License> licenses;

	/**
	 * The cached value of the '{@link #getStaff() <em>Staff</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected EList<ProviderStaff> staff;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactPoint> contacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganizationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.ORGANIZATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlternateName() {
		return alternateName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternateName(String newAlternateName) {
		String oldAlternateName = alternateName;
		alternateName = newAlternateName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__ALTERNATE_NAME, oldAlternateName, alternateName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWebsite() {
		return website;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsite(String newWebsite) {
		String oldWebsite = website;
		website = newWebsite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__WEBSITE, oldWebsite, website));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTaxStatus() {
		return taxStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaxStatus(String newTaxStatus) {
		String oldTaxStatus = taxStatus;
		taxStatus = newTaxStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__TAX_STATUS, oldTaxStatus, taxStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalStatus() {
		return legalStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalStatus(String newLegalStatus) {
		String oldLegalStatus = legalStatus;
		legalStatus = newLegalStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__LEGAL_STATUS, oldLegalStatus, legalStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunding() {
		return funding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunding(String newFunding) {
		String oldFunding = funding;
		funding = newFunding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__FUNDING, oldFunding, funding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VettingStatus getVetting() {
		return vetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVetting(VettingStatus newVetting) {
		VettingStatus oldVetting = vetting;
		vetting = newVetting == null ? VETTING_EDEFAULT : newVetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__VETTING, oldVetting, vetting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAgreementUntil() {
		return agreementUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreementUntil(LocalDate newAgreementUntil) {
		LocalDate oldAgreementUntil = agreementUntil;
		agreementUntil = newAgreementUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ORGANIZATION__AGREEMENT_UNTIL, oldAgreementUntil, agreementUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<License> getLicenses() {
		if (licenses == null) {
			licenses = new EObjectContainmentWithInverseEList<License>(License.class, this, ResourcesPackage.ORGANIZATION__LICENSES, ResourcesPackage.LICENSE__ORGANIZATION);
		}
		return licenses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProviderStaff> getStaff() {
		if (staff == null) {
			staff = new EObjectContainmentWithInverseEList<ProviderStaff>(ProviderStaff.class, this, ResourcesPackage.ORGANIZATION__STAFF, ResourcesPackage.PROVIDER_STAFF__ORGANIZATION);
		}
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactPoint> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentWithInverseEList<ContactPoint>(ContactPoint.class, this, ResourcesPackage.ORGANIZATION__CONTACTS, ResourcesPackage.CONTACT_POINT__ORGANIZATION);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.ORGANIZATION__LICENSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getLicenses()).basicAdd(otherEnd, msgs);
			case ResourcesPackage.ORGANIZATION__STAFF:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getStaff()).basicAdd(otherEnd, msgs);
			case ResourcesPackage.ORGANIZATION__CONTACTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContacts()).basicAdd(otherEnd, msgs);
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
			case ResourcesPackage.ORGANIZATION__LICENSES:
				return ((InternalEList<?>)getLicenses()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.ORGANIZATION__STAFF:
				return ((InternalEList<?>)getStaff()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.ORGANIZATION__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ResourcesPackage.ORGANIZATION__NAME:
				return getName();
			case ResourcesPackage.ORGANIZATION__ALTERNATE_NAME:
				return getAlternateName();
			case ResourcesPackage.ORGANIZATION__DESCRIPTION:
				return getDescription();
			case ResourcesPackage.ORGANIZATION__EMAIL:
				return getEmail();
			case ResourcesPackage.ORGANIZATION__WEBSITE:
				return getWebsite();
			case ResourcesPackage.ORGANIZATION__TAX_STATUS:
				return getTaxStatus();
			case ResourcesPackage.ORGANIZATION__LEGAL_STATUS:
				return getLegalStatus();
			case ResourcesPackage.ORGANIZATION__FUNDING:
				return getFunding();
			case ResourcesPackage.ORGANIZATION__VETTING:
				return getVetting();
			case ResourcesPackage.ORGANIZATION__AGREEMENT_UNTIL:
				return getAgreementUntil();
			case ResourcesPackage.ORGANIZATION__LICENSES:
				return getLicenses();
			case ResourcesPackage.ORGANIZATION__STAFF:
				return getStaff();
			case ResourcesPackage.ORGANIZATION__CONTACTS:
				return getContacts();
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
			case ResourcesPackage.ORGANIZATION__NAME:
				setName((String)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__ALTERNATE_NAME:
				setAlternateName((String)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__EMAIL:
				setEmail((String)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__WEBSITE:
				setWebsite((String)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__TAX_STATUS:
				setTaxStatus((String)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__LEGAL_STATUS:
				setLegalStatus((String)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__FUNDING:
				setFunding((String)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__VETTING:
				setVetting((VettingStatus)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__AGREEMENT_UNTIL:
				setAgreementUntil((LocalDate)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__LICENSES:
				getLicenses().clear();
				getLicenses().addAll((Collection<? extends License>)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__STAFF:
				getStaff().clear();
				getStaff().addAll((Collection<? extends ProviderStaff>)newValue);
				return;
			case ResourcesPackage.ORGANIZATION__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends ContactPoint>)newValue);
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
			case ResourcesPackage.ORGANIZATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__ALTERNATE_NAME:
				setAlternateName(ALTERNATE_NAME_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__WEBSITE:
				setWebsite(WEBSITE_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__TAX_STATUS:
				setTaxStatus(TAX_STATUS_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__LEGAL_STATUS:
				setLegalStatus(LEGAL_STATUS_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__FUNDING:
				setFunding(FUNDING_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__VETTING:
				setVetting(VETTING_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__AGREEMENT_UNTIL:
				setAgreementUntil(AGREEMENT_UNTIL_EDEFAULT);
				return;
			case ResourcesPackage.ORGANIZATION__LICENSES:
				getLicenses().clear();
				return;
			case ResourcesPackage.ORGANIZATION__STAFF:
				getStaff().clear();
				return;
			case ResourcesPackage.ORGANIZATION__CONTACTS:
				getContacts().clear();
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
			case ResourcesPackage.ORGANIZATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ResourcesPackage.ORGANIZATION__ALTERNATE_NAME:
				return ALTERNATE_NAME_EDEFAULT == null ? alternateName != null : !ALTERNATE_NAME_EDEFAULT.equals(alternateName);
			case ResourcesPackage.ORGANIZATION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ResourcesPackage.ORGANIZATION__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case ResourcesPackage.ORGANIZATION__WEBSITE:
				return WEBSITE_EDEFAULT == null ? website != null : !WEBSITE_EDEFAULT.equals(website);
			case ResourcesPackage.ORGANIZATION__TAX_STATUS:
				return TAX_STATUS_EDEFAULT == null ? taxStatus != null : !TAX_STATUS_EDEFAULT.equals(taxStatus);
			case ResourcesPackage.ORGANIZATION__LEGAL_STATUS:
				return LEGAL_STATUS_EDEFAULT == null ? legalStatus != null : !LEGAL_STATUS_EDEFAULT.equals(legalStatus);
			case ResourcesPackage.ORGANIZATION__FUNDING:
				return FUNDING_EDEFAULT == null ? funding != null : !FUNDING_EDEFAULT.equals(funding);
			case ResourcesPackage.ORGANIZATION__VETTING:
				return vetting != VETTING_EDEFAULT;
			case ResourcesPackage.ORGANIZATION__AGREEMENT_UNTIL:
				return AGREEMENT_UNTIL_EDEFAULT == null ? agreementUntil != null : !AGREEMENT_UNTIL_EDEFAULT.equals(agreementUntil);
			case ResourcesPackage.ORGANIZATION__LICENSES:
				return licenses != null && !licenses.isEmpty();
			case ResourcesPackage.ORGANIZATION__STAFF:
				return staff != null && !staff.isEmpty();
			case ResourcesPackage.ORGANIZATION__CONTACTS:
				return contacts != null && !contacts.isEmpty();
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
		result.append(", alternateName: ");
		result.append(alternateName);
		result.append(", description: ");
		result.append(description);
		result.append(", email: ");
		result.append(email);
		result.append(", website: ");
		result.append(website);
		result.append(", taxStatus: ");
		result.append(taxStatus);
		result.append(", legalStatus: ");
		result.append(legalStatus);
		result.append(", funding: ");
		result.append(funding);
		result.append(", vetting: ");
		result.append(vetting);
		result.append(", agreementUntil: ");
		result.append(agreementUntil);
		result.append(')');
		return result.toString();
	}

} //OrganizationImpl
