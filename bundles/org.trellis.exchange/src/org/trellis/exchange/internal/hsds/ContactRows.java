package org.trellis.exchange.internal.hsds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.hsds.HsdsListings.ContactListings;
import org.trellis.exchange.internal.hsds.Table.Row;
import org.trellis.model.resources.ResourcesPackage.Literals;

/** People, telephones and mail addresses to turn to, with the narrowest thing that a row names: the service before the location before the organization. */
final class ContactRows {
	/** Which thing a row belongs to. */
	private record Owner(Listing listing, Field id) {
	}

	private final Directory directory;
	private final Sink sink;
	private final Map<String, Row> placesById;
	private final Map<String, Row> contactsById;
	/** The first number of each contact, which is kept with the person. */
	private final Map<String, Row> phoneOf = new HashMap<>();

	ContactRows(Directory directory, Sink sink) {
		this.directory = directory;
		this.sink = sink;
		placesById = directory.byId("service_at_location");
		contactsById = directory.byId("contacts");
	}

	void propose() {
		for (var row : directory.rows("phones")) if (contactsById.containsKey(row.value("contact_id")) && !number(row).isMissing()) phoneOf.putIfAbsent(row.value("contact_id"), row);
		for (var row : directory.rows("contacts")) contact(row);
		var kept = new HashSet<>(phoneOf.values());
		for (var row : directory.rows("phones")) if (!kept.contains(row)) phone(row);
		for (var row : directory.rows("mail_addresses")) mail(row);
	}

	private Owner owner(Row row, ContactListings listings) {
		var place = placesById.get(row.value("service_at_location_id"));
		if (place != null && place.value("service_id") != null) return new Owner(listings.services(), row.field("service_at_location_id").withValue(place.value("service_id")));
		if (row.value("service_id") != null) return new Owner(listings.services(), row.field("service_id"));
		if (row.value("location_id") != null) return new Owner(listings.locations(), row.field("location_id"));
		return new Owner(listings.organizations(), row.field("organization_id"));
	}

	private Draft draft(Owner owner, Row row) {
		return new Draft(sink, owner.listing, row.place(), owner.id.value(), "service_id, location_id, organization_id", row.value("id"), "id");
	}

	private void contact(Row row) {
		var draft = draft(owner(row, HsdsListings.CONTACTS), row);
		draft.text(Literals.CONTACT_POINT__NAME, row.field("name")).text(Literals.CONTACT_POINT__TITLE, row.field("title")).text(Literals.CONTACT_POINT__DEPARTMENT, row.field("department")).text(Literals.CONTACT_POINT__EMAIL, row.field("email"));
		var phone = phoneOf.get(row.value("id"));
		if (phone != null) number(draft, phone);
		draft.propose();
	}

	private void phone(Row row) {
		var contact = contactsById.get(row.value("contact_id"));
		var owner = owner(contact != null ? contact : row, HsdsListings.PHONES);
		var draft = draft(owner, row);
		number(draft, row);
		if (contact != null) draft.text(Literals.CONTACT_POINT__NAME, contact.field("name"));
		draft.text(Literals.CONTACT_POINT__DEPARTMENT, row.field("department"));
		if (number(row).isMissing()) draft.reject(row.field("number"), Reasons.noPhoneNumber());
		draft.propose();
	}

	private static void number(Draft draft, Row row) {
		draft.text(Literals.CONTACT_POINT__PHONE, number(row)).text(Literals.CONTACT_POINT__EXTENSION, row.field("extension")).text(Literals.CONTACT_POINT__KIND, row.field("type", "number_type")).shortened(Literals.CONTACT_POINT__DESCRIPTION, row.field("description"));
	}

	/** Without the quotes that some exports put around a number so that a spreadsheet keeps its plus sign. */
	private static Field number(Row row) {
		var number = row.field("number");
		if (number.isMissing()) return number;
		var bare = number.value().replaceAll("^[\"'=]+|[\"']+$", "");
		var prefix = row.value("country_prefix");
		return number.withValue(prefix == null || bare.startsWith(prefix) ? bare : prefix + " " + bare);
	}

	/** Where to write to, when it is not where one goes. */
	private void mail(Row row) {
		var owner = new Owner(HsdsListings.MAIL_ADDRESS, row.field("location_id"));
		var lines = Stream.of(LocationRows.street(row).value(), row.value("city"), Stream.of(row.value("state_province"), row.value("postal_code")).filter(Objects::nonNull).collect(Collectors.joining(" ")), row.value("country"))
				.filter(t -> t != null && !t.isBlank()).toList();
		var draft = draft(owner, row);
		draft.text(Literals.CONTACT_POINT__NAME, row.field("attention")).value(Literals.CONTACT_POINT__KIND, "mail").shortened(Literals.CONTACT_POINT__DESCRIPTION, new Field("address_1", String.join(", ", lines), row.place())).propose();
	}
}
