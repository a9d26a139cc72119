package org.trellis.exchange.internal.edfi;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Place;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.Messages;
import org.trellis.model.district.DistrictPackage.Literals;

/** School years, which in Ed-Fi are only named: by sessions, whose days give theirs, and by enrollments. */
final class SchoolYears {
	private static final Pattern SPAN = Pattern.compile("(\\d{4})\\D(\\d{4})");
	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private record Days(LocalDate begins, LocalDate ends, Place place) {
		Days with(Days other) {
			return new Days(other.begins.isBefore(begins) ? other.begins : begins, other.ends.isAfter(ends) ? other.ends : ends, place);
		}
	}

	private final Map<String, Days> days = new HashMap<>();
	private final Map<String, Place> named = new HashMap<>();

	/** Always in the form 2026-2027; Ed-Fi also writes the year in which it ends. Null when it is neither. */
	static String name(String text) {
		if (text == null) return null;
		var span = SPAN.matcher(text);
		if (span.matches()) return span.group(1) + "-" + span.group(2);
		return YEAR.matcher(text).matches() ? Integer.parseInt(text) - 1 + "-" + text : null;
	}

	/** The school year of a day, when nothing else tells: years turn on the first of July. */
	static String of(LocalDate date) {
		int first = date.getMonthValue() >= Month.JULY.getValue() ? date.getYear() : date.getYear() - 1;
		return first + "-" + (first + 1);
	}

	void session(String year, LocalDate begins, LocalDate ends, Place place) {
		days.merge(year, new Days(begins, ends, place), Days::with);
	}

	void named(String year, Place place) {
		named.putIfAbsent(year, place);
	}

	/** Proposes the years once all files were read. */
	void propose(Sink sink) {
		days.forEach((year, d) -> draft(sink, year, d.place).value(Literals.SCHOOL_YEAR__BEGINS, d.begins).value(Literals.SCHOOL_YEAR__ENDS, d.ends).propose());
		named.forEach((year, place) -> {
			if (!days.containsKey(year)) assumed(draft(sink, year, place), year).propose();
		});
	}

	private static Draft draft(Sink sink, String year, Place place) {
		return new Draft(sink, EdFiListings.SCHOOL_YEAR, place, year, "SchoolYear").initially(Literals.SCHOOL_YEAR__NAME, year);
	}

	private static Draft assumed(Draft draft, String year) {
		int first = Integer.parseInt(year.substring(0, 4));
		return draft.initially(Literals.SCHOOL_YEAR__BEGINS, LocalDate.of(first, Month.JULY, 1)).initially(Literals.SCHOOL_YEAR__ENDS, LocalDate.of(first + 1, Month.JUNE, 30))
				.ifMade(NLS.bind(Messages.yearMade, new Object[] { year, Integer.toString(first), Integer.toString(first + 1) }));
	}
}
