package org.trellis.connectivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.FrameworkUtil;
import org.trellis.access.SignedIn;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Reports;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** The module's report in the real engine, which needs OSGi: the build runs it there, plain Java does not. */
class LoansReportTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void whatIsOnLoanIsListedAndWhatIsOverdueIsMarked(Engine engine) throws Exception {
		var bundle = FrameworkUtil.getBundle(LoansReportTest.class);
		assumeTrue(bundle != null, "the report engine needs OSGi");
		var context = bundle.getBundleContext();
		var reports = context.getService(context.getServiceReference(Reports.class));
		try (var database = TestStore.create(engine, folder, Connectivity.MODULE)) {
			var given = new GivenDistrict(database);
			var ana = given.aStudent("Ana").at(given.school("Lincoln")).stored();
			for (var tag : new String[] { "HS-1", "HS-2", "HS-3" }) {
				var device = ConnectivityFactory.eINSTANCE.createLendingDevice();
				device.setKind(DeviceKind.HOTSPOT);
				device.setTag(tag);
				device.setStatus(DeviceStatus.AVAILABLE);
				given.stored(device);
				var due = tag.equals("HS-1") ? LocalDate.of(2026, 9, 2) : LocalDate.of(2199, 1, 1);
				var lent = Loans.lend(database, TESTER, EVERYBODY, ana.getId(), device.getId(), LocalDate.of(2026, 9, 1), due);
				if (tag.equals("HS-3")) Loans.takeBack(database, TESTER, EVERYBODY, lent.loan(), LocalDate.of(2026, 9, 3));
			}
			assertTrue(reports.catalogue().stream().anyMatch(r -> r.id().equals("device-loans")));
			var english = html(reports, database, Locale.ENGLISH);
			for (var part : new String[] { "Devices on loan", "2 on loan, 1 overdue", "Invented, Ana", "HS-1", "HS-2", "overdue by" }) assertTrue(english.contains(part), part + " in " + english);
			assertEquals(-1, english.indexOf("HS-3"), "it is back");
			assertTrue(html(reports, database, Locale.forLanguageTag("es")).contains("Dispositivos prestados"));
		}
	}

	private String html(Reports reports, Database database, Locale locale) throws Exception {
		var file = folder.resolve("loans-" + locale + ".html");
		reports.render(new ReportRequest("device-loans", Map.of(), ReportFormat.HTML, file, locale), database, new SignedIn(TESTER, EVERYBODY), Progress.NONE);
		return Files.readString(file);
	}
}
