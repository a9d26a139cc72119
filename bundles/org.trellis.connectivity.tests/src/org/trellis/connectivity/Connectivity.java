package org.trellis.connectivity;

import java.util.List;

import org.trellis.store.MigrationFiles;
import org.trellis.store.StoredPackages.Contribution;

/** The module as its plugin.xml contributes it to the store. */
final class Connectivity {
	private static final MigrationFiles FILES = MigrationFiles.of(ConnectivityPackage.class);

	static final Contribution MODULE = new Contribution("connectivity", List.of(ConnectivityPackage.eINSTANCE), dialect -> FILES.in("migrations/" + dialect));

	private Connectivity() {
	}
}
