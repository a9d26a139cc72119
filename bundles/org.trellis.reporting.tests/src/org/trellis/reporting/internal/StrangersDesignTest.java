package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.reporting.internal.DesignBuilder.aDesign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.Reports;
import org.trellis.reporting.Suppression;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** What an analyst's ordinary design does is not taken for an attack. */
class StrangersDesignTest extends WithEngine {
	/** Our chart with everything switched on that a chart of the designer can show: titles of axes, labels of values, legend, grid lines. */
	@Test
	void aChartWithLabelsLegendAndTitles() throws Exception {
		var design = design("gap-map.rptdesign");
		var hidden = "<Visible>false</Visible>";
		assertTrue(design.contains(hidden), "something is switched off in the chart");
		Files.writeString(folder.resolve("test.rptdesign"), design.replace(hidden, "<Visible>true</Visible>"));
		try (var connection = class3A(Engine.DERBY).reportingConnection(TestStore.EVERYBODY)) {
			var values = new HashMap<String, Object>();
			values.put("school", null);
			var words = new ScriptWords("Test District", "", LocalDate.of(2026, 10, 1), Locale.ENGLISH, DOMAINS, Suppression.LEAST);
			var file = folder.resolve("report.html");
			service.renderer().render(DesignBuilder.source(folder), values, new Renderer.Form(ReportFormat.HTML, Locale.ENGLISH, words), file, connection, Progress.NONE);
			var page = Files.readString(file);
			assertEquals(1, page.split("<img [^>]*src=\"data:image/png;base64,", -1).length - 1);
			assertTrue(ReadBack.of(file).contains("Students without an open place: at least 2."));
		}
	}

	@Test
	void visibilityHighlightAndMapRules() throws Exception {
		var rules = "<list-property name=\"highlightRules\"><structure><property name=\"operator\">eq</property><property name=\"fontWeight\">bold</property><expression name=\"testExpr\">row[\"value\"]</expression>"
				+ "<simple-property-list name=\"value1\"><value>\"Lincoln\"</value></simple-property-list></structure></list-property>"
				+ "<list-property name=\"mapRules\"><structure><property name=\"operator\">eq</property><property name=\"display\">the first school</property><expression name=\"testExpr\">row[\"value\"]</expression>"
				+ "<simple-property-list name=\"value1\"><value>\"Lincoln\"</value></simple-property-list></structure></list-property>";
		var shown = rendered(aDesign().body("<list id=\"50\"><property name=\"dataSet\">rows</property>" + DesignBuilder.column("value", "dataSetRow[\"SCHOOL_NAME\"]")
				+ "<detail><data id=\"51\">" + rules + "<property name=\"resultSetColumn\">value</property></data></detail></list>"));
		assertTrue(shown.contains("the first school") && shown.contains("Rosa Parks"), shown);
	}

	private static String design(String name) throws IOException {
		try (var in = Reports.class.getResourceAsStream("/reports/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
