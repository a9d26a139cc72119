package org.trellis.store.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Conditions "one of these ids". Lists have one of a few lengths, so that the database prepares few different statements, and none is
 * longer than {@value #CHUNK}: from a few hundred on Derby reads a small table whole and compares each row with each id, which took six
 * times as long.
 */
final class InList {
	private static final int CHUNK = 128;
	private static final int FEW = 16;

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
		return count <= 1 ? 1 : count <= FEW ? FEW : CHUNK;
	}
}
