package org.trellis.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.postgresql.PGConnection;
import org.trellis.store.PrivateFiles;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;

/**
 * The tables of a PostgreSQL database as compressed files in the server's own binary form; needs no program of the server on this
 * machine. Which tables and columns there are is what the server says, not what this program knows, so that those of an older form and of modules
 * that are not installed now are among them. The histories of the migrations are not: who restores makes the tables by migrations first.
 */
final class PostgresCopy {
	/** A line for each table, in an order in which they can be filled: its name, the number of its rows and its columns, with tabs between. */
	private static final String LIST = "tables.txt";
	private static final String FORMAT = " (FORMAT binary)";
	private static final String COLUMNS = """
			SELECT c.relname, a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
			WHERE n.nspname = 'trellis' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY c.relname, a.attnum""";
	private static final String REFERENCES = """
			SELECT f.relname, t.relname FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
			JOIN pg_namespace n ON n.oid = f.relnamespace WHERE k.contype = 'f' AND n.nspname = 'trellis' ORDER BY f.relname, t.relname""";

	private record Table(String name, List<String> columns) {
		String file() {
			return name + ".copy.gz";
		}

		String quoted(Statement s) throws SQLException {
			return "trellis." + s.enquoteIdentifier(name, true);
		}

		String withColumns(Statement s) throws SQLException {
			var quoted = new ArrayList<String>();
			for (var column : columns) quoted.add(s.enquoteIdentifier(column, true));
			return quoted(s) + " (" + String.join(", ", quoted) + ")";
		}
	}

	private final Connection connection;
	private final Path folder;
	private final Progress progress;

	PostgresCopy(Connection connection, Path folder, Progress progress) {
		this.connection = connection;
		this.folder = folder;
		this.progress = progress;
	}

	/** Writes the files into the empty folder, as the tables are for this transaction. */
	void out() throws SQLException, IOException {
		var tables = inOrder(tables(), references());
		var rows = new ArrayList<Long>();
		var copy = connection.unwrap(PGConnection.class).getCopyAPI();
		try (var s = connection.createStatement()) {
			for (int i = 0; i < tables.size(); i++) {
				at(tables.get(i), i, tables.size(), "The backup was stopped; nothing of it was kept.");
				try (var out = new GZIPOutputStream(PrivateFiles.write(folder.resolve(tables.get(i).file())), 1 << 16)) {
					rows.add(copy.copyOut("COPY " + tables.get(i).withColumns(s) + " TO STDOUT" + FORMAT, out));
				}
			}
		}
		try (var out = PrivateFiles.write(folder.resolve(LIST))) {
			for (int i = 0; i < tables.size(); i++) out.write((tables.get(i).name + "\t" + rows.get(i) + "\t" + String.join("\t", tables.get(i).columns) + "\n").getBytes(StandardCharsets.UTF_8));
		}
	}

	private void at(Table table, int done, int total, String stopped) {
		progress.at(table.name, done, total);
		if (progress.cancelled()) throw new StoreException(stopped);
	}

	/** A table as a backup lists it. */
	private record Listed(Table table, long rows) {
		static Listed of(String line) throws IOException {
			var words = List.of(line.split("\t"));
			if (words.size() < 3 || !words.get(1).matches("\\d{1,18}")) throw new IOException("its list of tables has the line \"" + line + "\"");
			return new Listed(new Table(words.getFirst(), words.subList(2, words.size())), Long.parseLong(words.get(1)));
		}
	}

	/**
	 * Fills the freshly made tables; what their migrations put into them gives way.
	 *
	 * @throws IOException also where the backup is of other tables, or a table has other rows than it says
	 */
	void in() throws SQLException, IOException {
		var listed = listed();
		requireSame(listed);
		var tables = listed.stream().map(Listed::table).toList();
		var copy = connection.unwrap(PGConnection.class).getCopyAPI();
		try (var s = connection.createStatement()) {
			for (var table : tables.reversed()) clear(s, table);
			for (int i = 0; i < tables.size(); i++) {
				at(tables.get(i), i, tables.size(), "Restoring was stopped; nothing of it was kept.");
				try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(tables.get(i).file())), 1 << 16)) {
					long rows = copy.copyIn("COPY " + tables.get(i).withColumns(s) + " FROM STDIN" + FORMAT, in);
					if (rows != listed.get(i).rows) throw new IOException("table " + tables.get(i).name + " has " + rows + " rows in it, and should have " + listed.get(i).rows);
				}
			}
		}
	}

	/** A table that is empty is left alone: the audit refuses to be cleared. */
	private static void clear(Statement s, Table table) throws SQLException {
		boolean filled;
		try (var r = s.executeQuery("SELECT EXISTS (SELECT 1 FROM " + table.quoted(s) + ")")) {
			filled = r.next() && r.getBoolean(1);
		}
		if (filled) s.execute("DELETE FROM " + table.quoted(s));
	}

	private void requireSame(List<Listed> listed) throws SQLException, IOException {
		var made = tables().values();
		for (var table : made) if (listed.stream().noneMatch(l -> l.table.name.equals(table.name))) throw new IOException("it lacks the table " + table.name);
		if (listed.size() != made.size()) throw new IOException("it lists " + listed.size() + " tables, and there should be " + made.size());
	}

	private List<Listed> listed() throws IOException {
		var tables = new ArrayList<Listed>();
		for (var line : Files.readAllLines(folder.resolve(LIST))) tables.add(Listed.of(line));
		return tables;
	}

	private Map<String, Table> tables() throws SQLException {
		Map<String, Table> tables = new LinkedHashMap<>();
		try (var s = connection.createStatement(); var r = s.executeQuery(COLUMNS)) {
			while (r.next()) if (!Migrations.isHistory(r.getString(1))) tables.computeIfAbsent(r.getString(1), n -> new Table(n, new ArrayList<>())).columns.add(r.getString(2));
		}
		return tables;
	}

	private Map<String, Set<String>> references() throws SQLException {
		Map<String, Set<String>> references = new LinkedHashMap<>();
		try (var s = connection.createStatement(); var r = s.executeQuery(REFERENCES)) {
			while (r.next()) references.computeIfAbsent(r.getString(1), n -> new LinkedHashSet<>()).add(r.getString(2));
		}
		return references;
	}

	private static List<Table> inOrder(Map<String, Table> tables, Map<String, Set<String>> references) {
		Set<String> seen = new LinkedHashSet<>();
		var sorted = new ArrayList<Table>();
		for (var name : tables.keySet()) visit(name, tables, references, seen, sorted);
		return sorted;
	}

	private static void visit(String name, Map<String, Table> tables, Map<String, Set<String>> references, Set<String> seen, List<Table> sorted) {
		if (!seen.add(name)) return;
		for (var target : references.getOrDefault(name, Set.of())) visit(target, tables, references, seen, sorted);
		if (tables.containsKey(name)) sorted.add(tables.get(name));
	}
}
