package org.trellis.ui.internal.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.trellis.model.district.Grade;
import org.trellis.model.review.Intensity;
import org.trellis.testing.ui.Texts;
import org.trellis.ui.Terms;

class TermsTest {
	@Test
	void everyTextIsThereInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}

	@Test
	void everyGradeButTheUnknownHasAName() {
		for (var grade : EnumSet.complementOf(EnumSet.of(Grade.UNKNOWN))) assertFalse(Terms.of(grade).isBlank(), grade.name());
		assertEquals("Grade 11", Terms.of(Grade.GRADE_11));
		assertEquals("", Terms.of(Grade.UNKNOWN));
		assertEquals("", Terms.of((Grade) null));
		for (var intensity : Intensity.values()) assertFalse(Terms.of(intensity).isBlank(), intensity.name());
		assertEquals("Haitian Creole", Terms.language("ht"));
	}
}
