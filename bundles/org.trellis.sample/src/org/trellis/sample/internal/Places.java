package org.trellis.sample.internal;

import java.util.ArrayList;
import java.util.List;

import org.trellis.model.base.PostalAddress;
import org.trellis.model.district.DistrictFactory;

/** Names of towns, streets and schools, all invented, and where they lie. */
final class Places {
	static final String STATE = "MA";
	static final double LATITUDE = 42.3;
	static final double LONGITUDE = -71.9;
	private static final List<String> FIRST = List.of("Alder", "Amber", "Ash", "Aspen", "Barley", "Beech", "Birch", "Bramble", "Briar", "Bluff", "Cedar",
			"Clover", "Copper", "Cypress", "Elder", "Elm", "Ember", "Fern", "Finch", "Fox", "Granite", "Hawthorn", "Hazel", "Heron", "Holly", "Ivory", "Juniper",
			"Larch", "Lark", "Laurel", "Linden", "Maple", "Moss", "Misty", "Oak", "Orchard", "Otter", "Pebble", "Pine", "Plum", "Quarry", "Raven", "Reed", "River",
			"Rowan", "Sage", "Silver", "Sparrow", "Spruce", "Stone", "Swift", "Thistle", "Timber", "Walnut", "Willow", "Winter", "Wren");
	private static final List<String> SECOND = List.of("Bank", "Bend", "Bridge", "Brook", "Corner", "Creek", "Crest", "Crossing", "Dale", "Field", "Ford", "Gate",
			"Glen", "Green", "Grove", "Harbor", "Haven", "Heights", "Hill", "Hollow", "Knoll", "Landing", "Lane", "Meadows", "Mill", "Point", "Pond", "Ridge",
			"Run", "Shore", "Slope", "Spring", "Terrace", "Trail", "Vale", "View", "Way");
	private static final List<String> TOWNS = List.of("Aldermoor", "Brindleford", "Calderwick", "Dunmarrow", "Eastlarch", "Fennimere", "Galloway Bend", "Hartsmere",
			"Ivercreek", "Jessamine Falls", "Kettlebrook", "Larkmoor", "Merrowdale", "Northhollow", "Otterbridge", "Pinnacle Bay", "Quillhaven", "Rookfield",
			"Stillwater Crossing", "Thornmere", "Umberton", "Valemont", "Wexbridge", "Yarrowton");
	private static final List<String> STREETS = List.of("Street", "Avenue", "Road", "Lane", "Court", "Terrace", "Way");
	/** Coprime to the number of pairs, so that stepping by it meets every pair once. */
	private static final int STEP = 1009;

	private final Sample sample;
	private final int start;
	private int schools;

	Places(Sample sample) {
		this.sample = sample;
		this.start = sample.dice("school names", 0).below(FIRST.size() * SECOND.size());
	}

	static String city(Dice dice) {
		return dice.pick(TOWNS);
	}

	/** One of the codes that the postal service has given to no place: 00100 to 00499. */
	static String postalCode(int number) {
		return String.format("%05d", 100 + number % 400);
	}

	static String phone(Dice dice) {
		return String.format("(%d) 555-01%02d", dice.pick(List.of(351, 413, 508, 617, 774, 978)), dice.below(100));
	}

	static String street(Dice dice) {
		return (1 + dice.below(480)) + " " + dice.pick(FIRST) + " " + dice.pick(STREETS);
	}

	/** A name for an organization. */
	static String wordPair(Dice dice) {
		return dice.pick(FIRST) + " " + dice.pick(SECOND);
	}

	/** Writes an address near a point. */
	void address(PostalAddress place, Dice dice, String postalCode, double latitude, double longitude) {
		place.setStreet(street(dice));
		place.setCity(city(sample.dice("district", 0)));
		place.setState(STATE);
		place.setPostalCode(postalCode);
		place.setCountry("US");
		place.setLatitude(rounded(latitude));
		place.setLongitude(rounded(longitude));
	}

	private static double rounded(double degrees) {
		return Math.round(degrees * 1e5) / 1e5;
	}

	/** The schools of a zone: elementary first, then middle, then high. */
	List<Campus> campuses(Zone zone) {
		var dice = sample.dice("campuses", zone.number());
		var all = new ArrayList<Campus>();
		for (var level : Level.values()) {
			int count = level.schools(zone.students());
			for (int i = 0; i < count; i++) all.add(campus(level, zone, (i + .5) / count, dice));
		}
		return all;
	}

	private Campus campus(Level level, Zone zone, double along, Dice dice) {
		int pair = (int) ((start + (long) schools++ * STEP) % (FIRST.size() * SECOND.size()));
		var name = FIRST.get(pair / SECOND.size()) + " " + SECOND.get(pair % SECOND.size()) + " " + level.suffix;
		double latitude = LATITUDE + zone.number() / 10 * .09 + .02 * dice.unit();
		double longitude = LONGITUDE + zone.number() % 10 * .12 + .1 * along;
		return new Campus(sample.standIn(DistrictFactory.eINSTANCE.createSchool()), level, name, postalCode(zone.number() * 4 + (int) (along * 4)), latitude,
				longitude);
	}
}
