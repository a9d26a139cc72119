package org.trellis.review.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.Tier;
import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;

/**
 * Plans and runs meetings (D5). Who may not see a student sees neither the discussion nor what came of it, also not in a count. Every call may wait for
 * the database: never on the UI thread. Failures are {@link org.trellis.store.StoreException}s with a sentence; nothing was written then.
 */
public interface MeetingDesk {
	/** Of a school, the latest first. @param limit most lines to give */
	List<MeetingLine> meetings(UUID school, int limit);

	/** The meeting that was begun last, for a recap without a search. @param school null for any */
	Optional<MeetingLine> begunLast(UUID school);

	/** With its agenda, or not at all. @return its id */
	UUID plan(NewMeeting meeting);

	/** Empty when there is none any more, or the person may not see it. */
	Optional<MeetingLine> meeting(UUID meeting);

	/** The meeting does not take place: whoever was on its agenda comes back into the queue. Refused for one that has begun. */
	void cancel(UUID meeting);

	/** Students of a school who need an individual review and are on no agenda that is still to be worked through, the most pressing first. */
	List<Queued> queue(UUID school);

	/** The agenda, in its order. */
	List<AgendaItem> agenda(UUID meeting);

	/**
	 * Puts a student at the end of the agenda; whoever is on it already stays in place.
	 *
	 * @param reason why, in a sentence of at most 500 characters: that of the queue, or the words of who asks; null for none
	 * @return id of the discussion
	 */
	UUID putOn(UUID meeting, UUID student, String reason);

	/** Puts everybody on the agenda whom its template takes from the queue. @return how many were added */
	int fill(UUID meeting);

	/** Puts the students of a class on the agenda, by name, as a weekly meeting about a cohort does. @return how many were added */
	int putOnClass(UUID meeting, UUID section);

	/** Takes a student off the agenda. Refused once the student was called. */
	void takeOff(UUID discussion);

	/** Moves a student up or down the agenda. @param places negative for up; further than the end is the end */
	void move(UUID discussion, int places);

	/** Begins to talk about a student; the first call begins the meeting. Called again, it says when it was begun first. */
	Discussed call(UUID discussion);

	/** Ends talking about a student. @return who is next on the agenda; empty when everybody was called */
	Optional<AgendaItem> next(UUID discussion);

	/** What is known of a discussion. */
	Discussed discussion(UUID discussion);

	/** What is known of a student while a meeting talks about them: of this school year and the last (D9). */
	InSight inSight(UUID student);

	/**
	 * Writes what differs between two states of a discussion, with all that follows from it, as one piece of work: an action makes a task, a service a
	 * proposed line of the student's plan, a referral a draft of one. What followed earlier from the same decision is changed with it as long as nobody went
	 * on with it, and never made twice. What others changed elsewhere in the discussion stays.
	 *
	 * @param from what {@code to} was made from
	 * @param note is added to the notes as a paragraph of its own, so that two who write lose nothing and nobody has to read them to write; null for none
	 * @throws org.trellis.store.StoreException also when somebody else changed the same decision, naming it
	 */
	Discussed save(UUID discussion, Outcome from, Outcome to, String note);

	/** Ends the meeting and whatever discussion is open. @param nextOn day of the next one; null when that is open */
	void close(UUID meeting, LocalDate nextOn);

	/** Who is asked to a meeting; members of staff with their names. */
	List<Participant> participants(UUID meeting);

	/** Says who is there. @param participants all of them; whoever is missing is no longer asked */
	void setParticipants(UUID meeting, List<Participant> participants);

	/** Services by the beginning of a word of their name, by name: those that are active. */
	List<Choice> services(String text, int limit);

	/** Active staff by the beginning of given or family name, by name. */
	List<Choice> staff(String text, int limit);

	/** What the services and the members of staff in it are called. */
	Map<UUID, String> names(Outcome outcome);

	/** Students who are at a school today by the beginning of given or family name, by name. @param school null for the whole district, by the beginning of the family name */
	List<Choice> students(UUID school, String text, int limit);

	/** Members of staff who have a caseload today, of the students that the person may see, by name. */
	List<Choice> caseloads();

	/** The member of staff who is signed in; empty where the sign-in name does not say it. */
	Optional<Choice> myself();

	/**
	 * Everybody talked about between two times: who gets what, from whom, by when. Nothing restricted. A line for each decision, and one for a student without.
	 *
	 * @param school null for all
	 * @param until no longer in it
	 */
	List<RecapLine> recap(UUID school, Instant from, Instant until);

	/**
	 * Students nobody has met lately: no discussion and no logged contact with the family for some weeks, and no seat in a session that is held now. By name.
	 *
	 * @param among whose students are looked at
	 */
	Page<NotMet> notMet(Among among, int weeks, PageKey after, int size);

