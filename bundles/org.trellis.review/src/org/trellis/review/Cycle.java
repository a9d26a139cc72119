package org.trellis.review;

import java.time.LocalDate;
import java.util.UUID;

import org.trellis.model.review.Season;

/**
 * One round of reviews in a school year (D4), as lists show it.
 *
 * @param asOf the day whose classes are meant: today, or the nearest day of the school year
 * @param closed true when it can be read, but not changed any more
 */
public record Cycle(UUID id, UUID schoolYear, String name, Season season, LocalDate begins, LocalDate due, LocalDate asOf, boolean closed) {
}
