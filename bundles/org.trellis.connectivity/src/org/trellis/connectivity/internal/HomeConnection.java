package org.trellis.connectivity.internal;

import java.time.LocalTime;

import org.trellis.connectivity.InternetKind;
import org.trellis.connectivity.PrivatePlace;

/**
 * What a student has at home to take part in something online: the household's own, and what the district lent to the student.
 *
 * @param asked whether the family was ever asked
 * @param internet null when not known; {@code place}, {@code from} and {@code until} likewise
 * @param ownDevices laptops, tablets and desktops of the household; a phone is nothing to learn with
 * @param lentDevices the same, lent by the district
 * @param lentHotspots lent by the district
 */
record HomeConnection(boolean asked, InternetKind internet, PrivatePlace place, LocalTime from, LocalTime until, int ownDevices, int lentDevices, int lentHotspots) {
	static final HomeConnection UNKNOWN = new HomeConnection(false, null, null, null, null, 0, 0, 0);

	Answer device() {
		if (ownDevices + lentDevices > 0) return Answer.YES;
		return asked ? Answer.NO : Answer.NOT_KNOWN;
	}

	Answer online() {
		if (lentHotspots > 0) return Answer.YES;
		return internet == null ? Answer.NOT_KNOWN : Answer.of(internet == InternetKind.BROADBAND || internet == InternetKind.MOBILE_DATA);
	}

	/** Whether a private place can be had at all. */
	Answer privatePlace() {
		return place == null ? Answer.NOT_KNOWN : Answer.of(place != PrivatePlace.NEVER);
	}

	/** Whether a private place can be had during all of this time. */
	Answer privatePlace(LocalTime begins, LocalTime ends) {
		if (place != PrivatePlace.AT_TIMES) return privatePlace();
		return Answer.of((from == null || !begins.isBefore(from)) && (until == null || !ends.isAfter(until)));
	}

	/** Whether a private place can be had during some of this time. */
	Answer privatePlaceWithin(LocalTime opens, LocalTime closes) {
		if (place != PrivatePlace.AT_TIMES) return privatePlace();
		return Answer.of((from == null || closes == null || from.isBefore(closes)) && (until == null || opens == null || until.isAfter(opens)));
	}

	HomeConnection with(int moreDevices, int moreHotspots) {
		return new HomeConnection(asked, internet, place, from, until, ownDevices, lentDevices + moreDevices, lentHotspots + moreHotspots);
	}
}
