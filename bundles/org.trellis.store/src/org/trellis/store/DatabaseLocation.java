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
			return withoutPassword(url);
		}

		@Override
		public String toString() {
			return display();
		}
	}

	/** A text, without what in an address is a password. */
	static String withoutPassword(String text) {
		return text.replaceAll("(?i)([?&][a-z]*password=)[^&\\s]*", "$1***").replaceAll("//[^/@\\s]*@", "//");
	}

	/** What a person types: a {@code jdbc:postgresql:} URL, or else a folder. */
	static DatabaseLocation parse(String text) {
		return text.startsWith("jdbc:postgresql:") ? new PostgresUrl(text) : new DerbyFolder(Path.of(text));
	}
}
