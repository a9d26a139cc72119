package org.trellis.sample.internal;

import java.util.List;

import org.trellis.model.district.SchoolYear;
import org.trellis.model.review.Duration;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.Tier;
import org.trellis.store.Unit;

/** Plans of those whose review found needs, with what they said when they came into force: this year's, and last year's of the tiers above the first. */
final class Plans {
	private static final ReviewFactory NEW = ReviewFactory.eINSTANCE;
	private static final int MOST_LINES = 2;
	private static final int MOST_LINES_BEFORE = 1;

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;
	private final PlanCourse course;

	Plans(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("plans", zone.number());
		this.course = new PlanCourse(sample, zone, unit);
	}

	void write(List<Kid> kids) {
		for (var kid : kids) {
			if (!kid.needsBefore.isEmpty() && kid.tierBefore != Tier.MINIMAL) plan(kid, kid.needsBefore, sample.yearBefore, kid.homeroomBefore, true);
			if (!kid.needs.isEmpty()) plan(kid, kid.needs, sample.yearNow, kid.homeroom, false);
		}
	}

	private void plan(Kid kid, List<Kid.Need> needs, SchoolYear year, Homeroom homeroom, boolean before) {
		var plan = sample.made(NEW.createPlan());
		plan.setStudent(kid.ref);
		plan.setSchoolYear(year);
		plan.setStatus(before ? PlanStatus.CLOSED : dice.chance(.5) ? PlanStatus.ACTIVE : PlanStatus.DRAFT);
		plan.setRevision(plan.getStatus() == PlanStatus.DRAFT ? 0 : 1);
		if (dice.chance(.2)) plan.setFamilyNote(dice.pick("Family will read together in the evening.", "Family agrees; call before nine.", "Family asks for letters at home in their language."));
		var heaviest = needs.stream().sorted((a, b) -> b.intensity.compareTo(a.intensity)).limit(before ? MOST_LINES_BEFORE : MOST_LINES).toList();
		for (var need : heaviest) line(plan, need, homeroom, before);
		if (!before && kid.needsBefore.stream().anyMatch(n -> n.intensity == Intensity.INTENSIVE)) plan.setSeeFirst("intensive support goes on");
		course.inWords(plan, kid);
		unit.insert(plan);
		if (plan.getStatus() != PlanStatus.DRAFT) course.write(plan, kid, homeroom, before);
	}

	private void line(Plan plan, Kid.Need need, Homeroom homeroom, boolean before) {
		var line = sample.made(NEW.createPlanLine());
		line.setFinding(need.finding);
		line.setDomain(need.domain);
		line.setIntensity(need.intensity);
		if (need.program != null) line.setService(course.named(need.program));
		else line.setAction(dice.pick("Check in with an adult every morning", "Seat near the teacher", "Call home every two weeks", "Small group in class"));
		goal(line, need.domain);
		line.setResponsible(course.named(switch (need.domain) {
		case "health" -> homeroom.campus.nurse;
		case "social" -> homeroom.campus.counselor;
		case "family" -> homeroom.campus.coordinator(homeroom);
		default -> homeroom.teacher();
		}));
		line.setReviewOn(before ? sample.before.spring().plusWeeks(dice.between(2, 14)) : sample.today.plusWeeks(dice.between(6, 12)));
		line.setDuration(need.intensity == Intensity.INTENSIVE ? Duration.LONG_TERM : Duration.SHORT_TERM);
		line.setStatus(before ? dice.chance(.75) ? PlanLineStatus.DONE : PlanLineStatus.STOPPED
				: plan.getStatus() == PlanStatus.ACTIVE && (need.program == null || need.started) ? PlanLineStatus.ACTIVE : PlanLineStatus.PROPOSED);
		plan.getLines().add(line);
	}

	private void goal(PlanLine line, String domain) {
		switch (domain) {
		case "academic" -> goal(line, "Reads and works at grade level", "Unit tests passed", dice.between(1, 3) + " of 6", "5 of 6");
		case "social" -> goal(line, "Gets along with classmates and asks for help", "Conflicts a month", String.valueOf(dice.between(3, 9)), "1");
		case "health" -> goal(line, "Comes to school rested and well", "Nurse visits a month", String.valueOf(dice.between(3, 8)), "2");
		default -> goal(line, "Family has what it needs at home", "Days absent a month", String.valueOf(dice.between(2, 6)), "1");
		}
	}

	private static void goal(PlanLine line, String goal, String measure, String baseline, String target) {
		line.setGoal(goal);
		line.setMeasure(measure);
		line.setBaseline(baseline);
		line.setTarget(target);
	}
}
