package org.trellis.sample.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.trellis.model.district.Staff;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.RevisionLine;
import org.trellis.store.References;
import org.trellis.store.Unit;

/** What became of a plan: the revision that came into force, readings on the way, words for the family, and a note for the next school here and there. */
final class PlanCourse {
	private static final ReviewFactory NEW = ReviewFactory.eINSTANCE;
	private static final int READINGS = 3;
	private static final int DAYS_BETWEEN = 14;
	/** In the languages of families, by domain. */
	private static final Map<String, Map<String, String>> WORDS = Map.of( //
			"en", Map.of("academic", "Extra help with reading and schoolwork in a small group.", "social", "A grown-up to talk to, and practice in getting along.", "health", "Help so that your child comes to school rested and well.", "family", "Help for the family at home."), //
			"es", Map.of("academic", "Ayuda adicional con la lectura y las tareas en un grupo peque\u00f1o.", "social", "Una persona adulta con quien hablar y pr\u00e1ctica para llevarse bien.", "health", "Ayuda para que su hijo o hija venga a la escuela con buena salud y descanso.", "family", "Ayuda para la familia en casa."), //
			"ht", Map.of("academic", "\u00c8d an plis ak lekti ak devwa nan yon ti gwoup.", "social", "Yon granmoun pou pale ak li, ak pratik pou viv byen ak l\u00f2t timoun.", "health", "\u00c8d pou pitit ou vini lek\u00f2l byen repoze epi an sante.", "family", "\u00c8d pou fanmi an lakay."));

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;
	/** Of services and staff, which are stand-ins here. */
	private final Map<UUID, String> names = new HashMap<>();

	PlanCourse(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("course of plans", zone.number());
	}

	/** A service that a line gives. */
	Service named(Program program) {
		names.put(program.service.getId(), program.kind.name());
		return program.service;
	}

	/** Who is responsible for a line. */
	Staff named(Person person) {
		names.put(person.staff().getId(), person.givenName() + " " + person.familyName());
		return person.staff();
	}

	/** Before the plan is written. */
	void inWords(Plan plan, Kid kid) {
		var words = WORDS.get(kid.home.language().tag());
		for (var line : plan.getLines()) {
			if (words == null || !words.containsKey(line.getDomain()) || !dice.chance(.5)) continue;
			var made = sample.made(NEW.createFamilyWords());
			made.setLanguage(kid.home.language().tag());
			made.setText(words.get(line.getDomain()));
			line.getFamilyWords().add(made);
		}
	}

	/** Of a plan that is in force, or was. */
	void write(Plan plan, Kid kid, Homeroom homeroom, boolean before) {
		var by = homeroom.campus.coordinator(homeroom).signIn();
		var day = before ? sample.before.spring() : sample.notLater(sample.now.reviewBegins().plusDays(30));
		revision(plan, kid, by, day);
		if (!before) for (var line : plan.getLines()) if (line.getStatus() == PlanLineStatus.ACTIVE && dice.chance(.6)) readings(line, kid, by);
		if (before && dice.chance(.03)) note(kid, homeroom, by);
	}

	private void revision(Plan plan, Kid kid, String by, LocalDate day) {
		var revision = sample.made(NEW.createPlanRevision());
		revision.setPlan(References.to(plan));
		revision.setStudent(kid.ref);
		revision.setNumber(plan.getRevision());
		revision.setInForceFrom(sample.moment(day, dice));
		revision.setGivenOutBy(by);
		for (var line : plan.getLines()) if (line.getStatus() != PlanLineStatus.PROPOSED) revision.getLines().add(copy(line));
		unit.insert(revision);
	}

	private RevisionLine copy(PlanLine line) {
		var copy = sample.made(NEW.createRevisionLine());
		copy.setLineId(line.getId());
		copy.setDomain(line.getDomain());
		copy.setIntensity(line.getIntensity());
		copy.setSupport(line.getService() == null ? line.getAction() : names.get(line.getService().getId()));
		copy.setGoal(line.getGoal());
		copy.setMeasure(line.getMeasure());
		copy.setBaseline(line.getBaseline());
		copy.setTarget(line.getTarget());
		copy.setResponsible(names.get(line.getResponsible().getId()));
		copy.setReviewOn(line.getReviewOn());
		copy.setDuration(line.getDuration());
		copy.setStatus(line.getStatus());
		return copy;
	}

	private void readings(PlanLine line, Kid kid, String by) {
		int reading = Integer.parseInt(line.getBaseline().split(" ")[0]);
		int aim = Integer.parseInt(line.getTarget().split(" ")[0]);
		var behind = line.getBaseline().substring(line.getBaseline().split(" ")[0].length());
		for (int i = READINGS; i > 0; i--) {
			var day = sample.today.minusDays((long) i * DAYS_BETWEEN);
			if (day.isBefore(sample.now.reviewBegins())) continue;
			if (dice.chance(.6)) reading += Integer.signum(aim - reading);
			var entry = sample.made(NEW.createProgressEntry());
			entry.setStudent(kid.ref);
			entry.setPlanLine(References.to(line));
			entry.setMeasuredOn(day);
			entry.setReading(reading + behind);
			entry.setRecordedBy(by);
			entry.setRecordedAt(sample.moment(day, dice));
			unit.insert(entry);
		}
	}

	private void note(Kid kid, Homeroom homeroom, String by) {
		var note = sample.made(NEW.createTransitionNote());
		note.setStudent(kid.ref);
		note.setSchoolYear(sample.yearBefore);
		note.setFromSchool(homeroom.campus.school);
		note.setNote(dice.pick("Works best in the morning, near the window.", "Knows the counselor's door; go on with that.", "Likes to help younger children."));
		note.setRestrictedNote(dice.pick("Asks about the father are not welcome.", "Ate at the food pantry most weeks."));
		note.setWrittenBy(by);
		note.setWrittenAt(sample.moment(sample.before.ends(), dice));
		unit.insert(note);
	}
}
