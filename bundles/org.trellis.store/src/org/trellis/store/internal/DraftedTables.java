package org.trellis.store.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;

/** The tables of some packages as text, for a migration to begin from. */
public final class DraftedTables {
	private DraftedTables() {
	}

	/** @param drafted those of all packages of which tables are wanted */
	public static String of(List<EPackage> all, Set<EPackage> drafted, String database) {
		var dialect = Stream.of(new DerbyDialect(), new PostgresDialect()).filter(d -> d.migrations().equals(database)).findFirst().orElseThrow(() -> new IllegalArgumentException("There is no database " + database + "; it is derby or postgresql"));
		var mapping = new Mapping(all);
		var ddl = new Ddl(mapping, dialect);
		return mapping.tables().stream().filter(t -> drafted.contains(t.type.getEPackage())).flatMap(t -> ddl.statements(t).stream()).map(s -> s + ";\n").collect(Collectors.joining("\n"));
	}
}
