package org.trellis.connectivity.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.InternetKind;
import org.trellis.connectivity.PrivatePlace;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** What many students have at home, read with two statements. */
final class HomeConnections {
	/** For a list that is short enough to be asked for; above, the scope alone narrows what is read. */
	private static final int ASKED_FOR = 1000;
	private static final String OWN_DEVICES = "(SELECT SUM(d.HOW_MANY) FROM HOME_DEVICE d WHERE d.HOME_ACCESS_ID = h.ID AND d.KIND IN ('LAPTOP', 'TABLET', 'DESKTOP'))";

	private final Map<UUID, HomeConnection> byStudent = new HashMap<>();

	private HomeConnections() {
	}

	static HomeConnections of(Reader reader, Scope scope, Collection<UUID> students) {
		var found = new HomeConnections();
		if (students.isEmpty()) return found;
		var some = students.size() > ASKED_FOR ? List.<UUID> of() : List.copyOf(students);
		var homes = ListQuery.select("s.ID, h.INTERNET, h.PRIVATE_PLACE, h.PRIVATE_FROM, h.PRIVATE_UNTIL, " + OWN_DEVICES).from("STUDENT s JOIN HOME_ACCESS h ON h.HOUSEHOLD_ID = s.HOUSEHOLD_ID").ofStudent("s.ID");
		reader.forEach((some.isEmpty() ? homes : homes.whereIn("s.ID", some)).orderBy("s.ID")
				.as(r -> Map.entry(r.uuid(1), new HomeConnection(true, r.constant(InternetKind.class, 2), r.constant(PrivatePlace.class, 3), r.time(4), r.time(5), r.number(6), 0, 0))), scope,
				e -> found.byStudent.put(e.getKey(), e.getValue()));
		var loans = ListQuery.select("l.STUDENT_ID, d.KIND").from("DEVICE_LOAN l JOIN LENDING_DEVICE d ON d.ID = l.DEVICE_ID").ofStudent("l.STUDENT_ID").where("l.RETURNED_ON IS NULL");
		reader.forEach((some.isEmpty() ? loans : loans.whereIn("l.STUDENT_ID", some)).orderBy("l.STUDENT_ID", "l.ID").as(r -> Map.entry(r.uuid(1), r.constant(DeviceKind.class, 2))), scope,
				e -> found.byStudent.merge(e.getKey(), lent(HomeConnection.UNKNOWN, e.getValue()), (there, more) -> lent(there, e.getValue())));
		return found;
	}

	private static HomeConnection lent(HomeConnection to, DeviceKind kind) {
		return switch (kind) {
		case HOTSPOT -> to.with(0, 1);
		case LAPTOP, TABLET, DESKTOP -> to.with(1, 0);
		case PHONE -> to;
		};
	}

	HomeConnection of(UUID student) {
		return byStudent.getOrDefault(student, HomeConnection.UNKNOWN);
	}
}
