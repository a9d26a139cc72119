package org.trellis.resources.internal.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.trellis.store.Database;

/** One snapshot of the directory for each open database; it goes when the database is closed. An OSGi service; safe from any thread. */
public final class Snapshots {
	private final Map<Database, DirectorySnapshot> open = new ConcurrentHashMap<>();

	public DirectorySnapshot of(Database database) {
		var known = open.get(database);
		if (known != null) return known;
		var begun = new DirectorySnapshot(database);
		var quicker = open.putIfAbsent(database, begun);
		if (quicker != null) return quicker;
		database.onClose(() -> open.remove(database));
		return begun;
	}

	/** How many databases are looked after. */
	int size() {
		return open.size();
	}
}
