package org.trellis.exchange.internal.edfi;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.trellis.exchange.FileRefused;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.internal.Encodings;
import org.trellis.exchange.internal.Refusals;

/** Streams the records of an Ed-Fi interchange, one small tree at a time. A document type definition is refused before anything of it is read, so that no file can name another. */
final class InterchangeReader {
	private static final String NAMESPACE = "http://ed-fi.org/";
	private static final String ROOT = "Interchange";
	private static final int START = 200;
	private static final int DEEPEST = 50;
	private static final int MOST_ELEMENTS = 50_000;
	private static final int LONGEST_TEXT = 1_000_000;
	private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

	private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

	InterchangeReader() {
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		// so that a text of any length comes in pieces that can be counted
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		// by default the parser prints what it also throws
		factory.setXMLReporter((message, type, information, location) -> {
		});
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("An entity outside of the file was asked for");
		});
	}

	/** The root element of a file, for example {@code InterchangeStudent}. */
	record Head(String name, String namespace) {
	}

	/** Checks that the bytes of a file are what it says, and reads its first lines. */
	Head head(SourceFile file) throws IOException, FileRefused {
		var charset = charset(file);
		int badLine = charset == null ? contradicts(file) ? 1 : 0 : Encodings.firstBadLine(file.path(), charset);
		if (badLine > 0) throw encoding(file, badLine);
		return read(file, null);
	}

	/** The encoding that the first line names, UTF-8 when it names none; null when only the parser can tell. */
	private static Charset charset(SourceFile file) throws IOException {
		try (var in = Files.newInputStream(file.path())) {
			var start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
			if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE") || start.indexOf('\0') >= 0) return null;
			var named = DECLARED.matcher(start);
			return !named.find() ? StandardCharsets.UTF_8 : Charset.isSupported(named.group(1)) ? Charset.forName(named.group(1)) : null;
		}
	}

	/** True when the byte order mark says UTF-16 and the first line something else. */
	private static boolean contradicts(SourceFile file) throws IOException {
		try (var in = Files.newInputStream(file.path())) {
			var start = new String(in.readNBytes(2 * START), StandardCharsets.UTF_16);
			var named = DECLARED.matcher(start);
			return named.find() && !named.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16");
		}
	}

	/** Hands every record on, in the order of the file. */
	void records(SourceFile file, Consumer<Element> each) throws IOException, FileRefused {
		read(file, each);
	}

	private Head read(SourceFile file, Consumer<Element> each) throws IOException, FileRefused {
		if (Files.size(file.path()) == 0) throw new FileRefused(file.at(0), Refusals.fileEmpty(file.name()));
		XMLStreamReader xml = null;
		try (var in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
			xml = factory.createXMLStreamReader(in);
			var root = root(file, xml);
			if (each != null) records(file, xml, each);
			return root;
		} catch (XMLStreamException e) {
			throw refusal(file, e, xml);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} finally {
			close(xml);
		}
	}

	private static Head root(SourceFile file, XMLStreamReader xml) throws XMLStreamException, FileRefused {
		while (xml.hasNext()) switch (xml.next()) {
		case XMLStreamConstants.DTD -> throw new FileRefused(file.at(line(xml)), Refusals.xmlDoctype(file.name(), line(xml)));
		case XMLStreamConstants.START_ELEMENT -> {
			var namespace = xml.getNamespaceURI();
			if (namespace != null && namespace.startsWith(NAMESPACE) && xml.getLocalName().startsWith(ROOT)) return new Head(xml.getLocalName(), namespace);
			throw new FileRefused(file.at(line(xml)), namespace == null ? Refusals.xmlOther(file.name(), line(xml), xml.getLocalName()) : Refusals.xmlOtherNamespace(file.name(), line(xml), xml.getLocalName(), namespace));
		}
		default -> {
		}
		}
		throw new FileRefused(file.at(0), Refusals.xmlNoElement(file.name()));
	}

	private static void records(SourceFile file, XMLStreamReader xml, Consumer<Element> each) throws XMLStreamException, FileRefused {
		Deque<Element> open = new ArrayDeque<>();
		int size = 0;
		while (xml.hasNext()) switch (xml.next()) {
		case XMLStreamConstants.START_ELEMENT -> {
			var element = new Element(xml.getLocalName(), file.at(line(xml)), xml.getAttributeValue(null, "id"), xml.getAttributeValue(null, "ref"));
			size = open.isEmpty() ? 0 : size + 1;
			if (size > MOST_ELEMENTS || open.size() > DEEPEST) throw endless(file, open.peekLast());
			if (!open.isEmpty()) open.peek().add(element);
			open.push(element);
		}
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
			if (!open.isEmpty() && open.peek().addText(xml.getText()) > LONGEST_TEXT) throw new FileRefused(file.at(line(xml)),
					Refusals.xmlLongText(file.name(), open.peek().place().line(), open.peek().name(), Integer.toString(LONGEST_TEXT)));
		}
		case XMLStreamConstants.END_ELEMENT -> {
			if (open.isEmpty()) continue;
			var element = open.pop();
			if (open.isEmpty()) each.accept(element);
		}
		default -> {
		}
		}
	}

	private static FileRefused endless(SourceFile file, Element record) {
		int line = record.place().line();
		return new FileRefused(file.at(line), Refusals.xmlEndless(file.name(), line, record.name(), Integer.toString(MOST_ELEMENTS), Integer.toString(DEEPEST)));
	}

	/** The line where an element begins; the parser stands at its end, which is the same line unless its tag is broken. */
	private static int line(XMLStreamReader xml) {
		return xml.getLocation().getLineNumber();
	}

	private static FileRefused refusal(SourceFile file, XMLStreamException failure, XMLStreamReader xml) {
		int line = failure.getLocation() != null ? failure.getLocation().getLineNumber() : xml == null ? 1 : line(xml);
		for (Throwable cause = failure; cause != null; cause = cause instanceof XMLStreamException x && x.getNestedException() != null ? x.getNestedException() : cause.getCause())
			if (cause instanceof CharConversionException) return encoding(file, line);
		if (String.valueOf(failure.getMessage()).contains("encoding")) return encoding(file, line);
		if (reason(failure).contains("in prolog")) return new FileRefused(file.at(line), Refusals.xmlNone(file.name(), line));
		return new FileRefused(file.at(line), Refusals.xmlDamaged(file.name(), line, reason(failure)));
	}

	private static FileRefused encoding(SourceFile file, int line) {
		return new FileRefused(file.at(line), Refusals.xmlEncoding(file.name(), line));
	}

	/** The parser's own words without the position, which it puts before them. */
	private static String reason(XMLStreamException failure) {
		var message = String.valueOf(failure.getMessage());
		int at = message.indexOf("Message: ");
		var words = (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
		return words.endsWith(".") ? words : words + ".";
	}

	private static void close(XMLStreamReader xml) throws IOException {
		try {
			if (xml != null) xml.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}
}
