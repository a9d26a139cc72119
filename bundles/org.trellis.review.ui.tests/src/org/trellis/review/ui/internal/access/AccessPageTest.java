package org.trellis.review.ui.internal.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.access.Access;
import org.trellis.access.TextRead;
import org.trellis.model.district.Student;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.ReviewStatus;
import org.trellis.review.ui.internal.student.StudentEditor;
import org.trellis.store.References;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.editors.Editors;

/** Anyone may be asked "who can see this child?", and who read a restricted text stands beside it (D32, D33). */
class AccessPageTest {
	@TempDir
	Path folder;

	@Test
	void thePageSaysWhoSeesTheStudentAndWhyAndWhoReadANote() {
		try (var district = new TestDistrict(folder)) {
			var given = district.given();
			var ana = given.aStudent("Ana").at(given.school("Lincoln")).stored();
			var review = ReviewFactory.eINSTANCE.createStudentReview();
			review.setCycle(References.to(given.fall()));
			review.setStudent(References.to(ana));
			review.setStatus(ReviewStatus.REVIEWED);
			review.setNote("Sleeps in a car");
			district.database().write(TestStore.TESTER, null, unit -> {
				unit.insert(review);
				return null;
			});
			district.show();
			Window.service(Editors.class).open(Student.class, ana.getId(), "Ana");
			until("the student is there", () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor() instanceof StudentEditor e && e.editing().isPresent());
			((StudentEditor) PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor()).showPage("org.trellis.review.ui.student.access");
			until("who sees her is told", () -> says("Whoever can open the district") && says("administrator of the district"));
			assertFalse(says("coordinator"), "nobody read anything");

			assertInstanceOf(TextRead.Given.class, Window.service(Access.class).readRestricted(district.database(), district.coordinator(), ReviewPackage.Literals.STUDENT_REVIEW__NOTE, review.getId()));
			until("the reading is told", () -> says("coordinator"));
			assertFalse(says("Sleeps"), "what was read is not");
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		}
	}

	private static boolean says(String text) {
		return Window.all(Window.main(), CTabFolder.class).stream().flatMap(f -> Window.all(f, Table.class).stream()).filter(Table::isVisible)
				.anyMatch(t -> Arrays.stream(t.getItems()).anyMatch(i -> java.util.stream.IntStream.range(0, t.getColumnCount()).anyMatch(c -> i.getText(c).contains(text))));
	}
}
