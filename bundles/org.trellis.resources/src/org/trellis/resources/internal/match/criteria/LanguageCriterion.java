package org.trellis.resources.internal.match.criteria;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;
import org.trellis.resources.internal.match.Words;

/** Somebody there speaks a language that a parent wants to be spoken to in, or interprets. The child never does (D12). */
public final class LanguageCriterion implements MatchingCriterion {
	@Override
	public Judge prepare(Round round) {
		return LanguageCriterion::judge;
	}

	private static Verdict judge(Applicant applicant, Offer offer) {
		if (applicant.parentLanguages().isEmpty()) return new Verdict.NotKnown(Messages.languageParentNotKnown);
		for (var parent : applicant.parentLanguages()) {
			if (offer.languages().stream().anyMatch(there -> same(parent, there))) return new Verdict.Suits(1, NLS.bind(Messages.languageShared, Words.language(parent)));
		}
		var first = Words.language(applicant.parentLanguages().getFirst());
		if (offer.interpretation() != null && !offer.interpretation().isBlank()) return new Verdict.Suits(0.5, NLS.bind(Messages.languageInterpreted, first, offer.interpretation().strip()));
		if (offer.languages().isEmpty()) return isEnglish(applicant) ? Verdict.silent() : new Verdict.NotKnown(NLS.bind(Messages.languageServiceNotKnown, first));
		return new Verdict.Excludes(NLS.bind(Messages.languageNobody, first), Messages.languageRemedy);
	}

	/** A provider that names no language speaks English: directories name the others. */
	private static boolean isEnglish(Applicant applicant) {
		return applicant.parentLanguages().stream().anyMatch(l -> same(l, "en"));
	}

	private static boolean same(String one, String other) {
		return Locale.forLanguageTag(one).getLanguage().equals(Locale.forLanguageTag(other).getLanguage());
	}
}
