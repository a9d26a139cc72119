package org.trellis.review.ui.internal.entry;

import org.trellis.model.Domain;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Tier;
import org.trellis.review.FindingState;

/** How far an entry is. */
public sealed interface Stage {
	/** Whether words are typed now, and not keys. */
	default boolean takesText() {
		return false;
	}

	/** Nothing was begun: a domain or a command. */
	record Start() implements Stage {
	}

	/** The domain is known: strength or need. */
	record KindNext(Domain domain) implements Stage {
	}

	/** Strength or need is known: the intensity. */
	record IntensityNext(Domain domain, FindingKind kind) implements Stage {
	}

	/** The finding is there: a few words. */
	record Words(Domain domain, FindingState finding) implements Stage {
		@Override
		public boolean takesText() {
			return true;
		}
	}

	/** A tier other than the proposed one: why. */
	record Reason(Tier tier) implements Stage {
		@Override
		public boolean takesText() {
			return true;
		}
	}

	/** The note on the student. */
	record Note() implements Stage {
		@Override
		public boolean takesText() {
			return true;
		}
	}

	/** Whose view the next findings are. */
	record InformantNext() implements Stage {
	}

	/** Which finding is to be removed. */
	record RemoveWhich() implements Stage {
	}
}
