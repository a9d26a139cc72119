package org.trellis.store;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;

/** The metamodels that the store keeps, as contributed at {@code org.trellis.store.packages}. */
public interface StoredPackages {
	/** In an order in which each one refers only to itself and to earlier ones. */
	List<Contribution> contributions();

	/**
	 * Packages with the migrations that make their tables.
	 *
	 * @param id short name, also the name of its migration history; letters and underscores
	 * @param migrations gives the numbered SQL files for a kind of database, {@code derby} or {@code postgresql}
	 */
	record Contribution(String id, List<EPackage> packages, MigrationFiles migrations) {
		public Contribution {
			packages = List.copyOf(packages);
		}
	}
}
