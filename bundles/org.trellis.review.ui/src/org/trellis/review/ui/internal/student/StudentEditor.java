package org.trellis.review.ui.internal.student;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.Student;
import org.trellis.ui.Terms;
import org.trellis.ui.editors.AggregateEditor;

/** All that is known of one student. Its pages are contributed at {@code org.trellis.ui.pages}. */
public final class StudentEditor extends AggregateEditor<Student> {
	/** Opens the student whose turn it is in the class. */
	public static final String OPEN_COMMAND = "org.trellis.review.ui.student.open";

	public StudentEditor() {
		super(Student.class, "student");
	}

	@Override
	protected String title(Student root) {
		return name(root);
	}

	/** As in lists. */
	static String name(Student student) {
		var called = student.getPreferredName() == null ? student.getGivenName() : student.getPreferredName();
		return NLS.bind(Messages.studentName, student.getFamilyName(), called);
	}

	@Override
	protected String subtitle(Student root) {
		if (!root.isActive()) return Messages.hasLeft;
		var enrollments = root.getEnrollments();
		return enrollments.isEmpty() ? Messages.notEnrolled : Terms.of(enrollments.getLast().getGrade());
	}
}
