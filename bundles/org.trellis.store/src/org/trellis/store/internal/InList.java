package org.trellis.store.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Conditions "one of these ids". Lists are filled up to one of a few lengths, so that the database prepares few different statements. */
final class InList {
	/** Ids in one list at most. */
	private static final int CHUNK = 512;

	private InList() {
	}

	static List<List<UUID>> chunks(Collection<UUID> ids) {
		var all = new ArrayList<>(ids);
		var chunks = new ArrayList<List<UUID>>();
		for (int from = 0; from < all.size(); from += CHUNK) chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
		return chunks;
	}

	/** @param count of ids that {@link #bind} gets */
	static String condition(String column, int count) {
		return column + " IN (" + "?, ".repeat(filled(count) - 1) + "?)";
	}

	/** @return the index behind the list */
	static int bind(Dialect dialect, PreparedStatement statement, int first, List<UUID> ids) throws SQLException {
		int count = filled(ids.size());
		for (int i = 0; i < count; i++) dialect.bind(statement, first + i, ids.get(Math.min(i, ids.size() - 1)));
		return first + count;
	}

	private static int filled(int count) {
		return count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
	}
}
