package org.trellis.sample.internal;

import static org.trellis.model.referral.ReferralState.ACCEPTED;
import static org.trellis.model.referral.ReferralState.CONSENT_NEEDED;
import static org.trellis.model.referral.ReferralState.WAITLISTED;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Weekday;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.ProviderStaff;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.model.scheduling.SchedulingFactory;
import org.trellis.model.scheduling.SeatStatus;
import org.trellis.model.scheduling.Session;
import org.trellis.model.scheduling.Visit;
import org.trellis.sample.internal.Campus.VisitRoom;
import org.trellis.sample.internal.Homeroom.Course;
import org.trellis.store.Unit;

/**
 * The visit that a coordinator finds a few students short (D26), so that the sample shows what she does then: on Thursday at the school that comes first by
 * name, two groups in mathematics for which the provider wants seven. Five are ready and seated, of two the annual form is missing, one is ready
 * and has mathematics at the first hour, one is on the waitlist.
 */
final class Thursday {
	private static final String SUBJECT = Course.MATHEMATICS.subject;
	private static final int WANTED = 7;
	private static final int SEATED = 5;
	private static final int FORM_MISSING = 2;
	private static final int MINUTES = 45;
	private static final int PLACES = 12;
	private static final SchedulingFactory NEW = SchedulingFactory.eINSTANCE;

	/** Two hours, one after the other, and in which lesson of the day each is. */
	private record Hours(LocalTime first, LocalTime second, int firstLesson, int secondLesson) {
	}

	private final Sample sample;
	private final Campus campus;
	private final Program program;
	private final ProviderStaff tutor;
	private final List<Ask> seated = new ArrayList<>();
	private final List<Ask> withoutForm = new ArrayList<>();
	/** Whose class has mathematics at the first hour; null in a school too small for it. */
	private Ask inMathematics;

	/** @param directory takes the service up */
	Thursday(Sample sample, Directory directory) {
		this.sample = sample;
		campus = directory.campuses.stream().min(Comparator.comparing(c -> c.name)).orElseThrow();
		var provider = directory.providers.getLast();
		program = new Program(sample.<Service>standIn(ResourcesFactory.eINSTANCE.createService()), kind(), provider, List.of("en", "es"));
		program.openTo.add(campus);
		program.onSite.add(campus);
		program.maximum = PLACES;
		tutor = sample.standIn(ResourcesFactory.eINSTANCE.createProviderStaff());
		provider.programs.add(program);
		provider.staff.add(tutor);
	}

	private static Kind kind() {
		return Kind.ALL.stream().filter(k -> k.comesToSchools() && SUBJECT.equals(k.subject())).findFirst().orElseThrow();
	}

	/** Whether a visit is this one, which is not laid out with the others. */
	boolean is(Program other) {
		return other == program;
	}

	/** Thinks out who is asked into it. @param referrals take these up too */
	void decide(Referrals referrals) {
		var classes = campus.homerooms.stream().filter(h -> program.kind.serves(h.grade)).toList();
		var firstClass = classes.stream().filter(h -> campus.level == Level.ELEMENTARY || h.lesson(Course.MATHEMATICS) == firstLesson()).findFirst();
		var others = classes.stream().filter(h -> !firstClass.equals(Optional.of(h)) && isFree(h)).flatMap(h -> h.members.stream()).filter(referrals::isFree).iterator();
		while (seated.size() < SEATED && others.hasNext()) seated.add(referrals.add(ask(others.next(), ACCEPTED)));
		while (withoutForm.size() < FORM_MISSING && others.hasNext()) withoutForm.add(referrals.add(ask(others.next(), CONSENT_NEEDED)));
		if (others.hasNext()) referrals.add(ask(others.next(), WAITLISTED));
		firstClass.flatMap(h -> h.members.stream().filter(referrals::isFree).findFirst()).ifPresent(kid -> inMathematics = referrals.add(ask(kid, ACCEPTED)));
		program.filled = seated.size() + (inMathematics == null ? 0 : 1);
	}

	/** Lessons of a secondary school that follow each other without lunch between them. */
	private static int firstLesson() {
		return 1;
	}

	private boolean isFree(Homeroom homeroom) {
		if (campus.level == Level.ELEMENTARY) return true;
		var mathematics = homeroom.lesson(Course.MATHEMATICS);
		return mathematics != firstLesson() && mathematics != firstLesson() + 1;
	}

	private Ask ask(Kid kid, ReferralState state) {
		var found = sample.notLater(sample.now.reviewBegins().plusDays(10));
		var need = new Kid.Need(null, program.kind.domain(), Intensity.EARLY_INTERVENTION, found);
		return new Ask(sample.<Referral>standIn(ReferralFactory.eINSTANCE.createReferral()), kid, campus, need, program, state, found, true);
	}

