package org.trellis.review.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Meeting;
import org.trellis.model.review.MeetingParticipant;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.store.Aggregate;
import org.trellis.store.ConflictException;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Meetings in the database. */
final class StoredDesk implements MeetingDesk {
	private static final int LONGEST_REASON = 500;
	private static final int LONGEST_NOTES = 4000;

	private final Database database;
	private final SignedIn person;
	private final MeetingsService service;
	private final MeetingLists lists;

	StoredDesk(Database database, SignedIn person, MeetingsService service) {
		this.database = database;
		this.person = person;
		this.service = service;
		this.lists = new MeetingLists(database, person.scope());
	}

	@Override
	public List<MeetingLine> meetings(UUID school, int limit) {
		return lists.meetings(school, limit);
	}

	@Override
	public Optional<MeetingLine> meeting(UUID meeting) {
		return lists.meeting(meeting);
	}

	@Override
	public UUID plan(NewMeeting wanted) {
		var template = wanted.template() == null ? null : service.template(wanted.template()).orElse(null);
		var meeting = ReviewFactory.eINSTANCE.createMeeting();
		meeting.setSchool(References.to(DistrictPackage.Literals.SCHOOL, wanted.school()));
		meeting.setTemplate(wanted.template());
		meeting.setTitle(wanted.title() != null && !wanted.title().isBlank() ? wanted.title().strip() : template == null ? Messages.meeting : template.title());
		meeting.setPlannedOn(wanted.on());
		meeting.setPlannedAt(wanted.at());
		meeting.setStatus(MeetingStatus.PLANNED);
		new Staffing(database, person).myself().ifPresent(me -> meeting.getParticipants().add(participant(new Participant(null, me.id(), null, null, true))));
		if (template != null) template.roles().forEach(role -> meeting.getParticipants().add(participant(new Participant(null, null, null, role, false))));
		return database.write(person.actor(), null, unit -> {
			cycleOf(unit, wanted.on()).ifPresent(c -> meeting.setCycle(References.to(ReviewPackage.Literals.REVIEW_CYCLE, c)));
			unit.insert(meeting);
			return meeting.getId();
		});
	}

	/** The cycle of the current school year that began last before the day. */
	private Optional<UUID> cycleOf(Unit unit, LocalDate day) {
		return unit.list(ListQuery.select("c.ID").from("REVIEW_CYCLE c JOIN SCHOOL_YEAR y ON y.ID = c.SCHOOL_YEAR_ID").withoutPeople().where("y.IS_CURRENT = ? AND c.BEGINS <= ?", true, day).orderBy("-c.BEGINS", "c.ID").as(r -> r.uuid(1)), person.scope()).stream().findFirst();
	}

	@Override
	public void cancel(UUID meeting) {
		write(unit -> {
			var loaded = load(unit, meeting);
			if (loaded.root().getBegun() != null) throw new StoreException(Messages.alreadyBegun);
			loaded.root().setStatus(MeetingStatus.CANCELLED);
			if (loaded.isChanged()) unit.save(loaded);
			return null;
		});
	}

	@Override
	public List<Queued> queue(UUID school) {
		return new Queue(database, person.scope(), service.domains(), today(), school).read();
	}

	@Override
	public List<AgendaItem> agenda(UUID meeting) {
		return lists.agenda(database, meeting);
	}

	@Override
	public UUID putOn(UUID meeting, UUID student, String reason) {
		return write(unit -> putOn(unit, running(unit, meeting), student, reason, lists.lastPlace(unit, meeting) + 1).orElseGet(() -> lists.onAgenda(unit, meeting, student).orElseThrow()));
	}

	/** Empty for who is on it already. */
	private Optional<UUID> putOn(Unit unit, Meeting meeting, UUID student, String reason, int place) {
		Staffing.seen(unit, person.scope(), student);
		if (lists.onAgenda(unit, meeting.getId(), student).isPresent()) return Optional.empty();
		service.permission().require(unit, person, Action.REVIEW, student);
		var discussion = ReviewFactory.eINSTANCE.createDiscussion();
		discussion.setMeeting(References.to(meeting));
		discussion.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		discussion.setAgendaOrder(place);
		if (reason != null && !reason.isBlank()) discussion.setReason(reason.strip().substring(0, Math.min(LONGEST_REASON, reason.strip().length())));
		unit.insert(discussion);
		return Optional.of(discussion.getId());
	}

