package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.PreviousReview;
import org.trellis.review.StudentFacts;
import org.trellis.review.StudentFacts.Attendance;

/** Which tier the data speaks for, and with which sentences (D4). */
class ProposerTest {
	private final LinkedHashMap<String, Indicator> indicators = new LinkedHashMap<>();
	private final Proposer proposer = new Proposer(indicators);

	ProposerTest() {
		indicators.put("absence", new AbsenceIndicator());
		indicators.put("discipline", new DisciplineIndicator());
		indicators.put("previous", new PreviousTierIndicator());
	}

	private static StudentFacts facts(Attendance attendance, int incidents, Tier previous) {
		var review = previous == null ? null : new PreviousReview("Spring 2026", previous, List.of());
		return new StudentFacts(UUID.randomUUID(), attendance, incidents, 0, Set.of(), review);
	}

	private static Attendance absent(String days, int of) {
		return new Attendance(of, new BigDecimal(days), 0);
	}

	@Test
	void chronicAbsenceProposesTheMiddleTierWithItsDays() {
		var proposal = proposer.propose(facts(absent("14", 120), 0, null));
		assertEquals(Tier.MODERATE, proposal.tier());
		assertEquals(1, proposal.reasons().size());
		assertTrue(proposal.reasons().getFirst().matches(".*14.*120.*12 %.*"), proposal.reasons().toString());
	}

	@Test
	void severeAbsenceProposesTheHighestTier() {
		assertEquals(Tier.INTENSIVE, proposer.propose(facts(absent("24", 120), 0, null)).tier());
	}

	@Test
	void aFewDaysAfterTheSummerAreARemarkAndNoTier() {
		var proposal = proposer.propose(facts(absent("3", 10), 0, null));
		assertEquals(Tier.MINIMAL, proposal.tier());
		assertEquals(List.of(NLS.bind(Messages.absenceEarly, "3", 10)), proposal.reasons());
		assertEquals(List.of(Messages.nothingFound), proposer.propose(facts(absent("0", 10), 0, null)).reasons());
	}

	@Test
	void oneIncidentIsARemarkTwoAreATier() {
		assertEquals(Tier.MINIMAL, proposer.propose(facts(absent("0", 100), 1, null)).tier());
		assertEquals(List.of(Messages.discipline), proposer.propose(facts(absent("0", 100), 1, null)).reasons());
		assertEquals(Tier.MODERATE, proposer.propose(facts(null, 2, null)).tier());
		assertEquals(Tier.INTENSIVE, proposer.propose(facts(null, 5, null)).tier());
	}

	@Test
	void lastYearsIntensiveTierIsNotSimplyRepeated() {
		assertEquals(Tier.MODERATE, proposer.propose(facts(null, 0, Tier.INTENSIVE)).tier());
	}

	@Test
	void theHighestSpeaksAndAllReasonsStand() {
		var proposal = proposer.propose(facts(absent("14", 120), 6, Tier.MODERATE));
		assertEquals(Tier.INTENSIVE, proposal.tier());
		assertEquals(3, proposal.reasons().size());
	}

	@Test
	void withoutDataNothingIsProposed() {
		assertNull(proposer.propose(facts(null, 0, null)).tier());
	}

	@Test
	void anIndicatorThatFailsIsNamedAndTheOthersCount() {
		indicators.put("com.example.broken", f -> {
			throw new IllegalStateException("no table");
		});
		var proposal = proposer.propose(facts(absent("14", 120), 0, null));
		assertEquals(Tier.MODERATE, proposal.tier());
		assertTrue(proposal.reasons().getLast().contains("com.example.broken") && proposal.reasons().getLast().contains("no table"), proposal.reasons().toString());
	}

	@Test
	void everySentenceExistsInBothLanguages() throws Exception {
		for (var language : List.of("", "_es")) {
			var texts = new Properties();
			try (var in = Messages.class.getResourceAsStream("messages" + language + ".properties"); var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
				texts.load(reader);
			}
			for (var field : Messages.class.getFields()) {
				var text = NLS.bind(texts.getProperty(field.getName(), ""), new Object[] { 1, 2, 3 });
				assertTrue(!text.isBlank() && !text.contains("{"), language.toUpperCase(Locale.ROOT) + " " + field.getName() + ": " + text);
			}
			assertEquals(Messages.class.getFields().length, texts.size(), "texts that nobody uses");
		}
	}
}
