package org.trellis.access.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trellis.access.Action;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.store.Scope;
import org.trellis.store.Scope.Basis;
import org.trellis.store.Scope.Part;
import org.trellis.store.Scope.Reach;

/** One right of one member of staff, as of today. */
record Right(UUID staff, AccessKind kind, Reach reach, Basis basis, Set<Action> actions, Set<RestrictedLabel> labels, String reason) {
	boolean allows(Action action) {
		return actions.contains(action);
	}

	/** True for a grant of the whole district: it reaches also those who are at no school today. */
	boolean isWhole() {
		return kind == AccessKind.DISTRICT && basis instanceof Basis.OfGrant;
	}

	Part part() {
		return new Part(allows(Action.SEE) ? reach : new Reach.NoStudent(), basis, reason);
	}

	/** Whom this right alone shows. */
	Scope scope() {
		return isWhole() ? new Scope.WholeDistrict(reason, basis) : new Scope.Parts(List.of(part()));
	}

	/** Whom all these show. */
	static Scope scope(List<Right> rights, String whenNone) {
		if (rights.isEmpty()) return new Scope.Nobody(whenNone);
		return rights.stream().filter(Right::isWhole).findFirst().map(Right::scope).orElseGet(() -> new Scope.Parts(rights.stream().map(Right::part).toList()));
	}

	/** True where nothing of a school is left out. */
	boolean coversSchool(UUID school) {
		return isWhole() || scope().coversSchool(school);
	}
}
