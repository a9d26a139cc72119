package org.trellis.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** The thresholds that the district set, each from a school year on (D4). */
final class SetThresholds {
	/** @param since name of the school year from which on it holds */
	record Line(UUID id, String key, BigDecimal value, UUID year, String since, LocalDate begins) {
	}

	private final Reader reader;
	private final Scope scope;

	SetThresholds(Reader reader, Scope scope) {
		this.reader = reader;
		this.scope = scope;
	}

	/** Those that hold in a school year, by their keys. */
	Map<String, BigDecimal> in(UUID schoolYear) {
		var values = new HashMap<String, BigDecimal>();
		lines(schoolYear).values().forEach(l -> values.put(l.key, l.value));
		return values;
	}

	/** The same with the year in which each was set. */
	Map<String, Line> lines(UUID schoolYear) {
		var holding = new HashMap<String, Line>();
		until(schoolYear).forEach(l -> holding.put(l.key, l));
		return holding;
	}

	private List<Line> until(UUID schoolYear) {
		return reader.list(ListQuery.select("s.ID, s.SETTING_KEY, s.SETTING_VALUE, y.ID, y.NAME, y.BEGINS").from("YEAR_SETTING s JOIN SCHOOL_YEAR y ON y.ID = s.SCHOOL_YEAR_ID").withoutPeople() //
				.where("y.BEGINS <= (SELECT t.BEGINS FROM SCHOOL_YEAR t WHERE t.ID = ?)", schoolYear).orderBy("y.BEGINS", "s.ID") //
				.as(r -> new Line(r.uuid(1), r.text(2), r.decimal(3), r.uuid(4), r.text(5), r.date(6))), scope);
	}
}
