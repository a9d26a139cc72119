package com.example.starter.internal;

import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Verdict;

import com.example.starter.Answers;
import com.example.starter.StarterChoice;

/** A service of the module's domain wants the family's word: no means no, and who was never asked is to be asked. */
public final class WantedCriterion implements MatchingCriterion {
	/** Key of the domain in plugin.xml. */
	public static final String DOMAIN = "starter";

	@Override
	public Judge prepare(Round round) {
		var answers = Answers.of(round.reader(), round.scope(), round.applicants().stream().map(Applicant::student).toList());
		return (applicant, offer) -> offer.domains().contains(DOMAIN) ? judge(answers.get(applicant.student())) : Verdict.silent();
	}

	private static Verdict judge(StarterChoice choice) {
		return switch (choice) {
		case null -> new Verdict.NotKnown(Messages.neverAsked);
		case YES -> new Verdict.Suits(1, Messages.wanted);
		case LATER -> new Verdict.Suits(0.3, Messages.later);
		case NO -> new Verdict.Excludes(Messages.notWanted, Messages.notWantedRemedy);
		};
	}
}
