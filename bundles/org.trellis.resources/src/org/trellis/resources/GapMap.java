package org.trellis.resources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.review.Intensity;

/**
 * The resource map (D10) of the district or of one school at one moment. Counts of small groups are in it as they are: it is for
 * people who may see the students, and shown to them as it is: they can list the students behind each number. What leaves the workbench
 * goes through suppression first (D34), see {@link GapMapWriter}.
 *
 * @param basis what was counted
 * @param place name of the school or the district
 * @param cells every domain at every intensity: by domain in the domains' order, lightest intensity first
 */
public record GapMap(Basis basis, String place, List<GapCell> cells) {
	private static final Comparator<GapCell> WORST_FIRST = Comparator.comparingInt(GapCell::unmet).reversed().thenComparing(Comparator.comparingInt(GapCell::servicesShort).reversed());

	/**
	 * What was counted, so that the same can be listed.
	 *
	 * @param school null for the whole district
	 * @param schoolYear id of the current school year; null when there is none, the map has no demand then
	 * @param schoolYearName null when there is none
	 * @param cycles ids of that year's review cycles, newest first; a student's newest begun review counts
	 * @param asOf the day on which students are enrolled
	 */
	public record Basis(UUID school, UUID schoolYear, String schoolYearName, List<UUID> cycles, LocalDate asOf) {
		public Basis {
			cycles = List.copyOf(cycles);
			Objects.requireNonNull(asOf);
		}
	}

	public GapMap {
		Objects.requireNonNull(basis);
		Objects.requireNonNull(place);
		cells = List.copyOf(cells);
	}

	/** Keys of the domains, in their order. */
	public List<String> domains() {
		return cells.stream().map(GapCell::domain).distinct().toList();
	}

	/** @throws IllegalArgumentException when the map has no such domain */
	public GapCell cell(String domain, Intensity intensity) {
		return cells.stream().filter(c -> c.domain().equals(domain) && c.intensity() == intensity).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No domain " + domain + " in the map"));
	}

	/** The gaps, by unmet demand, most first; among equals the one that is short of more services, then as they stand in the map. */
	public List<GapCell> gaps() {
		return cells.stream().filter(GapCell::isGap).sorted(WORST_FIRST).toList();
	}

	/** Place among the gaps, from 1; 0 for a cell that is none. */
	public int rank(GapCell cell) {
		return gaps().indexOf(cell) + 1;
	}
}
