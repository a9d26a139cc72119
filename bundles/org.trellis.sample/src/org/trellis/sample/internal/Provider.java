package org.trellis.sample.internal;

import java.util.ArrayList;
import java.util.List;

import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ProviderStaff;

/** An organization while its zone is being made; nobody of its staff is at two schools on one day. */
final class Provider {
	static final int SCHOOL_DAYS = 5;

	/** Stand-in. */
	final Organization organization;
	final String name;
	final List<Program> programs = new ArrayList<>();
	/** Stand-ins, as many as the visits need. */
	final List<ProviderStaff> staff = new ArrayList<>();

	Provider(Organization organization, String name) {
		this.organization = organization;
		this.name = name;
	}

	int visits() {
		return programs.stream().mapToInt(p -> p.onSite.size()).sum();
	}
}
