package org.trellis.exchange.internal.hsds;

import org.trellis.exchange.Sink;

/** Turns the tables of a directory into proposals. */
final class DirectoryRows {
	private final OrganizationRows organizations;
	private final TermRows terms;
	private final LocationRows locations;
	private final ServiceRows services;
	private final ContactRows contacts;
	private final HourRows hours;

	DirectoryRows(Directory directory, Sink sink) {
		terms = new TermRows(directory, sink);
		organizations = new OrganizationRows(directory, sink);
		locations = new LocationRows(directory, sink);
		services = new ServiceRows(directory, sink, terms);
		contacts = new ContactRows(directory, sink);
		hours = new HourRows(directory, sink);
	}

	void propose() {
		terms.propose();
		organizations.propose();
		locations.propose();
		services.propose();
		contacts.propose();
		hours.propose();
	}
}
