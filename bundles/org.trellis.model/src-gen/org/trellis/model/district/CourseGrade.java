/**
 */
package org.trellis.model.district;

import java.math.BigDecimal;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Course Grade</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's grade in a subject in a grading period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.CourseGrade#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.CourseGrade#getTerm <em>Term</em>}</li>
 *   <li>{@link org.trellis.model.district.CourseGrade#getSection <em>Section</em>}</li>
 *   <li>{@link org.trellis.model.district.CourseGrade#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.trellis.model.district.CourseGrade#getMark <em>Mark</em>}</li>
 *   <li>{@link org.trellis.model.district.CourseGrade#getValue <em>Value</em>}</li>
 *   <li>{@link org.trellis.model.district.CourseGrade#isFailing <em>Failing</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getCourseGrade()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='student,term'"
 * @generated
 */
public interface CourseGrade extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getCourseGrade_Student()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.CourseGrade#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grading period, or the term where grades are given by term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' reference.
	 * @see #setTerm(Term)
	 * @see org.trellis.model.district.DistrictPackage#getCourseGrade_Term()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Term getTerm();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.CourseGrade#getTerm <em>Term</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' reference.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(Term value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class in which it was given; null when the source does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' reference.
	 * @see #setSection(Section)
	 * @see org.trellis.model.district.DistrictPackage#getCourseGrade_Section()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Section getSection();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.CourseGrade#getSection <em>Section</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' reference.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(Section value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.trellis.model.district.DistrictPackage#getCourseGrade_Subject()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.CourseGrade#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the source writes it, for example B- or 71; null when it gives a number only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mark</em>' attribute.
	 * @see #setMark(String)
	 * @see org.trellis.model.district.DistrictPackage#getCourseGrade_Mark()
	 * @model annotation="http://trellis.org/store length='20'"
	 * @generated
	 */
	String getMark();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.CourseGrade#getMark <em>Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mark</em>' attribute.
	 * @see #getMark()
	 * @generated
	 */
	void setMark(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grade on the scale from 0 to 100; null when the mark stands for no number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.trellis.model.district.DistrictPackage#getCourseGrade_Value()
	 * @model annotation="http://trellis.org/store column='GRADE_VALUE'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.CourseGrade#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Failing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the subject is not passed with it, by the rules of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failing</em>' attribute.
	 * @see #setFailing(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getCourseGrade_Failing()
	 * @model
	 * @generated
	 */
	boolean isFailing();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.CourseGrade#isFailing <em>Failing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failing</em>' attribute.
	 * @see #isFailing()
	 * @generated
	 */
	void setFailing(boolean value);

} // CourseGrade
