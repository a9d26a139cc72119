package org.trellis.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Half a day absent is written as the words around it are read. */
class TermsTest {
	private final Locale before = Locale.getDefault();

	@AfterEach
	void back() {
		Locale.setDefault(before);
	}

	@Test
	void aNumberHasThePointOrCommaOfTheLanguage() {
		Locale.setDefault(Locale.forLanguageTag("es"));
		assertEquals("2,5", Terms.number(new BigDecimal("2.50")));
		Locale.setDefault(Locale.US);
		assertEquals("2.5", Terms.number(new BigDecimal("2.50")));
		assertEquals("185", Terms.number(new BigDecimal("185.00")));
		assertEquals("0.125", Terms.number(new BigDecimal("0.125")));
	}
}
