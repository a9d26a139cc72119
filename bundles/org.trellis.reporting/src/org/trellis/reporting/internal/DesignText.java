package org.trellis.reporting.internal;

import java.io.ByteArrayInputStream;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.trellis.reporting.ReportException;

/**
 * Looks at a design before BIRT opens it, because opening already follows what an XML document type definition points to. Charts are
 * XML inside the XML, read by another parser later: theirs are found as text.
 */
final class DesignText {
	private DesignText() {
	}

	static void inspect(String report, byte[] design) {
		try {
			var factory = XMLInputFactory.newDefaultFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
			factory.setProperty(XMLInputFactory.IS_COALESCING, true);
			var reader = factory.createXMLStreamReader(new ByteArrayInputStream(design));
			encoding(report, reader);
			while (reader.hasNext()) event(report, reader);
		} catch (XMLStreamException e) {
			throw new ReportException("The design of the report \"" + report + "\" is not well-formed XML: line " + e.getLocation().getLineNumber() + ", "
					+ lastLine(e.getMessage()), e);
		}
	}

	private static void encoding(String report, XMLStreamReader reader) {
		var encoding = reader.getCharacterEncodingScheme();
		if (encoding != null && !encoding.equalsIgnoreCase("UTF-8"))
			throw refused(report, "is written in " + encoding + "; save it in UTF-8");
	}

	private static void event(String report, XMLStreamReader reader) throws XMLStreamException {
		switch (reader.next()) {
		case XMLStreamConstants.DTD -> throw refused(report, "has a document type definition, which can read files and addresses; remove it");
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(report, reader);
		default -> {
			// elements are looked at by the guard, in the meaning that BIRT gives them
		}
		}
	}

	private static void text(String report, XMLStreamReader reader) {
		var text = reader.getText().toUpperCase(Locale.ROOT);
		if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))
			throw refused(report, "has a document type definition in line " + reader.getLocation().getLineNumber() + ", which can read files and addresses; remove it");
	}

	private static ReportException.Refused refused(String report, String what) {
		return new ReportException.Refused("The design of the report \"" + report + "\" was refused: it " + what + ".");
	}

	private static String lastLine(String message) {
		return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
	}
}
