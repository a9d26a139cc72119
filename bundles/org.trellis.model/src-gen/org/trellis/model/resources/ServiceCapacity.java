/**
 */
package org.trellis.model.resources;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Capacity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How much of a service there is (HSDS service capacity, D11).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.ServiceCapacity#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.trellis.model.resources.ServiceCapacity#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.ServiceCapacity#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.trellis.model.resources.ServiceCapacity#getFunded <em>Funded</em>}</li>
 *   <li>{@link org.trellis.model.resources.ServiceCapacity#getFilled <em>Filled</em>}</li>
 *   <li>{@link org.trellis.model.resources.ServiceCapacity#getUpdatedOn <em>Updated On</em>}</li>
 *   <li>{@link org.trellis.model.resources.ServiceCapacity#getService <em>Service</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getServiceCapacity()
 * @model
 * @generated
 */
public interface ServiceCapacity extends Entity {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted, for example students.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceCapacity_Unit()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceCapacity#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.resources.CapacityStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.resources.CapacityStatus
	 * @see #setStatus(CapacityStatus)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceCapacity_Status()
	 * @model required="true"
	 * @generated
	 */
	CapacityStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceCapacity#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.resources.CapacityStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CapacityStatus value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(int)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceCapacity_Maximum()
	 * @model
	 * @generated
	 */
	int getMaximum();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceCapacity#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(int value);

	/**
	 * Returns the value of the '<em><b>Funded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Funded</em>' attribute.
	 * @see #setFunded(Integer)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceCapacity_Funded()
	 * @model
	 * @generated
	 */
	Integer getFunded();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceCapacity#getFunded <em>Funded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funded</em>' attribute.
	 * @see #getFunded()
	 * @generated
	 */
	void setFunded(Integer value);

	/**
	 * Returns the value of the '<em><b>Filled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places taken as the provider reports them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filled</em>' attribute.
	 * @see #setFilled(int)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceCapacity_Filled()
	 * @model
	 * @generated
	 */
	int getFilled();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceCapacity#getFilled <em>Filled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filled</em>' attribute.
	 * @see #getFilled()
	 * @generated
	 */
	void setFilled(int value);

	/**
	 * Returns the value of the '<em><b>Updated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Updated On</em>' attribute.
	 * @see #setUpdatedOn(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceCapacity_UpdatedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getUpdatedOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceCapacity#getUpdatedOn <em>Updated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Updated On</em>' attribute.
	 * @see #getUpdatedOn()
	 * @generated
	 */
	void setUpdatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Service#getCapacities <em>Capacities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' container reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceCapacity_Service()
	 * @see org.trellis.model.resources.Service#getCapacities
	 * @model opposite="capacities" resolveProxies="false" transient="false"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceCapacity#getService <em>Service</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' container reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

} // ServiceCapacity
