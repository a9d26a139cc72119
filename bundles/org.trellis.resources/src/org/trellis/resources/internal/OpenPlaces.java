package org.trellis.resources.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.trellis.model.resources.CapacityStatus;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** What services have left, for the resource map and for the ranking alike (D10, D11, D13). */
public final class OpenPlaces {
	/** Of the capacity lines {@code c} of a service: what is maximum and funded but not filled, none of a line whose status is not CAPACITY. Null without lines. */
	static final String LEFT = "SUM(CASE WHEN c.STATUS <> '" + CapacityStatus.CAPACITY + "' THEN 0 WHEN c.FUNDED < c.MAXIMUM AND c.FUNDED > c.FILLED THEN c.FUNDED - c.FILLED"
			+ " WHEN c.FUNDED < c.MAXIMUM THEN 0 WHEN c.MAXIMUM > c.FILLED THEN c.MAXIMUM - c.FILLED ELSE 0 END)";
	private static final String WAITLISTS = "SUM(CASE WHEN c.STATUS = '" + CapacityStatus.WAITLIST + "' THEN 1 ELSE 0 END)";

	/**
	 * Of a service with capacity lines.
	 *
	 * @param left places
	 * @param waitlist true when a line says that it keeps one
	 */
	public record Capacity(int left, boolean waitlist) {
	}

	private OpenPlaces() {
	}

	/**
	 * By service; those that have no capacity line are not in it.
	 *
	 * @param which limits a query to some services; is told the query, and the expression of the service's id
	 */
	public static Map<UUID, Capacity> read(Reader reader, Scope scope, BiFunction<ListQuery.Shape, String, ListQuery.Shape> which) {
		record Line(UUID service, Capacity capacity) {
		}
		var capacities = new HashMap<UUID, Capacity>();
		var lines = which.apply(ListQuery.select("c.SERVICE_ID, " + LEFT + ", " + WAITLISTS).from("SERVICE_CAPACITY c").withoutPeople(), "c.SERVICE_ID").groupBy("c.SERVICE_ID");
		reader.forEach(lines.as(r -> new Line(r.uuid(1), new Capacity(r.number(2), r.number(3) > 0))), scope, line -> capacities.put(line.service, line.capacity));
		return capacities;
	}

	/**
	 * What is left for the students of a school.
	 *
	 * @param left of the service; null when no capacity is known
	 * @param kept for the school; null when it shares the service's own
	 * @return null when nothing is known
	 */
	public static Integer forSchool(Integer left, Integer kept) {
		if (left == null) return kept;
		return kept == null ? left : Integer.valueOf(Math.min(left, kept));
	}
}
