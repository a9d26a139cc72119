package org.trellis.resources.referrals;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.referral.ConsentKind;

/** On what ground a student's data may go to the provider (D19). */
public sealed interface ConsentBasis {
	/** A consent that is on file, one of {@link ReferralDesk.Sheet#consents}. */
	record OnFile(UUID consent) implements ConsentBasis {
		public OnFile {
			Objects.requireNonNull(consent);
		}
	}

	/**
	 * A consent that was signed now, to be put on file (34 CFR 99.30: the records, the purpose, the party, signature and date).
	 *
	 * @param purpose never blank
	 * @param records kinds of records that may be disclosed; never empty
	 * @param signedBy id of a guardian of the student
	 * @param expiresOn last day; null when it does not expire
	 */
	record Signed(ConsentKind kind, String purpose, Set<String> records, LocalDate signedOn, UUID signedBy, LocalDate expiresOn) implements ConsentBasis {
		public Signed {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(purpose);
			records = Set.copyOf(records);
			Objects.requireNonNull(signedOn);
			Objects.requireNonNull(signedBy);
		}
	}

	/** None yet: the referral waits in "consent needed". */
	record NotYet() implements ConsentBasis {
	}
}
