/**
 */
package org.trellis.model.access;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;
import org.trellis.model.district.Section;
import org.trellis.model.district.Staff;

import org.trellis.model.resources.Organization;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A right that somebody gave to a member of staff, with its reason. It is ended, never removed, so that who could see what remains known.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.access.AccessGrant#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getSection <em>Section</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getGrantedAt <em>Granted At</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getEndedBy <em>Ended By</em>}</li>
 *   <li>{@link org.trellis.model.access.AccessGrant#getEndReason <em>End Reason</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.access.AccessPackage#getAccessGrant()
 * @model annotation="http://trellis.org/store index='staff,kind'"
 * @generated
 */
public interface AccessGrant extends Entity {
	/**
	 * Returns the value of the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff</em>' reference.
	 * @see #setStaff(Staff)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Staff()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Staff getStaff();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getStaff <em>Staff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' reference.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(Staff value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.access.AccessKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.access.AccessKind
	 * @see #setKind(AccessKind)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Kind()
	 * @model required="true"
	 * @generated
	 */
	AccessKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.access.AccessKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AccessKind value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which one, for SCHOOL; where GRADE and PROGRAM hold, null for the whole district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Grades</b></em>' attribute list.
	 * The list contents are of type {@link org.trellis.model.district.Grade}.
	 * The literals are from the enumeration {@link org.trellis.model.district.Grade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For GRADE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grades</em>' attribute list.
	 * @see org.trellis.model.district.Grade
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Grades()
	 * @model
	 * @generated
	 */
	EList<Grade> getGrades();

	/**
	 * Returns the value of the '<em><b>Section</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For SECTION.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' reference.
	 * @see #setSection(Section)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Section()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Section getSection();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getSection <em>Section</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' reference.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(Section value);

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute list.
	 * The list contents are of type {@link org.trellis.model.district.FlagKind}.
	 * The literals are from the enumeration {@link org.trellis.model.district.FlagKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For PROGRAM: a student with one of these belongs to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute list.
	 * @see org.trellis.model.district.FlagKind
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Flags()
	 * @model
	 * @generated
	 */
	EList<FlagKind> getFlags();

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For PARTNER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Organization()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' attribute list.
	 * The list contents are of type {@link org.trellis.model.access.RestrictedLabel}.
	 * The literals are from the enumeration {@link org.trellis.model.access.RestrictedLabel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Restricted texts of the students in reach that it opens; none unless said (D33).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' attribute list.
	 * @see org.trellis.model.access.RestrictedLabel
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Labels()
	 * @model
	 * @generated
	 */
	EList<RestrictedLabel> getLabels();

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Begins()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getBegins <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begins</em>' attribute.
	 * @see #getBegins()
	 * @generated
	 */
	void setBegins(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which it no longer holds; null while it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalDate)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Ends()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Granted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted By</em>' attribute.
	 * @see #setGrantedBy(String)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_GrantedBy()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getGrantedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getGrantedBy <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted By</em>' attribute.
	 * @see #getGrantedBy()
	 * @generated
	 */
	void setGrantedBy(String value);

	/**
	 * Returns the value of the '<em><b>Granted At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Granted At</em>' attribute.
	 * @see #setGrantedAt(Instant)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_GrantedAt()
	 * @model dataType="org.trellis.model.base.Instant" required="true"
	 * @generated
	 */
	Instant getGrantedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getGrantedAt <em>Granted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted At</em>' attribute.
	 * @see #getGrantedAt()
	 * @generated
	 */
	void setGrantedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The legitimate educational interest, in a phrase (34 CFR 99.31(a)(1)).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_Reason()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='255'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Ended By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name of who ended it; null while nobody did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended By</em>' attribute.
	 * @see #setEndedBy(String)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_EndedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getEndedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getEndedBy <em>Ended By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended By</em>' attribute.
	 * @see #getEndedBy()
	 * @generated
	 */
	void setEndedBy(String value);

	/**
	 * Returns the value of the '<em><b>End Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Reason</em>' attribute.
	 * @see #setEndReason(String)
	 * @see org.trellis.model.access.AccessPackage#getAccessGrant_EndReason()
	 * @model annotation="http://trellis.org/store length='255'"
	 * @generated
	 */
	String getEndReason();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.AccessGrant#getEndReason <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Reason</em>' attribute.
	 * @see #getEndReason()
	 * @generated
	 */
	void setEndReason(String value);

} // AccessGrant
