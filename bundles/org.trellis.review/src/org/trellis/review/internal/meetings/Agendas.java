package org.trellis.review.internal.meetings;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

import org.trellis.access.Action;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Meeting;
import org.trellis.model.review.ReviewFactory;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Starts;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Who is talked about at a meeting, and in which order. */
final class Agendas {
	private static final int LONGEST_REASON = 500;

	private final DeskWork work;
	private final MeetingLists lists;

	Agendas(DeskWork work, MeetingLists lists) {
		this.work = work;
		this.lists = lists;
	}

	UUID putOn(UUID meeting, UUID student, String reason) {
		return work.write(unit -> putOn(unit, work.running(unit, meeting), student, reason, lists.lastPlace(unit, meeting) + 1).orElseGet(() -> lists.onAgenda(unit, meeting, student).orElseThrow()));
	}

	/** Empty for who is on it already. */
	private Optional<UUID> putOn(Unit unit, Meeting meeting, UUID student, String reason, int place) {
		Staffing.seen(unit, work.scope(), student);
		if (lists.onAgenda(unit, meeting.getId(), student).isPresent()) return Optional.empty();
		work.require(unit, Action.REVIEW, student);
		var discussion = ReviewFactory.eINSTANCE.createDiscussion();
		discussion.setMeeting(References.to(meeting));
		discussion.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		discussion.setAgendaOrder(place);
		if (reason != null && !reason.isBlank()) discussion.setReason(reason.strip().substring(0, Math.min(LONGEST_REASON, reason.strip().length())));
		unit.insert(discussion);
		return Optional.of(discussion.getId());
	}

	int fill(UUID meeting) {
		return work.write(unit -> fill(unit, work.running(unit, meeting)));
	}

	private int fill(Unit unit, Meeting running) {
		var wanted = work.service().template(running.getTemplate()).map(t -> t.agenda()).orElseThrow(() -> new StoreException(Messages.meetingGone));
		var queue = new Queue(unit, work.scope(), work.service().domains(), work.today(), References.id(running.getSchool())).read();
		int place = lists.lastPlace(unit, running.getId());
		int added = 0;
		for (var queued : queue) {
			if (queued.kinds().stream().noneMatch(wanted::contains)) continue;
			if (putOn(unit, running, queued.student(), String.join("; ", queued.reasons()), place + added + 1).isPresent()) added++;
		}
		return added;
	}

	int putOnClass(UUID meeting, UUID section) {
		return work.write(unit -> putOnClass(unit, work.running(unit, meeting), section));
	}

	private int putOnClass(Unit unit, Meeting running, UUID section) {
		int place = lists.lastPlace(unit, running.getId());
		int added = 0;
		for (var student : lists.members(unit, section, work.today())) if (putOn(unit, running, student, null, place + added + 1).isPresent()) added++;
		return added;
	}

	/** Of a meeting that is being planned. */
	void begin(Unit unit, Meeting planned, Starts starts) {
		switch (starts) {
		case Starts.Empty nobody -> {
			// whoever plans it puts them on
		}
		case Starts.Filled queue -> fill(unit, planned);
		case Starts.WithClass cohort -> putOnClass(unit, planned, cohort.section());
		}
	}

	void takeOff(UUID discussion) {
		work.write(unit -> {
			var loaded = work.ownDiscussion(unit, discussion);
			work.running(unit, References.id(loaded.root().getMeeting()));
			if (loaded.root().getBegun() != null) throw new StoreException(Messages.alreadyCalled);
			unit.delete(loaded);
			return null;
		});
	}

	void move(UUID discussion, int places) {
		work.write(unit -> {
			var moved = work.ownDiscussion(unit, discussion);
			var agenda = new ArrayList<>(lists.agenda(unit, References.id(moved.root().getMeeting())).stream().map(AgendaItem::discussion).toList());
			int now = agenda.indexOf(discussion);
			agenda.remove(now);
			agenda.add(Math.clamp((long) now + places, 0, agenda.size()), discussion);
			for (var other : unit.loadAll(Discussion.class, agenda, work.scope())) {
				other.root().setAgendaOrder(agenda.indexOf(other.root().getId()) + 1);
				if (other.isChanged()) unit.save(other);
			}
			return null;
		});
	}
}
