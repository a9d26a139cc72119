package org.trellis.review.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.model.Domains;
import org.trellis.model.district.FlagKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Tier;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;


/** Every text is there in English and Spanish, and every term has a label. */
class TextsTest {
	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}

	@Test
	void everyTermHasALabel() {
		var labels = new Labels(Window.service(Domains.class));
		for (var tier : Tier.VALUES) assertTrue(!labels.of(tier).isBlank());
		for (var intensity : Intensity.VALUES) assertTrue(!labels.of(intensity).isBlank());
		for (var informant : Informant.VALUES) assertTrue(!labels.of(informant).isBlank());
		for (var flag : FlagKind.VALUES) assertTrue(!labels.of(flag).isBlank());
		for (var command : Command.values()) assertTrue(!labels.of(command).isBlank());
		for (var domain : Window.service(Domains.class).all()) assertTrue(!domain.label().startsWith("%"), domain.label());
	}
}
