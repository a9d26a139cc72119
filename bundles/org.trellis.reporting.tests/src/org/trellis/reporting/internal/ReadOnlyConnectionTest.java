package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.reporting.Suppression;

/** What the engine can do with the connection of a report. */
class ReadOnlyConnectionTest {
	private static final String QUERY = "SELECT SCHOOL_NAME FROM REPORTING.SCHOOLS";

	@TempDir
	Path folder;

	/** A data set inside the rows of another is prepared for each of them. */
	@Test
	void aClosedStatementIsForgotten() throws SQLException {
		try (var database = new SchoolsDatabase(folder); var connection = database.connection()) {
			var guarded = new ReadOnlyConnection(connection, new SmallGroups(), Suppression.DEFAULT);
			try (var outer = guarded.connection().prepareStatement(QUERY)) {
				for (int row = 0; row < 3; row++) try (var inner = guarded.connection().prepareStatement(QUERY); var result = inner.executeQuery()) {
					assertTrue(result.next());
					assertEquals(2, guarded.open());
				}
				assertEquals(1, guarded.open());
				assertFalse(outer.isClosed());
			}
			assertEquals(0, guarded.open());
			guarded.stop();
			assertThrows(SQLException.class, () -> guarded.connection().prepareStatement(QUERY));
		}
	}

	@Test
	void aStatementLeadsToNoOtherConnection() throws SQLException {
		try (var database = new SchoolsDatabase(folder); var connection = database.connection()) {
			var guarded = new ReadOnlyConnection(connection, new SmallGroups(), Suppression.DEFAULT).connection();
			try (var statement = guarded.prepareStatement(QUERY)) {
				var refused = assertThrows(SQLException.class, () -> statement.getConnection().prepareStatement("SELECT SECRET FROM TRELLIS.SCHOOL"));
				assertTrue(refused.getMessage().contains("not a view of REPORTING"), refused.getMessage());
				assertThrows(SQLException.class, () -> statement.getConnection().createStatement());
			}
			assertThrows(SQLException.class, () -> guarded.prepareStatement("DELETE FROM REPORTING.SCHOOLS"));
		}
	}
}
