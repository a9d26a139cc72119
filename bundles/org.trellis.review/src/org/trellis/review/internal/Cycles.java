package org.trellis.review.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.Season;
import org.trellis.review.Cycle;
import org.trellis.review.internal.facts.Source.Earlier;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.StoreException;

/** School years and the review cycles in them. */
final class Cycles {
	private record CycleRow(UUID id, UUID schoolYear, String name, Season season, LocalDate begins, LocalDate due, boolean closed) {
	}

	private final Database database;
	private final SignedIn person;
	private final LocalDate today;

	Cycles(Database database, SignedIn person, LocalDate today) {
		this.database = database;
		this.person = person;
		this.today = today;
	}

	Optional<Cycle> current() {
		return currentYear().flatMap(year -> {
			var all = cyclesOf(year).toList();
			var open = all.stream().filter(c -> !c.closed).toList();
			return open.stream().filter(c -> !c.begins.isAfter(today)).reduce((earlier, later) -> later).or(() -> open.stream().findFirst()) //
					.or(() -> all.reversed().stream().findFirst()).map(c -> cycle(c, year));
		});
	}

	Optional<Season> nextSeason() {
		return currentYear().flatMap(year -> {
			var there = cyclesOf(year).map(CycleRow::season).toList();
			return Stream.of(Season.FALL, Season.SPRING).filter(s -> !there.contains(s)).findFirst();
		});
	}

	Cycle start(Season season) {
		var year = currentYear().orElseThrow(() -> new StoreException(Messages.noCurrentYear));
		if (cyclesOf(year).anyMatch(c -> c.season == season)) throw new StoreException(Messages.cycleExists);
		var made = ReviewFactory.eINSTANCE.createReviewCycle();
		made.setSchoolYear(References.to(DistrictPackage.Literals.SCHOOL_YEAR, year.getId()));
		made.setSeason(season);
		made.setName(NLS.bind(season == Season.FALL ? Messages.fallOf : Messages.springOf, year.getName()));
		made.setBegins(season == Season.FALL ? year.getBegins() : LocalDate.of(year.getEnds().getYear(), Month.FEBRUARY, 1));
		made.setDue(season == Season.FALL ? LocalDate.of(year.getBegins().getYear(), Month.NOVEMBER, 30) : LocalDate.of(year.getEnds().getYear(), Month.MAY, 31));
		database.write(person.actor(), null, unit -> {
			unit.insert(made);
			return null;
		});
		return new Cycle(made.getId(), year.getId(), made.getName(), season, made.getBegins(), made.getDue(), asOf(year), false);
	}

	SchoolYear year(UUID id) {
		return years().stream().filter(y -> y.getId().equals(id)).findFirst().orElseThrow(() -> new StoreException(Messages.noCurrentYear));
	}

	/** Cycles before this one, of its school year and the one before (D9), the earliest first. */
	List<Earlier> before(Cycle cycle) {
		var year = year(cycle.schoolYear());
		var lastYear = years().stream().filter(y -> y.getBegins().isBefore(year.getBegins())).max(Comparator.comparing(SchoolYear::getBegins));
		return Stream.concat(lastYear.stream(), Stream.of(year)).flatMap(this::cyclesOf).filter(c -> isBefore(c, cycle)).map(c -> new Earlier(c.id, c.name)).toList();
	}

	private static boolean isBefore(CycleRow one, Cycle other) {
		return one.begins.isBefore(other.begins()) || one.begins.equals(other.begins()) && one.season.compareTo(other.season()) < 0;
	}

	/** As it is in the database now. */
	boolean isClosed(Cycle cycle) {
		return database.list(ListQuery.select("c.CLOSED").from("REVIEW_CYCLE c").withoutPeople().where("c.ID = ?", cycle.id()).orderBy("c.ID").as(r -> r.flag(1)), person.scope()).contains(true);
	}

	private Optional<SchoolYear> currentYear() {
		return years().stream().filter(SchoolYear::isCurrent).findFirst();
	}

	private List<SchoolYear> years() {
		var ids = database.list(ListQuery.select("y.ID").from("SCHOOL_YEAR y").withoutPeople().orderBy("y.ID").as(r -> r.uuid(1)), person.scope());
		return database.loadAll(SchoolYear.class, ids, person.scope()).stream().map(Aggregate::root).toList();
	}

	/** By beginning; of two that begin on one day spring comes after fall. */
	private Stream<CycleRow> cyclesOf(SchoolYear year) {
		return database.list(ListQuery.select("c.ID, c.SCHOOL_YEAR_ID, c.NAME, c.SEASON, c.BEGINS, c.DUE, c.CLOSED").from("REVIEW_CYCLE c").withoutPeople() //
				.where("c.SCHOOL_YEAR_ID = ?", year.getId()).orderBy("c.BEGINS", "c.SEASON", "c.ID") //
				.as(r -> new CycleRow(r.uuid(1), r.uuid(2), r.text(3), r.constant(Season.class, 4), r.date(5), r.date(6), r.flag(7))), person.scope()).stream();
	}

	private Cycle cycle(CycleRow row, SchoolYear year) {
		return new Cycle(row.id, row.schoolYear, row.name, row.season, row.begins, row.due, asOf(year), row.closed);
	}

	private LocalDate asOf(SchoolYear year) {
		if (today.isBefore(year.getBegins())) return year.getBegins();
		return today.isAfter(year.getEnds()) ? year.getEnds() : today;
	}
}
