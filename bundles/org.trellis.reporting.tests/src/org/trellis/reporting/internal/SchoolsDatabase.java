package org.trellis.reporting.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** Two schools in a view of schema REPORTING, and a table that no report may see. */
final class SchoolsDatabase implements AutoCloseable {
	private final EmbeddedDataSource source = new EmbeddedDataSource();

	SchoolsDatabase(Path folder) throws SQLException {
		source.setDatabaseName("memory:" + folder.toString());
		source.setCreateDatabase("create");
		try (var connection = source.getConnection(); var s = connection.createStatement()) {
			s.execute("CREATE SCHEMA TRELLIS");
			s.execute("CREATE SCHEMA REPORTING");
			s.execute("CREATE TABLE TRELLIS.SCHOOL(ID INT, NAME VARCHAR(200), SECRET VARCHAR(200))");
			s.execute("INSERT INTO TRELLIS.SCHOOL VALUES (1, 'Lincoln', 'hidden one'), (2, 'Rosa Parks', 'hidden two')");
			s.execute("CREATE VIEW REPORTING.SCHOOLS(SCHOOL_ID, SCHOOL_NAME) AS SELECT ID, NAME FROM TRELLIS.SCHOOL");
		}
	}

	Connection connection() throws SQLException {
		var connection = source.getConnection();
		connection.setReadOnly(true);
		return connection;
	}

	@Override
	public void close() throws SQLException {
		source.setCreateDatabase(null);
		source.setConnectionAttributes("drop=true");
		try {
			source.getConnection().close();
		} catch (SQLException e) {
			// dropping a database in memory is told by an exception
			if (!"08006".equals(e.getSQLState())) throw e;
		}
	}
}
