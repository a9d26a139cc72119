package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.reporting.internal.DesignBuilder.aDesign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.Suppression;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Data cubes and crosstabs: an analyst's ordinary ones run, and nothing in them goes further than elsewhere in a design. */
class CrosstabTest extends WithEngine {
	private static final String NEEDS = "SELECT s.SCHOOL_NAME AS \"SCHOOL_NAME\", g.INTENSITY AS \"INTENSITY\", g.DEMAND AS \"DEMAND\" FROM REPORTING.GAP_MAP g JOIN REPORTING.SCHOOLS s ON s.SCHOOL_ID = g.SCHOOL_ID";

	private static Set<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	@Test
	void theNeedsOfEachSchoolInEveryFormat() throws Exception {
		var design = CrosstabBuilder.of(NEEDS, "INTENSITY", "SCHOOL_NAME", "DEMAND").design();
		var words = new ScriptWords("Test District", "", LocalDate.of(2026, 10, 1), Locale.ENGLISH, DOMAINS, Suppression.DEFAULT);
		try (var connection = class3A(Engine.DERBY).reportingConnection(TestStore.EVERYBODY)) {
			for (var format : ReportFormat.values()) {
				var file = folder.resolve("needs." + format.extension());
				service.renderer().render(design.in(folder), Map.of(), new Renderer.Form(format, Locale.ENGLISH, words), file, connection, Progress.NONE);
				var text = ReadBack.of(file);
				for (var part : List.of("EARLY_INTERVENTION INTENSIVE PREVENTION In all", "Lincoln Elementary 1 3 0 4", "Rosa Parks Middle 0 0 0 0"))
					assertTrue(text.contains(part), format + ": \"" + part + "\" is missing in: " + text);
			}
			assertEquals(Set.of(), names(service.engine().scratch()), "nothing of the cube stays on the disk");
		}
	}

	@Test
	void filtersSortingAndExpressions() throws SQLException {
		var filter = "<property name=\"filter\"><filter-condition-element><property name=\"operator\">ne</property><expression name=\"expr\" type=\"javascript\">dimension[\"Across\"][\"A\"]</expression>"
				+ "<simple-property-list name=\"value1\"><value type=\"javascript\">\"none\"</value></simple-property-list></filter-condition-element></property>";
		var sort = "<property name=\"sort\"><sort-element><expression name=\"key\" type=\"javascript\">dimension[\"Across\"][\"A\"]</expression><property name=\"direction\">desc</property></sort-element></property>";
		var shown = rendered(CrosstabBuilder.ofSchools().summing("dataSetRow[\"SCHOOL_ID\"] * 10").with("levelView", filter + sort).headed("dimension[\"Across\"][\"A\"] + \" schools\"").design());
		for (var part : List.of("all schools In all", "Lincoln 10 10", "Rosa Parks 20 20")) assertTrue(shown.contains(part), shown);
	}

	/** Each kind of element, one after the other. */
	@Test
	void noElementBringsCode() {
		for (var place : CrosstabBuilder.PLACES) {
			var sentence = sentence(CrosstabBuilder.ofSchools().with(place, "<property name=\"eventHandlerClass\">com.example.Handler</property>").design());
			assertTrue(sentence.contains("eventHandlerClass: a design cannot bring Java code"), place + ": " + sentence);
		}
		for (var event : List.of("onPrepare", "onCreate", "onRender")) for (var place : List.of("crosstab", "label")) {
			var sentence = sentence(CrosstabBuilder.ofSchools().with(place, "<method name=\"" + event + "\">1</method>").design());
			assertTrue(sentence.contains("property " + event + ": elements have no event scripts"), sentence);
		}
	}

	@Test
	void nothingInItIsFetched() {
		var link = "<%1$s name=\"action\"><structure><property name=\"linkType\">hyperlink</property><expression name=\"uri\">'http://127.0.0.1:1'</expression></structure></%1$s>".formatted("list-property");
		for (var place : List.of("level", "measure")) {
			var sentence = sentence(CrosstabBuilder.ofSchools().with(place, link).design());
			assertTrue(sentence.contains("property action: a link may lead only to a bookmark"), place + ": " + sentence);
		}
		for (var place : List.of("crosstab", "crosstabCell", "aggregationCell", "label")) {
			var sentence = sentence(CrosstabBuilder.ofSchools().with(place, "<property name=\"backgroundImage\">http://127.0.0.1:1/a.png</property>").design());
			assertTrue(sentence.contains("backgroundImage: a report fetches nothing"), place + ": " + sentence);
		}
		var picture = "<image id=\"300\"><property name=\"source\">url</property><expression name=\"uri\" type=\"constant\">http://127.0.0.1:1/a.png</expression></image>";
		assertTrue(sentence(CrosstabBuilder.ofSchools().with("content", picture).design()).contains("a picture must be embedded"));
		var markup = "<text-data id=\"300\"><expression name=\"valueExpr\">'x'</expression><property name=\"contentType\">html</property></text-data>";
		assertTrue(sentence(CrosstabBuilder.ofSchools().with("content", markup).design()).contains("set it to plain"));
	}

