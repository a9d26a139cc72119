package org.trellis.connectivity.internal;

/** What is known of something at a student's home. */
enum Answer {
	YES, NO, NOT_KNOWN;

	static Answer of(boolean yes) {
		return yes ? YES : NO;
	}
}
