package org.trellis.resources.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.district.Grade;
import org.trellis.model.district.Transport;
import org.trellis.model.review.Intensity;
import org.trellis.resources.referrals.OpenReferral;

/**
 * A student with the need that a service is looked for, and what criteria of the core look at. Immutable.
 *
 * @param student id
 * @param need what is looked for
 * @param school id of the school where enrolled on the day; null when nowhere
 * @param grade null when unknown
 * @param birthDate null when unknown
 * @param parentLanguages BCP 47 tags that the adults of the student want to be spoken to in, the first to call first; the home language
 *     where no adult is known; empty when nothing is known. The student's own is not among them: the child never interprets (D12)
 * @param home where the household lives
 * @param transport how the family gets about
 * @param referrals the student's open referrals (D18), by the id of the service
 */
public record Applicant(UUID student, Need need, UUID school, Grade grade, LocalDate birthDate, List<String> parentLanguages, Place home, Transport transport,
		Map<UUID, OpenReferral> referrals) {
	/** @param intensity of the support that is needed */
	public record Need(String domain, Intensity intensity) {
		public Need {
			Objects.requireNonNull(domain);
			Objects.requireNonNull(intensity);
		}
	}

	public Applicant {
		Objects.requireNonNull(student);
		Objects.requireNonNull(need);
		parentLanguages = List.copyOf(parentLanguages);
		Objects.requireNonNull(home);
		Objects.requireNonNull(transport);
		referrals = Map.copyOf(referrals);
	}
}
