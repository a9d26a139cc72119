package org.trellis.store.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The usual case of an opening, told by one SELECT: the database has had each of the files as it is today, and nothing else. Flyway, which applies
 * them and knows all other cases, needs 1,200 classes and two fifths of an opening's work to say the same; whatever is not the usual case is left to it.
 */
final class MigrationHistory {
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** A file as the history has it: Flyway's own columns. */
	private record Applied(String script, int checksum) {
	}

	private MigrationHistory() {
	}

	/**
	 * @param table name of the history, with its schema
	 * @throws SQLException also when there is no such table
	 */
	static boolean isExactly(Connection connection, String table, List<URL> files) throws SQLException, IOException {
		Set<Applied> expected = new HashSet<>();
		for (var file : files) {
			// what has no number is applied by other rules
			if (SqlFiles.version(file).isEmpty()) return false;
			expected.add(new Applied(SqlFiles.name(file), checksum(file)));
		}
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT \"type\", \"script\", \"checksum\", \"success\" FROM " + table)) {
			while (r.next()) {
				boolean known = switch (r.getString(1)) {
				case "SQL" -> expected.remove(new Applied(r.getString(2), r.getInt(3)));
				case "SCHEMA", "BASELINE" -> true;
				default -> false;
				};
				if (!known || !r.getBoolean(4)) return false;
			}
		}
		return expected.isEmpty();
	}

	/** As Flyway reckons it: of the lines without what ends them. */
	private static int checksum(URL file) throws IOException {
		var sum = new CRC32();
		try (var lines = new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
			boolean first = true;
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				sum.update((first && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).getBytes(StandardCharsets.UTF_8));
				first = false;
			}
		}
		return (int) sum.getValue();
	}
}
