package org.trellis.resources.match;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.district.Grade;
import org.trellis.model.district.Weekday;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.review.Intensity;

/**
 * A service of the directory as criteria see it (D11). Immutable.
 *
 * @param service id
 * @param setting null when unknown
 * @param domains keys of the domains that it serves
 * @param ages whom it takes
 * @param languages BCP 47 tags in which it is given; empty when unknown
 * @param interpretation how it interprets, in the provider's words; null when it does not say
 * @param postalCodes neighborhoods served; empty means no limit
 * @param enrollment when it takes students in
 * @param hours when it is open; empty when the directory does not say
 * @param places what it has left
 * @param schools places kept for each school that has an offering of it, null for one that shares the service's own; a service without
 *     any is open to all schools (D13)
 * @param locations where it is given, unless at the student's school or online
 * @param onSite schools at which it is given, among {@code schools}; empty when no offering says so
 */
public record Offer(UUID service, String name, UUID organization, String organizationName, ServiceStatus status, ServiceSetting setting, Set<String> domains, Set<Intensity> intensities, Ages ages,
		List<String> languages, String interpretation, boolean transportOffered, Set<String> postalCodes, Window enrollment, List<Hours> hours, Places places, Map<UUID, Integer> schools, List<Place> locations, Set<UUID> onSite) {
	/** @param minimum years, null without a limit; so are the others */
	public record Ages(Integer minimum, Integer maximum, Grade lowest, Grade highest) {
	}

	/** @param opens null when always open; {@code closes} null when it does not close */
	public record Window(LocalDate opens, LocalDate closes) {
	}

	/**
	 * @param weekday null when it is open on every day
	 * @param opens null when it does not say; so is {@code closes}
	 */
	public record Hours(Weekday weekday, LocalTime opens, LocalTime closes) {
	}

	/**
	 * @param open what its capacity lines leave; null when no capacity is known
	 * @param waitlist true when it keeps a waitlist
	 */
	public record Places(Integer open, boolean waitlist) {
	}

	public Offer {
		Objects.requireNonNull(service);
		Objects.requireNonNull(name);
		domains = Set.copyOf(domains);
		intensities = Set.copyOf(intensities);
		languages = List.copyOf(languages);
		postalCodes = Set.copyOf(postalCodes);
		hours = List.copyOf(hours);
		locations = List.copyOf(locations);
		onSite = Set.copyOf(onSite);
	}

	/** True when a student of this school may be asked into it. */
	public boolean isOpenTo(UUID school) {
		return schools.isEmpty() || schools.containsKey(school);
	}

	/** True when it is given at this school: where offerings say so, or else wherever a service of schools is open. @param school null for none */
	public boolean isGivenAt(UUID school) {
		if (school == null) return setting == ServiceSetting.SCHOOL && schools.isEmpty();
		return onSite.contains(school) || setting == ServiceSetting.SCHOOL && onSite.isEmpty() && isOpenTo(school);
	}
}
