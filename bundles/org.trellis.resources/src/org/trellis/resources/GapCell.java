package org.trellis.resources;

import java.util.Objects;

import org.trellis.model.review.Intensity;

/**
 * One cell of the resource map (D10): a domain at an intensity.
 *
 * @param domain key of the domain
 * @param services active services that name the domain and the intensity and are open to the place
 * @param openPlaces places that these services have left; a service that stands in several cells shows all its places in each, so
 *     that places must not be added up over cells
 * @param demand students with an open need there
 */
public record GapCell(String domain, Intensity intensity, int services, int openPlaces, int demand) {
	/** How many services each cell should have at least. */
	public static final int TARGET = 2;

	public GapCell {
		Objects.requireNonNull(domain);
		Objects.requireNonNull(intensity);
	}

	/** Students for whom there is no open place. */
	public int unmet() {
		return Math.max(0, demand - openPlaces);
	}

	public int servicesShort() {
		return Math.max(0, TARGET - services);
	}

	/** True when students are left without a place, or there are fewer services than there should be. */
	public boolean isGap() {
		return unmet() > 0 || servicesShort() > 0;
	}
}
