package org.trellis.store;

import java.nio.file.Path;

/** Where a database is. */
public sealed interface DatabaseLocation {
	/** The location in a form that may be shown: without a password. */
	String display();

	/** A folder that holds an embedded Derby database with what Trellis notes beside it. */
	record DerbyFolder(Path folder) implements DatabaseLocation {
		public DerbyFolder {
			folder = folder.toAbsolutePath().normalize();
		}

		@Override
		public String display() {
			return folder.toString();
		}
	}

	/** A PostgreSQL database, by a JDBC URL that may carry user and password as parameters. */
	record PostgresUrl(String url) implements DatabaseLocation {
		@Override
		public String display() {
			return url.replaceAll("(?i)([?&][a-z]*password=)[^&]*", "$1***").replaceAll("//[^/@]*@", "//");
		}

		@Override
		public String toString() {
			return display();
		}
	}

	/** What a person types: a {@code jdbc:postgresql:} URL, or else a folder. */
	static DatabaseLocation parse(String text) {
		return text.startsWith("jdbc:postgresql:") ? new PostgresUrl(text) : new DerbyFolder(Path.of(text));
	}
}
