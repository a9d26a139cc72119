package org.trellis.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;

import org.junit.jupiter.api.Test;

/** Nobody in the sample is real, and nothing in it leads to somebody who is. */
class InventedTest {
	@Test
	void givenAndFamilyNamesAreKeptApartSoThatNoListHoldsAPerson() {
		for (var language : Language.all()) {
			assertTrue(language.girls().size() >= 30 && language.boys().size() >= 30 && language.families().size() >= 40, language.tag());
			for (var name : language.families()) assertTrue(name.matches("\\p{Lu}[\\p{L}\\p{M}']+"), language.tag() + ": " + name);
			for (var name : language.girls()) assertTrue(name.matches("\\p{Lu}[\\p{L}\\p{M}']+"), language.tag() + ": " + name);
			for (var name : language.boys()) assertTrue(name.matches("\\p{Lu}[\\p{L}\\p{M}']+"), language.tag() + ": " + name);
			assertEquals(language.families().size(), new HashSet<>(language.families()).size(), language.tag());
		}
	}

	@Test
	void languagesMakeUpAllHouseholds() {
		assertEquals(1, Language.all().stream().mapToDouble(Language::share).sum(), 1e-9);
	}

	@Test
	void telephonesAreFromTheRangeForFictionAndPostalCodesAreUnassigned() {
		var dice = new Dice(1, "test", 1);
		for (int i = 0; i < 500; i++) {
			assertTrue(Places.phone(dice).matches("\\(\\d{3}\\) 555-01\\d\\d"));
			assertTrue(Places.postalCode(i).compareTo("00100") >= 0 && Places.postalCode(i).compareTo("00500") < 0);
		}
	}

	@Test
	void signInNamesAreLetters() {
		assertEquals("thuy.dang", Signs.signIn("Thủy", "Đặng"));
	}
}
