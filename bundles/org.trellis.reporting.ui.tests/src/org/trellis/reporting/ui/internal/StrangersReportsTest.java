package org.trellis.reporting.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.internal.registry.ExtensionRegistry;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.trellis.testing.ui.Window;

/** Reports as modules bring them: one that asks for much, one that never ends, one whose design is wrong, and contributions that are no reports. */
@SuppressWarnings("restriction")
class StrangersReportsTest {
	private static final String REPORTS = """
			<plugin><extension id="strangers" point="org.trellis.reporting.reports">
			<report id="endless" name="Endless" category="Strangers" design="reports/endless.rptdesign"><parameter name="school" type="school" label="Which school"/></report>
			<report id="wrong" name="Wrong" category="Strangers" design="reports/broken.rptdesign"><parameter name="school" type="school" label="Which school"/></report>
			<report id="asking" name="Asking" category="Strangers" design="reports/asking.rptdesign">
			<parameter name="day" type="date" label="Which day" required="true"/><parameter name="number" type="number" label="How many"/><parameter name="word" type="text" label="Whom"/></report>
			<report id="gone" name="Gone" category="Strangers" design="reports/gone.rptdesign"/>
			<report id="nameless" category="Strangers" design="reports/broken.rptdesign"/>
			<report id="gap-map" name="Twice" category="Strangers" design="reports/broken.rptdesign"/>
			</extension></plugin>""";

	@TempDir
	Path folder;
	@TempDir
	Path files;

	@BeforeEach
	void contribute() {
		var registry = (ExtensionRegistry) RegistryFactory.getRegistry();
		var contributor = ContributorFactoryOSGi.createContributor(FrameworkUtil.getBundle(ReportView.class));
		assertTrue(registry.addContribution(new ByteArrayInputStream(REPORTS.getBytes(StandardCharsets.UTF_8)), contributor, false, "test", null, registry.getTemporaryUserToken()));
	}

	@AfterEach
	void takeBack() {
		var registry = (ExtensionRegistry) RegistryFactory.getRegistry();
		for (var extension : registry.getExtensions(ContributorFactoryOSGi.createContributor(FrameworkUtil.getBundle(ReportView.class))))
			if (extension.getUniqueIdentifier() != null && extension.getUniqueIdentifier().endsWith("strangers")) registry.removeExtension(extension, registry.getTemporaryUserToken());
	}

	@Test
	void whatIsNoReportIsShownWithItsPluginsNameAndTheRestIsThere() {
		try (var window = new ReportingWindow(folder)) {
			assertTrue(ReportingWindow.listed().containsAll(List.of(ReportingWindow.GAPS, "Endless", "Wrong")));
			var group = Arrays.stream(ReportingWindow.tree().getItems()).filter(i -> i.getText().equals(Messages.brokenGroup)).findFirst().orElseThrow();
			var told = Arrays.stream(group.getItems()).map(TreeItem::getText).filter(t -> t.contains("org.trellis.reporting.ui")).toList();
			assertEquals(3, told.size(), told::toString);
			assertTrue(told.stream().anyMatch(t -> t.contains("\"Gone\"") && t.contains("reports/gone.rptdesign")), told::toString);
			assertTrue(told.stream().anyMatch(t -> t.contains("\"nameless\"") && t.contains("name")), told::toString);
			assertTrue(told.stream().anyMatch(t -> t.contains("\"Twice\"")), told::toString);
		}
	}

	@Test
	void aDesignThatIsWrongIsToldInASentence() {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open("Wrong");
			var told = Window.atDialog("The report \"Wrong\" could not be made", dialog -> dialog.close());
			ReportingWindow.make();
			until("the person is told", told);
			assertEquals(List.of(), Window.service(RunHistory.class).of(window.district.database().districtId()));
			ReportingWindow.open(ReportingWindow.GAPS);
			ReportingWindow.make();
			ReportingWindow.untilShown("Whole district");
		}
	}

	@Test
	void aLongReportIsStoppedAndLeavesNothing() throws Exception {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open("Endless");
			ReportingWindow.view().askBy((shell, name, begin) -> Optional.of(files.resolve("endless.pdf")));
			Window.click(Window.main(), Messages.export);
			until("the report is at work", () -> Window.find(Window.main(), ProgressBar.class, b -> true).isPresent());
			Window.click(Window.main(), Messages.stop);
			until("the window says that it was stopped", () -> Window.shows(Window.main(), Messages.stopped));
			try (var left = Files.list(files)) {
				assertEquals(List.of(), left.toList());
			}
			assertEquals(List.of(), Window.service(RunHistory.class).of(window.district.database().districtId()));
		}
	}

	@Test
	void whatIsWrongIsSaidBesideTheFieldAndATypedNameIsNotKept() {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.search().setText("asking");
			ReportingWindow.search().notifyListeners(SWT.DefaultSelection, new Event());
			until("the form is there", () -> Window.shows(Window.main(), "Which day"));
			ReportingWindow.make();
			assertTrue(Window.shows(Window.main(), Messages.needed));
			fields().get(0).setText("soon");
			fields().get(1).setText("many");
			assertTrue(Window.shows(Window.main(), Messages.notANumber));
			assertFalse(Window.shows(Window.main(), Messages.needed));
			fields().get(0).setText("2026-10-01");
			fields().get(1).setText("12");
			fields().get(2).setText("Ana Invented");
			assertFalse(Window.shows(Window.main(), Messages.notANumber));
			ReportingWindow.make();
			ReportingWindow.untilShown(ReportingWindow.LINCOLN);
			var run = Window.service(RunHistory.class).of(window.district.database().districtId()).getFirst();
			assertEquals(Map.of("day", "2026-10-01", "number", "12"), run.values());
			assertFalse(run.toString().contains("Ana"), run::toString);
		}
	}

	/** Where parameters are typed, in their order. */
	private static List<Text> fields() {
		return Window.all(Window.main(), Text.class).stream().filter(t -> (t.getStyle() & (SWT.SEARCH | SWT.READ_ONLY)) == 0).toList();
	}
}
