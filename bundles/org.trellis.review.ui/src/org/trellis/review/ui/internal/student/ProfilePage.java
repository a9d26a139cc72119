package org.trellis.review.ui.internal.student;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.Domains;
import org.trellis.model.district.Sex;
import org.trellis.model.district.Student;
import org.trellis.model.district.StudentFlag;
import org.trellis.review.ui.internal.Labels;
import org.trellis.store.References;
import org.trellis.ui.Terms;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

import jakarta.inject.Inject;

/** Who the student is. What the student information system answers for is shown; the rest is typed here. */
public final class ProfilePage implements EditorPage<Student> {
	private static final int NAME = 80;
	private static final int EMAIL = 200;

	private final Labels labels;
	private Form<Student> form;
	private PageContext<Student> context;
	private StudentSurroundings around = StudentSurroundings.NONE;
	/** Version of the student for which the surroundings were read. */
	private long read;

	@Inject
	public ProfilePage(Domains domains) {
		labels = new Labels(domains);
	}

	@Override
	public void create(Composite parent, PageContext<Student> page) {
		context = page;
		form = Form.on(parent, page.editing()) //
				.section(Messages.sectionName) //
				.shown(Messages.givenName, ProfilePage::givenNames) //
				.shown(Messages.familyName, ProfilePage::familyNames) //
				.text(Messages.preferredName, Student::getPreferredName, Student::setPreferredName, Check.atMost(NAME)) //
				.text(Messages.emailField, Student::getEmail, Student::setEmail, Check.atMost(EMAIL), Check.email()) //
				.section(Messages.sectionPerson) //
				.shown(Messages.born, s -> StudentTerms.day(s.getBirthDate())) //
				.choice(Messages.sex, Student::getSex, Student::setSex, Sex.VALUES, StudentTerms::of) //
				.shown(Messages.homeLanguage, s -> Terms.language(s.getHomeLanguage() == null ? around.homeLanguage() : s.getHomeLanguage())) //
				.section(Messages.sectionSchool) //
				.shown(Messages.school, s -> around.school()) //
				.shown(Messages.homeroom, s -> around.homeroom()) //
				.shown(Messages.programs, this::flags) //
				.shown(Messages.attendance, s -> around.attendance()) //
				.section(Messages.sectionHome) //
				.shown(Messages.address, s -> around.address()) //
				.hint(Messages.profileHint);
		read();
	}

	private static String givenNames(Student student) {
		return student.getMiddleName() == null ? student.getGivenName() : student.getGivenName() + " " + student.getMiddleName();
	}

	private static String familyNames(Student student) {
		return student.getSuffix() == null ? student.getFamilyName() : student.getFamilyName() + " " + student.getSuffix();
	}

	private String flags(Student student) {
		var today = LocalDate.now();
		return student.getFlags().stream().filter(f -> holds(f, today)).map(f -> f.getDetail() == null ? labels.of(f.getKind()) : labels.of(f.getKind()) + " (" + f.getDetail() + ")").collect(Collectors.joining(", "));
	}

	private static boolean holds(StudentFlag flag, LocalDate day) {
		return (flag.getBegins() == null || !flag.getBegins().isAfter(day)) && (flag.getEnds() == null || flag.getEnds().isAfter(day));
	}

	private void read() {
		read = context.editing().root().getVersion();
		var student = context.id();
		var household = References.id(context.editing().root().getHousehold());
		context.read(Messages.readProfile, (database, scope) -> StudentSurroundings.of(database, scope, student, household), found -> {
			if (Objects.equals(found, around)) return;
			around = found;
			form.refresh();
		});
	}

	/** What is typed here changes nothing of what is read. */
	@Override
	public void refresh() {
		if (context.editing().root().getVersion() != read) read();
	}

	@Override
	public boolean setFocus() {
		return form.setFocus();
	}
}
