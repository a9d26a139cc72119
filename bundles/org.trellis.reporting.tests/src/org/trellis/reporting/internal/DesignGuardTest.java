package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.reporting.internal.DesignBuilder.aDesign;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.trellis.reporting.Reports;

/** What a design may not bring. Every refusal is a sentence that names the element and the property. */
class DesignGuardTest extends WithEngine {
	private static final String JDBC = "org.eclipse.birt.report.data.oda.jdbc";
	private static final String LABEL = "<label name=\"greeting\" id=\"50\">%s<text-property name=\"text\">hello</text-property></label>";

	/** Refused, with a sentence that holds all of these. */
	private void refused(DesignBuilder design, String... parts) {
		var sentence = sentence(design);
		assertTrue(sentence.contains("was refused"), sentence);
		for (var part : parts) assertTrue(sentence.contains(part), sentence + " should name " + part);
		assertTrue(sentence.endsWith("."), sentence);
	}

	@Test
	void aHarmlessDesignRuns() throws SQLException {
		assertEquals("Lincoln Rosa Parks", rendered(aDesign().listing("dataSetRow['SCHOOL_NAME']")));
	}

	@Test
	void javaCode() {
		refused(aDesign().reportXml("<property name=\"eventHandlerClass\">com.example.Handler</property>"), "ReportDesign", "eventHandlerClass", "Java code");
		refused(aDesign().body(LABEL.formatted("<property name=\"eventHandlerClass\">com.example.Handler</property>")), "Label \"greeting\"", "eventHandlerClass");
		refused(aDesign().reportXml("<list-property name=\"scriptLibs\"><structure><property name=\"name\">evil.jar</property></structure></list-property>"), "scriptLibs");
		refused(aDesign().reportXml("<list-property name=\"includeScripts\"><structure><property name=\"fileName\">evil.js</property></structure></list-property>"), "includeScripts");
		refused(aDesign().script("clientInitialize", "alert(1)"), "clientInitialize", "browser");
	}

	@Test
	void otherLibrariesAndStyleSheets() throws Exception {
		Files.writeString(folder.resolve("other.rptlibrary"), "<library xmlns=\"http://www.eclipse.org/birt/2005/design\" version=\"3.2.23\" id=\"1\"/>");
		refused(aDesign().library("other.rptlibrary"), "libraries", "other.rptlibrary");
		refused(aDesign().library("http://127.0.0.1:1/other.rptlibrary"), "libraries", "http://127.0.0.1:1/other.rptlibrary");
		refused(aDesign().library("../trellis.rptlibrary"), "libraries");
		refused(aDesign().reportXml("<list-property name=\"cssStyleSheets\"><structure><property name=\"fileName\">http://127.0.0.1:1/a.css</property></structure></list-property>"), "cssStyleSheets");
	}

	@Test
	void addresses() throws SQLException {
		refused(aDesign().body("<image name=\"logo\" id=\"50\"><property name=\"source\">url</property><expression name=\"uri\" type=\"constant\">http://127.0.0.1:1/a.png</expression></image>"),
				"Image \"logo\"", "source");
		refused(aDesign().body("<image id=\"50\"><property name=\"source\">file</property><expression name=\"uri\" type=\"constant\">/etc/hostname</expression></image>"), "Image", "source");
		refused(aDesign().body("<image id=\"50\"><property name=\"source\">expr</property><expression name=\"valueExpr\">'x'</expression></image>"), "Image", "source");
		refused(aDesign().body(LABEL.formatted("<structure name=\"action\"><property name=\"linkType\">hyperlink</property><expression name=\"uri\">'http://127.0.0.1:1'</expression></structure>")),
				"Label \"greeting\"", "action", "bookmark");
		refused(aDesign().body(LABEL.formatted("<structure name=\"action\"><property name=\"linkType\">drill-through</property><property name=\"reportName\">other.rptdesign</property></structure>")),
				"action");
		refused(aDesign().style("<style name=\"nice\" id=\"50\"><property name=\"backgroundImage\">http://127.0.0.1:1/a.png</property></style>"), "Style \"nice\"", "backgroundImage");
		refused(aDesign().body(LABEL.formatted("<property name=\"backgroundImage\">file:///etc/hostname</property>")), "Label \"greeting\"", "backgroundImage");
		refused(aDesign().body(LABEL.formatted("<list-property name=\"highlightRules\"><structure><property name=\"operator\">is-true</property><property name=\"backgroundImage\">http://127.0.0.1:1</property>"
				+ "<expression name=\"testExpr\">true</expression></structure></list-property>")), "highlightRules.backgroundImage");
		assertEquals("hello", rendered(aDesign().body(LABEL.formatted("<structure name=\"action\"><property name=\"linkType\">bookmark-link</property><expression name=\"targetBookmark\">'a'</expression></structure>"))));
	}

