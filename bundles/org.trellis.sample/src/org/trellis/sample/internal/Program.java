package org.trellis.sample.internal;

import java.util.ArrayList;
import java.util.List;

import org.trellis.model.resources.Service;

/** A service of the directory while its zone is being made. */
final class Program {
	/** Stand-in. */
	final Service service;
	final Kind kind;
	final Provider provider;
	final List<String> languages;
	/** Whom it is open to; empty means all schools. */
	final List<Campus> openTo = new ArrayList<>();
	/** Where it comes to the school; part of {@link #openTo}. */
	final List<Campus> onSite = new ArrayList<>();
	int maximum;
	int filled;

	Program(Service service, Kind kind, Provider provider, List<String> languages) {
		this.service = service;
		this.kind = kind;
		this.provider = provider;
		this.languages = languages;
	}

	boolean isOpenTo(Campus campus) {
		return openTo.isEmpty() || openTo.contains(campus);
	}

	boolean hasPlace() {
		return filled < maximum;
	}
}
