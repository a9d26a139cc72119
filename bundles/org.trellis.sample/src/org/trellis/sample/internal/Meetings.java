package org.trellis.sample.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.trellis.model.review.Decision;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Meeting;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.TaskStatus;
import org.trellis.store.References;
import org.trellis.store.Unit;

/** Two individual reviews that each school has held, with what was decided and who does it, and the agenda of the next one. As many at a large school as at a small one. */
final class Meetings {
	private static final ReviewFactory NEW = ReviewFactory.eINSTANCE;
	private static final List<Integer> SCHOOL_DAYS_AGO = List.of(12, 5);
	private static final int DAYS_UNTIL_NEXT = 3;
	private static final int STUDENTS = 4;
	private static final int MINUTES_EACH = 9;

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;

	Meetings(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("meetings", zone.number());
	}

	void write(List<Campus> campuses) {
		for (var campus : campuses) {
			Set<Kid> discussed = new HashSet<>();
			for (int ago : SCHOOL_DAYS_AGO) if (sample.daysNow.size() > ago) held(campus, sample.daysNow.get(sample.daysNow.size() - 1 - ago), discussed);
			planned(campus, discussed);
		}
	}

	/** Students with a need of intensive support that was found before the day, and were not discussed yet. */
	private static List<Kid> queue(Campus campus, LocalDate day, Set<Kid> discussed) {
		return campus.students.stream().filter(k -> k.homeroom != null && !discussed.contains(k) && intensive(k, day) != null).limit(STUDENTS).toList();
	}

	private static Kid.Need intensive(Kid kid, LocalDate day) {
		return kid.needs.stream().filter(n -> n.intensity == Intensity.INTENSIVE && n.foundOn.isBefore(day)).findFirst().orElse(null);
	}

	private void held(Campus campus, LocalDate day, Set<Kid> discussed) {
		var students = queue(campus, day, discussed);
		if (students.isEmpty()) return;
		var meeting = meeting(campus, day, MeetingStatus.HELD);
		meeting.setBegun(at(day, 0));
		meeting.setEnded(at(day, students.size()));
		unit.insert(meeting);
		for (int i = 0; i < students.size(); i++) discussed(meeting, campus, students.get(i), day, i);
		discussed.addAll(students);
	}

	private Meeting meeting(Campus campus, LocalDate day, MeetingStatus status) {
		var meeting = sample.made(NEW.createMeeting());
		meeting.setSchool(campus.school);
		meeting.setCycle(sample.cycleNow);
		meeting.setTemplate("individual");
		meeting.setTitle("Individual review of students");
		meeting.setPlannedOn(day);
		meeting.setPlannedAt(LocalTime.of(9, 0));
		meeting.setStatus(status);
		for (var person : List.of(campus.coordinators.getFirst(), campus.principal, campus.counselor, campus.nurse)) {
			var participant = sample.made(NEW.createMeetingParticipant());
			participant.setStaff(person.staff());
			participant.setPresent(status == MeetingStatus.HELD && dice.chance(.9));
			meeting.getParticipants().add(participant);
		}
		return meeting;
	}

	private Instant at(LocalDate day, int student) {
		return Sample.at(day, LocalTime.of(9, 5).plusMinutes((long) student * MINUTES_EACH));
	}

	private Discussion onAgenda(Meeting meeting, Kid kid, Kid.Need need, int place) {
		var discussion = sample.made(NEW.createDiscussion());
		discussion.setMeeting(References.to(meeting));
		discussion.setStudent(kid.ref);
		discussion.setAgendaOrder(place + 1);
		discussion.setReason("needs intensive support: " + need.domain);
		return discussion;
	}

	private void discussed(Meeting meeting, Campus campus, Kid kid, LocalDate day, int place) {
		var need = intensive(kid, day);
		var discussion = onAgenda(meeting, kid, need, place);
		discussion.setBegun(at(day, place));
		discussion.setEnded(at(day, place + 1));
		discussion.setRecordedBy(campus.coordinator(kid.homeroom).signIn());
		discussion.setNotes(dice.pick("The family is under strain; go gently.", "Asked not to be called during work.", "Trusts the nurse most."));
		if (dice.chance(.4)) discussion.setNextOn(day.plusWeeks(dice.between(3, 6)));
		var action = decision(DecisionKind.ACTION, dice.pick("Call the family and ask how mornings go", "Meet the student once a week", "Ask the teachers for a plan of quiet minutes"), need, campus.counselor, day.plusDays(dice.between(3, 20)));
		discussion.getDecisions().add(action);
		if (need.program != null) {
			var service = decision(DecisionKind.SERVICE, "Goes on with the service; look at it together", need, campus.coordinator(kid.homeroom), day.plusWeeks(8));
			service.setService(need.program.service);
			discussion.getDecisions().add(service);
		}
		unit.insert(discussion);
		task(kid, campus, action, discussion.getEnded());
	}

	private Decision decision(DecisionKind kind, String text, Kid.Need need, Person responsible, LocalDate due) {
		var decision = sample.made(NEW.createDecision());
		decision.setKind(kind);
		decision.setText(text);
		decision.setDomain(need.domain);
		decision.setIntensity(need.intensity);
		decision.setResponsible(responsible.staff());
		decision.setDue(due);
		return decision;
	}

	private void task(Kid kid, Campus campus, Decision decision, Instant at) {
		var task = sample.made(NEW.createTask());
		task.setStudent(kid.ref);
		task.setDecision(References.to(decision));
		task.setText(decision.getText());
		task.setResponsible(decision.getResponsible());
		task.setDue(decision.getDue());
		task.setCreatedBy(campus.coordinator(kid.homeroom).signIn());
		task.setCreatedAt(at);
		boolean done = !decision.getDue().isAfter(sample.today) && dice.chance(.6);
		task.setStatus(done ? TaskStatus.DONE : TaskStatus.OPEN);
		if (done) {
			task.setClosedOn(decision.getDue());
			task.setOutcome(dice.pick("Spoke with the mother.", "Agreed on a way.", "Going well so far."));
		}
		unit.insert(task);
	}

	private void planned(Campus campus, Set<Kid> discussed) {
		var day = sample.today.plusDays(DAYS_UNTIL_NEXT);
		var students = queue(campus, sample.today, discussed);
		if (students.isEmpty()) return;
		var meeting = meeting(campus, day, MeetingStatus.PLANNED);
		unit.insert(meeting);
		for (int i = 0; i < students.size(); i++) unit.insert(onAgenda(meeting, students.get(i), intensive(students.get(i), sample.today), i));
	}
}
