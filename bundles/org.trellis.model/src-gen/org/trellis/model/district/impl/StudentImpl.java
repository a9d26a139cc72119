/**
 */
package org.trellis.model.district.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Enrollment;
import org.trellis.model.district.Household;
import org.trellis.model.district.Race;
import org.trellis.model.district.Sex;
import org.trellis.model.district.Student;
import org.trellis.model.district.StudentContact;
import org.trellis.model.district.StudentFlag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Student</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getMiddleName <em>Middle Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getPreferredName <em>Preferred Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getSex <em>Sex</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#isHispanicOrLatino <em>Hispanic Or Latino</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getRaces <em>Races</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getHomeLanguage <em>Home Language</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#isActive <em>Active</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getHousehold <em>Household</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getEnrollments <em>Enrollments</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentImpl#getFlags <em>Flags</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudentImpl extends EntityImpl implements Student {
	/**
	 * The default value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected String givenName = GIVEN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMiddleName() <em>Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMiddleName()
	 * @generated
	 * @ordered
	 */
	protected static final String MIDDLE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMiddleName() <em>Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMiddleName()
	 * @generated
	 * @ordered
	 */
	protected String middleName = MIDDLE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected String familyName = FAMILY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected String suffix = SUFFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreferredName() <em>Preferred Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredName()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFERRED_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreferredName() <em>Preferred Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredName()
	 * @generated
	 * @ordered
	 */
	protected String preferredName = PREFERRED_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BIRTH_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate birthDate = BIRTH_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected static final Sex SEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected Sex sex = SEX_EDEFAULT;

	/**
	 * The default value of the '{@link #isHispanicOrLatino() <em>Hispanic Or Latino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHispanicOrLatino()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HISPANIC_OR_LATINO_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHispanicOrLatino() <em>Hispanic Or Latino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHispanicOrLatino()
	 * @generated
	 * @ordered
	 */
	protected boolean hispanicOrLatino = HISPANIC_OR_LATINO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRaces() <em>Races</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Race> races;

	/**
	 * The default value of the '{@link #getHomeLanguage() <em>Home Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomeLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String HOME_LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHomeLanguage() <em>Home Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomeLanguage()
	 * @generated
	 * @ordered
	 */
	protected String homeLanguage = HOME_LANGUAGE_EDEFAULT;

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
	 * The default value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected boolean active = ACTIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHousehold() <em>Household</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHousehold()
	 * @generated
	 * @ordered
	 */
	protected Household household;

	/**
	 * The cached value of the '{@link #getEnrollments() <em>Enrollments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrollments()
	 * @generated
	 * @ordered
	 */
	protected EList<Enrollment> enrollments;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<StudentContact> contacts;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected EList<StudentFlag> flags;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.STUDENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenName() {
		return givenName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenName(String newGivenName) {
		String oldGivenName = givenName;
		givenName = newGivenName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__GIVEN_NAME, oldGivenName, givenName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMiddleName() {
		return middleName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMiddleName(String newMiddleName) {
		String oldMiddleName = middleName;
		middleName = newMiddleName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__MIDDLE_NAME, oldMiddleName, middleName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyName() {
		return familyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyName(String newFamilyName) {
		String oldFamilyName = familyName;
		familyName = newFamilyName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__FAMILY_NAME, oldFamilyName, familyName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuffix() {
		return suffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffix(String newSuffix) {
		String oldSuffix = suffix;
		suffix = newSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__SUFFIX, oldSuffix, suffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreferredName() {
		return preferredName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreferredName(String newPreferredName) {
		String oldPreferredName = preferredName;
		preferredName = newPreferredName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__PREFERRED_NAME, oldPreferredName, preferredName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBirthDate() {
		return birthDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthDate(LocalDate newBirthDate) {
		LocalDate oldBirthDate = birthDate;
		birthDate = newBirthDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__BIRTH_DATE, oldBirthDate, birthDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sex getSex() {
		return sex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSex(Sex newSex) {
		Sex oldSex = sex;
		sex = newSex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__SEX, oldSex, sex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHispanicOrLatino() {
		return hispanicOrLatino;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHispanicOrLatino(boolean newHispanicOrLatino) {
		boolean oldHispanicOrLatino = hispanicOrLatino;
		hispanicOrLatino = newHispanicOrLatino;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__HISPANIC_OR_LATINO, oldHispanicOrLatino, hispanicOrLatino));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Race> getRaces() {
		if (races == null) {
			races = new EDataTypeUniqueEList<Race>(Race.class, this, DistrictPackage.STUDENT__RACES);
		}
		return races;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHomeLanguage() {
		return homeLanguage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHomeLanguage(String newHomeLanguage) {
		String oldHomeLanguage = homeLanguage;
		homeLanguage = newHomeLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__HOME_LANGUAGE, oldHomeLanguage, homeLanguage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return active;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(boolean newActive) {
		boolean oldActive = active;
		active = newActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__ACTIVE, oldActive, active));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Household getHousehold() {
		return household;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHousehold(Household newHousehold) {
		Household oldHousehold = household;
		household = newHousehold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT__HOUSEHOLD, oldHousehold, household));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Enrollment> getEnrollments() {
		if (enrollments == null) {
			enrollments = new EObjectContainmentWithInverseEList<Enrollment>(Enrollment.class, this, DistrictPackage.STUDENT__ENROLLMENTS, DistrictPackage.ENROLLMENT__STUDENT);
		}
		return enrollments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudentContact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentWithInverseEList<StudentContact>(StudentContact.class, this, DistrictPackage.STUDENT__CONTACTS, DistrictPackage.STUDENT_CONTACT__STUDENT);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudentFlag> getFlags() {
		if (flags == null) {
			flags = new EObjectContainmentWithInverseEList<StudentFlag>(StudentFlag.class, this, DistrictPackage.STUDENT__FLAGS, DistrictPackage.STUDENT_FLAG__STUDENT);
		}
		return flags;
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
			case DistrictPackage.STUDENT__ENROLLMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEnrollments()).basicAdd(otherEnd, msgs);
			case DistrictPackage.STUDENT__CONTACTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContacts()).basicAdd(otherEnd, msgs);
			case DistrictPackage.STUDENT__FLAGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFlags()).basicAdd(otherEnd, msgs);
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
			case DistrictPackage.STUDENT__ENROLLMENTS:
				return ((InternalEList<?>)getEnrollments()).basicRemove(otherEnd, msgs);
			case DistrictPackage.STUDENT__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
			case DistrictPackage.STUDENT__FLAGS:
				return ((InternalEList<?>)getFlags()).basicRemove(otherEnd, msgs);
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
			case DistrictPackage.STUDENT__GIVEN_NAME:
				return getGivenName();
			case DistrictPackage.STUDENT__MIDDLE_NAME:
				return getMiddleName();
			case DistrictPackage.STUDENT__FAMILY_NAME:
				return getFamilyName();
			case DistrictPackage.STUDENT__SUFFIX:
				return getSuffix();
			case DistrictPackage.STUDENT__PREFERRED_NAME:
				return getPreferredName();
			case DistrictPackage.STUDENT__BIRTH_DATE:
				return getBirthDate();
			case DistrictPackage.STUDENT__SEX:
				return getSex();
			case DistrictPackage.STUDENT__HISPANIC_OR_LATINO:
				return isHispanicOrLatino();
			case DistrictPackage.STUDENT__RACES:
				return getRaces();
			case DistrictPackage.STUDENT__HOME_LANGUAGE:
				return getHomeLanguage();
			case DistrictPackage.STUDENT__EMAIL:
				return getEmail();
			case DistrictPackage.STUDENT__ACTIVE:
				return isActive();
			case DistrictPackage.STUDENT__HOUSEHOLD:
				return getHousehold();
			case DistrictPackage.STUDENT__ENROLLMENTS:
				return getEnrollments();
			case DistrictPackage.STUDENT__CONTACTS:
				return getContacts();
			case DistrictPackage.STUDENT__FLAGS:
				return getFlags();
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
			case DistrictPackage.STUDENT__GIVEN_NAME:
				setGivenName((String)newValue);
				return;
			case DistrictPackage.STUDENT__MIDDLE_NAME:
				setMiddleName((String)newValue);
				return;
			case DistrictPackage.STUDENT__FAMILY_NAME:
				setFamilyName((String)newValue);
				return;
			case DistrictPackage.STUDENT__SUFFIX:
				setSuffix((String)newValue);
				return;
			case DistrictPackage.STUDENT__PREFERRED_NAME:
				setPreferredName((String)newValue);
				return;
			case DistrictPackage.STUDENT__BIRTH_DATE:
				setBirthDate((LocalDate)newValue);
				return;
			case DistrictPackage.STUDENT__SEX:
				setSex((Sex)newValue);
				return;
			case DistrictPackage.STUDENT__HISPANIC_OR_LATINO:
				setHispanicOrLatino((Boolean)newValue);
				return;
			case DistrictPackage.STUDENT__RACES:
				getRaces().clear();
				getRaces().addAll((Collection<? extends Race>)newValue);
				return;
			case DistrictPackage.STUDENT__HOME_LANGUAGE:
				setHomeLanguage((String)newValue);
				return;
			case DistrictPackage.STUDENT__EMAIL:
				setEmail((String)newValue);
				return;
			case DistrictPackage.STUDENT__ACTIVE:
				setActive((Boolean)newValue);
				return;
			case DistrictPackage.STUDENT__HOUSEHOLD:
				setHousehold((Household)newValue);
				return;
			case DistrictPackage.STUDENT__ENROLLMENTS:
				getEnrollments().clear();
				getEnrollments().addAll((Collection<? extends Enrollment>)newValue);
				return;
			case DistrictPackage.STUDENT__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends StudentContact>)newValue);
				return;
			case DistrictPackage.STUDENT__FLAGS:
				getFlags().clear();
				getFlags().addAll((Collection<? extends StudentFlag>)newValue);
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
			case DistrictPackage.STUDENT__GIVEN_NAME:
				setGivenName(GIVEN_NAME_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__MIDDLE_NAME:
				setMiddleName(MIDDLE_NAME_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__FAMILY_NAME:
				setFamilyName(FAMILY_NAME_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__SUFFIX:
				setSuffix(SUFFIX_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__PREFERRED_NAME:
				setPreferredName(PREFERRED_NAME_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__BIRTH_DATE:
				setBirthDate(BIRTH_DATE_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__SEX:
				setSex(SEX_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__HISPANIC_OR_LATINO:
				setHispanicOrLatino(HISPANIC_OR_LATINO_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__RACES:
				getRaces().clear();
				return;
			case DistrictPackage.STUDENT__HOME_LANGUAGE:
				setHomeLanguage(HOME_LANGUAGE_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__ACTIVE:
				setActive(ACTIVE_EDEFAULT);
				return;
			case DistrictPackage.STUDENT__HOUSEHOLD:
				setHousehold((Household)null);
				return;
			case DistrictPackage.STUDENT__ENROLLMENTS:
				getEnrollments().clear();
				return;
			case DistrictPackage.STUDENT__CONTACTS:
				getContacts().clear();
				return;
			case DistrictPackage.STUDENT__FLAGS:
				getFlags().clear();
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
			case DistrictPackage.STUDENT__GIVEN_NAME:
				return GIVEN_NAME_EDEFAULT == null ? givenName != null : !GIVEN_NAME_EDEFAULT.equals(givenName);
			case DistrictPackage.STUDENT__MIDDLE_NAME:
				return MIDDLE_NAME_EDEFAULT == null ? middleName != null : !MIDDLE_NAME_EDEFAULT.equals(middleName);
			case DistrictPackage.STUDENT__FAMILY_NAME:
				return FAMILY_NAME_EDEFAULT == null ? familyName != null : !FAMILY_NAME_EDEFAULT.equals(familyName);
			case DistrictPackage.STUDENT__SUFFIX:
				return SUFFIX_EDEFAULT == null ? suffix != null : !SUFFIX_EDEFAULT.equals(suffix);
			case DistrictPackage.STUDENT__PREFERRED_NAME:
				return PREFERRED_NAME_EDEFAULT == null ? preferredName != null : !PREFERRED_NAME_EDEFAULT.equals(preferredName);
			case DistrictPackage.STUDENT__BIRTH_DATE:
				return BIRTH_DATE_EDEFAULT == null ? birthDate != null : !BIRTH_DATE_EDEFAULT.equals(birthDate);
			case DistrictPackage.STUDENT__SEX:
				return SEX_EDEFAULT == null ? sex != null : !SEX_EDEFAULT.equals(sex);
			case DistrictPackage.STUDENT__HISPANIC_OR_LATINO:
				return hispanicOrLatino != HISPANIC_OR_LATINO_EDEFAULT;
			case DistrictPackage.STUDENT__RACES:
				return races != null && !races.isEmpty();
			case DistrictPackage.STUDENT__HOME_LANGUAGE:
				return HOME_LANGUAGE_EDEFAULT == null ? homeLanguage != null : !HOME_LANGUAGE_EDEFAULT.equals(homeLanguage);
			case DistrictPackage.STUDENT__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case DistrictPackage.STUDENT__ACTIVE:
				return active != ACTIVE_EDEFAULT;
			case DistrictPackage.STUDENT__HOUSEHOLD:
				return household != null;
			case DistrictPackage.STUDENT__ENROLLMENTS:
				return enrollments != null && !enrollments.isEmpty();
			case DistrictPackage.STUDENT__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case DistrictPackage.STUDENT__FLAGS:
				return flags != null && !flags.isEmpty();
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
		result.append(" (givenName: ");
		result.append(givenName);
		result.append(", middleName: ");
		result.append(middleName);
		result.append(", familyName: ");
		result.append(familyName);
		result.append(", suffix: ");
		result.append(suffix);
		result.append(", preferredName: ");
		result.append(preferredName);
		result.append(", birthDate: ");
		result.append(birthDate);
		result.append(", sex: ");
		result.append(sex);
		result.append(", hispanicOrLatino: ");
		result.append(hispanicOrLatino);
		result.append(", races: ");
		result.append(races);
		result.append(", homeLanguage: ");
		result.append(homeLanguage);
		result.append(", email: ");
		result.append(email);
		result.append(", active: ");
		result.append(active);
		result.append(')');
		return result.toString();
	}

} //StudentImpl