	@Test
	void otherSourcesThanDataSets() {
		assertTrue(sentence(aDesign().cubes("<oda-cube name=\"cube\" id=\"200\"/>")).contains("OdaCube \"cube\": this kind of element"));
		assertTrue(sentence(CrosstabBuilder.of("SELECT SECRET FROM TRELLIS.SCHOOL", "SECRET", "SECRET", "SECRET").design()).contains("not a view of REPORTING"));
	}

	/** All places of a cube and a crosstab where an expression can stand. */
	private static List<Function<String, DesignBuilder>> expressions() {
		return List.of(s -> CrosstabBuilder.ofSchools().summing(s).design(), s -> CrosstabBuilder.ofSchools().headed(s).design(),
				s -> CrosstabBuilder.ofSchools().with("level", "<expression name=\"displayColumnName\" type=\"javascript\"><![CDATA[" + s + "]]></expression>").design(),
				s -> CrosstabBuilder.ofSchools().with("level", "<list-property name=\"attributes\"><structure><property name=\"name\">SCHOOL_NAME</property><property name=\"dataType\">string</property></structure></list-property>").headed(s).design(),
				s -> CrosstabBuilder.ofSchools().with("cube", "<list-property name=\"filter\"><structure><property name=\"operator\">is-true</property><expression name=\"expr\" type=\"javascript\"><![CDATA[" + s
						+ "]]></expression></structure></list-property>").design(),
				s -> CrosstabBuilder.ofSchools().with("cube", "<expression name=\"ACLExpression\" type=\"javascript\"><![CDATA[" + s + "]]></expression>").design(),
				s -> CrosstabBuilder.ofSchools().with("levelView", "<property name=\"filter\"><filter-condition-element><property name=\"operator\">is-true</property><expression name=\"expr\" type=\"javascript\"><![CDATA["
						+ s + "]]></expression></filter-condition-element></property>").design(),
				s -> CrosstabBuilder.ofSchools().with("levelView", "<property name=\"sort\"><sort-element><expression name=\"key\" type=\"javascript\"><![CDATA[" + s
						+ "]]></expression><property name=\"direction\">desc</property></sort-element></property>").design(),
				s -> CrosstabBuilder.ofSchools().with("crosstab", "<list-property name=\"visibility\"><structure><property name=\"format\">all</property><expression name=\"valueExpr\" type=\"javascript\"><![CDATA["
						+ s + "]]></expression></structure></list-property>").design(),
				s -> CrosstabBuilder.ofSchools().with("label", "<list-property name=\"visibility\"><structure><property name=\"format\">all</property><expression name=\"valueExpr\" type=\"javascript\"><![CDATA[" + s
						+ "]]></expression></structure></list-property>").design());
	}

	@Test
	void theSandboxHoldsInEveryExpression() throws Exception {
		var marker = folder.resolve("marker");
		var ways = List.of("java.io.File", "Packages.java.io.File", "''.getClass().forName('java.io.File')", "new java.util.Date().getClass().forName('java.io.File')",
				"reportContext.getApplicationClassLoader().loadClass('java.io.File')", "this.getClass().forName('java.io.File')", "dimension.getClass().forName('java.io.File')",
				"measure.getClass().forName('java.io.File')", "data.getClass().forName('java.io.File')");
		var all = ways.stream().map(way -> "try { new (" + way + ")('" + marker + "').createNewFile() } catch (e) { }").collect(Collectors.joining("; ", "(function(){ ", "; return 1 })()"));
		for (var place : expressions()) {
			var design = place.apply(all);
			attempt(design);
			assertFalse(Files.exists(marker), design.xml());
		}
	}

	@Test
	void noExpressionReadsTheConnectionOrAProperty() throws SQLException {
		System.setProperty("trellis.test.secret", "4711");
		try {
			for (var escape : List.of("this['trellis.test.secret']", "config['trellis.test.secret']", "reportContext.getAppContext().get('OdaJDBCDriverPassInConnection')", "OdaJDBCDriverPassInConnection",
					"_jsContext.getAppContext()", "report.getReportContext()", "reportContext.getGlobalVariable('trellis.test.secret')")) {
				var shown = rendered(CrosstabBuilder.ofSchools().headed("(function(){ try { return '[' + " + escape + " + ']' } catch (e) { return '[refused]' } })()").design());
				assertTrue(List.of("[refused]", "[undefined]", "[null]").stream().anyMatch(shown::contains), escape + ": " + shown);
			}
		} finally {
			System.clearProperty("trellis.test.secret");
		}
	}

	private void attempt(DesignBuilder design) throws SQLException {
		try {
			rendered(design);
		} catch (ReportException e) {
			assertFalse(e.getMessage().isBlank());
		}
	}
}
