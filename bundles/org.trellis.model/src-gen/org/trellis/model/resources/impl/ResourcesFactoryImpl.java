/**
 */
package org.trellis.model.resources.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.trellis.model.resources.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ResourcesFactoryImpl extends EFactoryImpl implements ResourcesFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ResourcesFactory init() {
		try {
			ResourcesFactory theResourcesFactory = (ResourcesFactory)EPackage.Registry.INSTANCE.getEFactory(ResourcesPackage.eNS_URI);
			if (theResourcesFactory != null) {
				return theResourcesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ResourcesFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResourcesFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ResourcesPackage.ORGANIZATION: return createOrganization();
			case ResourcesPackage.LICENSE: return createLicense();
			case ResourcesPackage.PROVIDER_STAFF: return createProviderStaff();
			case ResourcesPackage.CONTACT_POINT: return createContactPoint();
			case ResourcesPackage.LOCATION: return createLocation();
			case ResourcesPackage.TAXONOMY_TERM: return createTaxonomyTerm();
			case ResourcesPackage.SERVICE: return createService();
			case ResourcesPackage.SERVICE_CAPACITY: return createServiceCapacity();
			case ResourcesPackage.SCHOOL_OFFERING: return createSchoolOffering();
			case ResourcesPackage.SERVICE_AT_LOCATION: return createServiceAtLocation();
			case ResourcesPackage.OPENING_HOURS: return createOpeningHours();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ResourcesPackage.VETTING_STATUS:
				return createVettingStatusFromString(eDataType, initialValue);
			case ResourcesPackage.SERVICE_SETTING:
				return createServiceSettingFromString(eDataType, initialValue);
			case ResourcesPackage.SERVICE_STATUS:
				return createServiceStatusFromString(eDataType, initialValue);
			case ResourcesPackage.COST_KIND:
				return createCostKindFromString(eDataType, initialValue);
			case ResourcesPackage.CAPACITY_STATUS:
				return createCapacityStatusFromString(eDataType, initialValue);
			case ResourcesPackage.LOCATION_KIND:
				return createLocationKindFromString(eDataType, initialValue);
			case ResourcesPackage.SERVICE_SETTING_OBJECT:
				return createServiceSettingObjectFromString(eDataType, initialValue);
			case ResourcesPackage.COST_KIND_OBJECT:
				return createCostKindObjectFromString(eDataType, initialValue);
			case ResourcesPackage.LOCATION_KIND_OBJECT:
				return createLocationKindObjectFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ResourcesPackage.VETTING_STATUS:
				return convertVettingStatusToString(eDataType, instanceValue);
			case ResourcesPackage.SERVICE_SETTING:
				return convertServiceSettingToString(eDataType, instanceValue);
			case ResourcesPackage.SERVICE_STATUS:
				return convertServiceStatusToString(eDataType, instanceValue);
			case ResourcesPackage.COST_KIND:
				return convertCostKindToString(eDataType, instanceValue);
			case ResourcesPackage.CAPACITY_STATUS:
				return convertCapacityStatusToString(eDataType, instanceValue);
			case ResourcesPackage.LOCATION_KIND:
				return convertLocationKindToString(eDataType, instanceValue);
			case ResourcesPackage.SERVICE_SETTING_OBJECT:
				return convertServiceSettingObjectToString(eDataType, instanceValue);
			case ResourcesPackage.COST_KIND_OBJECT:
				return convertCostKindObjectToString(eDataType, instanceValue);
			case ResourcesPackage.LOCATION_KIND_OBJECT:
				return convertLocationKindObjectToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization createOrganization() {
		OrganizationImpl organization = new OrganizationImpl();
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public License createLicense() {
		LicenseImpl license = new LicenseImpl();
		return license;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProviderStaff createProviderStaff() {
		ProviderStaffImpl providerStaff = new ProviderStaffImpl();
		return providerStaff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactPoint createContactPoint() {
		ContactPointImpl contactPoint = new ContactPointImpl();
		return contactPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Location createLocation() {
		LocationImpl location = new LocationImpl();
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaxonomyTerm createTaxonomyTerm() {
		TaxonomyTermImpl taxonomyTerm = new TaxonomyTermImpl();
		return taxonomyTerm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service createService() {
		ServiceImpl service = new ServiceImpl();
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceCapacity createServiceCapacity() {
		ServiceCapacityImpl serviceCapacity = new ServiceCapacityImpl();
		return serviceCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchoolOffering createSchoolOffering() {
		SchoolOfferingImpl schoolOffering = new SchoolOfferingImpl();
		return schoolOffering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceAtLocation createServiceAtLocation() {
		ServiceAtLocationImpl serviceAtLocation = new ServiceAtLocationImpl();
		return serviceAtLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpeningHours createOpeningHours() {
		OpeningHoursImpl openingHours = new OpeningHoursImpl();
		return openingHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VettingStatus createVettingStatusFromString(EDataType eDataType, String initialValue) {
		VettingStatus result = VettingStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVettingStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceSetting createServiceSettingFromString(EDataType eDataType, String initialValue) {
		ServiceSetting result = ServiceSetting.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceSettingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceStatus createServiceStatusFromString(EDataType eDataType, String initialValue) {
		ServiceStatus result = ServiceStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostKind createCostKindFromString(EDataType eDataType, String initialValue) {
		CostKind result = CostKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CapacityStatus createCapacityStatusFromString(EDataType eDataType, String initialValue) {
		CapacityStatus result = CapacityStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCapacityStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocationKind createLocationKindFromString(EDataType eDataType, String initialValue) {
		LocationKind result = LocationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceSetting createServiceSettingObjectFromString(EDataType eDataType, String initialValue) {
		return createServiceSettingFromString(ResourcesPackage.Literals.SERVICE_SETTING, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceSettingObjectToString(EDataType eDataType, Object instanceValue) {
		return convertServiceSettingToString(ResourcesPackage.Literals.SERVICE_SETTING, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostKind createCostKindObjectFromString(EDataType eDataType, String initialValue) {
		return createCostKindFromString(ResourcesPackage.Literals.COST_KIND, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostKindObjectToString(EDataType eDataType, Object instanceValue) {
		return convertCostKindToString(ResourcesPackage.Literals.COST_KIND, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocationKind createLocationKindObjectFromString(EDataType eDataType, String initialValue) {
		return createLocationKindFromString(ResourcesPackage.Literals.LOCATION_KIND, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocationKindObjectToString(EDataType eDataType, Object instanceValue) {
		return convertLocationKindToString(ResourcesPackage.Literals.LOCATION_KIND, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourcesPackage getResourcesPackage() {
		return (ResourcesPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ResourcesPackage getPackage() {
		return ResourcesPackage.eINSTANCE;
	}

} //ResourcesFactoryImpl
