package org.trellis.resources.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.trellis.model.district.Grade;
import org.trellis.model.district.Weekday;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.review.Intensity;
import org.trellis.resources.internal.OpenPlaces;
import org.trellis.resources.match.Offer;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;

/** Reads services, all or some, with a fixed number of statements. */
final class Directory {
	private static final String COLUMNS = "v.ID, v.NAME, g.ID, g.NAME, v.STATUS, v.SETTING, v.MINIMUM_AGE, v.MAXIMUM_AGE, v.LOWEST_GRADE, v.HIGHEST_GRADE, v.INTERPRETATION, v.TRANSPORT_OFFERED, v.ENROLLMENT_OPENS, v.ENROLLMENT_CLOSES, v.WAITLIST_OPEN";

	private final Reader reader;
	private final Scope scope;
	/** Null for all. */
	private final List<UUID> which;

	private Directory(Reader reader, Scope scope, List<UUID> which) {
		this.reader = reader;
		this.scope = scope;
		this.which = which;
	}

	static List<Offer> all(Reader reader, Scope scope) {
		return new Directory(reader, scope, null).offers();
	}

	/** Those that are not there any more are left out. */
	static List<Offer> of(List<UUID> services, Reader reader, Scope scope) {
		return new Directory(reader, scope, services).offers();
	}

	private List<Offer> offers() {
		var domains = many("d.DOMAINS", "SERVICE_DOMAINS d", "d", r -> r.text(2));
		var intensities = many("i.INTENSITIES", "SERVICE_INTENSITIES i", "i", r -> r.constant(Intensity.class, 2));
		var languages = many("l.LANGUAGES", "SERVICE_LANGUAGES l", "l", r -> r.text(2));
		var postalCodes = many("p.POSTAL_CODES", "SERVICE_POSTAL_CODES p", "p", r -> r.text(2));
		var locations = many("k.POSTAL_CODE, k.LATITUDE, k.LONGITUDE", "SERVICE_AT_LOCATION a JOIN LOCATION k ON k.ID = a.LOCATION_ID", "a", r -> Applicants.place(r, 2));
		var hours = many("h.WEEKDAY, h.OPENS, h.CLOSES", "OPENING_HOURS h", "h", r -> new Offer.Hours(r.constant(Weekday.class, 2), r.time(3), r.time(4)));
		var schools = new HashMap<UUID, Map<UUID, Integer>>();
		var onSite = new HashMap<UUID, List<UUID>>();
		schools(schools, onSite);
		var capacities = OpenPlaces.read(reader, scope, this::limited);
		var offers = new ArrayList<Offer>();
		each("v.ID", COLUMNS, "SERVICE v JOIN ORGANIZATION g ON g.ID = v.ORGANIZATION_ID", r -> {
			var id = r.uuid(1);
			var ages = new Offer.Ages(years(r, 7), years(r, 8), r.constant(Grade.class, 9), r.constant(Grade.class, 10));
			var capacity = capacities.get(id);
			var places = capacity == null ? new Offer.Places(null, r.flag(15)) : new Offer.Places(capacity.left(), capacity.waitlist() || r.flag(15));
			return new Offer(id, r.text(2), r.uuid(3), r.text(4), r.constant(ServiceStatus.class, 5), r.constant(ServiceSetting.class, 6), set(domains, id), set(intensities, id), ages, list(languages, id), r.text(11),
					r.flag(12), set(postalCodes, id), new Offer.Window(r.date(13), r.date(14)), list(hours, id), places, schools.getOrDefault(id, Map.of()), list(locations, id), set(onSite, id));
		}, offers::add);
		return offers;
	}

	private static Integer years(Row row, int column) {
		var years = row.decimal(column);
		return years == null ? null : years.intValue();
	}

	/**
	 * By service, what is offered to schools.
	 *
	 * @param kept takes the places kept for each school; null for one that shares the service's own
	 * @param onSite takes the schools at which it is given
	 */
	private void schools(Map<UUID, Map<UUID, Integer>> kept, Map<UUID, List<UUID>> onSite) {
		record Line(UUID service, UUID school, Integer places, boolean onSite) {
		}
		each("o.SERVICE_ID", "o.SERVICE_ID, o.SCHOOL_ID, o.PLACES, o.ON_SITE", "SCHOOL_OFFERING o", r -> new Line(r.uuid(1), r.uuid(2), years(r, 3), r.flag(4)), line -> {
			kept.computeIfAbsent(line.service, k -> new HashMap<>()).put(line.school, line.places);
			if (line.onSite) onSite.computeIfAbsent(line.service, k -> new ArrayList<>()).add(line.school);
		});
	}

	/** What services have several of, by service. */
	private <T> Map<UUID, List<T>> many(String columns, String table, String alias, Function<Row, T> value) {
		record Line<T>(UUID service, T value) {
		}
		var result = new HashMap<UUID, List<T>>();
		var service = alias + ".SERVICE_ID";
		each(service, service + ", " + columns, table, r -> new Line<>(r.uuid(1), value.apply(r)), line -> result.computeIfAbsent(line.service, k -> new ArrayList<>()).add(line.value));
		return result;
	}

	private <R> void each(String service, String columns, String tables, Function<Row, R> row, Consumer<R> to) {
		reader.forEach(limited(ListQuery.select(columns).from(tables).withoutPeople(), service).as(row), scope, to);
	}

	private ListQuery.Shape limited(ListQuery.Shape shape, String service) {
		return which == null ? shape : shape.whereIn(service, which);
	}

	private static <T> Set<T> set(Map<UUID, List<T>> of, UUID service) {
		return new HashSet<>(of.getOrDefault(service, List.of()));
	}

	private static <T> List<T> list(Map<UUID, List<T>> of, UUID service) {
		return of.getOrDefault(service, List.of());
	}
}
