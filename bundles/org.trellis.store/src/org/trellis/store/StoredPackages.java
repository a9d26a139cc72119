package org.trellis.store;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;

/** The metamodels that the store keeps, as contributed at {@code org.trellis.store.packages}. */
public interface StoredPackages {
	/** In an order in which each one refers only to itself and to earlier ones. */
	List<Contribution> contributions();

	/** A sentence for each contribution that was left out, because something in it is not in order; names its plug-in. */
	default List<String> refused() {
		return List.of();
	}

	/**
	 * Packages with the migrations that make their tables.
	 *
	 * @param id short name, also the name of its migration history; a letter, then letters, digits and underscores, at most 40
	 * @param name what people call the module
	 * @param version of the plug-in; empty when it has none
	 * @param migrations gives the numbered SQL files for a kind of database, {@code derby} or {@code postgresql}
	 */
	record Contribution(String id, String name, String version, List<EPackage> packages, MigrationFiles migrations) {
		public Contribution {
			packages = List.copyOf(packages);
		}

		/** One that is called by its id and tells no version. */
		public Contribution(String id, List<EPackage> packages, MigrationFiles migrations) {
			this(id, id, "", packages, migrations);
		}
	}
}
