package org.trellis.exchange.internal.hsds;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.trellis.exchange.Listing;
import org.trellis.exchange.WhenMissing.Becomes;
import org.trellis.exchange.WhenMissing.IsRemoved;
import org.trellis.model.resources.ResourcesPackage.Literals;
import org.trellis.model.resources.ServiceStatus;

/** What the tables of a directory become. Names are those of the tables, because parts keep them in their ids. */
final class HsdsListings {
	static final Listing TERM = Listing.things("taxonomy_terms", Literals.TAXONOMY_TERM).sameAs(Literals.TAXONOMY_TERM__TAXONOMY, Literals.TAXONOMY_TERM__CODE);
	static final Listing ORGANIZATION = Listing.things("organizations", Literals.ORGANIZATION).sameAs(Literals.ORGANIZATION__NAME);
	static final Listing ORGANIZATION_MORE = Listing.additions("funding", Literals.ORGANIZATION);
	static final Listing LICENSE = Listing.parts("licenses", Literals.ORGANIZATION__LICENSES).whenMissing(new IsRemoved());
	static final Listing LOCATION = Listing.things("locations", Literals.LOCATION);
	static final Listing LOCATION_MORE = Listing.additions("addresses, accessibility, languages", Literals.LOCATION);
	static final Listing SERVICE = Listing.things("services", Literals.SERVICE).whenMissing(new Becomes(Literals.SERVICE__STATUS, ServiceStatus.INACTIVE));
	static final Listing SERVICE_MORE = Listing.additions("languages, cost_options, required_documents, service_areas, attributes", Literals.SERVICE);
	static final Listing PLACE = parts("service_at_location", Literals.SERVICE__PLACES);
	static final Listing HOURS = parts("schedules", Literals.SERVICE__HOURS);

	/** People and numbers to turn to, by what they belong to. */
	record ContactListings(Listing organizations, Listing locations, Listing services) {
		static ContactListings of(String table) {
			return new ContactListings(parts(table + " (organization)", Literals.ORGANIZATION__CONTACTS), parts(table + " (location)", Literals.LOCATION__CONTACTS), parts(table + " (service)", Literals.SERVICE__CONTACTS));
		}
	}

	static final ContactListings CONTACTS = ContactListings.of("contacts");
	static final ContactListings PHONES = ContactListings.of("phones");
	static final Listing MAIL_ADDRESS = parts("mail_addresses", Literals.LOCATION__CONTACTS);

	static final List<Listing> ALL = List.of(TERM, ORGANIZATION, ORGANIZATION_MORE, LICENSE, LOCATION, LOCATION_MORE, SERVICE, SERVICE_MORE, PLACE, HOURS, CONTACTS.organizations, CONTACTS.locations, CONTACTS.services, PHONES.organizations, PHONES.locations,
			PHONES.services, MAIL_ADDRESS);

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("organizations", "Organization"), Map.entry("funding", "Organization"), Map.entry("locations", "Location"), Map.entry("addresses", "Location"), Map.entry("accessibility", "Location"),
			Map.entry("languages", "Service"), Map.entry("services", "Service"), Map.entry("cost_options", "Service"), Map.entry("required_documents", "Service"), Map.entry("service_areas", "Service"), Map.entry("attributes", "Service"),
			Map.entry("service_at_location", "ServiceAtLocation"), Map.entry("schedules", "OpeningHours"), Map.entry("contacts", "ContactPoint"), Map.entry("phones", "ContactPoint"), Map.entry("mail_addresses", "ContactPoint"),
			Map.entry("taxonomies", "TaxonomyTerm"), Map.entry("taxonomy_terms", "TaxonomyTerm"));

	private HsdsListings() {
	}

	private static Listing parts(String name, EReference containment) {
		return Listing.parts(name, containment).whenMissing(new IsRemoved());
	}

	/** The lists to which a row of a table may belong. */
	static List<Listing> of(String table) {
		return ALL.stream().filter(l -> l.name().equals(table) || l.name().startsWith(table + " (")).toList();
	}

	/** Name of the model's class that rows of a table become or add to; null for a table that is not kept. */
	static String typeOf(String table) {
		return TYPES.get(table);
	}
}
