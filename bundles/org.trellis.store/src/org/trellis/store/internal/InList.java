package org.trellis.store.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Conditions "one of these ids". Lists have one of a few lengths, so that the database prepares few different statements. The store's own
 * are none longer than {@value #CHUNK}: from a few hundred on Derby reads a small table whole and compares each row with each id, which took six
 * times as long. Whoever asks for more in one query gets lengths that double.
 */
public final class InList {
	private static final int CHUNK = 128;
	private static final int FEW = 16;
	/** A statement of PostgreSQL has at most 65,535 parameters. */
	private static final int MOST = 32_768;

	private InList() {
	}

	static List<List<UUID>> chunks(Collection<UUID> ids) {
		var all = new ArrayList<>(ids);
		var chunks = new ArrayList<List<UUID>>();
		for (int from = 0; from < all.size(); from += CHUNK) chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
		return chunks;
	}

	/** @param count of ids that {@link #bind} or {@link #filled} gets, at least one */
	public static String condition(String column, int count) {
		return column + " IN (" + "?, ".repeat(length(count) - 1) + "?)";
	}

	/** The parameters of a {@link #condition}. */
	public static List<UUID> filled(Collection<UUID> ids) {
		var all = new ArrayList<>(ids);
		all.addAll(Collections.nCopies(length(ids.size()) - ids.size(), all.getLast()));
		return all;
	}

	/** @return the index behind the list */
	static int bind(Dialect dialect, PreparedStatement statement, int first, List<UUID> ids) throws SQLException {
		int index = first;
		for (var id : filled(ids)) dialect.bind(statement, index++, id);
		return index;
	}

	private static int length(int count) {
		if (count <= 1) return 1;
		if (count > MOST) throw new IllegalArgumentException("A query with a list of " + count + " ids is more than PostgreSQL takes; ask for at most " + MOST + " at once");
		int length = count <= FEW ? FEW : CHUNK;
		while (length < count) length *= 2;
		return length;
	}
}
