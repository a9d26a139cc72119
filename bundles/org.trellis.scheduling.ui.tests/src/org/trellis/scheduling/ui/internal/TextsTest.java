package org.trellis.scheduling.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Weekday;
import org.trellis.testing.ui.Texts;

/** Every text is there in English and Spanish, and every term has a label. */
class TextsTest {
	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}

	@Test
	void everyTermHasALabel() {
		for (var day : Weekday.values()) assertTrue(!Labels.day(day).isBlank() && !Labels.shortDay(day).isBlank());
		for (var lanes : Lanes.values()) assertTrue(!lanes.label().isBlank());
		for (var grade : Grade.VALUES) assertTrue(grade == Grade.UNKNOWN == Labels.grade(grade).isBlank());
	}
}
