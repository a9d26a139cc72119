package org.trellis.exchange.internal.hsds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trellis.exchange.Codes;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.Readings;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.hsds.Table.Row;
import org.trellis.model.district.Weekday;
import org.trellis.model.resources.ResourcesPackage.Literals;

/** Opening hours: a line for each weekday that a schedule names. Hours of a location hold for its services that have none of their own. */
final class HourRows {
	private static final Codes<Weekday> DAY = new Codes<Weekday>().code(Weekday.MONDAY, "MO", "Monday", "Mon").code(Weekday.TUESDAY, "TU", "Tuesday", "Tue").code(Weekday.WEDNESDAY, "WE", "Wednesday", "Wed").code(Weekday.THURSDAY, "TH", "Thursday", "Thu")
			.code(Weekday.FRIDAY, "FR", "Friday", "Fri").code(Weekday.SATURDAY, "SA", "Saturday", "Sat").code(Weekday.SUNDAY, "SU", "Sunday", "Sun");

	private final Directory directory;
	private final Sink sink;
	private final Map<String, Row> placesById;
	private final Map<String, Set<String>> servicesAt = new LinkedHashMap<>();
	private final Set<String> withOwnHours = new HashSet<>();

	HourRows(Directory directory, Sink sink) {
		this.directory = directory;
		this.sink = sink;
		placesById = directory.byId("service_at_location");
		for (var row : directory.rows("service_at_location")) at(row.value("location_id"), row.value("service_id"));
		for (var row : directory.rows("services")) at(row.value("location_id"), row.value("id"));
		for (var row : directory.rows("schedules")) if (service(row) != null) withOwnHours.add(service(row));
	}

	private void at(String location, String service) {
		if (location != null && service != null) servicesAt.computeIfAbsent(location, l -> new HashSet<>()).add(service);
	}

	private String service(Row row) {
		var place = placesById.get(row.value("service_at_location_id"));
		return row.value("service_id") != null ? row.value("service_id") : place == null ? null : place.value("service_id");
	}

	private Field location(Row row) {
		var place = placesById.get(row.value("service_at_location_id"));
		var field = row.field("location_id");
		return field.isMissing() && place != null ? row.field("service_at_location_id").withValue(place.value("location_id")) : field;
	}

	void propose() {
		for (var row : directory.rows("schedules")) {
			var own = service(row);
			if (own != null) schedule(row, own);
			else ofLocation(row);
		}
	}

	private void ofLocation(Row row) {
		var location = location(row).value();
		var services = servicesAt.getOrDefault(location, Set.of()).stream().filter(s -> !withOwnHours.contains(s)).sorted().toList();
		services.forEach(s -> schedule(row, s));
		var field = row.field("location_id");
		if (services.isEmpty()) sink.remark(new Remark(row.place(), "schedules", "OpeningHours", field.name(), field.value(), Verdict.ROW_REJECTED, Reasons.hoursWithoutService()));
	}

	private void schedule(Row row, String service) {
		var days = days(row);
		if (days.isEmpty()) hours(row, service, null);
		else for (var day : days) hours(row, service, day);
	}

	/** In 1.x one weekday by name or number, since 2.0 a list of two letters each, which may have a number before them. */
	private static List<Field> days(Row row) {
		var days = new ArrayList<Field>();
		var field = row.field("byday", "weekday");
		for (var day : Texts.list(field)) days.add(field.withValue(field.name().equals("byday") ? day.replaceFirst("^[+-]?\\d+", "") : day));
		return days;
	}

	private void hours(Row row, String service, Field day) {
		var id = row.value("id");
		var key = id == null ? null : service + "|" + id + (day == null ? "" : "|" + day.value());
		var draft = new Draft(sink, HsdsListings.HOURS, row.place(), service, "service_id", key, "id");
		if (day != null) draft.code(Literals.OPENING_HOURS__WEEKDAY, day, DAY);
		var opens = row.field("opens_at");
		var closes = row.field("closes_at");
		draft.time(Literals.OPENING_HOURS__OPENS, opens).time(Literals.OPENING_HOURS__CLOSES, closes);
		var from = Readings.time(opens.value()).value();
		var to = Readings.time(closes.value()).value();
		if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) draft.note(closes, Reasons.closesBeforeOpening());
		draft.date(Literals.OPENING_HOURS__VALID_FROM, row.field("valid_from")).date(Literals.OPENING_HOURS__VALID_TO, row.field("valid_to"));
		draft.shortened(Literals.OPENING_HOURS__DESCRIPTION, row.field("description", "notes"));
		var location = location(row);
		draft.refer(Literals.OPENING_HOURS__LOCATION, location.value(), location).propose();
	}
}
