package org.trellis.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.trellis.store.StoredModule;
import org.trellis.store.StoredPackages.Contribution;

/** The modules that have tables in a database, as it notes them itself, and what of their classes can be read. */
final class ModuleCatalog {
	private static final System.Logger LOG = System.getLogger(ModuleCatalog.class.getName());

	private record Noted(String id, String name, String version, List<String> metamodels) {
	}

	private final List<StoredModule> modules = new ArrayList<>();
	private Mapping mapping;

	/** @param installed the core and the modules whose code is here, to which the mapping belongs */
	static ModuleCatalog read(Connection connection, List<Contribution> installed, Mapping mapping) throws SQLException {
		var catalog = new ModuleCatalog(mapping);
		var here = new LinkedHashMap<String, Contribution>();
		installed.forEach(c -> here.put(c.id(), c));
		var left = new ArrayList<Noted>();
		for (var noted : noted(connection)) {
			var contribution = here.get(noted.id);
			if (contribution == null) left.add(noted);
			else catalog.add(noted, contribution.packages(), true);
		}
		catalog.addLeft(left, installed.stream().flatMap(c -> c.packages().stream()).toList());
		catalog.modules.sort(Comparator.comparing(StoredModule::name).thenComparing(StoredModule::id));
		return catalog;
	}

	/** Of a database without modules. */
	ModuleCatalog(Mapping mapping) {
		this.mapping = mapping;
	}

	private static List<Noted> noted(Connection connection) throws SQLException {
		Map<String, Noted> modules = new LinkedHashMap<>();
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT m.ID, m.NAME, m.RELEASE, p.ECORE FROM TRELLIS.MODULE m LEFT JOIN TRELLIS.MODULE_PACKAGE p ON p.MODULE_ID = m.ID ORDER BY m.ID, p.POS")) {
			while (r.next()) {
				var module = modules.get(r.getString(1));
				if (module == null) modules.put(r.getString(1), module = new Noted(r.getString(1), r.getString(2), r.getString(3), new ArrayList<>()));
				var metamodel = r.getString(4);
				if (metamodel != null) module.metamodels.add(metamodel);
			}
		}
		return List.copyOf(modules.values());
	}

	private void add(Noted noted, List<EPackage> packages, boolean installed) {
		modules.add(new StoredModule(noted.id, noted.name, noted.version, installed, packages.stream().flatMap(p -> Mapping.classes(p).stream()).toList()));
	}

	/** One that is not in order must not keep a district from its data; its rows stay where they are. */
	private void addLeft(List<Noted> left, List<EPackage> here) {
		for (var noted : left) try {
			var packages = Metamodels.read(noted.metamodels, here);
			mapping = mapping.with(noted.name, packages);
			add(noted, packages, false);
		} catch (IOException | RuntimeException e) {
			LOG.log(System.Logger.Level.ERROR, "What the module " + noted.name + " has left in the database cannot be read", e);
			add(noted, List.of(), false);
		}
	}

	List<StoredModule> modules() {
		return List.copyOf(modules);
	}

	/** With the tables of modules that are not installed. */
	Mapping mapping() {
		return mapping;
	}
}
