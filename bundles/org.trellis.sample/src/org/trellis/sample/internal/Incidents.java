package org.trellis.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.IncidentRole;
import org.trellis.store.Unit;

/** Discipline incidents of last year and of the first weeks of this one; more of them where a student has a hard time with others. */
final class Incidents {
	private static final DistrictFactory NEW = DistrictFactory.eINSTANCE;
	private static final int YOUNGEST = 2;
	private static final List<String> BEHAVIORS = List.of("Fighting", "Disrespect", "Skipping class", "Bullying", "Property damage", "Telephone use", "Threat");
	private static final List<String> PLACES = List.of("Classroom", "Hallway", "Cafeteria", "Playground", "Bus", "Restroom");

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;
	private int number;

	Incidents(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("incidents", zone.number());
		this.number = zone.number() * 100_000;
	}

	void write(List<Campus> campuses) {
		double yearShare = sample.daysNow.size() / 180.0;
		for (var campus : campuses) {
			for (var homeroom : campus.homeroomsBefore) for (var kid : homeroom.members) {
				kid.incidentsBefore = happens(kid.before, kid.gradeBefore(), 1);
				for (int i = 0; i < kid.incidentsBefore; i++) incident(campus, homeroom, kid, dice.pick(sample.daysBefore));
			}
			for (var homeroom : campus.homerooms) for (var kid : homeroom.members)
				for (int i = happens(kid.now, kid.grade, yearShare); i > 0; i--) incident(campus, homeroom, kid, dice.pick(sample.daysNow));
		}
	}

	/** How often a student was in an incident in a share of a year: one student in fourteen at all, a few of them several times. */
	private int happens(Outlook outlook, int grade, double yearShare) {
		double q = outlook.trouble()[1];
		int times = 0;
		while (grade >= YOUNGEST && times < 5 && dice.chance(.36 * q * q * q * q * yearShare)) times++;
		return times;
	}

	private void incident(Campus campus, Homeroom homeroom, Kid kid, LocalDate day) {
		var incident = sample.made(NEW.createDisciplineIncident());
		incident.setSchool(campus.school);
		incident.setIdentifier("D-" + ++number);
		incident.setDate(day);
		incident.setPlace(dice.pick(PLACES));
		incident.setBehavior(dice.pick(BEHAVIORS));
		takesPart(incident, kid, IncidentRole.PERPETRATOR);
		if (dice.chance(.35)) {
			var other = dice.pick(homeroom.members);
			if (other != kid) takesPart(incident, other, dice.chance(.7) ? IncidentRole.VICTIM : IncidentRole.WITNESS);
		}
		unit.insert(incident);
	}

	private void takesPart(DisciplineIncident incident, Kid kid, IncidentRole role) {
		var participant = sample.made(NEW.createIncidentParticipant());
		participant.setStudent(kid.ref);
		participant.setRole(role);
		incident.getParticipants().add(participant);
	}
}
