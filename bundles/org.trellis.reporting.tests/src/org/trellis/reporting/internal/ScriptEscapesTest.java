package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.reporting.internal.DesignBuilder.aDesign;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.reporting.ReportException;

/** What scripts of a design try to get out of the sandbox. Every attempt is made for real; a control shows that it would have worked in Java. */
class ScriptEscapesTest extends WithEngine {
	private static final String SECRET = "trellis.test.secret";

	@AfterEach
	void forget() {
		System.clearProperty(SECRET);
	}

	/** Ways to a Java class, each ending in the object of the class {@code %s}. */
	private static final List<String> WAYS = List.of( //
			"%s", //
			"Packages.%s", //
			"Packages['%s']", //
			"this['Packages'].%s", //
			"eval('%s')", //
			"eval('Packages.%s')", //
			"new Function('return %s')()", //
			"(function(){}).constructor('return Packages.%s')()", //
			"''.getClass().forName('%s')", //
			"new java.lang.String('').getClass().forName('%s')", //
			"java.lang.Class.forName('%s')", //
			"new java.math.BigDecimal(1).getClass().forName('%s')", //
			"new java.util.Date()['class'].forName('%s')", //
			"reportContext.getClass().forName('%s')", //
			"reportContext.getOutputFormat().getClass().forName('%s')", //
			"reportContext.getMessage('x').getClass().forName('%s')", //
			"reportContext.getApplicationClassLoader().loadClass('%s')", //
			"reportContext.getReportRunnable().getClass().forName('%s')", //
			"reportContext.getDesignHandle().getClass().forName('%s')", //
			"reportContext.evaluate('%s')", //
			"reportContext.evaluate('javascript', 'Packages.%s')", //
			"trellis.getClass().forName('%s')", //
			"params.getClass().forName('%s')", //
			"vars.getClass().forName('%s')", //
			"row.getClass().forName('%s')", //
			"BirtStr.getClass().forName('%s')", //
			"_jsContext.getApplicationClassLoader().loadClass('%s')", //
			"_jsContext.evaluate('%s')", //
			"(function(){ try { new java.math.BigDecimal('x') } catch (e) { return e.javaException.getClass().forName('%s') } })()", //
			"(function(){ try { null.x } catch (e) { return e.rhinoException.getClass().forName('%s') } })()", //
			"(function(){ var all = new JavaImporter(java.io, java.net, java.lang); with (all) { return eval('%s'.split('.').pop()) } })()", //
			"(function(){ importPackage(java.io); importPackage(java.net); importPackage(java.lang); return eval('%s'.split('.').pop()) })()", //
			"(function(){ importClass(%s); return eval('%s'.split('.').pop()) })()", //
			"new JavaAdapter(java.util.Date, {}).getClass().forName('%s')");

	/** What is tried at each way. */
	private List<String> escapes(String type, String use) {
		var escapes = new ArrayList<String>();
		for (var way : WAYS) escapes.add(use.replace("%s", way.replace("%s", type)));
		return escapes;
	}

	@Test
	void noWayLeadsToAFile() throws Exception {
		var marker = folder.resolve("marker");
		new java.io.FileOutputStream(marker.toFile()).close();
		assertTrue(Files.deleteIfExists(marker), "the control");
		tried(escapes("java.io.FileOutputStream", "new (%s)('" + marker + "').close()"));
		tried(escapes("java.io.File", "new (%s)('" + marker + "').createNewFile()"));
		tried(escapes("java.nio.file.Files", "%s.createFile(java.nio.file.Path.of('" + marker + "'))"));
		assertFalse(Files.exists(marker));
	}

