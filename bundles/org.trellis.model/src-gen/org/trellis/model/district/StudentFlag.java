/**
 */
package org.trellis.model.district;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student Flag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A flag with the time it holds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.StudentFlag#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentFlag#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentFlag#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentFlag#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.trellis.model.district.StudentFlag#getStudent <em>Student</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getStudentFlag()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface StudentFlag extends Entity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.district.FlagKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.district.FlagKind
	 * @see #setKind(FlagKind)
	 * @see org.trellis.model.district.DistrictPackage#getStudentFlag_Kind()
	 * @model required="true"
	 * @generated
	 */
	FlagKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentFlag#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.district.FlagKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FlagKind value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getStudentFlag_Begins()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentFlag#getBegins <em>Begins</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getStudentFlag_Ends()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentFlag#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see org.trellis.model.district.DistrictPackage#getStudentFlag_Detail()
	 * @model
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentFlag#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.Student#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The student that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getStudentFlag_Student()
	 * @see org.trellis.model.district.Student#getFlags
	 * @model opposite="flags" resolveProxies="false" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StudentFlag#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

} // StudentFlag