	@Override
	public int fill(UUID meeting) {
		return write(unit -> {
			var running = running(unit, meeting);
			var wanted = service.template(running.getTemplate()).map(t -> t.agenda()).orElseThrow(() -> new StoreException(Messages.meetingGone));
			var queue = new Queue(unit, person.scope(), service.domains(), today(), References.id(running.getSchool())).read();
			int place = lists.lastPlace(unit, meeting);
			int added = 0;
			for (var queued : queue) {
				if (queued.kinds().stream().noneMatch(wanted::contains)) continue;
				if (putOn(unit, running, queued.student(), String.join("; ", queued.reasons()), place + added + 1).isPresent()) added++;
			}
			return added;
		});
	}

	@Override
	public int putOnClass(UUID meeting, UUID section) {
		return write(unit -> {
			var running = running(unit, meeting);
			int place = lists.lastPlace(unit, meeting);
			int added = 0;
			for (var student : lists.members(unit, section, today())) if (putOn(unit, running, student, null, place + added + 1).isPresent()) added++;
			return added;
		});
	}

	@Override
	public void takeOff(UUID discussion) {
		write(unit -> {
			var loaded = loadDiscussion(unit, discussion);
			if (loaded.root().getBegun() != null) throw new StoreException(Messages.alreadyCalled);
			unit.delete(loaded);
			return null;
		});
	}

	@Override
	public void move(UUID discussion, int places) {
		write(unit -> {
			var moved = loadDiscussion(unit, discussion);
			var agenda = new ArrayList<>(lists.agenda(unit, References.id(moved.root().getMeeting())).stream().map(AgendaItem::discussion).toList());
			int now = agenda.indexOf(discussion);
			agenda.remove(now);
			agenda.add(Math.clamp((long) now + places, 0, agenda.size()), discussion);
			for (var other : unit.loadAll(Discussion.class, agenda, person.scope())) {
				other.root().setAgendaOrder(agenda.indexOf(other.root().getId()) + 1);
				if (other.isChanged()) unit.save(other);
			}
			return null;
		});
	}

	@Override
	public Discussed call(UUID discussion) {
		write(unit -> {
			var loaded = loadDiscussion(unit, discussion);
			if (loaded.root().getBegun() != null) return null;
			var meeting = load(unit, References.id(loaded.root().getMeeting()));
			if (isOver(meeting.root())) throw new StoreException(Messages.meetingOver);
			service.permission().require(unit, person, Action.REVIEW, References.id(loaded.root().getStudent()));
			loaded.root().setBegun(now());
			loaded.root().setRecordedBy(person.actor().name());
			unit.save(loaded);
			if (meeting.root().getBegun() == null) meeting.root().setBegun(now());
			meeting.root().setStatus(MeetingStatus.HELD);
			if (meeting.isChanged()) unit.save(meeting);
			return null;
		});
		return discussion(discussion);
	}

	@Override
	public Optional<AgendaItem> next(UUID discussion) {
		var meeting = write(unit -> {
			var loaded = loadDiscussion(unit, discussion);
			end(unit, loaded);
			return References.id(loaded.root().getMeeting());
		});
		return agenda(meeting).stream().filter(i -> i.begun() == null).findFirst();
	}

	private void end(Unit unit, Aggregate<Discussion> discussion) {
		if (discussion.root().getBegun() == null || discussion.root().getEnded() != null) return;
		discussion.root().setEnded(now());
		unit.save(discussion);
	}

	@Override
	public Discussed discussion(UUID discussion) {
		var root = loadDiscussion(database, discussion).root();
		var notes = root.getNotes();
		return new Discussed(root.getId(), References.id(root.getMeeting()), References.id(root.getStudent()), root.getReason(), root.getBegun(), root.getEnded(), notes != null && !notes.isBlank(), Changes.of(root));
	}

