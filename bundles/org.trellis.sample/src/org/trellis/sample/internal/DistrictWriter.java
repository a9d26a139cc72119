package org.trellis.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.trellis.model.district.District;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Term;
import org.trellis.model.district.TermKind;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.Season;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Writes a sample district zone by zone: each zone is thought out in memory, then written part by part, each part one transaction. */
public final class DistrictWriter {
	private static final String REASON = "sample district";
	private static final Scope EVERYTHING = new Scope.WholeDistrict("the sample is written into an empty database");

	private final SampleDistrict asked;
	private final Database database;
	private final Actor actor;
	private final Progress progress;

	public DistrictWriter(SampleDistrict asked, Database database, Actor actor, Progress progress) {
		this.asked = asked;
		this.database = database;
		this.actor = actor;
		this.progress = progress;
	}

	/** The name of the district with this seed. */
	public static String nameOf(long seed) {
		return Places.city(new Dice(seed, "district", 0)) + " Public Schools";
	}

	public void write() {
		refuseUnlessEmpty();
		var sample = new Sample(asked, References.<District>to(DistrictPackage.Literals.DISTRICT, database.districtId()));
		describeDistrict(sample);
		in(unit -> years(sample, unit));
		var schools = new Places(sample);
		for (var zone : Zone.of(asked.students())) write(sample, schools, zone);
		progress.at("Sample district", asked.students(), asked.students());
	}

	private void refuseUnlessEmpty() {
		refuseIfAny(ListQuery.select("s.ID").from("SCHOOL s").withoutPeople().as(r -> r.uuid(1)), "schools");
		refuseIfAny(ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").as(r -> r.uuid(1)), "students");
		refuseIfAny(ListQuery.select("o.ID").from("ORGANIZATION o").withoutPeople().as(r -> r.uuid(1)), "organizations");
	}

	private void refuseIfAny(ListQuery<?> query, String what) {
		long rows = database.count(query, EVERYTHING);
		if (rows > 0) throw new StoreException("The database at " + database.location().display() + " holds a district already (" + rows + " " + what
				+ "); a sample needs an empty one: name another place.");
	}

	private void describeDistrict(Sample sample) {
		var dice = sample.dice("district", 0);
		var city = Places.city(dice);
		var aggregate = database.load(District.class, database.districtId(), EVERYTHING).orElseThrow();
		var district = aggregate.root();
		district.setName(nameOf(sample.seed));
		district.setShortName(city);
		district.setStreet("1 Lyceum Square");
		district.setCity(city);
		district.setState(Places.STATE);
		district.setPostalCode(Places.postalCode(0));
		district.setCountry("US");
		district.setLatitude(Places.LATITUDE);
		district.setLongitude(Places.LONGITUDE);
		in(unit -> unit.save(aggregate));
	}

	private static void years(Sample sample, Unit unit) {
		year(sample, unit, sample.before, sample.yearBefore, sample.quartersBefore, sample.cycleBefore, false);
		year(sample, unit, sample.now, sample.yearNow, sample.quartersNow, sample.cycleNow, true);
		unit.insert(cycle(sample.springBefore, sample.yearBefore, Season.SPRING, "Spring review " + sample.before.name(), sample.before.springReviewBegins(), sample.before.springReviewDue(), true));
		var office = new StaffRoom(sample, sample.dice("office", 0), unit);
		for (var job : Map.of(1, StaffRole.ADMINISTRATOR, 2, StaffRole.DISTRICT_STAFF, 3, StaffRole.ANALYST).entrySet().stream()
				.sorted(Map.Entry.comparingByKey()).toList())
			office.hire(null, job.getValue(), null);
	}

	private static void year(Sample sample, Unit unit, SchoolCalendar calendar, SchoolYear standIn, List<Term> quarters, ReviewCycle cycleStandIn, boolean current) {
		var year = Sample.as(DistrictFactory.eINSTANCE.createSchoolYear(), standIn);
		year.setName(calendar.name());
		year.setBegins(calendar.begins());
		year.setEnds(calendar.ends());
		year.setCurrent(current);
		var fall = sample.made(DistrictFactory.eINSTANCE.createTerm());
		fall.setName("Fall " + calendar.year());
		fall.setBegins(calendar.begins());
		fall.setEnds(calendar.spring().minusDays(1));
		var spring = sample.made(DistrictFactory.eINSTANCE.createTerm());
		spring.setName("Spring " + (calendar.year() + 1));
		spring.setBegins(calendar.spring());
		spring.setEnds(calendar.ends());
		year.getTerms().addAll(List.of(fall, spring));
		for (var quarter : SchoolCalendar.Quarter.values()) {
			var period = Sample.as(DistrictFactory.eINSTANCE.createTerm(), quarters.get(quarter.ordinal()));
			period.setName("Quarter " + (quarter.ordinal() + 1));
			period.setKind(TermKind.GRADING_PERIOD);
			period.setBegins(calendar.begins(quarter));
			period.setEnds(calendar.ends(quarter));
			year.getTerms().add(period);
		}
		unit.insert(year);

		unit.insert(cycle(cycleStandIn, standIn, Season.FALL, "Fall review " + calendar.name(), calendar.reviewBegins(), calendar.reviewDue(), !current));
	}

	private static ReviewCycle cycle(ReviewCycle standIn, SchoolYear year, Season season, String name, LocalDate begins, LocalDate due, boolean closed) {
		var cycle = Sample.as(ReviewFactory.eINSTANCE.createReviewCycle(), standIn);
		cycle.setSchoolYear(year);
		cycle.setName(name);
		cycle.setSeason(season);
		cycle.setBegins(begins);
		cycle.setDue(due);
		cycle.setClosed(closed);
		return cycle;
	}

	private void write(Sample sample, Places places, Zone zone) {
		var campuses = places.campuses(zone);
		var families = new Families(sample, zone, campuses);
		var kids = families.make();
		var classes = new Classes(sample, zone, campuses);
		classes.form(kids);
		var directory = new Directory(sample, zone, campuses);
		var referrals = new Referrals(sample, zone, directory);
		var visits = new Visits(sample, zone, directory, referrals);
		var thursday = zone.number() == 0 ? new Thursday(sample, directory) : null;
		var parts = List.<Consumer<Unit>>of( //
				unit -> new Schools(sample, zone, unit).write(campuses), //
				families::writeHomes, //
				unit -> families.writeStudents(kids, unit), //
				unit -> classes.write(unit), //
				unit -> new Attendance(sample, zone, unit).write(kids), //
				unit -> new CourseGrades(sample, zone, unit).write(kids), //
				unit -> new Incidents(sample, zone, unit).write(campuses), //
				unit -> new Reviews(sample, zone, unit).write(campuses), //
				unit -> {
					referrals.decide(kids);
					if (thursday != null) thursday.decide(referrals);
					directory.write(unit);
				}, //
				unit -> new Plans(sample, zone, unit).write(kids), //
				referrals::write, //
				unit -> {
					if (thursday != null) thursday.write(unit, visits);
					visits.write(unit, thursday);
				}, //
				unit -> new Meetings(sample, zone, unit).write(campuses));
		for (int i = 0; i < parts.size(); i++) {
			progress.at("Sample district", zone.firstStudent() + (long) zone.students() * i / parts.size(), asked.students());
			in(parts.get(i));
		}
	}

	private void in(Consumer<Unit> part) {
		if (progress.cancelled()) throw new StoreException("The sample district was stopped and is not complete: delete the database at "
				+ database.location().display() + ".");
		database.write(actor, REASON, unit -> {
			part.accept(unit);
			return null;
		});
	}
}
