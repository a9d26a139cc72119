package org.trellis.review.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Meeting;
import org.trellis.model.review.MeetingStatus;
import org.trellis.store.Aggregate;
import org.trellis.store.ConflictException;
import org.trellis.store.Database;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** What the parts of the desk have in common: who reads and writes, by which clock, and that a write which met another one is tried again. */
final class DeskWork {
	private final Database database;
	private final SignedIn person;
	private final MeetingsService service;

	DeskWork(Database database, SignedIn person, MeetingsService service) {
		this.database = database;
		this.person = person;
		this.service = service;
	}

	Database database() {
		return database;
	}

	SignedIn person() {
		return person;
	}

	Scope scope() {
		return person.scope();
	}

	MeetingsService service() {
		return service;
	}

	void require(Reader reader, Action action, UUID student) {
		service.permission().require(reader, person, action, student);
	}

	/** To plan or change a meeting is a matter of its school, whoever is on the agenda. */
	void requireAt(Reader reader, UUID school) {
		service.permission().require(reader, person, Action.REVIEW, new Subject.OfSchool(school));
	}

	/** Once more where the database refused, because somebody else wrote the same at the same moment: the second try sees theirs. What is refused here has no cause. */
	<R> R write(Database.Work<R> work) {
		try {
			return database.write(person.actor(), null, work);
		} catch (StoreException e) {
			if (!(e instanceof ConflictException) && e.getCause() == null) throw e;
			return database.write(person.actor(), null, work);
		}
	}

	Aggregate<Meeting> meeting(Reader reader, UUID meeting) {
		return reader.load(Meeting.class, meeting, person.scope()).orElseThrow(() -> new StoreException(Messages.meetingGone));
	}

	/** One that the person may change. */
	Aggregate<Meeting> ownMeeting(Unit unit, UUID meeting) {
		var loaded = meeting(unit, meeting);
		requireAt(unit, References.id(loaded.root().getSchool()));
		return loaded;
	}

	Aggregate<Discussion> discussion(Reader reader, UUID discussion) {
		return reader.load(Discussion.class, discussion, person.scope()).orElseThrow(() -> new StoreException(Messages.discussionGone));
	}

	/** One whose student the person may review. */
	Aggregate<Discussion> ownDiscussion(Unit unit, UUID discussion) {
		var loaded = discussion(unit, discussion);
		require(unit, Action.REVIEW, References.id(loaded.root().getStudent()));
		return loaded;
	}

	/** A meeting that is not over. */
	Meeting running(Unit unit, UUID meeting) {
		var root = meeting(unit, meeting).root();
		if (isOver(root)) throw new StoreException(Messages.meetingOver);
		return root;
	}

	static boolean isOver(Meeting meeting) {
		return meeting.getEnded() != null || meeting.getStatus() == MeetingStatus.CANCELLED;
	}

	void end(Unit unit, Aggregate<Discussion> discussion) {
		if (discussion.root().getBegun() == null || discussion.root().getEnded() != null) return;
		discussion.root().setEnded(now());
		unit.save(discussion);
	}

	LocalDate today() {
		return LocalDate.now(service.clock());
	}

	/** As exact as the database keeps it. */
	Instant now() {
		return service.clock().instant().truncatedTo(ChronoUnit.MILLIS);
	}
}
