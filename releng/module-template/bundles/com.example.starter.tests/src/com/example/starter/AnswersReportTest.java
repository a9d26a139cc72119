package com.example.starter;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.FrameworkUtil;
import org.trellis.access.SignedIn;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Reports;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** The report in the real engine. */
class AnswersReportTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("com.example.starter.Starter#engines")
	void whoAnsweredIsListedAndWhoDidNotIsMarked(Engine engine) throws Exception {
		var context = FrameworkUtil.getBundle(AnswersReportTest.class).getBundleContext();
		var reports = context.getService(context.getServiceReference(Reports.class));
		try (var database = TestStore.create(engine, folder, Starter.MODULE)) {
			var given = new GivenDistrict(database);
			var school = given.school("Lincoln");
			var ana = given.aStudent("Ana").at(school).stored();
			given.aStudent("Ben").at(school).stored();
			Answers.note(database, TESTER, EVERYBODY, ana.getId(), StarterChoice.YES, LocalDate.of(2026, 9, 1));
			for (var locale : new Locale[] { Locale.ENGLISH, Locale.forLanguageTag("es") }) {
				var file = folder.resolve("answers-" + locale + ".html");
				reports.render(new ReportRequest("starter-answers", Map.of("school", "Lincoln"), ReportFormat.HTML, file, locale), database, new SignedIn(TESTER, EVERYBODY), Progress.NONE);
				var html = Files.readString(file);
				boolean english = locale.equals(Locale.ENGLISH);
				for (var part : new String[] { "Ana", "Ben", english ? "1 of 2 answered" : "Respondieron 1 de 2", english ? "not asked yet" : "falta preguntar" }) assertTrue(html.contains(part), part + " in " + html);
			}
		}
	}
}
