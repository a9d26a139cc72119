package com.example.starter;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.testing.Engine;
import org.trellis.testing.ModuleSchema;

/** The migrations, written by hand, make the tables that the metamodel describes. */
class TablesTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("com.example.starter.Starter#engines")
	void tablesAgreeWithTheMetamodel(Engine engine) {
		ModuleSchema.assertTablesAgree(engine, folder, Starter.MODULE);
	}
}
