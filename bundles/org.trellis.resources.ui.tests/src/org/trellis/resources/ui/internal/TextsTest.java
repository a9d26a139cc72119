package org.trellis.resources.ui.internal;

import org.junit.jupiter.api.Test;
import org.trellis.testing.ui.Texts;

class TextsTest {
	@Test
	void everyTextIsThereInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
