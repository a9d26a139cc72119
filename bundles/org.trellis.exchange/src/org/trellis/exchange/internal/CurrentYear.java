package org.trellis.exchange.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/**
 * A district without a current school year shows nothing, so an import into one makes the latest year current that has begun. Where there
 * is one, an import does not touch it: turning the year is a person's decision (D8).
 */
final class CurrentYear {
	static final EClass TYPE = DistrictPackage.Literals.SCHOOL_YEAR;
	static final EAttribute BEGINS = DistrictPackage.Literals.SCHOOL_YEAR__BEGINS;
	static final EAttribute CURRENT = DistrictPackage.Literals.SCHOOL_YEAR__CURRENT;

	private CurrentYear() {
	}

	/** @return key of the year to make current; null when none is to be */
	static String choose(Map<String, LocalDate> years, Reader reader, Scope scope, LocalDate today) {
		if (years.isEmpty()) return null;
		var current = ListQuery.select("y.ID").from(ModelNames.table(TYPE) + " y").ofWholeDistrict().where("y." + ModelNames.column(CURRENT) + " = ?", true).as(r -> r.uuid(1));
		if (reader.count(current, scope) > 0) return null;
		var begun = years.entrySet().stream().filter(y -> !y.getValue().isAfter(today)).max(Map.Entry.comparingByValue());
		return begun.or(() -> years.entrySet().stream().min(Comparator.comparing(Map.Entry::getValue))).orElseThrow().getKey();
	}
}
