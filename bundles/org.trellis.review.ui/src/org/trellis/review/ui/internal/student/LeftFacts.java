package org.trellis.review.ui.internal.student;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.Database;
import org.trellis.store.Fact;
import org.trellis.store.Scope;
import org.trellis.store.StoredModule;
import org.trellis.ui.editors.FieldNames;

/** Reads what modules that are not installed any more wrote about a student, in the words of their metamodels. */
final class LeftFacts {
	/**
	 * One fact.
	 *
	 * @param id of the thing it is about
	 * @param values every value there is, each with the name of its field
	 */
	record Left(UUID id, String module, String what, List<String> values) {
		String details() {
			return String.join("; ", values);
		}
	}

	/** Those lead to the student whose page it is. */
	private static final Set<EClass> WHOSE = Set.of(DistrictPackage.Literals.STUDENT, DistrictPackage.Literals.HOUSEHOLD, DistrictPackage.Literals.GUARDIAN);
	/** What things are called by, where they have several texts. */
	private static final List<String> TITLES = List.of("name", "title", "tag", "label");

	private final Database database;
	private final Scope scope;
	private final FieldNames names = new FieldNames();
	private final Map<UUID, String> titles = new HashMap<>();

	LeftFacts(Database database, Scope scope) {
		this.database = database;
		this.scope = scope;
	}

	/** The modules with tables in a database and without their plug-ins. Does not ask the database. */
	static List<StoredModule> modules(Database database) {
		return database.modules().stream().filter(m -> !m.installed()).toList();
	}

	/** On a background thread. */
	List<Left> of(UUID student) {
		var all = new ArrayList<Left>();
		for (var module : modules(database)) {
			for (var type : module.classes()) {
				if (!database.isAboutStudents(type)) continue;
				// what a fact refers to is read after all of them: a query that goes on lets nobody ask for more
				for (var fact : database.list(database.facts(type, student), scope)) all.add(new Left(fact.id(), module.name(), names.type(type), values(fact)));
			}
		}
		return all;
	}

	private List<String> values(Fact fact) {
		return fact.values().entrySet().stream().filter(e -> e.getValue() != null).flatMap(e -> text(e.getKey(), e.getValue()).map(text -> names.field(fact.type().getName(), e.getKey()) + ": " + text).stream()).toList();
	}

	private Optional<String> text(EStructuralFeature feature, Object value) {
		if (feature instanceof EReference reference) return reference.isContainer() || WHOSE.contains(reference.getEReferenceType()) ? Optional.empty() : Optional.of(title(reference.getEReferenceType(), (UUID) value));
		return Optional.of(names.value(feature, value));
	}

	/** What the thing is called that a fact refers to; its id where that cannot be told. */
	private String title(EClass type, UUID id) {
		return titles.computeIfAbsent(id, unknown -> type.isAbstract() ? id.toString() : database.load(type, id, scope).flatMap(loaded -> title(loaded.root())).orElseGet(id::toString));
	}

	private static Optional<String> title(Entity thing) {
		var texts = thing.eClass().getEAllAttributes().stream().filter(a -> !a.isMany() && String.class.equals(a.getEType().getInstanceClass())).toList();
		var called = TITLES.stream().flatMap(t -> texts.stream().filter(a -> a.getName().equals(t)));
		return Stream.concat(called, texts.stream().filter(EAttribute::isRequired)).map(thing::eGet).filter(v -> v != null).map(Object::toString).findFirst();
	}
}