	/** Writes the visit with its two groups. @param visits keep its room and its students free */
	void write(Unit unit, Visits visits) {
		var room = campus.visitRooms.stream().filter(r -> r.capacity() >= program.kind.groupSize()).max(Comparator.comparingInt(VisitRoom::capacity)).orElseThrow();
		var hours = hours();
		visits.reserve(room, Weekday.THURSDAY, hours.firstLesson(), hours.secondLesson());
		seated.forEach(a -> visits.reserve(a.kid(), Weekday.THURSDAY));
		withoutForm.forEach(a -> visits.reserve(a.kid(), Weekday.THURSDAY));
		if (inMathematics != null) {
			visits.reserve(inMathematics.kid(), Weekday.THURSDAY);
			if (campus.level == Level.ELEMENTARY) mathematics(unit, inMathematics.kid().homeroom, hours.first());
		}
		var visit = visit(hours);
		unit.insert(visit);
		unit.insert(session(visit, room, hours.first(), seated.subList(0, seated.size() / 2 + seated.size() % 2), withoutForm.stream().limit(1).toList()));
		unit.insert(session(visit, room, hours.second(), seated.subList(seated.size() / 2 + seated.size() % 2, seated.size()), withoutForm.stream().skip(1).toList()));
	}

	private Hours hours() {
		var lessons = campus.lessons();
		if (campus.level != Level.ELEMENTARY) return new Hours(lessons.get(firstLesson()).begins(), lessons.get(firstLesson() + 1).begins(), firstLesson(), firstLesson() + 1);
		var last = lessons.size() - 1;
		var begins = lessons.get(last).begins();
		return new Hours(begins, begins.plusMinutes(MINUTES), last, last);
	}

	/** An elementary school has no courses otherwise. */
	private void mathematics(Unit unit, Homeroom homeroom, LocalTime begins) {
		var period = sample.made(DistrictFactory.eINSTANCE.createClassPeriod());
		period.setSchool(campus.school);
		period.setName(SUBJECT);
		period.setBegins(begins);
		period.setEnds(begins.plusMinutes(MINUTES));
		unit.insert(period);
		var section = sample.made(DistrictFactory.eINSTANCE.createSection());
		section.setSchool(campus.school);
		section.setSchoolYear(sample.yearNow);
		section.setKind(SectionKind.COURSE);
		section.setGrade(Level.grade(homeroom.grade));
		section.setName(SUBJECT + " " + homeroom.grade);
		section.setSubject(SUBJECT);
		section.setRoom(campus.classrooms.get(homeroom.number));
		section.setTeacher(homeroom.teacher().staff());
		section.getPeriods().add(period);
		for (var kid : homeroom.members) {
			var member = sample.made(DistrictFactory.eINSTANCE.createSectionMember());
			member.setStudent(kid.ref);
			member.setBegins(sample.now.begins());
			section.getMembers().add(member);
		}
		unit.insert(section);
	}

	private Visit visit(Hours hours) {
		var kind = program.kind;
		var visit = sample.made(NEW.createVisit());
		visit.setService(program.service);
		visit.setProvider(tutor);
		visit.setSchool(campus.school);
		visit.setTitle(kind.name());
		visit.setWeekday(Weekday.THURSDAY);
		visit.setBegins(hours.first());
		visit.setEnds(hours.second().plusMinutes(MINUTES));
		visit.setValidFrom(sample.now.begins().plusWeeks(1));
		visit.setValidTo(sample.now.ends());
		visit.setSessionMinutes(MINUTES);
		visit.setGroupSize(kind.groupSize());
		visit.setSubject(SUBJECT);
		visit.setThreshold(WANTED);
		return visit;
	}

	/** Given out already, so that the planner leaves it as it is and says what it lacks. */
	private Session session(Visit visit, VisitRoom room, LocalTime begins, List<Ask> ready, List<Ask> notReady) {
		var session = sample.made(NEW.createSession());
		session.setVisit(visit);
		session.setSchool(campus.school);
		session.setRoom(room.room());
		session.setWeekday(Weekday.THURSDAY);
		session.setBegins(begins);
		session.setEnds(begins.plusMinutes(MINUTES));
		session.setPublished(true);
		ready.forEach(ask -> book(session, ask, SeatStatus.READY, null));
		notReady.forEach(ask -> book(session, ask, SeatStatus.NOT_READY, "the annual form"));
		return session;
	}

	private void book(Session session, Ask ask, SeatStatus status, String missing) {
		var booking = sample.made(NEW.createBooking());
		booking.setStudent(ask.kid().ref);
		booking.setReferral(ask.referral());
		booking.setStatus(status);
		booking.setMissing(missing);
		session.getBookings().add(booking);
	}
}
