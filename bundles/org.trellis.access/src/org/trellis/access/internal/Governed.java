package org.trellis.access.internal;

import java.time.LocalDate;

import org.trellis.model.base.BaseFactory;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Unit;

/**
 * Whether rights decide in a database, or whoever can open it administers it. The first grant decides that for good: a setting remembers it, so that
 * nobody gets everything back by removing grants.
 */
final class Governed {
	private static final String KEY = "access.governed";

	private Governed() {
	}

	static boolean is(Reader reader) {
		return reader.count(ListQuery.select("g.ID").from("ACCESS_GRANT g").withoutPeople().as(r -> r.uuid(1)), Rights.NO_STUDENT) > 0
				|| reader.count(ListQuery.select("x.ID").from("SETTING x").withoutPeople().where("x.SETTING_KEY = ?", KEY).as(r -> r.uuid(1)), Rights.NO_STUDENT) > 0;
	}

	/** From now on; to be written with the first grant. */
	static void begin(Unit unit) {
		var setting = BaseFactory.eINSTANCE.createSetting();
		setting.setKey(KEY);
		setting.setValue(today(unit).toString());
		unit.insert(setting);
	}

	/** The database's own day, which decides what holds. */
	static LocalDate today(Reader reader) {
		return reader.list(ListQuery.select("CURRENT_DATE").from("DISTRICT d").withoutPeople().as(r -> r.date(1)), Rights.NO_STUDENT).getFirst();
	}
}
