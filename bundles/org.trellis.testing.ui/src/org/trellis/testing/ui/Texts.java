package org.trellis.testing.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Checks the texts of a bundle. */
public final class Texts {
	private static final Pattern PARAMETER = Pattern.compile("\\{\\d}");

	private Texts() {
	}

	/**
	 * Every field of a class of messages has a text in English and in Spanish, with the same parameters; every text can be formatted, and no
	 * text is left over.
	 */
	public static void assertComplete(Class<? extends NLS> messages) {
		var english = read(messages, "messages.properties");
		var spanish = read(messages, "messages_es.properties");
		var fields = new TreeSet<>(Arrays.stream(messages.getFields()).map(f -> f.getName()).toList());
		for (var texts : List.of(english, spanish)) {
			if (!new TreeSet<>(texts.stringPropertyNames()).equals(fields)) throw new AssertionError("The texts " + texts.stringPropertyNames() + " are not the fields " + fields);
		}
		for (var field : fields) {
			if (!parameters(english.getProperty(field)).equals(parameters(spanish.getProperty(field)))) throw new AssertionError(field + " has other parameters in Spanish");
			for (var texts : List.of(english, spanish)) {
				var text = NLS.bind(texts.getProperty(field), new Object[] { "a", "b", "c", "d" });
				if (text.isBlank() || text.contains("{") || text.contains("missing")) throw new AssertionError(field + " is formatted as: " + text);
			}
		}
	}

	private static TreeSet<String> parameters(String text) {
		return new TreeSet<>(PARAMETER.matcher(text).results().map(r -> r.group()).toList());
	}

	private static Properties read(Class<?> messages, String file) {
		var texts = new Properties();
		try (var in = messages.getResourceAsStream(file); var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			texts.load(reader);
		} catch (IOException e) {
			throw new AssertionError(file, e);
		}
		return texts;
	}
}
