package org.trellis.sample.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.trellis.model.district.FlagKind;
import org.trellis.model.review.Finding;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Tier;
import org.trellis.sample.internal.Kid.Need;
import org.trellis.store.Unit;

/** Last year's reviews, all of them and nearly all of its spring's, and this year's as far as the classes have come. */
final class Reviews {
	private static final ReviewFactory NEW = ReviewFactory.eINSTANCE;
	/** From which rank of trouble a domain is a need, and of which intensity. */
	private static final double NEED = .62;
	private static final double EARLY = .80;
	private static final double INTENSIVE = .94;
	/** Below this rank a domain is a strength for many. */
	private static final double STRONG = .5;
	private static final double WITH_NOTE = .5;
	private static final double SEEN_IN_SPRING = .95;
	private static final double MOVED = .22;
	private static final List<String> REASONS_FOR_MORE = List.of("Changes at home that the data do not show yet.", "Teacher and family both ask for more.",
			"Attendance fell in the last two weeks.", "Several needs come together.");
	private static final List<String> REASONS_FOR_LESS = List.of("Last year's supports work well.", "Absences were one long illness, now over.",
			"Settled in since the change of school.", "Family has taken it in hand.");

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;
	/** Its own, so that the rest is as it would be without a spring. */
	private final Dice spring;

	Reviews(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("reviews", zone.number());
		this.spring = sample.dice("spring reviews", zone.number());
	}

	void write(List<Campus> campuses) {
		for (var campus : campuses) {
			for (var homeroom : campus.homeroomsBefore) before(homeroom);
			for (var homeroom : campus.homerooms) now(homeroom);
		}
	}

	private void before(Homeroom homeroom) {
		var day = schoolDay(sample.before, sample.before.reviewDue());
		for (var kid : homeroom.members) {
			var review = review(kid, homeroom, sample.cycleBefore, day);
			double weight = findings(review, kid.before, kid.needsBefore, day, homeroom);
			kid.tierBefore = tier(weight);
			decide(review, inFall(kid.tierBefore), null, null, moment(day), homeroom);
			unit.insert(review);
			if (spring.chance(SEEN_IN_SPRING)) inSpring(kid, homeroom);
		}
	}

	/** What the tier was half a year before: the same for most, and rather a higher one, because support helps. */
	private Tier inFall(Tier inSpring) {
		if (!spring.chance(MOVED)) return inSpring;
		return Tier.get(Math.clamp(inSpring.getValue() + (spring.chance(.6) ? 1 : -1), 0, Tier.INTENSIVE.getValue()));
	}

	/** In spring tiers are set again; what was found in the fall stands. */
	private void inSpring(Kid kid, Homeroom homeroom) {
		var day = spring.pick(sample.before.schoolDays(sample.before.springReviewDue()).stream().filter(d -> !d.isBefore(sample.before.springReviewBegins())).toList());
		var review = sample.made(NEW.createStudentReview());
		review.setCycle(sample.springBefore);
		review.setStudent(kid.ref);
		review.setSection(homeroom.section);
		review.setSchool(homeroom.campus.school);
		review.setStatus(ReviewStatus.REVIEWED);
		review.setReviewedOn(day);
		review.setReviewer(homeroom.campus.coordinator(homeroom).staff());
		decide(review, kid.tierBefore, null, null, sample.moment(day, spring), homeroom);
		unit.insert(review);
	}

	private void now(Homeroom homeroom) {
		if (homeroom.progress == Homeroom.Progress.NOT_STARTED) return;
		var day = schoolDay(sample.now, sample.notLater(sample.now.reviewDue()));
		int reviewed = homeroom.progress == Homeroom.Progress.REVIEWED ? homeroom.members.size() : dice.below(homeroom.members.size());
		for (int i = 0; i < homeroom.members.size() && i <= reviewed; i++) {
			var kid = homeroom.members.get(i);
			var review = review(kid, homeroom, sample.cycleNow, day);
			if (i < reviewed) {
				double weight = findings(review, kid.now, kid.needs, day, homeroom);
				var signs = new Signals(kid);
				decide(review, tier(weight + .5 * signs.points()), signs.proposal(), signs.sentences(), moment(day), homeroom);
			} else {
				review.setStatus(ReviewStatus.IN_PROGRESS);
				review.setReviewedOn(null);
				find(review, dice.pick(Phrases.DOMAINS), FindingKind.STRENGTH, Intensity.PREVENTION, Informant.TEACHER, moment(day), homeroom);
			}
			unit.insert(review);
		}
	}

	private Instant moment(LocalDate day) {
		return sample.moment(day, dice);
	}

	private LocalDate schoolDay(SchoolCalendar calendar, LocalDate last) {
		var days = calendar.schoolDays(last).stream().filter(d -> !d.isBefore(calendar.reviewBegins())).toList();
		return dice.pick(days);
	}

	private StudentReview review(Kid kid, Homeroom homeroom, ReviewCycle cycle, LocalDate day) {
		var review = sample.made(NEW.createStudentReview());
		review.setCycle(cycle);
		review.setStudent(kid.ref);
		review.setSection(homeroom.section);
		review.setSchool(homeroom.campus.school);
		review.setStatus(ReviewStatus.REVIEWED);
		review.setReviewedOn(day);
		review.setReviewer(homeroom.campus.coordinator(homeroom).staff());
		if (dice.chance(.04)) review.setNote(dice.pick("Talk again after the first report card.", "Ask the nurse before winter.", "Family meeting is planned."));
		return review;
	}

