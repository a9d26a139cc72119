/**
 */
package org.trellis.model.district;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A class: a homeroom or a taught course in a term.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.Section#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getTerm <em>Term</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getCourseCode <em>Course Code</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getRoom <em>Room</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getTeacher <em>Teacher</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getDays <em>Days</em>}</li>
 *   <li>{@link org.trellis.model.district.Section#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getSection()
 * @model annotation="http://trellis.org/store index='school,kind,name'"
 * @generated
 */
public interface Section extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getSection_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School Year</em>' reference.
	 * @see #setSchoolYear(SchoolYear)
	 * @see org.trellis.model.district.DistrictPackage#getSection_SchoolYear()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SchoolYear getSchoolYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getSchoolYear <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Year</em>' reference.
	 * @see #getSchoolYear()
	 * @generated
	 */
	void setSchoolYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Term</em>' reference.
	 * @see #setTerm(Term)
	 * @see org.trellis.model.district.DistrictPackage#getSection_Term()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Term getTerm();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getTerm <em>Term</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' reference.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(Term value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.district.DistrictPackage#getSection_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.district.SectionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.district.SectionKind
	 * @see #setKind(SectionKind)
	 * @see org.trellis.model.district.DistrictPackage#getSection_Kind()
	 * @model required="true"
	 * @generated
	 */
	SectionKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.district.SectionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SectionKind value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(Grade)
	 * @see org.trellis.model.district.DistrictPackage#getSection_Grade()
	 * @model dataType="org.trellis.model.district.GradeObject"
	 * @generated
	 */
	Grade getGrade();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Course Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Course Code</em>' attribute.
	 * @see #setCourseCode(String)
	 * @see org.trellis.model.district.DistrictPackage#getSection_CourseCode()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getCourseCode();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getCourseCode <em>Course Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Course Code</em>' attribute.
	 * @see #getCourseCode()
	 * @generated
	 */
	void setCourseCode(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.trellis.model.district.DistrictPackage#getSection_Subject()
	 * @model annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Room</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Room</em>' reference.
	 * @see #setRoom(Room)
	 * @see org.trellis.model.district.DistrictPackage#getSection_Room()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Room getRoom();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getRoom <em>Room</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' reference.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(Room value);

	/**
	 * Returns the value of the '<em><b>Teacher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Teacher</em>' reference.
	 * @see #setTeacher(Staff)
	 * @see org.trellis.model.district.DistrictPackage#getSection_Teacher()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Staff getTeacher();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Section#getTeacher <em>Teacher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Teacher</em>' reference.
	 * @see #getTeacher()
	 * @generated
	 */
	void setTeacher(Staff value);

	/**
	 * Returns the value of the '<em><b>Periods</b></em>' reference list.
	 * The list contents are of type {@link org.trellis.model.district.ClassPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Periods</em>' reference list.
	 * @see org.trellis.model.district.DistrictPackage#getSection_Periods()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ClassPeriod> getPeriods();

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute list.
	 * The list contents are of type {@link org.trellis.model.district.Weekday}.
	 * The literals are from the enumeration {@link org.trellis.model.district.Weekday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty means every school day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute list.
	 * @see org.trellis.model.district.Weekday
	 * @see org.trellis.model.district.DistrictPackage#getSection_Days()
	 * @model
	 * @generated
	 */
	EList<Weekday> getDays();

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.district.SectionMember}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.SectionMember#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.trellis.model.district.DistrictPackage#getSection_Members()
	 * @see org.trellis.model.district.SectionMember#getSection
	 * @model opposite="section" containment="true"
	 * @generated
	 */
	EList<SectionMember> getMembers();

} // Section
