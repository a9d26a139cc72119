package org.trellis.connectivity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.model.district.RoomKind;
import org.trellis.scheduling.Objection;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;

/**
 * Who takes part in a visit by video from home needs a device, internet and a private place at that time. Such a visit asks for a room of kind
 * online; where it is held in a room of the school, the room's own fitness for video decides.
 */
public final class FromHomeRule implements SchedulingConstraint {
	@Override
	public Judge prepare(Round round) {
		var students = round.timetable().visits().stream().anyMatch(FromHomeRule::isFromHome) ? round.timetable().students().stream().map(Timetable.Student::id).collect(Collectors.toSet()) : List.<UUID> of();
		var homes = HomeConnections.of(round.reader(), round.scope(), students);
		return new Judge() {
			@Override
			public List<Objection> seat(Timetable.Student student, Timetable.Visit visit, WeeklyTime time, Timetable timetable) {
				return isFromHome(visit) ? objections(homes.of(student.id()), time) : List.of();
			}
		};
	}

	private static boolean isFromHome(Timetable.Visit visit) {
		return visit.roomKind() == RoomKind.ONLINE;
	}

	private static List<Objection> objections(HomeConnection home, WeeklyTime time) {
		var found = new ArrayList<Objection>();
		if (home.device() == Answer.NO) found.add(new Objection(null, Messages.seatNoDevice, Messages.seatNoDeviceUnless));
		if (home.online() == Answer.NO) found.add(new Objection(null, Messages.seatNoInternet, Messages.seatNoInternetUnless));
		if (home.privatePlace(time.begins(), time.ends()) == Answer.NO) found.add(new Objection(null, Messages.seatNoPlace, Messages.seatNoPlaceUnless));
		return found;
	}
}
