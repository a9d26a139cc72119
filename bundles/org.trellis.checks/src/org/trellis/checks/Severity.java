package org.trellis.checks;

/** How much a finding matters, most first. */
public enum Severity {
	/** Something is broken or will go wrong. */
	ERROR,
	/** Somebody should look at it. */
	WARNING,
	/** Good to know. */
	HINT
}
