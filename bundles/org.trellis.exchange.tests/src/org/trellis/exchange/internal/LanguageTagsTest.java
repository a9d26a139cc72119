package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages by all the names that files give them. */
class LanguageTagsTest {
	private final LanguageTags tags = new LanguageTags();

	@ParameterizedTest
	@CsvSource({ "Spanish,es", "spanish,es", "es,es", "spa,es", "Urdu,ur", "ur,ur", "Haitian Creole,ht", "Chinese,zh", "Chinese (Mandarin),cmn", "Chinese (Cantonese),yue", "Cantonese,yue", "pt-BR,pt-BR", "Vietnamese,vi", "Hmong,hmn", "Portuguese (Brazilian),pt",
			"American Sign Language,ase", "eng,en", "Klingonese,", "x,", "Speaks many languages," })
	void namesAndCodes(String text, String tag) {
		assertEquals(Optional.ofNullable(tag), tags.of(text));
	}
}
