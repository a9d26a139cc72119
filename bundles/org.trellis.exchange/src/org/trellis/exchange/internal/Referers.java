package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoredModule;
import org.trellis.store.StoredPackages;

/** Who refers to a thing or to its parts; read out of the metamodels, also those of modules that were installed later or are not installed any more. */
final class Referers {
	/** A column that may point to a class. */
	private record Pointer(String table, String column, String ownColumn, Source from) {
	}

	/** @param words for people */
	private record Source(EClass type, String words) {
	}

	private final List<Source> sources = new ArrayList<>();
	private final Map<EClass, List<Pointer>> pointers = new HashMap<>();

	/** @param modules what the database knows of modules; of those that are not installed only it knows the classes */
	Referers(StoredPackages packages, List<StoredModule> modules) {
		for (var contribution : packages.contributions()) for (var pack : contribution.packages()) for (var classifier : pack.getEClassifiers())
			if (classifier instanceof EClass c && !c.isAbstract()) sources.add(new Source(c, Names.inSentence(c.getName())));
		for (var module : modules) if (!module.installed()) module.classes().forEach(c -> sources.add(new Source(c, NLS.bind(Messages.ofModule, Names.inSentence(c.getName()), module.name()))));
	}

	/**
	 * Which of these are referred to.
	 *
	 * @param ids things of one class, all roots or all parts
	 * @param among references from these do not count; they are of the same class
	 * @return by id the name of a class that refers to it, and of a module that is not installed, for a sentence
	 */
	Map<UUID, String> of(Reader reader, Scope scope, EClass type, Collection<UUID> ids, Set<UUID> among) {
		var used = new HashMap<UUID, String>();
		var chunks = Chunks.of(ids);
		for (var pointer : pointersTo(type)) for (var chunk : chunks) {
			var query = ListQuery.select("r." + pointer.column + ", r." + pointer.ownColumn).from(pointer.table + " r").ofWholeDistrict().whereIn("r." + pointer.column, chunk).as(r -> Map.entry(r.uuid(1), r.uuid(2)));
			reader.forEach(query, scope, e -> {
				if (pointer.from.type != type || !among.contains(e.getValue())) used.putIfAbsent(e.getKey(), pointer.from.words);
			});
		}
		return used;
	}

	private List<Pointer> pointersTo(EClass type) {
		return pointers.computeIfAbsent(type, t -> {
			var found = new ArrayList<Pointer>();
			for (var source : sources) for (var reference : source.type.getEAllReferences()) if (points(reference, t)) found.add(pointer(source, reference));
			return found;
		});
	}

	private static boolean points(EReference reference, EClass type) {
		return !reference.isContainment() && !reference.isContainer() && reference.getEReferenceType().isSuperTypeOf(type);
	}

	private static Pointer pointer(Source from, EReference reference) {
		var column = ModelNames.column(reference);
		return reference.isMany() ? new Pointer(ModelNames.valueTable(reference), column, ModelNames.table(from.type) + "_ID", from) : new Pointer(ModelNames.table(from.type), column, "ID", from);
	}
}
