package org.trellis.reporting.ui.internal;

import java.util.List;
import java.util.UUID;

import org.trellis.model.district.SectionKind;
import org.trellis.store.ListQuery;
import org.trellis.ui.OpenedDistrict;

/**
 * What the reader can choose from in a form: names for people, ids for the report.
 *
 * @param years the current one first, then the newest
 */
record Choices(List<Item> schools, List<Item> years) {
	/**
	 * One thing to choose.
	 *
	 * @param value in the form of a request; empty for "none"
	 */
	record Item(String value, String label) {
	}

	/** Asks the database: not on the UI thread. */
	static Choices of(OpenedDistrict district) {
		var reader = district.database();
		var scope = district.person().scope();
		var schools = ListQuery.select("k.ID, k.NAME").from("SCHOOL k").ofSchool("k.ID").orderBy("k.NAME", "k.ID").as(r -> new Item(r.uuid(1).toString(), r.text(2)));
		var years = ListQuery.select("y.ID, y.NAME, y.IS_CURRENT").from("SCHOOL_YEAR y").withoutPeople().orderBy("-y.IS_CURRENT", "-y.BEGINS", "y.ID").as(r -> new Item(r.uuid(1).toString(), r.text(2)));
		return new Choices(reader.list(schools, scope), reader.list(years, scope));
	}

	/** The homerooms of a school in a year. Asks the database: not on the UI thread. */
	static List<Item> classes(OpenedDistrict district, UUID school, UUID year) {
		var query = ListQuery.select("c.ID, c.NAME").from("SECTION c").ofSchool("c.SCHOOL_ID").where("c.SCHOOL_ID = ? AND c.SCHOOL_YEAR_ID = ? AND c.KIND = ?", school, year, SectionKind.HOMEROOM).orderBy("c.NAME", "c.ID")
				.as(r -> new Item(r.uuid(1).toString(), r.text(2)));
		return district.database().list(query, district.person().scope());
	}
}
