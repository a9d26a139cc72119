package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.Indicator.Round;
import org.trellis.review.Indicator.Signal;
import org.trellis.review.Proposal;
import org.trellis.review.StudentFacts;
import org.trellis.review.StudentFacts.Attendance;
import org.trellis.review.StudentFacts.PreviousTier;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** Which tier the data speaks for, and with which sentences (D4). */
class ProposerTest {
	private final List<ContributedIndicator> indicators = new ArrayList<>(ReviewsService.indicators(new TestRegistry(ProposerTest.class.getClassLoader()).withPluginOf(Indicator.class, "org.trellis.review").registry()));

	private Proposal propose(StudentFacts facts) {
		return new Proposer(indicators).propose(round(facts), Map.of()).get(facts.student());
	}

	/** Without a database: none of these indicators reads. */
	private static Round round(StudentFacts... students) {
		return new Round(null, TestStore.EVERYBODY, List.of(students), LocalDate.of(2026, 11, 20));
	}

	private void module(Indicator indicator) {
		indicators.add(new ContributedIndicator("com.example.indicator", "com.example", indicator));
	}

	private static StudentFacts facts(Attendance attendance, int incidents, Tier previous) {
		var review = previous == null ? null : new PreviousTier("Spring 2026", previous);
		return new StudentFacts(UUID.randomUUID(), attendance, incidents, 0, Set.of(), review);
	}

	private static Attendance absent(String days, int of) {
		return new Attendance(of, new BigDecimal(days), 0);
	}

	@Test
	void chronicAbsenceProposesTheMiddleTierWithItsDays() {
		var proposal = propose(facts(absent("14", 120), 0, null));
		assertEquals(Tier.MODERATE, proposal.tier());
		assertEquals(1, proposal.reasons().size());
		assertTrue(proposal.reasons().getFirst().matches(".*14.*120.*12 %.*"), proposal.reasons().toString());
	}

	@Test
	void severeAbsenceProposesTheHighestTier() {
		assertEquals(Tier.INTENSIVE, propose(facts(absent("24", 120), 0, null)).tier());
	}

	@Test
	void aFewDaysAfterTheSummerAreARemarkAndNoTier() {
		var proposal = propose(facts(absent("3", 10), 0, null));
		assertEquals(Tier.MINIMAL, proposal.tier());
		assertEquals(List.of(NLS.bind(Messages.absenceEarly, "3", 10)), proposal.reasons());
		assertEquals(List.of(Messages.nothingFound), propose(facts(absent("0", 10), 0, null)).reasons());
	}

	@Test
	void anIndicatorThatSignalsWithoutASentenceOrFailsAnAssertionIsNamedAndTheOthersGoOn() {
		module(round -> facts -> Optional.of(new Signal(Tier.INTENSIVE, null)));
		module(round -> facts -> {
			throw new AssertionError("cannot be");
		});
		var proposal = propose(facts(absent("14", 120), 0, null));
		assertEquals(Tier.MODERATE, proposal.tier());
		assertEquals(3, proposal.reasons().size());
		assertTrue(proposal.reasons().get(1).contains("com.example") && proposal.reasons().get(1).contains("a signal without its sentence"), proposal.reasons().toString());
		assertTrue(proposal.reasons().get(2).contains("cannot be"), proposal.reasons().toString());
	}

	@Test
	void oneIncidentIsARemarkTwoAreATier() {
		assertEquals(Tier.MINIMAL, propose(facts(absent("0", 100), 1, null)).tier());
		assertEquals(List.of(Messages.discipline), propose(facts(absent("0", 100), 1, null)).reasons());
		assertEquals(Tier.MODERATE, propose(facts(null, 2, null)).tier());
		assertEquals(Tier.INTENSIVE, propose(facts(null, 5, null)).tier());
	}

	@Test
	void lastYearsIntensiveTierIsNotSimplyRepeated() {
		assertEquals(Tier.MODERATE, propose(facts(null, 0, Tier.INTENSIVE)).tier());
	}

	@Test
	void theHighestSpeaksAndAllReasonsStand() {
		var proposal = propose(facts(absent("14", 120), 6, Tier.MODERATE));
		assertEquals(Tier.INTENSIVE, proposal.tier());
		assertEquals(3, proposal.reasons().size());
	}

	@Test
	void withoutDataNothingIsProposed() {
		assertNull(propose(facts(null, 0, null)).tier());
	}

	@Test
	void anIndicatorThatFailsIsNamedAndTheOthersCount() {
		module(round -> facts -> {
			throw new IllegalStateException("no table");
		});
		failureIsTold(propose(facts(absent("14", 120), 0, null)));
	}

	@Test
	void anIndicatorThatCannotPrepareIsNamedBesideEveryStudentAndTheOthersCount() {
		module(round -> {
			throw new NoClassDefFoundError("no table");
		});
		failureIsTold(propose(facts(absent("14", 120), 0, null)));
	}

	private static void failureIsTold(Proposal proposal) {
		assertEquals(Tier.MODERATE, proposal.tier());
		var told = proposal.reasons().getLast();
		for (var part : List.of("com.example.indicator", "plug-in com.example ", "no table")) assertTrue(told.contains(part), told);
	}

	@Test
	void whatAnIndicatorReadsIsReadOnceForAllStudents() {
		var rounds = new ArrayList<Integer>();
		module(round -> {
			rounds.add(round.students().size());
			var marked = round.students().getLast().student();
			return facts -> facts.student().equals(marked) ? Optional.of(new Signal(Tier.INTENSIVE, "marked")) : Optional.empty();
		});
		var one = facts(absent("0", 100), 0, null);
		var other = facts(absent("0", 100), 0, null);
		var proposals = new Proposer(indicators).propose(round(one, other), Map.of());
		assertEquals(List.of(2), rounds);
		assertEquals(Tier.MINIMAL, proposals.get(one.student()).tier());
		assertEquals(new Proposal(Tier.INTENSIVE, List.of("marked")), proposals.get(other.student()));
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
