package org.trellis.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a view gives the window as its selection when a school or a class is marked in it ({@code ESelectionService.setSelection}), so that
 * others can offer something for it, for example a report.
 *
 * @param school id
 * @param section id of the class; null when the school as a whole is meant
 * @param name of the class, or of the school, for people
 */
public record SelectedPlace(UUID school, UUID section, String name) {
	public SelectedPlace {
		Objects.requireNonNull(school);
		Objects.requireNonNull(name);
	}

	public Optional<UUID> ofClass() {
		return Optional.ofNullable(section);
	}
}
