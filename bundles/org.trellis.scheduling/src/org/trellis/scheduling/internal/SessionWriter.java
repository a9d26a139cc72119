package org.trellis.scheduling.internal;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.scheduling.Booking;
import org.trellis.model.scheduling.SchedulingFactory;
import org.trellis.model.scheduling.SchedulingPackage;
import org.trellis.model.scheduling.Session;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Seat;
import org.trellis.store.References;

/** Turns values of the schedule into sessions of the model. */
final class SessionWriter {
	private SessionWriter() {
	}

	/** Makes a stored session what it should be; places of students who stay keep their identity. */
	static Session fill(Session session, UUID school, PlacedSession placed) {
		if (session.getVisit() == null) session.setVisit(References.to(SchedulingPackage.Literals.VISIT, placed.visit()));
		if (session.getSchool() == null) session.setSchool(References.to(DistrictPackage.Literals.SCHOOL, school));
		if (!Objects.equals(placed.room(), References.id(session.getRoom()))) session.setRoom(placed.room() == null ? null : References.to(DistrictPackage.Literals.ROOM, placed.room()));
		session.setWeekday(placed.weekday());
		session.setBegins(placed.begins());
		session.setEnds(placed.ends());
		session.setPublished(placed.published());
		var wanted = new LinkedHashMap<UUID, Seat>();
		placed.seats().forEach(s -> wanted.putIfAbsent(s.student(), s));
		session.getBookings().removeIf(b -> !wanted.containsKey(References.id(b.getStudent())));
		session.getBookings().forEach(b -> fill(b, wanted.get(References.id(b.getStudent()))));
		session.getBookings().forEach(b -> wanted.remove(References.id(b.getStudent())));
		wanted.values().forEach(seat -> session.getBookings().add(booking(seat)));
		return session;
	}

	private static Booking booking(Seat seat) {
		var booking = SchedulingFactory.eINSTANCE.createBooking();
		booking.setStudent(References.to(DistrictPackage.Literals.STUDENT, seat.student()));
		if (seat.referral() != null) booking.setReferral(References.to(ReferralPackage.Literals.REFERRAL, seat.referral()));
		return fill(booking, seat);
	}

	private static Booking fill(Booking booking, Seat seat) {
		booking.setStatus(seat.status());
		booking.setMissing(seat.missing());
		return booking;
	}
}
