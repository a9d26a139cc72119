package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Who reads for reports: a principal of the database that can SELECT from the views of schema {@value #SCHEMA} and do nothing else. The views
 * read the tables with the rights of their owner.
 */
interface ReportReader {
	String SCHEMA = "REPORTING";

	/**
	 * Makes the principal where it is missing, and shows it the views that it does not see yet: those of a new database, and those that a
	 * module has brought since. May be called at any time, by several programs at once.
	 *
	 * @param owner connections of whoever made the tables
	 * @return why no report can be made and what to do, in a sentence; empty when all is well
	 */
	Optional<String> admit(DataSource owner) throws SQLException;

	/** A new connection of that principal, to be closed by the caller. */
	Connection connect(DataSource owner) throws SQLException;
}
