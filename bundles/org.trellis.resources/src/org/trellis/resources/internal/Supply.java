package org.trellis.resources.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.review.Intensity;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMaps.ServiceInCell;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** The active services that are open to a place, and what they have left. A directory is small, so that it is read and counted here. */
final class Supply {
	private static final String OPEN_TO = "NOT EXISTS (SELECT 1 FROM SCHOOL_OFFERING o WHERE o.SERVICE_ID = v.ID) OR EXISTS (SELECT 1 FROM SCHOOL_OFFERING o WHERE o.SERVICE_ID = v.ID AND o.SCHOOL_ID = ?)";

	/** Hears of each service in each cell. */
	interface Cell {
		void service(String domain, Intensity intensity, int openPlaces);
	}

	private final Reader reader;
	private final Scope scope;
	private final UUID school;
	private final Map<UUID, OpenPlaces.Capacity> capacity;
	private final Map<UUID, Integer> kept = new HashMap<>();

	/** @param school null for the whole district */
	Supply(Reader reader, Scope scope, UUID school) {
		this.reader = reader;
		this.scope = scope;
		this.school = school;
		capacity = OpenPlaces.read(reader, scope, (all, service) -> all);
		var offerings = ListQuery.select("o.SERVICE_ID, SUM(o.PLACES)").from("SCHOOL_OFFERING o").withoutPeople().where("o.PLACES IS NOT NULL");
		if (school != null) offerings.where("o.SCHOOL_ID = ?", school);
		reader.forEach(offerings.groupBy("o.SERVICE_ID").as(r -> Map.entry(r.uuid(1), r.number(2))), scope, e -> kept.put(e.getKey(), e.getValue()));
	}

	void cells(Cell each) {
		Set<Object> seen = new HashSet<>();
		record Line(UUID service, String domain, Intensity intensity) {
		}
		var lines = ListQuery.select("v.ID, d.DOMAINS, i.INTENSITIES")
				.from("SERVICE v JOIN SERVICE_DOMAINS d ON d.SERVICE_ID = v.ID JOIN SERVICE_INTENSITIES i ON i.SERVICE_ID = v.ID").withoutPeople();
		reader.forEach(open(lines, school).as(r -> new Line(r.uuid(1), r.text(2), r.constant(Intensity.class, 3))), scope, line -> {
			if (seen.add(line)) each.service(line.domain, line.intensity, places(line.service));
		});
	}

	private int places(UUID service) {
		var known = capacity.get(service);
		// what schools keep of it limits them, not the district
		if (school == null && known != null) return known.left();
		var places = OpenPlaces.forSchool(known == null ? null : known.left(), kept.get(service));
		return places == null ? 0 : places;
	}

	private static ListQuery.Shape open(ListQuery.Shape shape, UUID school) {
		shape.where("v.STATUS = 'ACTIVE'");
		return school == null ? shape : shape.where(OPEN_TO, school);
	}

	static ListQuery<ServiceInCell> services(UUID school, GapCell cell) {
		var shape = ListQuery.select("v.ID, v.NAME, g.NAME, (SELECT " + OpenPlaces.LEFT + " FROM SERVICE_CAPACITY c WHERE c.SERVICE_ID = v.ID)")
				.from("SERVICE v JOIN ORGANIZATION g ON g.ID = v.ORGANIZATION_ID").withoutPeople();
		return open(shape, school).where("EXISTS (SELECT 1 FROM SERVICE_DOMAINS d WHERE d.SERVICE_ID = v.ID AND d.DOMAINS = ?)", cell.domain())
				.where("EXISTS (SELECT 1 FROM SERVICE_INTENSITIES i WHERE i.SERVICE_ID = v.ID AND i.INTENSITIES = ?)", cell.intensity())
				.orderBy("v.NAME", "v.ID").as(r -> new ServiceInCell(r.uuid(1), r.text(2), r.text(3), r.number(4)));
	}
}
