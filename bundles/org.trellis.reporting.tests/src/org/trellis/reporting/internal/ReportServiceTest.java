package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.reporting.internal.DesignBuilder.aDesign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.trellis.access.SignedIn;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportParameter;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Reports;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** What a report does to the disk, to wrong requests, and beside others. */
class ReportServiceTest extends WithEngine {
	private static final Progress STOPPED = new Progress() {
		@Override
		public void at(String what, long done, long total) {
			// nobody watches
		}

		@Override
		public boolean cancelled() {
			return true;
		}
	};

	private final Database database = class3A(Engine.DERBY);

	private Path reports() throws IOException {
		return Files.createDirectories(folder.resolve("reports"));
	}

	private static Set<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	private static ReportRequest request(String id, Map<String, String> parameters, Path file) {
		return new ReportRequest(id, parameters, ReportFormat.PDF, file, Locale.ENGLISH);
	}

	@Test
	void theCatalogueIsAService() {
		var context = FrameworkUtil.getBundle(Reports.class).getBundleContext();
		var reports = context.getService(context.getServiceReference(Reports.class));
		assertEquals(Set.of("class-review-summary", "gap-map", "meeting-recap", "movement-matrix", "plan-family-copy", "referral-follow-up", "september-first", "student-plan"), reports.catalogue().stream().map(r -> r.id()).collect(Collectors.toSet()));
		var review = reports.catalogue().stream().filter(r -> r.id().equals("class-review-summary")).findFirst().orElseThrow();
		assertEquals("Class review summary", review.name());
		assertEquals("Review", review.category());
		assertEquals(List.of("school", "class", "schoolYear", "season"), review.parameters().stream().map(ReportParameter::name).toList());
		assertEquals(Map.of("FALL", "Fall", "SPRING", "Spring"), review.parameter("season").orElseThrow().choices());
	}

	@Test
	void nothingButTheReportIsLeftOnTheDisk() throws Exception {
		var temporary = Path.of(System.getProperty("java.io.tmpdir"));
		var scratch = service.engine().scratch();
		var before = names(temporary);
		for (var format : ReportFormat.values())
			service.render(new ReportRequest("gap-map", Map.of(), format, reports().resolve("gaps." + format.extension()), Locale.ENGLISH), database, ReportDistrict.PRINCIPAL, Progress.NONE);
		assertEquals(Set.of("gaps.html", "gaps.pdf", "gaps.xlsx", "gaps.docx"), names(reports()));
		assertEquals(Set.of(), names(scratch));
		var left = names(temporary);
		left.removeAll(before);
		left.removeIf(name -> name.startsWith("junit"));
		assertEquals(Set.of(), left.stream().filter(name -> !name.equals(scratch.getFileName().toString())).filter(name -> name.startsWith("DataEngine") || name.contains("birt")).collect(Collectors.toSet()));
	}

