package org.trellis.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** English and Spanish are complete. */
class TextsTest {
	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	private static Properties texts(String file) throws IOException {
		var texts = new Properties();
		try (var in = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}

	@Test
	void bothLanguagesHaveTheTextsOfTheProgram() throws IOException {
		var english = texts("messages.properties");
		var spanish = texts("messages_es.properties");
		assertEquals(Stream.of(Messages.class.getFields()).map(f -> f.getName()).collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(english.stringPropertyNames()));
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(spanish.stringPropertyNames()));
		for (var key : english.stringPropertyNames()) {
			assertFalse(spanish.getProperty(key).isBlank(), key);
			assertEquals(places(english.getProperty(key)), places(spanish.getProperty(key)), key);
		}
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(r -> r.group()).sorted().toList();
	}
}
