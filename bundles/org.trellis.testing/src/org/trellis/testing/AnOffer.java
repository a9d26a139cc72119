package org.trellis.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.district.Grade;
import org.trellis.model.district.Weekday;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.review.Intensity;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Place;

/** A service of the directory, as matching criteria see one; for tests of criteria. Active, for everybody, and of nothing else anything is known unless said. */
public final class AnOffer {
	private final String name;
	private UUID service = UUID.randomUUID();
	private UUID organization = UUID.randomUUID();
	private String organizationName = "A partner";
	private ServiceStatus status = ServiceStatus.ACTIVE;
	private ServiceSetting setting;
	private final Set<String> domains = new HashSet<>();
	private final Set<Intensity> intensities = new HashSet<>();
	private Integer youngest;
	private Integer oldest;
	private Grade lowest;
	private Grade highest;
	private List<String> languages = List.of();
	private String interpretation;
	private boolean transport;
	private Set<String> postalCodes = Set.of();
	private LocalDate opens;
	private LocalDate closes;
	private final List<Offer.Hours> hours = new ArrayList<>();
	private Integer open;
	private boolean waitlist;
	private final Map<UUID, Integer> schools = new HashMap<>();
	private final List<Place> locations = new ArrayList<>();
	private final Set<UUID> onSite = new HashSet<>();

	private AnOffer(String name) {
		this.name = name;
	}

	public static AnOffer of(String name) {
		return new AnOffer(name);
	}

	/** The one of a test's database with this id; some service unless said. */
	public AnOffer whichIs(UUID id) {
		service = id;
		return this;
	}

	public AnOffer by(UUID provider, String called) {
		organization = provider;
		organizationName = called;
		return this;
	}

	public AnOffer thatIs(ServiceStatus now) {
		status = now;
		return this;
	}

	/** May be said for several domains; the intensities add up. */
	public AnOffer in(String domain, Intensity... support) {
		domains.add(domain);
		intensities.addAll(List.of(support));
		return this;
	}

	public AnOffer given(ServiceSetting where) {
		setting = where;
		return this;
	}

	/** Years, inclusive; null without a limit. */
	public AnOffer forAges(Integer from, Integer to) {
		youngest = from;
		oldest = to;
		return this;
	}

	/** Inclusive; null without a limit. */
	public AnOffer forGrades(Grade from, Grade to) {
		lowest = from;
		highest = to;
		return this;
	}

	/** @param tags BCP 47 */
	public AnOffer speaking(String... tags) {
		languages = List.of(tags);
		return this;
	}

	/** @param how in the provider's words */
	public AnOffer interpreting(String how) {
		interpretation = how;
		return this;
	}

	public AnOffer bringingStudents() {
		transport = true;
		return this;
	}

	public AnOffer servingOnly(String... codes) {
		postalCodes = Set.of(codes);
		return this;
	}

	/** Takes students in between these days; null without a limit. */
	public AnOffer enrolling(LocalDate from, LocalDate to) {
		opens = from;
		closes = to;
		return this;
	}

	/** May be said for several days; null for every day. */
	public AnOffer openOn(Weekday day, LocalTime from, LocalTime to) {
		hours.add(new Offer.Hours(day, from, to));
		return this;
	}

	public AnOffer withPlaces(int left) {
		open = left;
		return this;
	}

	public AnOffer withWaitlist() {
		waitlist = true;
		return this;
	}

	/** @param places kept for the school; null when it shares the service's own */
	public AnOffer keptFor(UUID school, Integer places) {
		schools.put(school, places);
		return this;
	}

	/** @param school for which it is kept too */
	public AnOffer comingTo(UUID school) {
		onSite.add(school);
		return this;
	}

	public AnOffer at(Place location) {
		locations.add(location);
		return this;
	}

	public Offer made() {
		return new Offer(service, name, organization, organizationName, status, setting, domains, intensities, new Offer.Ages(youngest, oldest, lowest, highest), languages, interpretation, transport, postalCodes,
				new Offer.Window(opens, closes), hours, new Offer.Places(open, waitlist), schools, locations, onSite);
	}
}
