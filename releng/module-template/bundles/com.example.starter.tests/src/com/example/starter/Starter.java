package com.example.starter;

import java.util.Arrays;
import java.util.List;

import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** The module as its plugin.xml contributes it. */
final class Starter {
	static final Contribution MODULE = TestStore.module("starter", StarterPackage.class, StarterPackage.eINSTANCE);

	private Starter() {
	}

	/** Derby, and PostgreSQL where TRELLIS_TEST_POSTGRES names a server for tests. */
	static List<Engine> engines() {
		return Arrays.stream(Engine.values()).filter(e -> e == Engine.DERBY || System.getenv("TRELLIS_TEST_POSTGRES") != null).toList();
	}
}
