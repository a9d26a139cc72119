package org.trellis.review.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.trellis.model.review.Duration;
import org.trellis.model.review.Intensity;

/** The same support for many students at once (D6). As {@link PlanDesk} for scope, threads and failures. */
public interface Batch {
	/** Active services, by name. */
	List<PlanDesk.Choice> services();

	/**
	 * What each student would say to it, by name. Students whom the person does not see are left out.
	 *
	 * @param students any number; a thousand take a moment
	 */
	List<Candidate> look(Support support, List<UUID> students);

	/**
	 * Writes a proposed line into the plan of each of these students, which is begun where there is none, as one piece of work. Who cannot have it any more
	 * since somebody looked is left out and named in the answer; nobody else is.
	 */
	Assigned assign(Support support, List<UUID> students);

	/**
	 * What is given.
	 *
	 * @param domain key; null for that of the service which the student needs most
	 * @param service null when an {@code action} says what is done
	 * @param responsible a member of staff; null while open
	 */
	record Support(String domain, Intensity intensity, UUID service, String action, String goal, String measure, String target, UUID responsible, LocalDate reviewOn, Duration duration, String stepDown) {
	}

	enum Verdict {
		/** Nothing speaks against it. */
		FITS,
		/** Possible; the reasons say what to think of first. */
		WARNING,
		/** Not possible. */
		CANNOT
	}

	/** @param name family name first; {@code reasons} in sentences; none for {@link Verdict#FITS} */
	record Candidate(UUID student, String name, Verdict verdict, List<String> reasons) {
		public Candidate {
			reasons = List.copyOf(reasons);
		}
	}

	/** @param given names of who got it; {@code left} who did not, with the reasons */
	record Assigned(List<String> given, List<Candidate> left) {
		public Assigned {
			given = List.copyOf(given);
			left = List.copyOf(left);
		}
	}
}
