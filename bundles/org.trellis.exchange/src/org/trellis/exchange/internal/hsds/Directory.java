package org.trellis.exchange.internal.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.trellis.exchange.internal.hsds.Table.Row;

/** The tables of a directory under their names of HSDS 3.0, in memory: even the directory of a large city is small beside a district. */
final class Directory {
	/** Tables that are read, with columns of which each must have one. */
	static final Map<String, Set<String>> READ = Map.ofEntries(Map.entry("organizations", Set.of("id", "name", "description")), Map.entry("services", Set.of("id", "name", "organization_id", "location_id", "status")),
			Map.entry("locations", Set.of("id", "name", "organization_id", "latitude", "longitude")), Map.entry("addresses", Set.of("id", "location_id", "address_1", "city", "postal_code")), Map.entry("mail_addresses", Set.of("id", "location_id", "address_1", "city", "postal_code")),
			Map.entry("phones", Set.of("id", "number", "extension", "type", "number_type")), Map.entry("contacts", Set.of("id", "name", "title", "email")), Map.entry("languages", Set.of("id", "name", "code", "language", "service_id")),
			Map.entry("schedules", Set.of("id", "weekday", "opens_at", "closes_at", "byday")), Map.entry("service_at_location", Set.of("id", "service_id", "location_id")), Map.entry("service_areas", Set.of("id", "service_id", "service_area", "name")),
			Map.entry("cost_options", Set.of("id", "service_id", "option", "amount")), Map.entry("required_documents", Set.of("id", "service_id", "document")), Map.entry("accessibility", Set.of("id", "location_id", "description", "accessibility")),
			Map.entry("funding", Set.of("id", "organization_id", "service_id", "source")), Map.entry("taxonomies", Set.of("id", "name")), Map.entry("taxonomy_terms", Set.of("id", "taxonomy_id", "code", "name")),
			Map.entry("attributes", Set.of("id", "link_id", "taxonomy_term_id", "service_id", "taxonomy_id")));

	/** Tables of HSDS and of its predecessors that have no place in the model. */
	static final Set<String> NOT_KEPT = Set.of("programs", "holiday_schedules", "metadata", "meta_table_descriptions", "organization_identifiers", "units", "service_capacities", "urls", "eligibility");

	private static final Map<String, String> OTHER_NAMES = Map.ofEntries(Map.entry("organization", "organizations"), Map.entry("service", "services"), Map.entry("location", "locations"), Map.entry("address", "addresses"), Map.entry("physical_address", "addresses"),
			Map.entry("physical_addresses", "addresses"), Map.entry("mail_address", "mail_addresses"), Map.entry("postal_address", "mail_addresses"), Map.entry("postal_addresses", "mail_addresses"), Map.entry("phone", "phones"), Map.entry("contact", "contacts"),
			Map.entry("language", "languages"), Map.entry("schedule", "schedules"), Map.entry("regular_schedule", "schedules"), Map.entry("regular_schedules", "schedules"), Map.entry("services_at_location", "service_at_location"),
			Map.entry("service_at_locations", "service_at_location"), Map.entry("service_area", "service_areas"), Map.entry("cost_option", "cost_options"), Map.entry("required_document", "required_documents"),
			Map.entry("accessibility_for_disabilities", "accessibility"), Map.entry("taxonomy", "taxonomy_terms"), Map.entry("taxonomy_term", "taxonomy_terms"), Map.entry("attribute", "attributes"), Map.entry("service_attribute", "attributes"),
			Map.entry("service_taxonomy", "attributes"), Map.entry("program", "programs"), Map.entry("holiday_schedule", "holiday_schedules"), Map.entry("organization_identifier", "organization_identifiers"), Map.entry("unit", "units"),
			Map.entry("service_capacity", "service_capacities"), Map.entry("url", "urls"), Map.entry("meta_table_description", "meta_table_descriptions"));

	private final List<Table> tables = new ArrayList<>();

	/** The name of the table that a file holds, by the file's name; null when it is none. */
	static String tableOf(String fileName) {
		var lower = fileName.toLowerCase(Locale.ROOT);
		if (!lower.endsWith(".csv")) return null;
		var name = lower.substring(0, lower.length() - ".csv".length()).strip().replaceAll("[\\s-]+", "_");
		name = OTHER_NAMES.getOrDefault(name, name);
		return READ.containsKey(name) || NOT_KEPT.contains(name) ? name : null;
	}

	void add(Table table) {
		tables.add(table);
	}

	List<Table> tables() {
		return tables;
	}

	/** All rows of a table, of each file that holds it. */
	List<Row> rows(String table) {
		return tables.stream().filter(t -> t.name().equals(table)).flatMap(t -> t.rows().stream()).toList();
	}

	/** Rows by the value of a column; rows without one are left out. */
	Map<String, List<Row>> rowsBy(String table, String column, String... otherColumns) {
		var by = new LinkedHashMap<String, List<Row>>();
		for (var row : rows(table)) {
			var value = row.value(column, otherColumns);
			if (value != null) by.computeIfAbsent(value, v -> new ArrayList<>()).add(row);
		}
		return by;
	}

	/** Rows by their id; of several, the first. */
	Map<String, Row> byId(String table) {
		var by = new HashMap<String, Row>();
		for (var row : rows(table)) if (row.value("id") != null) by.putIfAbsent(row.value("id"), row);
		return by;
	}
}
