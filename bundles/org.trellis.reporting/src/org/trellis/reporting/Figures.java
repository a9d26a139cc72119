package org.trellis.reporting;

import java.util.Map;
import java.util.UUID;

/**
 * What a measure found.
 *
 * @param district of all that the reader may see; students at two schools count once
 * @param schools by the id of the school
 */
public record Figures(Figure district, Map<UUID, Figure> schools) {
	public Figures {
		schools = Map.copyOf(schools);
	}

	/** Nothing is known of any school. */
	public static Figures notKnown(String because) {
		return new Figures(new Figure.NotKnown(because), Map.of());
	}
}