	@Test
	void drawingsInsteadOfPictures() {
		refused(aDesign().image("logo.svg", "image/svg+xml", "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="), "images", "logo.svg");
	}

	@Test
	void ownConnections() {
		var source = "<oda-data-source extensionID=\"" + JDBC + "\" name=\"db\" id=\"2\">%s</oda-data-source>";
		refused(aDesign().dataSource(source.formatted("<property name=\"odaURL\">jdbc:derby:memory:evil;create=true</property>")), "OdaDataSource \"db\"", "odaURL");
		refused(aDesign().dataSource(source.formatted("<property name=\"odaDriverClass\">com.example.Driver</property>")), "odaDriverClass");
		refused(aDesign().dataSource(source.formatted("<property name=\"odaJndiName\">ldap://127.0.0.1:1/x</property>")), "odaJndiName");
		refused(aDesign().dataSource(source.formatted("<property name=\"odaUser\">sa</property>")), "odaUser");
		refused(aDesign().dataSource(source.formatted("<list-property name=\"privateDriverProperties\"><ex-property><name>x</name><value>y</value></ex-property></list-property>")), "privateDriverProperties");
		refused(aDesign().dataSource(source.formatted("<method name=\"beforeOpen\">this.x = 1</method>")), "OdaDataSource \"db\"", "beforeOpen");
		refused(aDesign().dataSource("<oda-data-source extensionID=\"org.eclipse.datatools.enablement.oda.xml\" name=\"db\" id=\"2\"/>"), "extensionID");
		refused(aDesign().dataSource("<script-data-source name=\"db\" id=\"2\"/>"), "ScriptDataSource \"db\"");
		refused(aDesign().reportXml("<list-property name=\"propertyBindings\"><structure><property name=\"name\">odaURL</property><property name=\"id\">2</property><expression name=\"value\">'jdbc:x'</expression></structure></list-property>"),
				"propertyBindings");
	}

	@Test
	void otherDataSets() {
		refused(aDesign().dataSetType(JDBC + ".SPSelectDataSet"), "OdaDataSet \"rows\"", "extensionID", "stored procedures");
		refused(aDesign().dataSetXml("<method name=\"beforeOpen\">this.queryText = 'SELECT SECRET FROM TRELLIS.SCHOOL'</method>"), "OdaDataSet \"rows\"", "beforeOpen");
		refused(aDesign().otherDataSets("<script-data-set name=\"s\" id=\"60\"><property name=\"dataSource\">db</property></script-data-set>"), "ScriptDataSet \"s\"");
		refused(aDesign().query("SELECT SECRET FROM TRELLIS.SCHOOL"), "OdaDataSet \"rows\"", "queryText", "TRELLIS.SCHOOL", "not a view of REPORTING");
		refused(aDesign().query("{call SYSCS_UTIL.SYSCS_FREEZE_DATABASE()}"), "queryText");
		refused(aDesign().query("DELETE FROM REPORTING.SCHOOLS"), "queryText");
	}

