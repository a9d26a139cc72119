/**
 */
package org.trellis.model.district.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.CourseGrade;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Section;
import org.trellis.model.district.Student;
import org.trellis.model.district.Term;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Course Grade</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.CourseGradeImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.CourseGradeImpl#getTerm <em>Term</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.CourseGradeImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.CourseGradeImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.CourseGradeImpl#getMark <em>Mark</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.CourseGradeImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.CourseGradeImpl#isFailing <em>Failing</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CourseGradeImpl extends EntityImpl implements CourseGrade {
	/**
	 * The cached value of the '{@link #getStudent() <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudent()
	 * @generated
	 * @ordered
	 */
	protected Student student;

	/**
	 * The cached value of the '{@link #getTerm() <em>Term</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected Term term;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected Section section;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMark() <em>Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMark()
	 * @generated
	 * @ordered
	 */
	protected static final String MARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMark() <em>Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMark()
	 * @generated
	 * @ordered
	 */
	protected String mark = MARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #isFailing() <em>Failing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FAILING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFailing() <em>Failing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailing()
	 * @generated
	 * @ordered
	 */
	protected boolean failing = FAILING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CourseGradeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.COURSE_GRADE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		Student oldStudent = student;
		student = newStudent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.COURSE_GRADE__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getTerm() {
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerm(Term newTerm) {
		Term oldTerm = term;
		term = newTerm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.COURSE_GRADE__TERM, oldTerm, term));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(Section newSection) {
		Section oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.COURSE_GRADE__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.COURSE_GRADE__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMark() {
		return mark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMark(String newMark) {
		String oldMark = mark;
		mark = newMark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.COURSE_GRADE__MARK, oldMark, mark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.COURSE_GRADE__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFailing() {
		return failing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailing(boolean newFailing) {
		boolean oldFailing = failing;
		failing = newFailing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.COURSE_GRADE__FAILING, oldFailing, failing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DistrictPackage.COURSE_GRADE__STUDENT:
				return getStudent();
			case DistrictPackage.COURSE_GRADE__TERM:
				return getTerm();
			case DistrictPackage.COURSE_GRADE__SECTION:
				return getSection();
			case DistrictPackage.COURSE_GRADE__SUBJECT:
				return getSubject();
			case DistrictPackage.COURSE_GRADE__MARK:
				return getMark();
			case DistrictPackage.COURSE_GRADE__VALUE:
				return getValue();
			case DistrictPackage.COURSE_GRADE__FAILING:
				return isFailing();
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
			case DistrictPackage.COURSE_GRADE__STUDENT:
				setStudent((Student)newValue);
				return;
			case DistrictPackage.COURSE_GRADE__TERM:
				setTerm((Term)newValue);
				return;
			case DistrictPackage.COURSE_GRADE__SECTION:
				setSection((Section)newValue);
				return;
			case DistrictPackage.COURSE_GRADE__SUBJECT:
				setSubject((String)newValue);
				return;
			case DistrictPackage.COURSE_GRADE__MARK:
				setMark((String)newValue);
				return;
			case DistrictPackage.COURSE_GRADE__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case DistrictPackage.COURSE_GRADE__FAILING:
				setFailing((Boolean)newValue);
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
			case DistrictPackage.COURSE_GRADE__STUDENT:
				setStudent((Student)null);
				return;
			case DistrictPackage.COURSE_GRADE__TERM:
				setTerm((Term)null);
				return;
			case DistrictPackage.COURSE_GRADE__SECTION:
				setSection((Section)null);
				return;
			case DistrictPackage.COURSE_GRADE__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case DistrictPackage.COURSE_GRADE__MARK:
				setMark(MARK_EDEFAULT);
				return;
			case DistrictPackage.COURSE_GRADE__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case DistrictPackage.COURSE_GRADE__FAILING:
				setFailing(FAILING_EDEFAULT);
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
			case DistrictPackage.COURSE_GRADE__STUDENT:
				return student != null;
			case DistrictPackage.COURSE_GRADE__TERM:
				return term != null;
			case DistrictPackage.COURSE_GRADE__SECTION:
				return section != null;
			case DistrictPackage.COURSE_GRADE__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case DistrictPackage.COURSE_GRADE__MARK:
				return MARK_EDEFAULT == null ? mark != null : !MARK_EDEFAULT.equals(mark);
			case DistrictPackage.COURSE_GRADE__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case DistrictPackage.COURSE_GRADE__FAILING:
				return failing != FAILING_EDEFAULT;
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
		result.append(" (subject: ");
		result.append(subject);
		result.append(", mark: ");
		result.append(mark);
		result.append(", value: ");
		result.append(value);
		result.append(", failing: ");
		result.append(failing);
		result.append(')');
		return result.toString();
	}

} //CourseGradeImpl
