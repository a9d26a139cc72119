package org.trellis.access;

import java.util.Objects;
import java.util.UUID;

import org.trellis.store.Actor;
import org.trellis.store.Scope;

/**
 * A person who is signed in: who writes, and whom they may see. Everything that reads or writes for a person is given one.
 *
 * @param scope carries the reason why its students may be seen (D32)
 * @param who whose rights are asked for when something is to be done; see {@link Access#may}
 */
public record SignedIn(Actor actor, Scope scope, Who who) {
	public SignedIn {
		Objects.requireNonNull(actor);
		Objects.requireNonNull(scope);
		Objects.requireNonNull(who);
	}

	/** Of a database in which no right was ever given: whoever sees all of it administers it, anybody else is nobody. */
	public SignedIn(Actor actor, Scope scope) {
		this(actor, scope, scope.coversDistrict() ? new Who.Owner() : new Who.Nobody());
	}

	/** Whose rights count. */
	public sealed interface Who {
		/** Whoever can open a database in which no right was ever given. Once one was, an owner may do nothing any more. */
		record Owner() implements Who {
		}

		/** A member of staff. */
		record OfStaff(UUID staff) implements Who {
			public OfStaff {
				Objects.requireNonNull(staff);
			}
		}

		/** Somebody who looks at what another sees: only what both may, and only looking. */
		record Together(Who who, UUID other) implements Who {
			public Together {
				Objects.requireNonNull(who);
				Objects.requireNonNull(other);
			}
		}

		/** Somebody of whom nothing is known. */
		record Nobody() implements Who {
		}
	}
}
