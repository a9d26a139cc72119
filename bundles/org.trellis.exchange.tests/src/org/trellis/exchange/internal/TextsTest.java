package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.Reason;
import org.trellis.exchange.internal.edfi.EdFiFormat;
import org.trellis.exchange.internal.hsds.HsdsFormat;
import org.trellis.model.district.DistrictPackage;

/** All that the importer says stands in English and in Spanish. */
class TextsTest {
	private static final Pattern PLACE = Pattern.compile("\\{\\d}|%,d");

	private static Properties texts(String file) throws IOException {
		var texts = new Properties();
		try (var in = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(r -> r.group()).sorted().toList();
	}

	@Test
	void everySentenceStandsInBothLanguagesAndCanBeFormatted() throws IOException {
		var fields = new TreeSet<>(Arrays.stream(Messages.class.getFields()).map(f -> f.getName()).toList());
		var english = texts("messages.properties");
		var spanish = texts("messages_es.properties");
		assertEquals(fields, new TreeSet<>(english.stringPropertyNames()));
		assertEquals(fields, new TreeSet<>(spanish.stringPropertyNames()));
		for (var key : fields) {
			assertEquals(places(english.getProperty(key)), places(spanish.getProperty(key)), key);
			for (var text : List.of(english.getProperty(key), spanish.getProperty(key))) {
				var formatted = NLS.bind(text, new Object[] { "a", "b", "c", "d", "e" });
				assertFalse(formatted.isBlank() || formatted.contains("{") || formatted.contains("''"), key + ": " + formatted);
				assertEquals(text.chars().filter(c -> c == '\'').count(), 2 * formatted.chars().filter(c -> c == '\'').count(), "An apostrophe is doubled: " + text);
			}
			if (english.getProperty(key).contains(" ")) assertFalse(english.getProperty(key).equals(spanish.getProperty(key)), key + " is not translated");
		}
	}

	/** What the classes of the formats are called in a Spanish sentence. */
	@Test
	void whatIsImportedHasANameInSpanish() throws IOException {
		var spanish = texts("names_es.properties");
		for (ImportFormat format : List.of(new EdFiFormat(), new HsdsFormat())) for (var listing : format.listings()) assertTrue(spanish.containsKey(listing.type().getName()), listing.type().getName());
	}

	@Test
	void aClassWithoutANameIsCalledByItsWords() {
		assertEquals("student contact", Names.inSentence("StudentContact"));
		assertEquals("Class", Names.of("Section"));
	}

	/** Programs go by the code: it is well formed, and each sentence is that of its method. */
	@Test
	void everyReasonHasACodeAndItsOwnSentence() throws ReflectiveOperationException {
		int reasons = 0;
		for (var all : List.of(Reasons.class, Refusals.class, UndoReasons.class)) for (var method : all.getDeclaredMethods()) if (Modifier.isPublic(method.getModifiers())) {
			var reason = made(method);
			var text = (String) Messages.class.getField(method.getName()).get(null);
			assertTrue(reason.sentence().startsWith(NLS.bind(text.replaceAll("\\{.*", ""), null)), method.getName());
			assertFalse(reason.code().isBlank());
			reasons++;
		}
		assertTrue(reasons > 80, reasons + " reasons");
	}

	private static Reason made(Method method) throws InvocationTargetException, IllegalAccessException {
		var values = Arrays.stream(method.getParameterTypes()).map(t -> t == int.class ? (Object) 7 : t == EClass.class ? DistrictPackage.Literals.STUDENT : "x").toArray();
		return (Reason) method.invoke(null, values);
	}
}
