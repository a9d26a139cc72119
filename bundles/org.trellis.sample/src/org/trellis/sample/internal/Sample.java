package org.trellis.sample.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.trellis.model.base.Entity;
import org.trellis.model.district.District;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Term;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.References;

/** What every part of the sample needs: its chance, its ids, its two school years. */
final class Sample {
	/** Where the district's clocks stand; fixed, so that nothing depends on the machine's zone. */
	private static final ZoneOffset CLOCK = ZoneOffset.ofHours(-5);

	final long seed;
	final LocalDate today;
	final SampleIds ids;
	final SchoolCalendar now;
	final SchoolCalendar before;
	final List<LocalDate> daysNow;
	final List<LocalDate> daysBefore;
	final List<Language> languages = Language.all();
	final SchoolYear yearNow;
	final SchoolYear yearBefore;
	final ReviewCycle cycleNow;
	final ReviewCycle cycleBefore;
	final ReviewCycle springBefore;
	/** The grading periods, in the order of {@link SchoolCalendar.Quarter}. */
	final List<Term> quartersBefore;
	final List<Term> quartersNow;
	final District district;

	Sample(SampleDistrict asked, District district) {
		seed = asked.seed();
		today = asked.today();
		ids = new SampleIds(seed, today);
		now = SchoolCalendar.current(today);
		before = now.previous();
		daysNow = now.schoolDays(today);
		daysBefore = before.schoolDays(before.ends());
		yearBefore = standIn(DistrictFactory.eINSTANCE.createSchoolYear());
		yearNow = standIn(DistrictFactory.eINSTANCE.createSchoolYear());
		cycleBefore = standIn(ReviewFactory.eINSTANCE.createReviewCycle());
		cycleNow = standIn(ReviewFactory.eINSTANCE.createReviewCycle());
		springBefore = standIn(ReviewFactory.eINSTANCE.createReviewCycle());
		quartersBefore = quarters();
		quartersNow = quarters();
		this.district = district;
	}

	private List<Term> quarters() {
		return Stream.generate(() -> standIn(DistrictFactory.eINSTANCE.createTerm())).limit(SchoolCalendar.Quarter.values().length).toList();
	}

	/** Gives a new thing its id. */
	<T extends Entity> T made(T thing) {
		thing.setId(ids.next());
		return thing;
	}

	/** A stand-in with a new id, for something that will be written later. */
	<T extends Entity> T standIn(T thing) {
		return References.to(made(thing));
	}

	/** The thing itself, for a stand-in made before. */
	static <T extends Entity> T as(T thing, T standIn) {
		thing.setId(standIn.getId());
		return thing;
	}

	Dice dice(String part, long number) {
		return new Dice(seed, part, number);
	}

	/** A moment of a day, in working hours. */
	Instant moment(LocalDate day, Dice dice) {
		return day.atTime(LocalTime.of(8 + dice.below(8), dice.below(60))).toInstant(CLOCK);
	}

	/** A time of a day. */
	static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).toInstant(CLOCK);
	}

	/** Not after the day of the sample. */
	LocalDate notLater(LocalDate day) {
		return day.isAfter(today) ? today : day;
	}
}
