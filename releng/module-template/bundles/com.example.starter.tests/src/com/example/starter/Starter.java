package com.example.starter;

import java.util.Arrays;
import java.util.List;

import org.trellis.store.MigrationFiles;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.Engine;

/** The module as its plugin.xml contributes it. */
final class Starter {
	private static final MigrationFiles FILES = MigrationFiles.of(StarterPackage.class);

	static final Contribution MODULE = new Contribution("starter", List.of(StarterPackage.eINSTANCE), dialect -> FILES.in("migrations/" + dialect));

	private Starter() {
	}

	/** Derby, and PostgreSQL where TRELLIS_TEST_POSTGRES names a server for tests. */
	static List<Engine> engines() {
		return Arrays.stream(Engine.values()).filter(e -> e == Engine.DERBY || System.getenv("TRELLIS_TEST_POSTGRES") != null).toList();
	}
}
