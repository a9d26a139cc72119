package org.trellis.resources.internal.prospects;

import java.time.LocalDate;
import java.util.UUID;

import org.trellis.model.resources.VettingStatus;

/** An organization while prospects are looked for. */
final class Partner {
	private final UUID id;
	private final String name;
	private final VettingStatus vetting;
	private final LocalDate agreementUntil;
	private boolean saysSomething;

	Partner(UUID id, String name, VettingStatus vetting, LocalDate agreementUntil) {
		this.id = id;
		this.name = name;
		this.vetting = vetting;
		this.agreementUntil = agreementUntil;
	}

	UUID id() {
		return id;
	}

	String name() {
		return name;
	}

	VettingStatus vetting() {
		return vetting;
	}

	/** Last day; null without an agreement. */
	LocalDate agreementUntil() {
		return agreementUntil;
	}

	/** The directory tells of one of its services what it is for. */
	void says() {
		saysSomething = true;
	}

	boolean saysSomething() {
		return saysSomething;
	}
}