	/**
	 * The same as a query, for a list that reads page by page itself. Asks nothing yet: may be called on the UI thread.
	 *
	 * @param name beginning of a family name; empty for everybody
	 * @param order expressions over the column {@link #NAME}, first; what makes it unique is added
	 */
	ListQuery<NotMet> notMet(Among among, int weeks, String name, List<String> order);

	/** By this a query is sorted by the family name of the student. */
	String NAME = "s.FAMILY_NAME";

	/** Whose students. */
	sealed interface Among {
		record AtSchool(UUID school) implements Among {
		}

		record CaseloadOf(UUID staff) implements Among {
		}
	}

	/** @param title null for that of the template; {@code template} null for none; {@code at} null when open */
	record NewMeeting(UUID school, String template, String title, LocalDate on, LocalTime at, Starts starts) {
		/** With nobody on the agenda yet. */
		public NewMeeting(UUID school, String template, String title, LocalDate on, LocalTime at) {
			this(school, template, title, on, at, new Starts.Empty());
		}
	}

	/** Who is on the agenda from the beginning. */
	sealed interface Starts {
		record Empty() implements Starts {
		}

		/** Everybody whom the template takes from the queue. */
		record Filled() implements Starts {
		}

		record WithClass(UUID section) implements Starts {
		}
	}

	/**
	 * A meeting, as lists show it.
	 *
	 * @param template null for none
	 * @param students on the agenda, of those the person may see; {@code discussed} of them were called
	 */
	record MeetingLine(UUID id, UUID school, String template, String title, LocalDate on, LocalTime at, MeetingStatus status, Instant begun, Instant ended, LocalDate nextOn, int students, int discussed) {
		public boolean over() {
			return ended != null || status == MeetingStatus.CANCELLED;
		}
	}

	/** @param reasons in sentences, the most pressing first; at least one */
	record Queued(UUID student, String name, List<QueueReason> kinds, List<String> reasons) {
		public Queued {
			kinds = List.copyOf(kinds);
			reasons = List.copyOf(reasons);
		}
	}

	/** @param name family name first */
	record AgendaItem(UUID discussion, UUID student, String name, String reason, Instant begun, Instant ended, int decisions) {
	}

	/** A discussion with what came of it. @param noted whether there are notes, which are restricted and read by {@code Access.readRestricted} */
	record Discussed(UUID id, UUID meeting, UUID student, String reason, Instant begun, Instant ended, boolean noted, Outcome outcome) {
	}

	/** What came of a discussion. Immutable. @param nextOn when the student is to be talked about again; null for when there is need */
	record Outcome(LocalDate nextOn, List<Decided> decisions) {
		public static final Outcome NONE = new Outcome(null, List.of());

		public Outcome {
			decisions = List.copyOf(decisions);
		}
	}

	/**
	 * A decision. It is printed in the recap: nothing restricted belongs in it.
	 *
	 * @param id made by who makes the decision, so that saving again changes it
	 * @param domain key; null for none in particular
	 * @param service required for {@link DecisionKind#SERVICE} and {@link DecisionKind#REFERRAL}
	 * @param responsible a member of staff; null while open
	 */
	record Decided(UUID id, DecisionKind kind, String text, String domain, Intensity intensity, UUID service, UUID responsible, LocalDate due) {
	}

	/** @param staff null for a guest, who has a {@code name} or a {@code role}; {@code name} of a member of staff is that of their record */
	record Participant(UUID id, UUID staff, String name, String role, boolean present) {
	}

	/**
	 * What a meeting has in sight of a student. Nothing restricted but that it is there.
	 *
	 * @param tier the latest; null for none
	 * @param findings the latest review first
	 * @param decided by meetings before, the latest first, a few
	 */
	record InSight(KnownTier tier, List<KnownFinding> findings, List<RecapLine> decided, List<OpenTask> tasks) {
		public InSight {
			findings = List.copyOf(findings);
			decided = List.copyOf(decided);
			tasks = List.copyOf(tasks);
		}
	}

	record KnownTier(Tier tier, String cycle) {
	}

	/** @param noted whether there is a note, which is restricted */
	record KnownFinding(UUID id, String cycle, String domain, FindingKind kind, Intensity intensity, Informant informant, boolean noted) {
	}

	/** @param responsible null while nobody was named */
	record OpenTask(String text, String responsible, LocalDate due, boolean overdue) {
	}

	record Choice(UUID id, String name) {
	}

	/** @param kind null, like all behind it, for a student for whom nothing was decided */
	record RecapLine(UUID student, String name, Instant discussedAt, LocalDate nextOn, DecisionKind kind, String text, String service, String responsible, LocalDate due) {
	}

	/** @param lastDiscussed null for never; {@code lastContact} too */
	record NotMet(UUID student, String name, Instant lastDiscussed, Instant lastContact) {
	}
}
