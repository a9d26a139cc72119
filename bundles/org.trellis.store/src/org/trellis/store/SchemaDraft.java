package org.trellis.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.store.internal.DraftedTables;

/** The statements that make the tables of a module, for the author of its first migration to begin from; later ones are written by hand. */
public final class SchemaDraft {
	private SchemaDraft() {
	}

	/**
	 * @param before what the module may refer to: the core, and other modules
	 * @param database {@code derby} or {@code postgresql}
	 * @return CREATE TABLE and CREATE INDEX, each with a semicolon, in an order in which they can be run; in the schema of the connection
	 * @throws IllegalArgumentException when the packages cannot be stored
	 */
	public static String of(List<Contribution> before, List<EPackage> module, String database) {
		var all = new ArrayList<EPackage>();
		before.forEach(c -> all.addAll(c.packages()));
		all.addAll(module);
		return DraftedTables.of(all, new HashSet<>(module), database);
	}
}
