package com.example.starter.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.Student;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.editors.AggregateEditor;
import org.trellis.ui.editors.Editors;

import com.example.starter.Answers;
import com.example.starter.StarterAnswer;
import com.example.starter.StarterChoice;

/** In the real window: an answer is noted on the student's page, and opened from there. */
class StudentPageTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private UUID ana;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		var given = district.given();
		ana = given.aStudent("Ana").at(given.school("Lincoln School")).stored().getId();
		district.show();
		Window.service(Editors.class).open(Student.class, ana, "Ana");
		until("the student is there", () -> loaded(Student.class));
		((AggregateEditor<?>) page().getActiveEditor()).showPage("com.example.starter.ui.student");
		until("the page is there", () -> Window.shows(Window.main(), Messages.neverAsked));
	}

	@AfterEach
	void close() {
		district.close();
		page().closeAllEditors(false);
		Window.settle();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static boolean loaded(Class<?> type) {
		return page().getActiveEditor() instanceof AggregateEditor<?> e && e.editing().filter(editing -> type.isInstance(editing.root())).isPresent();
	}

	@Test
	void anAnswerIsNotedAndOpened() {
		Window.click(Window.main(), Messages.no);
		until("it is said", () -> Window.texts(Window.main()).stream().anyMatch(t -> t.contains("answered") && t.contains(Words.of(StarterChoice.NO))));
		assertEquals(StarterChoice.NO, Answers.of(district.database(), TestStore.EVERYBODY, ana).orElseThrow().getChoice());
		Window.clickLink(Messages.open);
		until("the answer is open", () -> loaded(StarterAnswer.class));
		until("its form is there", () -> Window.shows(Window.main(), Messages.section));
		assertTrue(page().getActiveEditor().getTitle().contains("Ana"), page().getActiveEditor().getTitle());
	}

	@Test
	void everyTextExistsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
