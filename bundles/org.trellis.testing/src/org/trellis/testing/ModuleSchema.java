package org.trellis.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.trellis.store.SchemaDraft;
import org.trellis.store.StoredPackages.Contribution;

/** What a module's test says of its tables: the migrations that are written by hand make those that the metamodel describes. */
public final class ModuleSchema {
	private ModuleSchema() {
	}

	/** Makes a database with the core and the module and compares its tables with the metamodel; each difference is a sentence of the failure. */
	public static void assertTablesAgree(Engine engine, Path folder, Contribution module) {
		try (var database = TestStore.create(engine, folder, module)) {
			assertEquals(List.of(), database.schemaDifferences());
			assertEquals(List.of(module.id()), database.modules().stream().map(m -> m.id()).toList());
		}
	}

	/** What the first migration of a module can begin from. */
	public static String draft(Engine engine, Contribution module) {
		return SchemaDraft.of(TestStore.corePackages().contributions(), module.packages(), engine == Engine.DERBY ? "derby" : "postgresql");
	}
}
