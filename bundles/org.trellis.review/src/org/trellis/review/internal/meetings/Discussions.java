package org.trellis.review.internal.meetings;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.MeetingStatus;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Discussed;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.store.References;
import org.trellis.store.StoreException;

/** Talking about one student after the other, and what comes of it. */
final class Discussions {
	private static final int LONGEST_NOTES = 4000;

	private final DeskWork work;
	private final MeetingLists lists;

	Discussions(DeskWork work, MeetingLists lists) {
		this.work = work;
		this.lists = lists;
	}

	Discussed call(UUID discussion) {
		work.write(unit -> {
			var loaded = work.discussion(unit, discussion);
			if (loaded.root().getBegun() != null) return null;
			var meeting = work.meeting(unit, References.id(loaded.root().getMeeting()));
			if (DeskWork.isOver(meeting.root())) throw new StoreException(Messages.meetingOver);
			work.require(unit, Action.REVIEW, References.id(loaded.root().getStudent()));
			loaded.root().setBegun(work.now());
			loaded.root().setRecordedBy(work.person().actor().name());
			unit.save(loaded);
			if (meeting.root().getBegun() == null) meeting.root().setBegun(work.now());
			meeting.root().setStatus(MeetingStatus.HELD);
			if (meeting.isChanged()) unit.save(meeting);
			return null;
		});
		return read(discussion);
	}

	Optional<AgendaItem> next(UUID discussion) {
		var meeting = work.write(unit -> {
			var loaded = work.ownDiscussion(unit, discussion);
			work.end(unit, loaded);
			return References.id(loaded.root().getMeeting());
		});
		return lists.agenda(work.database(), meeting).stream().filter(i -> i.begun() == null).findFirst();
	}

	Discussed read(UUID discussion) {
		var root = work.discussion(work.database(), discussion).root();
		var notes = root.getNotes();
		return new Discussed(root.getId(), References.id(root.getMeeting()), References.id(root.getStudent()), root.getReason(), root.getBegun(), root.getEnded(), notes != null && !notes.isBlank(), Changes.of(root));
	}

	Discussed save(UUID discussion, Outcome from, Outcome to, String note) {
		work.write(unit -> {
			// the notes are added to and shown to nobody
			var loaded = unit.load(Discussion.class, discussion, Texts.appending(work.scope())).orElseThrow(() -> new StoreException(Messages.discussionGone));
			var root = loaded.root();
			if (root.getBegun() == null) throw new StoreException(Messages.notCalled);
			var student = References.id(root.getStudent());
			work.require(unit, Action.REVIEW, student);
			var school = work.meeting(unit, References.id(root.getMeeting())).root().getSchool();
			var results = new Results(unit, work.person(), work.service().permission(), work.service().clock(), student, References.id(school));
			var before = Changes.of(root);
			addNote(root, note);
			results.withdraw(Changes.apply(root, from, to));
			if (loaded.isChanged()) unit.save(loaded);
			var known = before.decisions();
			root.getDecisions().stream().filter(d -> !known.contains(Changes.of(d))).forEach(results::follow);
			return null;
		});
		return read(discussion);
	}

	/** The paragraph that is the last one already was written by a first try. */
	private static void addNote(Discussion discussion, String note) {
		if (note == null || note.isBlank()) return;
		var paragraph = note.strip();
		var notes = discussion.getNotes();
		if (notes == null || notes.isBlank()) discussion.setNotes(paragraph);
		else if (!notes.equals(paragraph) && !notes.endsWith("\n" + paragraph)) discussion.setNotes(notes + "\n" + paragraph);
		if (discussion.getNotes().length() > LONGEST_NOTES) throw new StoreException(NLS.bind(Messages.notesFull, LONGEST_NOTES));
	}
}
