package org.trellis.app.internal.window;

import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.Student;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.editors.Editors;

class EditorAreaTest {
	@TempDir
	Path folder;

	/** As after a crash, or when the last one was closed. */
	@Test
	void withoutAnEditorTheViewsHaveAllTheRoom() {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try (var district = new TestDistrict(folder)) {
			var school = district.given().school("Lincoln School");
			var student = district.given().aStudent("Ana").at(school).stored();
			district.show();
			Window.service(Editors.class).open(Student.class, student.getId(), "Ana");
			until("the editor is there", () -> page.getEditorReferences().length == 1 && page.isEditorAreaVisible());
			page.closeAllEditors(false);
			until("its room is given back", () -> !page.isEditorAreaVisible());
			Window.service(Editors.class).open(Student.class, student.getId(), "Ana");
			until("the next one has room again", () -> page.getEditorReferences().length == 1 && page.isEditorAreaVisible());
		}
		until("nor has a district that was closed left any", () -> !page.isEditorAreaVisible());
	}
}
