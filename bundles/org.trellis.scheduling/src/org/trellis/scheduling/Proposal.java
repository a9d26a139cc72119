package org.trellis.scheduling;

import java.util.List;
import java.util.UUID;

/**
 * What the planner proposes; nothing is written until it is accepted.
 *
 * @param before the sessions that the plan was made from
 * @param sessions all sessions of the planned visits as they should be, by weekday and time; those that go on keep their id
 * @param unplaced students for whom no seat was found, each with the reason, by name
 * @param belowThreshold visits that the provider would not come for (D26), by title
 * @param weight what the weighted rules cost in all; 0 when none objects
 * @param failures rules that did not answer, and therefore were left out
 */
public record Proposal(List<PlacedSession> before, List<PlacedSession> sessions, List<Unplaced> unplaced, List<NotReached> belowThreshold, long weight, List<RuleFailure> failures) {
	public Proposal {
		before = List.copyOf(before);
		sessions = List.copyOf(sessions);
		unplaced = List.copyOf(unplaced);
		belowThreshold = List.copyOf(belowThreshold);
		failures = List.copyOf(failures);
	}

	/**
	 * A student without a seat.
	 *
	 * @param reason one or two sentences: what stands in the way, and the least that would have to give
	 * @param relaxation that least; null when nothing helps, because the visits have no time for a session at all
	 */
	public record Unplaced(PlanRequest request, String studentName, String serviceName, String reason, Relaxation relaxation) {
	}

	/**
	 * The least that would make a seat: where, and what would have to give, each a clause that can follow "if".
	 */
	public record Relaxation(UUID visit, WeeklyTime time, List<Blocker> blockers) {
		public Relaxation {
			blockers = List.copyOf(blockers);
		}
	}

	/**
	 * One thing that would have to give.
	 *
	 * @param what of which kind
	 * @param because id of the rule, room, session or visit that stands in the way; null when there is no single one
	 * @param cause a phrase for people that can follow the time, for example {@code clashes with protected time (Reading)}
	 * @param relaxation a clause for people that can follow "if", for example {@code Room 12 had one more seat}
	 */
	public record Blocker(Kind what, UUID because, String cause, String relaxation) {
		/** Kinds, by how little it takes, least first. */
		public enum Kind {
			ROOM_FULL(1), GROUP_FULL(2), ROOM_TAKEN(4), STUDENT_ELSEWHERE(5), THRESHOLD(6), PROVIDER_ELSEWHERE(8), RULE(10), NO_ROOM(12), DECLINED(20);

			private final int price;

			Kind(int price) {
				this.price = price;
			}

			/** How much it takes, compared with the others. */
			public int price() {
				return price;
			}
		}
	}

	/**
	 * A visit with fewer ready students than it is made for.
	 *
	 * @param kept true when its sessions were already published: they stay in the proposal until somebody takes them out
	 * @param candidates who could fill it, and what each lacks
	 */
	public record NotReached(UUID visit, String title, int ready, int threshold, boolean kept, String sentence, List<Candidate> candidates) {
		public NotReached {
			candidates = List.copyOf(candidates);
		}
	}

	/**
	 * A student who could fill a seat of a visit below its threshold.
	 *
	 * @param lacks a phrase for people, for example {@code the annual form} or {@code clashes with Mathematics (Math 4)}
	 * @param before the session in which there is a free seat for the student; null when it would be a new one, or when there is none
	 * @param after the same with the student in it; null when there is no seat that nothing stands in the way of
	 */
	public record Candidate(UUID student, String studentName, String lacks, PlacedSession before, PlacedSession after) {
	}
}
