package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.trellis.scheduling.internal.Messages;

/** Every sentence of checker and planner is there in English and Spanish, with the same parts. */
class SentencesTest {
	private static final Pattern PART = Pattern.compile("\\{\\d}");

	private static Properties read(String file) throws IOException {
		var texts = new Properties();
		try (var in = Messages.class.getResourceAsStream(file); var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

	private static TreeSet<String> parts(String text) {
		return new TreeSet<>(PART.matcher(text).results().map(r -> r.group()).toList());
	}

	@Test
	void bothLanguagesSayTheSame() throws IOException {
		Properties english = read("messages.properties"), spanish = read("messages_es.properties");
		var fields = new TreeSet<>(Arrays.stream(Messages.class.getFields()).map(f -> f.getName()).toList());
		assertEquals(fields, new TreeSet<>(english.stringPropertyNames()));
		assertEquals(fields, new TreeSet<>(spanish.stringPropertyNames()));
		for (var field : fields) {
			assertEquals(parts(english.getProperty(field)), parts(spanish.getProperty(field)), field);
			var bound = NLS.bind(spanish.getProperty(field), new Object[] { "a", "b", "c", "d" });
			assertFalse(bound.isBlank() || bound.contains("missing"), field);
		}
	}
}
