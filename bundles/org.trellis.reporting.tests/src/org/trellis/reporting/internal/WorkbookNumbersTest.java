package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Counts in a workbook are numbers, so that an analyst can add them up; what is withheld is text, and no formula takes it for nought. */
class WorkbookNumbersTest extends WithEngine {
	private List<String> numbers(Map<String, String> parameters) throws IOException {
		return numbers("class-review-summary", parameters);
	}

	private List<String> numbers(String report, Map<String, String> parameters) throws IOException {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			var district = new ReportDistrict(database);
			district.withClass3A();
			district.withClassOf(3);
			district.withClassAtParks("6B", 2);
			Path workbook = folder.resolve("summary.xlsx");
			service.render(new ReportRequest(report, parameters, ReportFormat.XLSX, workbook, Locale.ENGLISH), database, ReportDistrict.PRINCIPAL, Progress.NONE);
			return ReadBack.numbers(workbook);
		}
	}

	@Test
	void theCountsOfTheDistrictAreNumbersAndWhatIsWithheldIsNot() throws IOException {
		assertEquals(List.of("10", "6"), numbers(Map.of()), "the students of the district, and those not decided");
	}

	@Test
	void theCountsOfAClassAreNumbers() throws IOException {
		var numbers = numbers(Map.of("school", "Lincoln Elementary", "class", "3A"));
		assertEquals(0, numbers.size() % 2, "strengths and needs of each student: " + numbers);
		assertEquals(5, numbers.size() / 2, "of five students");
	}

	@Test
	void openPlacesAndStudentsOfTheResourceGapsAreNumbers() throws IOException {
		var open = List.of("10", "10", "0", "0", "0", "0", "0", "0", "1");
		var inNeedAndUnmet = List.of("3", "2");
		var ofTheOtherDomains = List.of("0", "0", "0", "0", "0", "0");
		assertEquals(Stream.of(open, inNeedAndUnmet, ofTheOtherDomains).flatMap(List::stream).toList(), numbers("gap-map", Map.of()), "three need intensive help with their health, two of them have no place; all other needs are withheld");
	}
}
