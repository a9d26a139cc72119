package org.trellis.resources;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

import org.trellis.model.district.Grade;
import org.trellis.model.review.Intensity;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/**
 * Makes the resource map (D10). An OSGi service; safe from any thread, but it reads the database: never call it on the UI thread.
 * <p>
 * <b>Services</b> of a cell are those of status ACTIVE that name the domain and the intensity and, for a school, are open to it: no
 * school has an offering of the service, or this one has.<br>
 * <b>Open places</b> of a service are the sum over its capacity lines of what is maximum and funded but not filled, 0 for a line whose
 * status is not CAPACITY. Of these a school with places of its own has at most those; where no capacity is known, its own places count.<br>
 * <b>Demand</b> is the number of students of the district (for a school: enrolled there on the day) whose newest begun review of the
 * current school year has a need in that domain at that intensity, and who have neither an active line of this year's plan nor a
 * started referral in that domain.
 */
public interface GapMaps {
	/** The map of the whole district, as far as the scope shows its students. */
	GapMap ofDistrict(Reader reader, Scope scope);

	/** @throws StoreException when there is no such school */
	GapMap ofSchool(Reader reader, Scope scope, UUID school);

	/**
	 * The demand of the district and of every school, counted at once: which numbers of a map may leave the workbench depends on all of
	 * them (D34). In the order of the map's cells.
	 */
	List<Demand> demand(Reader reader, Scope scope);

	/**
	 * Students in need in one cell.
	 *
	 * @param district students at two schools once
	 * @param schools by id, in its order; every school is there, and students at two schools are at each
	 */
	record Demand(String domain, Intensity intensity, int district, SortedMap<String, Integer> schools) {
		public boolean isOf(GapCell cell) {
			return domain.equals(cell.domain()) && intensity == cell.intensity();
		}
	}

	/** The students whom a cell counts as demand, for a list that is read by pages: of any number of them only what is looked at. */
	StudentsOfCell studentsOf(GapMap map, GapCell cell, StudentsWanted wanted);

	/** BCP 47 tags of what the students of a cell speak at home, each once. */
	ListQuery<String> languagesOf(GapMap map, GapCell cell);

	/** The services that a cell counts, by name. */
	ListQuery<ServiceInCell> servicesOf(GapMap map, GapCell cell);

	/**
	 * The list of a cell's students. Two queries, because the quickest way to the first of many is a slow way to their number.
	 *
	 * @param rows in the wanted order; no two are equal in it, and none has a part of it without value
	 * @param counted the same students in no order, to be counted
	 */
	record StudentsOfCell(ListQuery<StudentInNeed> rows, ListQuery<UUID> counted) {
	}

	/**
	 * A student with an open need.
	 *
	 * @param school name of the school where enrolled; null when nowhere
	 * @param grade null when unknown
	 * @param homeLanguage BCP 47 tag, the student's or the household's; null when unknown
	 * @param postalCode of the household; null when unknown
	 */
	record StudentInNeed(UUID id, String givenName, String familyName, String school, Grade grade, String homeLanguage, String postalCode) {
	}

	/**
	 * A service in a cell.
	 *
	 * @param openPlaces of the whole service, what its capacity lines leave open
	 */
	record ServiceInCell(UUID id, String name, String organization, int openPlaces) {
	}
}
