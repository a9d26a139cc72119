package org.trellis.scheduling;

import java.util.Objects;
import java.util.UUID;

/**
 * What a constraint has against a seat or a room.
 *
 * @param because id of the thing that stands against it, for example the protected time or the class; null when there is no single one
 * @param cause for a seat a phrase that can follow "clashes with", for example {@code protected time (Reading)}; for a room one that
 *     can follow its name, for example {@code is not confidential}
 * @param relaxation a clause that can follow "if", for example {@code Reading were given up once a week}
 */
public record Objection(UUID because, String cause, String relaxation) {
	public Objection {
		Objects.requireNonNull(cause);
		Objects.requireNonNull(relaxation);
	}
}
