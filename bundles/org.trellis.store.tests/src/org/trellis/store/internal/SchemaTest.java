package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** The tables that the migrations make are those that the metamodel describes. */
class SchemaTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void migratedTablesAndMetamodelAgree(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			assertEquals(List.of(), database.schemaDifferences());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatDiffersIsTold(Engine engine) throws SQLException {
		try (var database = (OpenDatabase) TestStore.create(engine, folder); var connection = database.connection(); var s = connection.createStatement()) {
			s.execute("ALTER TABLE TRELLIS.ROOM DROP COLUMN CAPACITY");
			s.execute("ALTER TABLE TRELLIS.ROOM ADD COLUMN FLOOR INTEGER");
			s.execute(engine == Engine.DERBY ? "ALTER TABLE TRELLIS.SCHOOL ALTER COLUMN NAME NULL" : "ALTER TABLE TRELLIS.SCHOOL ALTER COLUMN NAME DROP NOT NULL");
			s.execute("ALTER TABLE TRELLIS.FINDING DROP CONSTRAINT FINDING_STUDENT_REVIEW_ID_FK");
			s.execute("ALTER TABLE TRELLIS.SETTING DROP CONSTRAINT SETTING_UNIQUE");
			s.execute("DROP INDEX TRELLIS.FINDING_BY_DOMAIN_KIND_INTENSITY");
			s.execute("CREATE TABLE TRELLIS.STRANGER (ID INTEGER NOT NULL)");
			connection.commit();
			assertEquals(List.of("Column ROOM.CAPACITY is missing; the metamodel wants INTEGER.", "Column ROOM.FLOOR (INTEGER) is described by no feature of the metamodel.",
					"Column SCHOOL.NAME is VARCHAR(200); the metamodel wants VARCHAR(200) NOT NULL.", "Column STRANGER.ID (INTEGER NOT NULL) is described by no feature of the metamodel.",
					"Foreign key FINDING.STUDENT_REVIEW_ID is missing; the metamodel wants to STUDENT_REVIEW with ON DELETE CASCADE.", "Index FINDING_BY_DOMAIN_KIND_INTENSITY is missing.", "Index SETTING UNIQUE (SETTING_KEY) is missing."),
					database.schemaDifferences());
		}
	}
}
