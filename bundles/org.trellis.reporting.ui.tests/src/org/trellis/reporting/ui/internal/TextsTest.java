package org.trellis.reporting.ui.internal;

import org.junit.jupiter.api.Test;
import org.trellis.testing.ui.Texts;

/** Every text is there in English and Spanish. */
class TextsTest {
	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