	@Test
	void markupThatFetches() throws SQLException {
		var html = "<text name=\"intro\" id=\"50\"><property name=\"contentType\">html</property><text-property name=\"content\"><![CDATA[%s]]></text-property></text>";
		refused(aDesign().body(html.formatted("<img src=\"http://127.0.0.1:1/a.png\">")), "Text \"intro\"", "content", "img");
		refused(aDesign().body(html.formatted("<script>alert(1)</script>")), "script");
		refused(aDesign().body(html.formatted("<div style=\"background:url(http://127.0.0.1:1)\">x</div>")), "style");
		refused(aDesign().body(html.formatted("<div onclick=\"alert(1)\">x</div>")), "onclick");
		refused(aDesign().body(html.formatted("<a href=\"http://127.0.0.1:1\">x</a>")), "the tag a");
		refused(aDesign().body(html.formatted("<value-of format=\"html\">'<img>'</value-of>")), "format");
		refused(aDesign().body(html.formatted("<link rel=stylesheet href=http://127.0.0.1:1>")), "markup");
		refused(aDesign().body("<text-data name=\"note\" id=\"50\"><expression name=\"valueExpr\">'x'</expression><property name=\"contentType\">html</property></text-data>"), "TextData \"note\"", "contentType");
		refused(aDesign().body("<text-data id=\"50\"><expression name=\"valueExpr\">'x'</expression></text-data>"), "contentType");
		assertEquals("Two are more than 1.", rendered(aDesign().body(html.formatted("<p style=\"font-weight: bold\">Two are <b>more</b> than <value-of>2 - 1</value-of>.</p>"))));
	}

	@Test
	void settingsThatReadFiles() {
		refused(aDesign().reportXml("<list-property name=\"userProperties\"><structure><property name=\"name\">PdfEmitter.AppendDocumentList</property><property name=\"type\">string</property></structure></list-property>"
				+ "<property name=\"PdfEmitter.AppendDocumentList\">/etc/hostname</property>"), "userProperties", "PdfEmitter.AppendDocumentList");
		refused(aDesign().reportXml("<list-property name=\"userProperties\"><structure><property name=\"name\">ExcelEmitter.TemplateFile</property><property name=\"type\">string</property></structure></list-property>"),
				"ExcelEmitter.TemplateFile");
	}

	@Test
	void otherElementsAndLanguages() {
		refused(aDesign().body("<free-form name=\"free\" id=\"50\"/>"), "free", "kind of element");
		refused(aDesign().reportXml("<property name=\"language\">java</property>"), "language");
	}

	@Test
	void chartsThatRunOrFetch() throws Exception {
		refused(chart("</SubType>", "</SubType><Script>com.example.Handler</Script>"), "bars", "onRender", "no event scripts");
		refused(chart("(?s)<Background xsi:type=.*?</Background>", "<Background xsi:type=\"attribute:Image\"><URL>http://127.0.0.1:1/a.png</URL></Background>"), "bars", "http://127.0.0.1:1/a.png");
		refused(chart("<Series xsi:type=\"type:BarSeries\">", "<Series xsi:type=\"type:BarSeries\"><Triggers><Condition>onclick</Condition><Action><Type>URL_Redirect</Type><Value xsi:type=\"attribute:URLValue\"><BaseUrl>http://127.0.0.1:1</BaseUrl></Value></Action></Triggers>"), "bars");
		assertTrue(sentence(chart("<Block>", "<Nonsense>")).contains("cannot be read"));
		refused(aDesign().body("<extended-item extensionName=\"Chart\" id=\"50\"><xml-property name=\"xmlRepresentation\"><![CDATA[<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x/>]]></xml-property></extended-item>"),
				"document type definition");
	}

	/** The chart of our gap map, with something changed. */
	private static DesignBuilder chart(String part, String changed) throws Exception {
		try (var in = Reports.class.getResourceAsStream("/reports/gap-map.rptdesign")) {
			var design = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			var chart = design.substring(design.indexOf("<model:ChartWithAxes"), design.indexOf("</model:ChartWithAxes>") + "</model:ChartWithAxes>".length());
			var other = chart.replaceFirst(part, changed);
			assertNotEquals(chart, other);
			return aDesign().body("<extended-item extensionName=\"Chart\" name=\"bars\" id=\"50\"><xml-property name=\"xmlRepresentation\"><![CDATA[" + other + "]]></xml-property></extended-item>");
		}
	}

	@Test
	void documentTypeDefinitions() throws Exception {
		try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(200);
			refused(aDesign().prolog("<!DOCTYPE report SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/x.dtd\">").saying("1"), "document type definition");
			refused(aDesign().prolog("<!DOCTYPE report [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>").saying("1"), "document type definition");
			Assertions.assertThrows(SocketTimeoutException.class, server::accept);
		}
		refused(aDesign().prolog("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>").saying("1"), "ISO-8859-1");
	}
}
