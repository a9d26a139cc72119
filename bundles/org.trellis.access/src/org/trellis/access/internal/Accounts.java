package org.trellis.access.internal;

import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.Scope.Basis;

/** Whether the account by which somebody signed in can still be signed in with. */
final class Accounts {
	private Accounts() {
	}

	static boolean hold(Reader reader, Scope scope) {
		return switch (scope) {
		case Scope.While some -> hold(reader, some.scope()) && (!(some.basis() instanceof Basis.OfAccount of) || holds(reader, of));
		case Scope.Both both -> hold(reader, both.one()) && hold(reader, both.other());
		case Scope.Opened some -> hold(reader, some.scope());
		case Scope.WholeDistrict all -> true;
		case Scope.Schools some -> true;
		case Scope.Parts some -> true;
		case Scope.Nobody nobody -> true;
		};
	}

	private static boolean holds(Reader reader, Basis.OfAccount of) {
		return reader.count(ListQuery.select("u.ID").from("ACCOUNT u").withoutPeople().where("u.ID = ?", of.account()).where(Rights.ACCOUNT_TODAY).as(r -> r.uuid(1)), Rights.NO_STUDENT) > 0;
	}
}
