package org.trellis.checks.internal;

import org.trellis.checks.Check;
import org.trellis.checks.Severity;

/** What all checks of the core have in common: fixed texts. */
abstract class CoreCheck implements Check {
	private final String id;
	private final Severity severity;
	private final String what;
	private final String why;
	private final String howToFix;

	/** @param name last part of the id */
	CoreCheck(String name, Severity severity, String what, String why, String howToFix) {
		this.id = "org.trellis.checks." + name;
		this.severity = severity;
		this.what = what;
		this.why = why;
		this.howToFix = howToFix;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Severity severity() {
		return severity;
	}

	@Override
	public String what() {
		return what;
	}

	@Override
	public String why() {
		return why;
	}

	@Override
	public String howToFix() {
		return howToFix;
	}
}
