package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** After a large import the database plans its queries by what is there, not by the empty tables of before. */
class StatisticsTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void theDatabaseKnowsHowManyRowsALargeWriteBrought(Engine engine) throws SQLException {
		try (var database = (OpenDatabase) TestStore.create(engine, folder)) {
			var people = new People(database);
			database.write(TESTER, null, u -> {
				for (int i = 0; i < 10_000; i++) u.insert(people.aStudent("S" + i).unsaved());
				return null;
			});
			var figures = engine == Engine.DERBY ? "SELECT COUNT(*) FROM SYS.SYSSTATISTICS s JOIN SYS.SYSTABLES t ON t.TABLEID = s.TABLEID WHERE t.TABLENAME = 'STUDENT'"
					: "SELECT CAST(reltuples AS INTEGER) FROM pg_class WHERE relname = 'student'";
			try (var connection = database.connection(); var s = connection.createStatement(); var r = s.executeQuery(figures)) {
				r.next();
				assertTrue(r.getInt(1) >= (engine == Engine.DERBY ? 1 : 9_000), () -> "figures are missing");
			}
		}
	}
}
