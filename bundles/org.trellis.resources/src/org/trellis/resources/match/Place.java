package org.trellis.resources.match;

import java.util.OptionalDouble;

/**
 * Where something is.
 *
 * @param postalCode null when unknown
 * @param latitude degrees north, WGS 84; null when unknown
 * @param longitude degrees east, WGS 84; null when unknown
 */
public record Place(String postalCode, Double latitude, Double longitude) {
	public static final Place UNKNOWN = new Place(null, null, null);

	private static final double EARTH_KM = 6371.0088;

	/** Kilometers as the crow flies (great circle); empty unless both coordinates are known. */
	public OptionalDouble kilometersTo(Place other) {
		if (latitude == null || longitude == null || other.latitude == null || other.longitude == null) return OptionalDouble.empty();
		double here = Math.toRadians(latitude), there = Math.toRadians(other.latitude);
		double north = Math.sin((there - here) / 2), east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
		double part = north * north + Math.cos(here) * Math.cos(there) * east * east;
		return OptionalDouble.of(2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part))));
	}
}
