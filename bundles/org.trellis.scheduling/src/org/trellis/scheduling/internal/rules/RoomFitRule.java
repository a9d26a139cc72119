package org.trellis.scheduling.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.RoomKind;
import org.trellis.scheduling.Objection;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.internal.Messages;

/** A room is in the visit's school, of the kind that the visit needs, confidential and fit for video where that is needed (D24). */
public final class RoomFitRule implements SchedulingConstraint, SchedulingConstraint.Judge {
	public static final String ID = "org.trellis.scheduling.roomFit";

	@Override
	public Judge prepare(Round round) {
		return this;
	}

	@Override
	public List<Objection> room(Timetable.Room room, Timetable.Visit visit, Timetable timetable) {
		var objections = new ArrayList<Objection>();
		if (!room.school().equals(visit.school())) object(objections, Messages.otherSchool, Messages.otherSchoolIf);
		if (visit.roomKind() != null && visit.roomKind() != room.kind()) {
			var kind = kind(visit.roomKind());
			object(objections, NLS.bind(Messages.otherKind, kind), NLS.bind(Messages.otherKindIf, kind));
		}
		if (visit.confidential() && !room.confidential()) object(objections, Messages.notConfidential, Messages.notConfidentialIf);
		if (visit.telehealth() && !room.telehealth()) object(objections, Messages.notTelehealth, Messages.notTelehealthIf);
		return objections;
	}

	private static String kind(RoomKind kind) {
		return switch (kind) {
		case CLASSROOM -> Messages.kindClassroom;
		case OFFICE -> Messages.kindOffice;
		case COUNSELING -> Messages.kindCounseling;
		case HEALTH -> Messages.kindHealth;
		case GYM -> Messages.kindGym;
		case LIBRARY -> Messages.kindLibrary;
		case CAFETERIA -> Messages.kindCafeteria;
		case AUDITORIUM -> Messages.kindAuditorium;
		case LAB -> Messages.kindLab;
		case OUTDOOR -> Messages.kindOutdoor;
		case ONLINE -> Messages.kindOnline;
		case OTHER -> Messages.kindOther;
		};
	}

	private static void object(List<Objection> objections, String cause, String relaxation) {
		objections.add(new Objection(null, cause, relaxation));
	}
}