	@Test
	void anOlderReportSurvivesEveryFailure() throws Exception {
		var file = Files.writeString(reports().resolve("review.pdf"), "the older one");
		assertThrows(ReportException.class, () -> service.render(request("gap-map", Map.of("school", "nowhere"), file), database, ReportDistrict.PRINCIPAL, Progress.NONE));
		assertThrows(ReportException.Cancelled.class, () -> service.render(request("gap-map", Map.of(), file), database, ReportDistrict.PRINCIPAL, STOPPED));
		try (var connection = database.reportingConnection(TestStore.EVERYBODY)) {
			assertThrows(ReportException.class, () -> service.renderer().render(aDesign().query("SELECT NOTHING FROM REPORTING.SCHOOLS").listing("1").in(folder), Map.of(),
					new Renderer.Form(ReportFormat.PDF, Locale.ENGLISH, new ScriptWords("", "", LocalDate.now(), Locale.ENGLISH, DOMAINS, Suppression.DEFAULT)), file, connection, Progress.NONE));
		}
		assertEquals("the older one", Files.readString(file));
		assertEquals(Set.of("review.pdf"), names(reports()));
		service.render(request("gap-map", Map.of(), file), database, ReportDistrict.PRINCIPAL, Progress.NONE);
		assertTrue(ReadBack.of(file).contains("Resource gaps"));
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() {
		var missing = assertThrows(ReportException.class,
				() -> service.render(request("gap-map", Map.of(), folder.resolve("not").resolve("there.pdf")), database, ReportDistrict.PRINCIPAL, Progress.NONE));
		assertTrue(missing.getMessage().contains("The folder " + folder.resolve("not")), missing.getMessage());
		assertTrue(assertThrows(ReportException.class, () -> service.render(request("gap-map", Map.of(), folder), database, ReportDistrict.PRINCIPAL, Progress.NONE)).getMessage().contains("is a folder"));
	}

	@Test
	void aWrongRequestIsToldWhatThereIs() {
		assertUnknown("grades", Map.of(), "There is no report \"grades\"; known are class-review-summary, gap-map, meeting-recap, movement-matrix, plan-family-copy, referral-follow-up, september-first, student-plan.");
		assertUnknown("gap-map", Map.of("scool", "x"), "The report \"gap-map\" has no parameter \"scool\"; it has school.");
		assertUnknown("gap-map", Map.of("school", "Lincon"),
				"\"Lincon\" is not a value for the parameter \"school\" of the report \"gap-map\": known are Lincoln Elementary, Rosa Parks Middle.");
		assertUnknown("class-review-summary", Map.of("season", "WINTER"), "\"WINTER\" is not a value for the parameter \"season\" of the report \"class-review-summary\": known are FALL, SPRING.");
		assertUnknown("class-review-summary", Map.of("school", "Rosa Parks Middle", "class", "3A"), "\"3A\" is not a value for the parameter \"class\" of the report \"class-review-summary\": there are none yet.");
		// a value is never text of the query
		assertUnknown("gap-map", Map.of("school", "' OR '1' = '1"),
				"\"' OR '1' = '1\" is not a value for the parameter \"school\" of the report \"gap-map\": known are Lincoln Elementary, Rosa Parks Middle.");
	}

	private void assertUnknown(String id, Map<String, String> parameters, String sentence) {
		assertEquals(sentence, assertThrows(ReportException.Unknown.class,
				() -> service.render(request(id, parameters, folder.resolve("x.pdf")), database, ReportDistrict.PRINCIPAL, Progress.NONE)).getMessage());
	}

	@Test
	void parametersAreData() throws Exception {
		var parameters = "<list-property name=\"parameters\"><structure><property name=\"name\">p1</property><property name=\"paramName\">name</property><property name=\"dataType\">string</property>"
				+ "<property name=\"position\">1</property><property name=\"isInput\">true</property><property name=\"isOutput\">false</property></structure></list-property>";
		var design = aDesign().parameter("name", "string").dataSetXml(parameters).query("SELECT SCHOOL_NAME FROM REPORTING.SCHOOLS WHERE SCHOOL_NAME = ?").listing("dataSetRow['SCHOOL_NAME']").saying("params['name'].value");
		assertEquals("Lincoln Lincoln", rendered(design, Map.of("name", "Lincoln")));
		var injected = "x' OR '1' = '1";
		assertEquals(injected, rendered(design, Map.of("name", injected)));
		assertEquals("<b>&lt;x</b>", rendered(design, Map.of("name", "<b>&lt;x</b>")));
	}

	@Test
	void aBrokenDesignIsASentence() throws IOException {
		assertEquals("The design test.rptdesign of the report \"Test\" is missing.",
				assertThrows(ReportException.class, () -> new DesignSource("Test", "test.rptdesign", name -> null).read()).getMessage());
		assertTrue(sentence(aDesign().body("<label>")).startsWith("The design of the report \"Test\" is not well-formed XML: line 1, "));
		assertTrue(sentence(aDesign().query("SELECT NOTHING FROM REPORTING.SCHOOLS").listing("dataSetRow['NOTHING']")).startsWith("The report \"Test\" could not be made: Column 'NOTHING'"));
		assertTrue(sentence(aDesign().saying("1 +")).startsWith("The report \"Test\" could not be made: "));
	}

	/** A sentence is shown, copied and passed on; what stands in the rows is not for everybody. */
	@Test
	void theSentenceOfAFailureQuotesNoRow() {
		var failures = Map.of(aDesign().query("SELECT CAST(SCHOOL_NAME AS INTEGER) AS N FROM REPORTING.SCHOOLS").listing("dataSetRow['N']"), "(22018)",
				aDesign().query("SELECT CAST(SCHOOL_NAME AS DATE) AS N FROM REPORTING.SCHOOLS").listing("dataSetRow['N']"), "a value of the data does not fit",
				aDesign().listing("dataSetRow['SCHOOL_NAME'].nothing.more"), "TypeError",
				aDesign().listing("dataSetRow['SCHOOL_NAME'].missing()"), "TypeError",
				aDesign().listing("(function(){ throw dataSetRow['SCHOOL_NAME'] })()"), "a script or an expression failed",
				aDesign().listing("missing + 1"), "missing");
		failures.forEach((design, part) -> {
			var sentence = sentence(design);
			assertTrue(sentence.startsWith("The report \"Test\" could not be made: ") && sentence.contains(part), sentence);
			assertFalse(sentence.contains("Lincoln"), sentence);
		});
	}

	@Test
	void whoMayNotSeeTheDistrictGetsNoReportOfIt() throws IOException {
		var nobody = new SignedIn(TestStore.TESTER, new Scope.Nobody("not known"));
		var file = reports().resolve("gaps.pdf");
		assertThrows(StoreException.class, () -> service.render(request("gap-map", Map.of(), file), database, nobody, Progress.NONE));
		assertEquals(Set.of(), names(reports()));
	}

	@Test
	void reportsAtTheSameTimeDoNotMixUp() throws Exception {
		try (var threads = Executors.newFixedThreadPool(4)) {
			var work = new ArrayList<Callable<String>>();
			for (int i = 0; i < 8; i++) {
				boolean gaps = i % 2 == 0;
				var file = reports().resolve(i + ".pdf");
				work.add(() -> {
					service.render(request(gaps ? "gap-map" : "referral-follow-up", Map.of(), file), database, ReportDistrict.PRINCIPAL, Progress.NONE);
					return ReadBack.of(file);
				});
			}
			var results = threads.invokeAll(work);
			for (int i = 0; i < 8; i++) assertTrue(results.get(i).get().contains(i % 2 == 0 ? "Unmet * * 2" : "3 open, 1 overdue"), results.get(i).get());
		}
	}

	@Test
	void namesAreTextAndNotMarkupOrFormulas() throws Exception {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			var odd = new ReportDistrict(database);
			// the whole district would name nobody
			var ofLincoln = Map.of("school", "Lincoln Elementary");
			odd.withStudents("=1+1", "<img src=x onerror=alert(1)>");
			var html = reports().resolve("review.html");
			service.render(new ReportRequest("class-review-summary", ofLincoln, ReportFormat.HTML, html, Locale.ENGLISH), database, ReportDistrict.PRINCIPAL, Progress.NONE);
			assertTrue(!Files.readString(html).contains("<img src=x") && ReadBack.of(html).contains("<img src=x onerror=alert(1)>"));
			var xlsx = reports().resolve("review.xlsx");
			service.render(new ReportRequest("class-review-summary", ofLincoln, ReportFormat.XLSX, xlsx, Locale.ENGLISH), database, ReportDistrict.PRINCIPAL, Progress.NONE);
			assertTrue(!ReadBack.part(xlsx, "xl/worksheets/sheet1.xml").contains("<f>") && ReadBack.of(xlsx).contains("=1+1"));
		}
	}
}
