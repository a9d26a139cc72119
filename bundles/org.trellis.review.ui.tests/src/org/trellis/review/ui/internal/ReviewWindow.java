package org.trellis.review.ui.internal;

import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.trellis.access.SignedIn;
import org.trellis.model.Domains;
import org.trellis.model.district.School;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Student;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.StudentReview;
import org.trellis.review.OpenClass;
import org.trellis.review.Reviews;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.review.ui.internal.entry.Keys;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;

/** The Review perspective of the real window, on a district with one school and one class. */
final class ReviewWindow implements AutoCloseable {
	static final String SCHOOL = "Lincoln School";
	static final String CLASS = "Grade 3 A";

	final TestDistrict district;
	final GivenDistrict given;
	final Keys keys;
	final Labels labels;
	private final Domains domains;
	final List<Student> students;
	final Section section;

	/** @param names given names of the students of the class, in the order of the alphabet */
	ReviewWindow(Path folder, String... names) {
		domains = Window.service(Domains.class);
		labels = new Labels(domains);
		keys = new Keys(domains.all(), labels);
		district = new TestDistrict(folder);
		given = district.given();
		var school = given.school(SCHOOL);
		students = Arrays.stream(names).map(n -> given.aStudent(n).at(school).stored()).toList();
		section = homeroom(school, CLASS, students.toArray(Student[]::new));
	}

	Section homeroom(School school, String name, Student... members) {
		return given.section(school, name, null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, members);
		});
	}

	/** Shows the district and opens the class, as Enter in the tree does. */
	void openClass() {
		district.show();
		chooseClass();
	}

	void chooseClass() {
		choose(CLASS);
		until("the class is open", () -> Window.find(Window.main(), Table.class, t -> t.getItemCount() == students.size()).isPresent());
	}

	void choose(String name) {
		until("the class stands in the tree", () -> item(name).isPresent());
		enter(item(name).orElseThrow());
	}

	static void enter(TreeItem item) {
		item.getParent().setSelection(item);
		var event = new Event();
		event.item = item;
		item.getParent().notifyListeners(SWT.DefaultSelection, event);
	}

	static Tree tree() {
		return Window.all(Window.main(), Tree.class).getFirst();
	}

	static Optional<TreeItem> item(String name) {
		return Window.all(Window.main(), Tree.class).stream().flatMap(t -> Arrays.stream(t.getItems())).flatMap(i -> Stream.concat(Stream.of(i), Arrays.stream(i.getItems()))).filter(i -> i.getText().startsWith(name)).findFirst();
	}

	static Table table() {
		return Window.all(Window.main(), Table.class).getFirst();
	}

	/** Text of a cell by the student's place and the column's title. */
	static String cell(int row, String column) {
		var table = table();
		int index = IntStream.range(0, table.getColumnCount()).filter(i -> table.getColumn(i).getText().equals(column)).findFirst().orElseThrow(() -> new AssertionError("No column " + column));
		return table.getItem(row).getText(index);
	}

	String domainCell(int row, String domain) {
		return cell(row, domains.byKey(domain).orElseThrow().shortLabel());
	}

	/** Where reviews are typed. */
	static Text field() {
		return Window.find(Window.main(), Text.class, t -> (t.getStyle() & (SWT.READ_ONLY | SWT.SEARCH)) == 0).orElseThrow(() -> new AssertionError("No field to type in: " + Window.texts()));
	}

	static void press(char... characters) {
		for (var c : characters) Window.press(field(), c);
	}

	void finding(String domain, FindingKind kind, Intensity intensity, String words) {
		press(keys.ofDomain(domain), keys.of(kind), keys.of(intensity));
		Window.type(field(), words);
		press('\r');
	}

	void command(Command command) {
		press(keys.of(command));
	}

	/** Answers the question about a conflict in one part. */
	static void settle(Shell conflict, boolean mine) {
		var choices = Window.all(conflict, Button.class).stream().filter(b -> (b.getStyle() & SWT.RADIO) != 0).toList();
		if (choices.size() != 2) throw new AssertionError("Mine or theirs, among " + Window.texts(conflict));
		choices.getFirst().setSelection(mine);
		choices.getLast().setSelection(!mine);
		var done = Window.all(conflict, Button.class).getLast();
		Window.click(conflict, done.getText());
	}

	static boolean says(String text) {
		return Window.find(Window.main(), Label.class, l -> l.getText().contains(text)).isPresent();
	}

	/** Waits until everything that was typed is in the database. */
	static void untilSaved() {
		var saved = Messages.savedAt.replace("{0}", "");
		until("everything is saved", () -> says(saved));
	}

	/** The review of a student as it is in the database. */
	StudentReview stored(Student student) {
		return begun(student).orElseThrow(() -> new AssertionError("Nobody began the review of " + student.getGivenName()));
	}

	/** The same; empty when nothing was ever typed into it. */
	Optional<StudentReview> begun(Student student) {
		var ids = district.database().list(ListQuery.select("r.ID").from("STUDENT_REVIEW r").ofStudent("r.STUDENT_ID").where("r.STUDENT_ID = ?", student.getId()).orderBy("r.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY);
		return ids.stream().findFirst().flatMap(id -> district.database().load(StudentReview.class, id, TestStore.EVERYBODY)).map(r -> r.root());
	}

	/** The same class, opened by somebody else elsewhere. */
	OpenClass openElsewhere(SignedIn person) {
		var reviews = Window.service(Reviews.class).of(district.database(), person);
		return reviews.open(reviews.currentCycle().orElseThrow(), section.getId(), Progress.NONE);
	}

	@Override
	public void close() {
		district.close();
	}
}