	@Test
	void noWayLeadsToTheNetwork() throws Exception {
		try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(200);
			new java.net.Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()).close();
			server.accept().close();
			tried(escapes("java.net.Socket", "new (%s)('127.0.0.1', " + server.getLocalPort() + ")"));
			tried(escapes("java.net.URL", "new (%s)('http://127.0.0.1:" + server.getLocalPort() + "/').openStream()"));
			assertUnvisited(server);
		}
	}

	private static void assertUnvisited(ServerSocket server) throws IOException {
		try {
			server.accept().close();
			throw new AssertionError("A script opened a connection");
		} catch (SocketTimeoutException nobody) {
			assertTrue(server.isBound());
		}
	}

	@Test
	void noWayEndsTheProgramOrStartsAnother() throws SQLException {
		var before = ProcessHandle.current().children().count();
		tried(escapes("java.lang.System", "%s.exit(7)"));
		tried(escapes("java.lang.Runtime", "%s.getRuntime().halt(7)"));
		tried(escapes("java.lang.ProcessBuilder", "new (%s)('sleep', '30').start()"));
		assertEquals(before, ProcessHandle.current().children().count());
	}

	@Test
	void noWayReadsASystemProperty() throws SQLException {
		var secret = UUID.randomUUID().toString();
		System.setProperty(SECRET, secret);
		System.setProperty(SECRET + ".number", "4711471147");
		var escapes = escapes("java.lang.System", "%s.getProperty('" + SECRET + "')");
		escapes.addAll(escapes("java.lang.Long", "%s.getLong('" + SECRET + ".number')"));
		escapes.addAll(List.of("this['" + SECRET + "']", "config['" + SECRET + "']", "vars['" + SECRET + "']", "params['" + SECRET + "']", "reportContext.getGlobalVariable('" + SECRET + "')",
				"reportContext.getPersistentGlobalVariable('" + SECRET + "')", "reportContext.getAppContext().get('" + SECRET + "')", "report.config['" + SECRET + "']",
				"(function(){ var all = ''; for (var k in this) try { all += k + '=' + this[k] + ';' } catch (e) { } return all })()"));
		for (var shown : tried(escapes)) assertFalse(shown.contains(secret) || shown.contains("4711471147"), shown);
		System.clearProperty(SECRET + ".number");
	}

	@Test
	void noWayChangesTheLanguageOfTheProgram() throws SQLException {
		var before = Locale.getDefault();
		var escapes = escapes("java.util.Locale", "%s.setDefault(java.util.Locale.JAPAN)");
		escapes.addAll(List.of("reportContext.getLocale().setDefault(reportContext.getLocale().CHINA)", "com.ibm.icu.util.ULocale.setDefault(com.ibm.icu.util.ULocale.JAPAN)"));
		tried(escapes);
		assertEquals(before, Locale.getDefault());
	}

	/** The connection is the reader's; a script would not be held to the views. */
	@Test
	void noWayLeadsToTheConnectionOrTheEngine() throws SQLException {
		var key = "'OdaJDBCDriverPassInConnection'";
		var shown = tried(List.of("reportContext.getAppContext().get(" + key + ").createStatement().executeQuery('SELECT SECRET FROM TRELLIS.SCHOOL')", "this[" + key + "]",
				"OdaJDBCDriverPassInConnection.getMetaData()", "reportContext.getGlobalVariable(" + key + ")", "reportContext.setAppContext({})", "_jsContext.setAppContext({})",
				"report.getReportContext()", "report.reportContext", "reportContext.getReportRunnable().getDesignHandle()", "reportContext.getDesignHandle().setProperty('title', 'x')",
				"reportContext.getRenderOption().setOutputFileName('" + folder.resolve("marker") + "')", "reportContext.getResource('file:///etc/hostname')",
				"reportContext.getResourceRenderURL('file:///etc/hostname')", "statusHandle.showStatus('x')", "_statusHandle.showStatus('x')", "logger.initFileHandler('" + folder + "', null)",
				"registerGlobal('x', 1)", "dataSet.getDataSource().extensionProperties['odaURL']", "task.getEngine()", "EngineTask"));
		for (var text : shown) assertFalse(text.contains("hidden"), text);
		assertFalse(Files.exists(folder.resolve("marker")));
	}

	/** Scripts stand in many places of a design. */
	@Test
	void theSandboxHoldsInEveryPlaceOfADesign() throws SQLException {
		var marker = folder.resolve("marker");
		var script = "new java.io.File('" + marker + "').createNewFile()";
		List<Function<String, DesignBuilder>> places = List.of( //
				s -> aDesign().script("initialize", s).saying("1"), //
				s -> aDesign().script("beforeFactory", s).saying("1"), //
				s -> aDesign().script("beforeRender", s).saying("1"), //
				s -> aDesign().script("afterFactory", s).saying("1"), //
				s -> aDesign().script("afterRender", s).saying("1"), //
				s -> aDesign().body("<label id=\"50\"><list-property name=\"visibility\"><structure><property name=\"format\">all</property><expression name=\"valueExpr\"><![CDATA[" + s
						+ "]]></expression></structure></list-property><text-property name=\"text\">x</text-property></label>"), //
				s -> aDesign().listing(s), //
				s -> aDesign().dataSetXml("<list-property name=\"computedColumns\"><structure><property name=\"name\">c</property><expression name=\"expression\"><![CDATA[" + s
						+ "]]></expression><property name=\"dataType\">string</property></structure></list-property>").listing("dataSetRow['c']"), //
				s -> aDesign().dataSetXml("<list-property name=\"filter\"><structure><property name=\"operator\">is-true</property><expression name=\"expr\"><![CDATA[" + s
						+ "]]></expression></structure></list-property>").listing("1"), //
				s -> aDesign().body("<text id=\"50\"><property name=\"contentType\">html</property><text-property name=\"content\"><![CDATA[<value-of>" + s
						+ "</value-of>]]></text-property></text>"));
		for (var place : places) {
			var works = place.apply("new java.util.Date().getTime() > 0");
			rendered(works);
			attempt(place.apply(script));
			assertFalse(Files.exists(marker), place.apply(script).xml());
		}
		for (var event : List.of("onPrepare", "onCreate", "onRender", "onPageBreak")) {
			var refused = sentence(aDesign().body("<label id=\"50\"><method name=\"" + event + "\"><![CDATA[" + script + "]]></method><text-property name=\"text\">x</text-property></label>"));
			assertTrue(refused.contains("Label number 50, property " + event) && refused.contains("use an expression"), refused);
			assertFalse(Files.exists(marker), event);
		}
	}

	/** What the report shows for each escape: its value, or why it failed. All stand in one report. */
	private List<String> tried(List<String> escapes) throws SQLException {
		var design = aDesign().saying("'begin|'");
		for (var escape : escapes) design.saying("(function(){ try { return String(eval(" + quoted(escape) + ")) + '|' } catch (e) { return String(e) + '|' } })()");
		var shown = rendered(design.saying("20 + 22 + '|'")).split("\\|");
		assertEquals("42", shown[shown.length - 1].strip(), "the control: expressions are evaluated");
		assertEquals(escapes.size() + 2, shown.length, "every escape was tried");
		return List.of(shown);
	}

	private static String quoted(String script) {
		return '"' + script.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private void attempt(DesignBuilder design) throws SQLException {
		try {
			rendered(design);
		} catch (ReportException e) {
			assertFalse(e.getMessage().isBlank());
		}
	}
}
