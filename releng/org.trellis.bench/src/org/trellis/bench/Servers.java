package org.trellis.bench;

import java.sql.SQLException;
import java.util.UUID;

import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;

/**
 * Places for databases.
 *
 * @param empty for Derby the folder in which each gets a folder of its own, for PostgreSQL the URL of a superuser
 */
record Servers(DatabaseLocation empty) {
	/** A place that nobody has used yet. */
	DatabaseLocation fresh() throws SQLException {
		var name = "bench_" + UUID.randomUUID().toString().replace("-", "");
		return switch (empty) {
		case DerbyFolder folder -> new DerbyFolder(folder.folder().resolve(name));
		case PostgresUrl url -> {
			var place = new PostgresUrl(url.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name));
			make(place);
			yield place;
		}
		};
	}

	/** Makes the database on the server; a Derby folder is made by the store. */
	void make(DatabaseLocation place) throws SQLException {
		if (place instanceof PostgresUrl url) execute("CREATE DATABASE " + name(url));
	}

	/** Removes a database from the server; Derby folders go with the scratch folder. */
	void drop(DatabaseLocation place) throws SQLException {
		if (place instanceof PostgresUrl url) execute("DROP DATABASE " + name(url));
	}

	private static String name(PostgresUrl place) {
		return place.url().replaceFirst(".*//[^/]+/([^?]*).*", "$1");
	}

	private void execute(String sql) throws SQLException {
		try (var connection = Plain.connect(empty); var s = connection.createStatement()) {
			s.execute(sql);
		}
	}
}
