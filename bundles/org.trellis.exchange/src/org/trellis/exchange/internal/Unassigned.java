package org.trellis.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportReport.Advice;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Reason;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Enrollment;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Student;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Counts the listed students whom no enrollment puts into a school this year: nobody would find them in a class list, so that the report has to say it and what to do. */
final class Unassigned {
	private record Year(String name, LocalDate begins, LocalDate ends, boolean current) {
	}

	private final List<Listing> listings;
	private final Collector read;
	private final LocalDate today;
	private final Map<UUID, Year> years = new HashMap<>();
	/** How many students are enrolled in exactly these years. */
	private final Map<Set<UUID>, Integer> enrolled = new HashMap<>();
	private int students;

	Unassigned(List<Listing> listings, Collector read, LocalDate today) {
		this.listings = listings;
		this.read = read;
		this.today = today;
	}

	/** Years are looked at before students. */
	void look(Group group, Entity root) {
		if (root instanceof SchoolYear year) years.put(year.getId(), new Year(year.getName(), year.getBegins(), year.getEnds(), year.isCurrent()));
		if (!(root instanceof Student student) || group.listed == null) return;
		students++;
		enrolled.merge(student.getEnrollments().stream().map(Enrollment::getSchoolYear).map(SchoolYear::getId).collect(Collectors.toCollection(HashSet::new)), 1, Integer::sum);
	}

	List<Advice> advice(Reader reader, Scope scope) {
		if (students == 0) return List.of();
		var advice = new ArrayList<Advice>();
		int without = enrolled.getOrDefault(Set.<UUID>of(), 0);
		if (without > 0) advice.add(advice("students-without-school", withoutSchool(without), without, Messages.withoutSchoolNext));
		var query = ListQuery.select("y.ID, y.NAME, y.BEGINS, y.ENDS, y." + ModelNames.column(CurrentYear.CURRENT)).from(ModelNames.table(CurrentYear.TYPE) + " y").ofWholeDistrict().as(r -> Map.entry(r.uuid(1), new Year(r.text(2), r.date(3), r.date(4), r.flag(5))));
		reader.forEach(query, scope, y -> years.putIfAbsent(y.getKey(), y.getValue()));
		years.values().stream().filter(Year::current).findFirst().ifPresent(current -> past(current, advice));
		return advice;
	}

	private String withoutSchool(int without) {
		var enrollments = listings.stream().filter(l -> l.containment() == DistrictPackage.Literals.STUDENT__ENROLLMENTS).toList();
		if (enrollments.isEmpty() || enrollments.stream().anyMatch(read::has)) return NLS.bind(Messages.withoutSchool, Numbers.text(without), Numbers.text(students));
		return NLS.bind(Messages.withoutSchoolNoFile, new Object[] { Numbers.text(without), Numbers.text(students), enrollments.getFirst().name() });
	}

	/** Whoever is enrolled in a later year only comes next year. */
	private void past(Year current, List<Advice> advice) {
		int of = 0;
		Year latest = null;
		for (var some : enrolled.entrySet()) {
			var last = some.getKey().stream().map(years::get).filter(y -> y != null && y.begins != null).max(Comparator.comparing(Year::begins)).orElse(null);
			if (last == null || !isPast(last, current)) continue;
			of += some.getValue();
			if (latest == null || last.begins.isAfter(latest.begins)) latest = last;
		}
		if (of == 0) return;
		var sentence = latest.current ? NLS.bind(Messages.pastYearOnly, new Object[] { Numbers.text(of), Numbers.text(students), latest.name, Times.text(latest.ends) })
				: NLS.bind(Messages.pastYear, new Object[] { Numbers.text(of), Numbers.text(students), latest.name, current.name });
		advice.add(advice("students-of-past-year", sentence, of, Messages.pastYearNext));
	}

	private boolean isPast(Year last, Year current) {
		if (last.current) return last.ends != null && last.ends.isBefore(today);
		return current.begins != null && last.begins.isBefore(current.begins);
	}

	private Advice advice(String code, String sentence, int number, String next) {
		return new Advice(new Reason(code, sentence), number, students, next);
	}
}