	@Override
	public Discussed save(UUID discussion, Outcome from, Outcome to, String note) {
		write(unit -> {
			// the notes are added to and shown to nobody
			var loaded = unit.load(Discussion.class, discussion, Texts.appending(person.scope())).orElseThrow(() -> new StoreException(Messages.discussionGone));
			var root = loaded.root();
			if (root.getBegun() == null) throw new StoreException(Messages.notCalled);
			var student = References.id(root.getStudent());
			service.permission().require(unit, person, Action.REVIEW, student);
			var school = load(unit, References.id(root.getMeeting())).root().getSchool();
			var results = new Results(unit, person, service.permission(), service.clock(), student, References.id(school));
			var before = Changes.of(root);
			addNote(root, note);
			results.withdraw(Changes.apply(root, from, to));
			if (loaded.isChanged()) unit.save(loaded);
			var known = before.decisions();
			root.getDecisions().stream().filter(d -> !known.contains(Changes.of(d))).forEach(results::follow);
			return null;
		});
		return discussion(discussion);
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

	@Override
	public void close(UUID meeting, LocalDate nextOn) {
		write(unit -> {
			var loaded = load(unit, meeting);
			if (isOver(loaded.root())) throw new StoreException(Messages.meetingOver);
			loaded.root().setEnded(now());
			loaded.root().setNextOn(nextOn);
			loaded.root().setStatus(MeetingStatus.HELD);
			unit.save(loaded);
			var open = lists.agenda(unit, meeting).stream().filter(i -> i.begun() != null && i.ended() == null).map(AgendaItem::discussion).toList();
			for (var discussion : unit.loadAll(Discussion.class, open, person.scope())) end(unit, discussion);
			return null;
		});
	}

	@Override
	public List<Participant> participants(UUID meeting) {
		return load(database, meeting).root().getParticipants().stream().map(p -> new Participant(p.getId(), References.id(p.getStaff()), p.getName(), p.getRole(), p.isPresent())).toList();
	}

	@Override
	public void setParticipants(UUID meeting, List<Participant> participants) {
		for (var p : participants) if (p.staff() == null && isBlank(p.name()) && isBlank(p.role())) throw new StoreException(Messages.nameNeeded);
		write(unit -> {
			var loaded = load(unit, meeting);
			var there = loaded.root().getParticipants();
			there.removeIf(t -> participants.stream().noneMatch(p -> t.getId().equals(p.id())));
			for (var p : participants) {
				var known = there.stream().filter(t -> t.getId().equals(p.id())).findFirst();
				if (known.isPresent()) fill(known.get(), p);
				else there.add(participant(p));
			}
			if (loaded.isChanged()) unit.save(loaded);
			return null;
		});
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static MeetingParticipant participant(Participant p) {
		var made = ReviewFactory.eINSTANCE.createMeetingParticipant();
		if (p.id() != null) made.setId(p.id());
		fill(made, p);
		return made;
	}

	private static void fill(MeetingParticipant to, Participant p) {
		if (!Objects.equals(References.id(to.getStaff()), p.staff())) to.setStaff(p.staff() == null ? null : References.to(DistrictPackage.Literals.STAFF, p.staff()));
		to.setName(p.name());
		to.setRole(p.role());
		to.setPresent(p.present());
	}

	@Override
	public List<Choice> services(String text, int limit) {
		return new Staffing(database, person).services(text, limit);
	}

	@Override
	public List<Choice> staff(String text, int limit) {
		return new Staffing(database, person).staff(text, limit);
	}

	@Override
	public Optional<Choice> myself() {
		return new Staffing(database, person).myself();
	}

	@Override
	public List<RecapLine> recap(UUID school, Instant from, Instant until) {
		return lists.recap(school, from, until);
	}

	@Override
	public Page<NotMet> notMet(Among among, int weeks, PageKey after, int size) {
		return database.page(NotMetQuery.of(among, today(), weeks), person.scope(), after, size);
	}

	private Meeting running(Unit unit, UUID meeting) {
		var root = load(unit, meeting).root();
		if (isOver(root)) throw new StoreException(Messages.meetingOver);
		return root;
	}

	private static boolean isOver(Meeting meeting) {
		return meeting.getEnded() != null || meeting.getStatus() == MeetingStatus.CANCELLED;
	}

	private Aggregate<Meeting> load(Reader reader, UUID meeting) {
		return reader.load(Meeting.class, meeting, person.scope()).orElseThrow(() -> new StoreException(Messages.meetingGone));
	}

	private Aggregate<Discussion> loadDiscussion(Reader reader, UUID discussion) {
		return reader.load(Discussion.class, discussion, person.scope()).orElseThrow(() -> new StoreException(Messages.discussionGone));
	}

	/** Once more where the database refused, because somebody else wrote the same at the same moment: the second try sees theirs. What is refused here has no cause. */
	private <R> R write(Database.Work<R> work) {
		try {
			return database.write(person.actor(), null, work);
		} catch (StoreException e) {
			if (!(e instanceof ConflictException) && e.getCause() == null) throw e;
			return database.write(person.actor(), null, work);
		}
	}

	private LocalDate today() {
		return LocalDate.now(service.clock());
	}

	/** As exact as the database keeps it. */
	private Instant now() {
		return service.clock().instant().truncatedTo(ChronoUnit.MILLIS);
	}
}
