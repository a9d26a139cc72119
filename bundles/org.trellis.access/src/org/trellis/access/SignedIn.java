package org.trellis.access;

import java.util.Objects;

import org.trellis.store.Actor;
import org.trellis.store.Scope;

/**
 * A person who is signed in: who writes, and whom they may see. Everything that reads or writes for a person is given one.
 *
 * @param scope carries the reason why its students may be seen (D32)
 */
public record SignedIn(Actor actor, Scope scope) {
	public SignedIn {
		Objects.requireNonNull(actor);
		Objects.requireNonNull(scope);
	}
}