	/** Writes what is found; returns how heavy it weighs. */
	private double findings(StudentReview review, Outlook outlook, List<Need> needs, LocalDate day, Homeroom homeroom) {
		var at = moment(day);
		double weight = 0;
		boolean strength = false;
		for (int d = 0; d < Phrases.DOMAINS.size(); d++) {
			var domain = Phrases.DOMAINS.get(d);
			double q = outlook.trouble()[d];
			if (q >= NEED) {
				var intensity = q >= INTENSIVE ? Intensity.INTENSIVE : q >= EARLY ? Intensity.EARLY_INTERVENTION : Intensity.PREVENTION;
				weight += intensity == Intensity.INTENSIVE ? 3 : intensity == Intensity.EARLY_INTERVENTION ? 1.5 : .5;
				needs.add(new Need(find(review, domain, FindingKind.NEED, intensity, Informant.TEACHER, at, homeroom), domain, intensity, day));
				if (dice.chance(.08)) find(review, domain, FindingKind.NEED, intensity, second(domain), at, homeroom);
			} else if (q < STRONG && dice.chance(.36)) {
				strength = true;
				find(review, domain, FindingKind.STRENGTH, Intensity.PREVENTION, dice.chance(.85) ? Informant.TEACHER : Informant.STUDENT, at, homeroom);
			}
		}
		if (!strength && dice.chance(.6)) find(review, dice.pick(Phrases.DOMAINS), FindingKind.STRENGTH, Intensity.PREVENTION, Informant.TEACHER, at, homeroom);
		return weight;
	}

	private Informant second(String domain) {
		return switch (domain) {
		case "health" -> dice.pick(Informant.NURSE, Informant.FAMILY);
		case "social" -> dice.pick(Informant.COUNSELOR, Informant.STUDENT, Informant.PRINCIPAL);
		case "family" -> dice.pick(Informant.FAMILY, Informant.COORDINATOR);
		default -> dice.pick(Informant.STUDENT, Informant.FAMILY, Informant.PARTNER);
		};
	}

	private Finding find(StudentReview review, String domain, FindingKind kind, Intensity intensity, Informant informant, Instant at, Homeroom homeroom) {
		var finding = sample.made(NEW.createFinding());
		finding.setDomain(domain);
		finding.setKind(kind);
		finding.setIntensity(intensity);
		finding.setInformant(informant);
		if (dice.chance(WITH_NOTE)) finding.setNote(Phrases.note(dice, domain, kind));
		finding.setRecordedAt(at);
		finding.setRecordedBy(homeroom.campus.coordinator(homeroom).signIn());
		review.getFindings().add(finding);
		return finding;
	}

	private static Tier tier(double weight) {
		return weight >= 5 ? Tier.INTENSIVE : weight >= 2 ? Tier.MODERATE : Tier.MINIMAL;
	}

	private void decide(StudentReview review, Tier tier, Tier proposed, String triggers, Instant at, Homeroom homeroom) {
		var decision = sample.made(NEW.createTierDecision());
		decision.setTier(tier);
		decision.setProposed(proposed);
		decision.setTriggers(triggers);
		if (proposed != null && proposed != tier) decision.setReason(dice.pick(tier.getValue() > proposed.getValue() ? REASONS_FOR_MORE : REASONS_FOR_LESS));
		decision.setDecidedBy(homeroom.campus.coordinator(homeroom).signIn());
		decision.setDecidedAt(at);
		review.setTier(decision);
	}

	/** What last year's data say about a student (D4): each sign with its sentence, and the tier they propose; nothing where there are no data. */
	private static final class Signals {
		private final List<String> sentences = new ArrayList<>(4);
		private final boolean data;
		private int points;

		Signals(Kid kid) {
			data = kid.hereBefore();
			if (!data) return;
			if (kid.absenceBefore >= .1) sign(kid.absenceBefore >= .2 ? 2 : 1, "Absent " + Math.round(kid.absenceBefore * 100) + " % of last year's days.");
			if (kid.incidentsBefore >= 2) sign(1, kid.incidentsBefore + " discipline incidents last year.");
			if (kid.tierBefore != null && kid.tierBefore != Tier.MINIMAL)
				sign(kid.tierBefore.getValue(), "Tier last year: " + (kid.tierBefore == Tier.INTENSIVE ? "intensive." : "moderate."));
			if (kid.flags.contains(FlagKind.HOMELESS)) sign(1, "Without a home of their own.");
		}

		private void sign(int weight, String sentence) {
			points += weight;
			sentences.add(sentence);
		}

		int points() {
			return points;
		}

		Tier proposal() {
			return !data ? null : points >= 3 ? Tier.INTENSIVE : points >= 1 ? Tier.MODERATE : Tier.MINIMAL;
		}

		String sentences() {
			return sentences.isEmpty() ? null : String.join("\n", sentences);
		}
	}
}
