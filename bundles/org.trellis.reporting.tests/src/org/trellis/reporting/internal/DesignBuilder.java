package org.trellis.reporting.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** A design as somebody might write it: {@code aDesign().saying("1 + 1")}. The parts are XML of the BIRT designer, so that nothing is repaired on the way. */
final class DesignBuilder {
	private final StringBuilder properties = new StringBuilder();
	private final StringBuilder methods = new StringBuilder();
	private final StringBuilder parameters = new StringBuilder();
	private final StringBuilder body = new StringBuilder();
	private final StringBuilder images = new StringBuilder();
	private String prolog = "";
	private String styles = "";
	private String libraries = "";
	private String dataSource = "<oda-data-source extensionID=\"org.eclipse.birt.report.data.oda.jdbc\" name=\"db\" id=\"2\"/>";
	private String dataSetExtras = "";
	private String dataSetType = "org.eclipse.birt.report.data.oda.jdbc.JdbcSelectDataSet";
	private String query = "SELECT SCHOOL_NAME FROM REPORTING.SCHOOLS";
	private String otherDataSets = "";
	private String cubes = "";
	private int id = 100;

	static DesignBuilder aDesign() {
		return new DesignBuilder();
	}

	/** Before the report element: an encoding or a document type definition. */
	DesignBuilder prolog(String text) {
		prolog = text;
		return this;
	}

	/** A property, list or structure of the report itself. */
	DesignBuilder reportXml(String xml) {
		properties.append(xml);
		return this;
	}

	/** An event script of the report itself. */
	DesignBuilder script(String event, String script) {
		methods.append("<method name=\"" + event + "\"><![CDATA[" + script + "]]></method>");
		return this;
	}

	DesignBuilder parameter(String name, String type) {
		parameters.append("<scalar-parameter name=\"" + name + "\" id=\"" + id++ + "\"><property name=\"isRequired\">false</property><property name=\"dataType\">" + type
				+ "</property></scalar-parameter>");
		return this;
	}

	DesignBuilder style(String xml) {
		styles = "<styles>" + xml + "</styles>";
		return this;
	}

	DesignBuilder library(String file) {
		libraries = "<list-property name=\"libraries\"><structure><property name=\"fileName\">" + file + "</property><property name=\"namespace\">other</property></structure></list-property>";
		return this;
	}

	DesignBuilder dataSource(String xml) {
		dataSource = xml;
		return this;
	}

	DesignBuilder query(String sql) {
		query = sql;
		return this;
	}

	DesignBuilder dataSetType(String extension) {
		dataSetType = extension;
		return this;
	}

	/** Properties and scripts of the data set. */
	DesignBuilder dataSetXml(String xml) {
		dataSetExtras = xml;
		return this;
	}

	DesignBuilder otherDataSets(String xml) {
		otherDataSets = xml;
		return this;
	}

	DesignBuilder cubes(String xml) {
		cubes = "<cubes>" + xml + "</cubes>";
		return this;
	}

	DesignBuilder image(String name, String type, String base64) {
		images.append("<structure><property name=\"name\">" + name + "</property><property name=\"type\">" + type + "</property><property name=\"data\">" + base64 + "</property></structure>");
		return this;
	}

	/** Shows the value of an expression. */
	DesignBuilder saying(String expression) {
		return body("<text-data id=\"" + id++ + "\"><expression name=\"valueExpr\"><![CDATA[" + expression + "]]></expression><property name=\"contentType\">plain</property></text-data>");
	}

	/** Shows an expression for each row of the query. */
	DesignBuilder listing(String expression) {
		return body("<list id=\"" + id++ + "\"><property name=\"dataSet\">rows</property>" + column("value", expression) + "<detail><data id=\"" + id++
				+ "\"><property name=\"resultSetColumn\">value</property></data></detail></list>");
	}

	static String column(String name, String expression) {
		return "<list-property name=\"boundDataColumns\"><structure><property name=\"name\">" + name + "</property><expression name=\"expression\"><![CDATA[" + expression
				+ "]]></expression></structure></list-property>";
	}

	DesignBuilder body(String xml) {
		body.append(xml);
		return this;
	}

	String xml() {
		return prolog + "<report xmlns=\"http://www.eclipse.org/birt/2005/design\" version=\"3.2.23\" id=\"1\">" + properties + libraries + methods
				+ (parameters.isEmpty() ? "" : "<parameters>" + parameters + "</parameters>") + "<data-sources>" + dataSource + "</data-sources><data-sets><oda-data-set extensionID=\""
				+ dataSetType + "\" name=\"rows\" id=\"3\">" + dataSetExtras + "<property name=\"dataSource\">db</property><xml-property name=\"queryText\"><![CDATA[" + query
				+ "]]></xml-property></oda-data-set>" + otherDataSets + "</data-sets>" + cubes + styles + "<page-setup><simple-master-page name=\"page\" id=\"4\"/></page-setup><body>" + body + "</body>"
				+ (images.isEmpty() ? "" : "<list-property name=\"images\">" + images + "</list-property>") + "</report>";
	}

	/** The design in a folder of its own. */
	DesignSource in(Path folder) {
		try {
			Files.writeString(folder.resolve("test.rptdesign"), xml());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return source(folder);
	}

	/** The design that is in the folder. */
	static DesignSource source(Path folder) {
		return new DesignSource("Test", "test.rptdesign", name -> existing(folder.resolve(name)));
	}

	private static URL existing(Path file) {
		try {
			return Files.exists(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}
}
