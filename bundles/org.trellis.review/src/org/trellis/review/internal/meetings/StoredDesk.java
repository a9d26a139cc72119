package org.trellis.review.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Meetings in the database. */
final class StoredDesk implements MeetingDesk {
	private final DeskWork work;
	private final MeetingLists lists;
	private final Agendas agendas;
	private final Discussions discussions;

	StoredDesk(Database database, SignedIn person, MeetingsService service) {
		this.work = new DeskWork(database, person, service);
		this.lists = new MeetingLists(database, person.scope());
		this.agendas = new Agendas(work, lists);
		this.discussions = new Discussions(work, lists);
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
	public Optional<MeetingLine> begunLast(UUID school) {
		return lists.begunLast(school);
	}

	@Override
	public UUID plan(NewMeeting wanted) {
		var template = wanted.template() == null ? null : work.service().template(wanted.template()).orElse(null);
		var meeting = ReviewFactory.eINSTANCE.createMeeting();
		meeting.setSchool(References.to(DistrictPackage.Literals.SCHOOL, wanted.school()));
		meeting.setTemplate(wanted.template());
		meeting.setTitle(wanted.title() != null && !wanted.title().isBlank() ? wanted.title().strip() : template == null ? Messages.meeting : template.title());
		meeting.setPlannedOn(wanted.on());
		meeting.setPlannedAt(wanted.at());
		meeting.setStatus(MeetingStatus.PLANNED);
		myself().ifPresent(me -> meeting.getParticipants().add(Attendees.made(new Participant(null, me.id(), null, null, true))));
		if (template != null) template.roles().forEach(role -> meeting.getParticipants().add(Attendees.made(new Participant(null, null, null, role, false))));
		return work.write(unit -> {
			work.requireAt(unit, wanted.school());
			cycleOf(unit, wanted.on()).ifPresent(c -> meeting.setCycle(References.to(ReviewPackage.Literals.REVIEW_CYCLE, c)));
			unit.insert(meeting);
			agendas.begin(unit, meeting, wanted.starts());
			return meeting.getId();
		});
	}

	/** The cycle of the current school year that began last before the day. */
	private Optional<UUID> cycleOf(Unit unit, LocalDate day) {
		return unit.list(ListQuery.select("c.ID").from("REVIEW_CYCLE c JOIN SCHOOL_YEAR y ON y.ID = c.SCHOOL_YEAR_ID").withoutPeople().where("y.IS_CURRENT = ? AND c.BEGINS <= ?", true, day).orderBy("-c.BEGINS", "c.ID").as(r -> r.uuid(1)), work.scope()).stream().findFirst();
	}

	@Override
	public void cancel(UUID meeting) {
		work.write(unit -> {
			var loaded = work.ownMeeting(unit, meeting);
			if (loaded.root().getBegun() != null) throw new StoreException(Messages.alreadyBegun);
			loaded.root().setStatus(MeetingStatus.CANCELLED);
			if (loaded.isChanged()) unit.save(loaded);
			return null;
		});
	}

	@Override
	public void close(UUID meeting, LocalDate nextOn) {
		work.write(unit -> {
			var loaded = work.ownMeeting(unit, meeting);
			if (DeskWork.isOver(loaded.root())) throw new StoreException(Messages.meetingOver);
			loaded.root().setEnded(work.now());
			loaded.root().setNextOn(nextOn);
			loaded.root().setStatus(MeetingStatus.HELD);
			unit.save(loaded);
			var open = lists.agenda(unit, meeting).stream().filter(i -> i.begun() != null && i.ended() == null).map(AgendaItem::discussion).toList();
			for (var discussion : unit.loadAll(Discussion.class, open, work.scope())) work.end(unit, discussion);
			return null;
		});
	}

	@Override
	public List<Queued> queue(UUID school) {
		return new Queue(work.database(), work.scope(), work.service().domains(), work.today(), school).read();
	}

	@Override
	public List<AgendaItem> agenda(UUID meeting) {
		return lists.agenda(work.database(), meeting);
	}

	@Override
	public UUID putOn(UUID meeting, UUID student, String reason) {
		return agendas.putOn(meeting, student, reason);
	}

	@Override
	public int fill(UUID meeting) {
		return agendas.fill(meeting);
	}

	@Override
	public int putOnClass(UUID meeting, UUID section) {
		return agendas.putOnClass(meeting, section);
	}

	@Override
	public void takeOff(UUID discussion) {
		agendas.takeOff(discussion);
	}

	@Override
	public void move(UUID discussion, int places) {
		agendas.move(discussion, places);
	}

	@Override
	public Discussed call(UUID discussion) {
		return discussions.call(discussion);
	}

	@Override
	public Optional<AgendaItem> next(UUID discussion) {
		return discussions.next(discussion);
	}

	@Override
	public Discussed discussion(UUID discussion) {
		return discussions.read(discussion);
	}

	@Override
	public Discussed save(UUID discussion, Outcome from, Outcome to, String note) {
		return discussions.save(discussion, from, to, note);
	}

	@Override
	public InSight inSight(UUID student) {
		return new Background(work.database(), work.scope(), work.today()).of(student);
	}

	@Override
	public List<Participant> participants(UUID meeting) {
		return new Attendees(work).of(meeting);
	}

	@Override
	public void setParticipants(UUID meeting, List<Participant> participants) {
		new Attendees(work).set(meeting, participants);
	}

	@Override
	public List<Choice> services(String text, int limit) {
		return staffing().services(text, limit);
	}

	@Override
	public List<Choice> staff(String text, int limit) {
		return staffing().staff(text, limit);
	}

	@Override
	public Map<UUID, String> names(Outcome outcome) {
		return staffing().names(outcome);
	}

	@Override
	public List<Choice> students(UUID school, String text, int limit) {
		return lists.students(school, text, work.today(), limit);
	}

	@Override
	public List<Choice> caseloads() {
		return lists.caseloads(work.today());
	}

	@Override
	public Optional<Choice> myself() {
		return staffing().myself();
	}

	private Staffing staffing() {
		return new Staffing(work.database(), work.person());
	}

	@Override
	public List<RecapLine> recap(UUID school, Instant from, Instant until) {
		return lists.recap(school, from, until);
	}

	@Override
	public Page<NotMet> notMet(Among among, int weeks, PageKey after, int size) {
		return work.database().page(notMet(among, weeks, "", List.of()), work.scope(), after, size);
	}

	@Override
	public ListQuery<NotMet> notMet(Among among, int weeks, String name, List<String> order) {
		return NotMetQuery.of(among, work.today(), weeks, name, order);
	}
}
