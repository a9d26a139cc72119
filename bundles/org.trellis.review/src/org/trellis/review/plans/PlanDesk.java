package org.trellis.review.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.TransitionNote;
import org.trellis.store.Aggregate;
import org.trellis.store.SaveResult;

/**
 * Plans of students, one for each school year (D6, D7): lines that are edited at any time, and revisions that are copied when the plan comes into force. A
 * student whom the person does not see has no plan here. Every call may wait for the database: never on the UI thread. Failures and refusals are
 * {@link org.trellis.store.StoreException}s with a sentence; nothing was written then.
 */
public interface PlanDesk {
	/** All school years, the latest first. */
	List<Year> years();

	/** The plan of a student; empty where nobody has begun one. @param schoolYear null for the current one */
	Optional<UUID> plan(UUID student, UUID schoolYear);

	/** Begins the plan as a draft without lines, or gives the one that is there. @param schoolYear null for the current one */
	UUID begin(UUID student, UUID schoolYear);

	/** What a line of the plan can name. */
	Choices choices(UUID plan);

	/** Why the person may not write the plan, or nobody may at the moment; empty when it may be written. */
	Optional<String> refusal(UUID plan);

	/**
	 * Writes what was edited. A line has to say what is done; a plan that waits for approval or is closed is not edited; where approval is wanted, no
	 * edit makes a line active; and a line stays with which somebody has written down how far the student has come.
	 *
	 * @return as {@link org.trellis.store.Database#save}
	 */
	SaveResult<Plan> save(Aggregate<Plan> plan);

	/** Whether the district wants every revision approved by somebody else than who wrote it. */
	boolean approvalWanted();

	/** A setting of the district: needs the right to manage access. */
	void wantApproval(boolean wanted);

	/** Brings the plan into force as it is now: proposed lines become active, and what it says is copied. Refused where approval is wanted. @param version of the plan that the person has read; refused when it has changed since. @param reason why it was changed; may be null for the first. @return number of the revision */
	int giveOut(UUID plan, int version, String reason);

	/** Asks for approval; until it is given or the plan is sent back, nobody edits it. Refused when nothing has changed since the revision in force. */
	void submit(UUID plan);

	/** As {@link #giveOut}, by somebody with the right to approve, who is not the one that asked for it. */
	int approve(UUID plan, int version, String reason);

	/** @param why becomes a task of who asked for approval; required */
	void sendBack(UUID plan, String why);

	/** What came into force when, the latest first, each with what it changed. */
	List<Revision> revisions(UUID plan);

	/**
	 * What differs between two revisions, in sentences.
	 *
	 * @param from number; 0 for an empty plan
	 * @param to number; {@link #NOW} for the plan as it is
	 */
	List<String> difference(UUID plan, int from, int to);

	int NOW = Integer.MAX_VALUE;

	/** Closes the plan at the end of its time. What is unfinished stays as it is, and a rollover carries it. @param note what the year brought and what the summer holds; may be null */
	void close(UUID plan, String note);

	/** Takes back that it was closed. */
	void reopen(UUID plan);

	/** The goals of a plan with how far the student has come, in the order of the lines; those without goal and entries are left out. */
	List<Goal> goals(UUID plan);

	/**
	 * Writes down how far a student has come with a line of the plan.
	 *
	 * @param on not later than today
	 * @param reading in the words of baseline and target, for example 62 %; null when only the note says it
	 * @return id of the entry
	 */
	UUID record(UUID line, LocalDate on, String reading, String note);

	/** Takes an entry away that was a mistake. */
	void remove(UUID entry);

	/** The id of what the next school should know, written at the end of a school year; begun empty where there is none. Its restricted part is read by {@code Access} only. @param schoolYear null for the current one */
	UUID transition(UUID student, UUID schoolYear);

	/** Writes what was edited in a transition note. */
	SaveResult<TransitionNote> saveTransition(Aggregate<TransitionNote> note);

	/** Why the person may not write the transition note; empty when they may. */
	Optional<String> transitionRefusal(UUID note);

	/**
	 * @param services active ones, by name, and those that the plan names
	 * @param staff active, at the student's schools or in the whole district, by name, and those that the plan names
	 * @param findings of this year's reviews, needs before strengths
	 * @param languages in which the family may want to read, as BCP 47 tags; the home language first
	 */
	record Choices(List<Choice> services, List<Choice> staff, List<Found> findings, List<String> languages) {
		public Choices {
			services = List.copyOf(services);
			staff = List.copyOf(staff);
			findings = List.copyOf(findings);
			languages = List.copyOf(languages);
		}
	}

	record Choice(UUID id, String name) {
	}

	/** @param domain key; {@code cycle} name of the round of reviews */
	record Found(UUID id, String domain, FindingKind kind, Intensity intensity, String cycle) {
	}

	record Year(UUID id, String name, LocalDate begins, LocalDate ends, boolean current) {
	}

	/** @param approvedBy null where no approval was asked for; {@code reason} may be null; {@code changes} against the revision before, in sentences */
	record Revision(int number, Instant inForceFrom, String givenOutBy, String approvedBy, String reason, List<String> changes) {
		public Revision {
			changes = List.copyOf(changes);
		}
	}

	/**
	 * A line with what was read on the way.
	 *
	 * @param support name of the service or the action
	 * @param entries the latest first
	 * @param series those entries whose readings are numbers, the earliest first
	 * @param aim number in the target; null where there is none
	 */
	record Goal(UUID line, String support, String goal, String measure, String baseline, String target, PlanLineStatus status, List<Entry> entries, List<Point> series, Double aim) {
		public Goal {
			entries = List.copyOf(entries);
			series = List.copyOf(series);
		}
	}

	record Entry(UUID id, LocalDate on, String reading, String note, String by) {
	}

	/** @param text the reading as it was written */
	record Point(LocalDate on, double value, String text) {
	}
}
