package org.trellis.exchange.internal.hsds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.trellis.exchange.Codes;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.hsds.Table.Row;
import org.trellis.model.base.BasePackage;
import org.trellis.model.resources.LocationKind;
import org.trellis.model.resources.ResourcesPackage.Literals;

/** Locations with their addresses, accessibility and languages. */
final class LocationRows {
	private static final Codes<LocationKind> KIND = new Codes<LocationKind>().code(LocationKind.PHYSICAL, "physical").code(LocationKind.POSTAL, "postal").code(LocationKind.VIRTUAL, "virtual");

	private final Directory directory;
	private final Sink sink;
	private final Languages languages = new Languages();
	private final Map<String, List<Row>> addresses;
	private final Map<String, List<Row>> accessibility;
	private final Map<String, List<Row>> spoken;

	LocationRows(Directory directory, Sink sink) {
		this.directory = directory;
		this.sink = sink;
		addresses = directory.rowsBy("addresses", "location_id");
		accessibility = directory.rowsBy("accessibility", "location_id");
		spoken = directory.rowsBy("languages", "location_id");
	}

	void propose() {
		for (var row : directory.rows("locations")) location(row);
		var more = new LinkedHashSet<String>();
		more.addAll(addresses.keySet());
		more.addAll(accessibility.keySet());
		more.addAll(spoken.keySet());
		more.forEach(this::more);
	}

	private void location(Row row) {
		var id = row.value("id");
		var draft = new Draft(sink, HsdsListings.LOCATION, row.place(), id, "id");
		draft.text(Literals.LOCATION__NAME, row.field("name")).text(Literals.LOCATION__ALTERNATE_NAME, row.field("alternate_name")).shortened(Literals.LOCATION__DESCRIPTION, row.field("description", "short_desc"));
		draft.shortened(Literals.LOCATION__TRANSPORTATION, row.field("transportation"));
		var organization = row.field("organization_id");
		draft.refer(Literals.LOCATION__ORGANIZATION, organization.value(), organization);
		draft.real(BasePackage.Literals.POSTAL_ADDRESS__LATITUDE, row.field("latitude"), -90, 90).real(BasePackage.Literals.POSTAL_ADDRESS__LONGITUDE, row.field("longitude"), -180, 180);
		kind(draft, row);
		if (!accessibility.containsKey(id)) draft.shortened(Literals.LOCATION__ACCESSIBILITY, row.field("accessibility"));
		if (!spoken.containsKey(id)) languages.set(draft, Literals.LOCATION__LANGUAGES, Texts.list(row.field("languages")).stream().map(row.field("languages")::withValue).toList());
		draft.propose();
	}

	private static void kind(Draft draft, Row row) {
		var kind = row.field("location_type");
		var virtual = row.field("virtual");
		if (!kind.isMissing()) draft.code(Literals.LOCATION__KIND, kind, KIND);
		else if (!virtual.isMissing()) draft.value(Literals.LOCATION__KIND, virtual.value().equalsIgnoreCase("true") ? LocationKind.VIRTUAL : LocationKind.PHYSICAL);
	}

	/** What stands in tables of its own. */
	private void more(String location) {
		var rows = new ArrayList<Row>();
		for (var table : List.of(addresses, accessibility, spoken)) rows.addAll(table.getOrDefault(location, List.of()));
		var draft = new Draft(sink, HsdsListings.LOCATION_MORE, rows.getFirst().place(), location, "location_id");
		if (addresses.containsKey(location)) address(draft, addresses.get(location));
		if (accessibility.containsKey(location)) draft.shortened(Literals.LOCATION__ACCESSIBILITY, Texts.joined(accessibility.get(location), "\n", "description", "accessibility", "details"));
		if (spoken.containsKey(location)) languages.set(draft, Literals.LOCATION__LANGUAGES, Languages.fields(spoken.get(location)));
		draft.propose();
	}

	/** The physical address of several, else the first. */
	private static void address(Draft draft, List<Row> rows) {
		var row = rows.stream().filter(r -> "physical".equalsIgnoreCase(r.value("address_type"))).findFirst().orElse(rows.getFirst());
		draft.text(BasePackage.Literals.POSTAL_ADDRESS__STREET, street(row)).text(BasePackage.Literals.POSTAL_ADDRESS__CITY, row.field("city"));
		draft.text(BasePackage.Literals.POSTAL_ADDRESS__STATE, row.field("state_province")).text(BasePackage.Literals.POSTAL_ADDRESS__POSTAL_CODE, row.field("postal_code")).text(BasePackage.Literals.POSTAL_ADDRESS__COUNTRY, row.field("country"));
		if (rows.size() > 1) draft.note(rows.get(1).field("address_1"), Reasons.severalAddresses());
	}

	static Field street(Row row) {
		var street = row.field("address_1");
		var unit = row.value("address_2");
		return street.isMissing() || unit == null ? street : street.withValue(street.value() + ", " + unit);
	}
}
