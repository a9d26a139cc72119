/**
 */
package org.trellis.model.review;

import java.time.Instant;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One strength or one need in one domain, from one informant (D3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.Finding#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.trellis.model.review.Finding#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.review.Finding#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.trellis.model.review.Finding#getInformant <em>Informant</em>}</li>
 *   <li>{@link org.trellis.model.review.Finding#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.review.Finding#getRecordedAt <em>Recorded At</em>}</li>
 *   <li>{@link org.trellis.model.review.Finding#getRecordedBy <em>Recorded By</em>}</li>
 *   <li>{@link org.trellis.model.review.Finding#getStudentReview <em>Student Review</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getFinding()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='domain,kind,intensity'"
 * @generated
 */
public interface Finding extends Entity {
	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of a domain contributed at org.trellis.model.domains, for example health.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.trellis.model.review.ReviewPackage#getFinding_Domain()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Finding#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.FindingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.review.FindingKind
	 * @see #setKind(FindingKind)
	 * @see org.trellis.model.review.ReviewPackage#getFinding_Kind()
	 * @model required="true"
	 * @generated
	 */
	FindingKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Finding#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.review.FindingKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FindingKind value);

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.Intensity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see org.trellis.model.review.Intensity
	 * @see #setIntensity(Intensity)
	 * @see org.trellis.model.review.ReviewPackage#getFinding_Intensity()
	 * @model required="true"
	 * @generated
	 */
	Intensity getIntensity();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Finding#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see org.trellis.model.review.Intensity
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(Intensity value);

	/**
	 * Returns the value of the '<em><b>Informant</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.Informant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Informant</em>' attribute.
	 * @see org.trellis.model.review.Informant
	 * @see #setInformant(Informant)
	 * @see org.trellis.model.review.ReviewPackage#getFinding_Informant()
	 * @model required="true"
	 * @generated
	 */
	Informant getInformant();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Finding#getInformant <em>Informant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Informant</em>' attribute.
	 * @see org.trellis.model.review.Informant
	 * @see #getInformant()
	 * @generated
	 */
	void setInformant(Informant value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.model.review.ReviewPackage#getFinding_Note()
	 * @model annotation="http://trellis.org/store length='1000'"
	 *        annotation="http://trellis.org/privacy restricted='true' label='REVIEW' labelBy='domain' health='HEALTH' family='FAMILY'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Finding#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recorded At</em>' attribute.
	 * @see #setRecordedAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getFinding_RecordedAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getRecordedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Finding#getRecordedAt <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded At</em>' attribute.
	 * @see #getRecordedAt()
	 * @generated
	 */
	void setRecordedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Recorded By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name of who typed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded By</em>' attribute.
	 * @see #setRecordedBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getFinding_RecordedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getRecordedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Finding#getRecordedBy <em>Recorded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded By</em>' attribute.
	 * @see #getRecordedBy()
	 * @generated
	 */
	void setRecordedBy(String value);

	/**
	 * Returns the value of the '<em><b>Student Review</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.StudentReview#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The studentReview that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Student Review</em>' container reference.
	 * @see #setStudentReview(StudentReview)
	 * @see org.trellis.model.review.ReviewPackage#getFinding_StudentReview()
	 * @see org.trellis.model.review.StudentReview#getFindings
	 * @model opposite="findings" resolveProxies="false" transient="false"
	 * @generated
	 */
	StudentReview getStudentReview();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Finding#getStudentReview <em>Student Review</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student Review</em>' container reference.
	 * @see #getStudentReview()
	 * @generated
	 */
	void setStudentReview(StudentReview value);

} // Finding
