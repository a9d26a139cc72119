package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.store.internal.Annotations.About;

/** What a module must keep to, so that its rows can be stored, scoped, and read when it is gone. Says what is wrong, where, and what to do. */
final class ModuleRules {
	private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9_]{0,39}");
	private static final Pattern LITERAL = Pattern.compile("[A-Z][A-Z0-9_]*");
	/** PostgreSQL cuts longer names off in silence. */
	private static final int NAME_LENGTH = 63;
	private static final int TYPE_LENGTH = 60;

	private final List<Dialect> dialects;
	private final List<EPackage> known = new ArrayList<>();
	private final Set<String> histories = new HashSet<>();
	private Contribution module;

	/** @param dialects for which a module must have migrations */
	ModuleRules(Dialect... dialects) {
		this.dialects = List.of(dialects);
	}

	/**
	 * Takes a contribution that may refer to those before it. The core is taken as it is.
	 *
	 * @throws StoreException when it is not in order; it is not taken then
	 */
	void accept(Contribution contribution) {
		module = contribution;
		var all = new ArrayList<>(known);
		all.addAll(contribution.packages());
		if (!contribution.id().equals(Migrations.CORE)) check(all);
		if (!histories.add(Migrations.history(contribution))) throw wrong("another one has the same id " + contribution.id());
		known.addAll(contribution.packages());
	}

	private void check(List<EPackage> all) {
		checkName();
		for (var p : module.packages()) check(p, all);
		checkTables(all);
		checkMigrations();
	}

	private StoreException wrong(String what) {
		return new StoreException("The module " + module.name() + " cannot be used: " + what + ". Tell whoever made it; what it has stored stays as it is.");
	}

	private void checkName() {
		if (!ID.matcher(module.id()).matches()) throw wrong("its id \"" + module.id() + "\" is not a small letter with at most 39 letters, digits and underscores behind it");
		if (module.name().isBlank() || module.name().length() > 200) throw wrong("its name has no or more than 200 characters");
		if (module.version().length() > 60) throw wrong("its version has more than 60 characters");
	}

	private void check(EPackage p, List<EPackage> all) {
		if (Mapping.classes(p).isEmpty()) throw wrong("its package " + p.getNsURI() + " has no class that extends Entity");
		for (var type : Mapping.classes(p)) check(type, all);
		for (var classifier : p.getEClassifiers()) if (classifier instanceof EEnum e)
			for (var literal : e.getELiterals()) if (!LITERAL.matcher(literal.getName()).matches()) throw wrong("the literal " + e.getName() + "." + literal.getName() + " is not in capitals, as its Java constant and its column have it");
	}

	private void check(EClass type, List<EPackage> all) {
		if (type.getName().length() > TYPE_LENGTH) throw wrong("the name of class " + type.getName() + " is longer than " + TYPE_LENGTH + " characters, for which the audit has room");
		checkScope(type);
		for (var reference : type.getEAllReferences()) check(type, reference, all);
		for (var attribute : type.getEAllAttributes()) check(type, attribute);
	}

	private void checkScope(EClass type) {
		try {
			if (About.of(type).isEmpty()) throw wrong("class " + type.getName() + " does not say whom its rows are about: give it the annotation http://trellis.org/store with scope student, school, district or nobody");
		} catch (IllegalArgumentException e) {
			throw wrong(e.getMessage());
		}
		if (!About.of(type).orElseThrow().equals(About.NOBODY)) return;
		for (var reference : type.getEAllReferences())
			if (reference.getEReferenceType() == DistrictPackage.Literals.STUDENT) throw wrong("class " + type.getName() + " says that it is about nobody, and refers to a student by " + reference.getName());
		for (var attribute : type.getEAllAttributes())
			if (Annotations.restricted(attribute)) throw wrong("class " + type.getName() + " says that it is about nobody, and keeps restricted text in " + attribute.getName());
	}

	private void check(EClass type, EReference reference, List<EPackage> all) {
		var name = type.getName() + "." + reference.getName();
		if (reference.getEReferenceType() == null) throw wrong(name + " refers to no class");
		if (!all.contains(reference.getEReferenceType().getEPackage())) throw wrong(name + " refers to " + reference.getEReferenceType().getName() + ", which is neither of the core nor of this module");
		if (reference.isContainment() && reference.getEOpposite() == null) throw wrong(name + " contains " + reference.getEReferenceType().getName() + ", which has no reference back to its container");
		if (reference.isContainment() && !module.packages().contains(reference.getEReferenceType().getEPackage())) throw wrong(name + " contains a class of somebody else; refer to it instead");
		if (reference.getEReferenceType().isAbstract() || !Mapping.classes(reference.getEReferenceType().getEPackage()).contains(reference.getEReferenceType())) throw wrong(name + " refers to " + reference.getEReferenceType().getName() + ", which has no table; name a concrete class that extends Entity");
	}

	private void check(EClass type, EAttribute attribute) {
		if (attribute.getEAttributeType() == null) throw wrong(type.getName() + "." + attribute.getName() + " has no data type");
		try {
			ColumnType.of(attribute);
		} catch (IllegalArgumentException e) {
			throw wrong(e.getMessage());
		}
		if (attribute.getEAttributeType().getInstanceClass() == null && !(attribute.getEAttributeType() instanceof EEnum)) throw wrong(type.getName() + "." + attribute.getName() + " has a data type without a Java class");
	}

	private void checkTables(List<EPackage> all) {
		Mapping mapping;
		try {
			mapping = new Mapping(all);
		} catch (IllegalArgumentException e) {
			throw wrong(e.getMessage());
		}
		for (var p : module.packages()) for (var type : Mapping.classes(p)) {
			var table = mapping.of(type);
			if (mapping.whose().leadsNowhere(table)) throw wrong("class " + type.getName() + " is about a " + Annotations.store(type, "scope") + ", and no reference with one value leads to one" + (Annotations.store(type, "scopeBy") == null ? "" : " by " + Annotations.store(type, "scopeBy")));
			for (var name : names(table)) if (name.length() > NAME_LENGTH) throw wrong("the name " + name + " is longer than " + NAME_LENGTH + " characters; give the class the annotation http://trellis.org/store with a shorter table, or the feature one with a shorter column");
		}
	}

	private static Set<String> names(Table table) {
		var names = new TreeSet<>(table.allNames());
		for (var c : table.allColumns()) names.add(c.target() == null ? c.name() : Table.referenceRule(table.name, c.name()));
		return names;
	}

	private void checkMigrations() {
		Set<String> first = null;
		for (var dialect : dialects) {
			var versions = new TreeSet<String>();
			for (var file : module.migrations().in(dialect.migrations())) versions.add(SqlFiles.version(file).orElseThrow(() -> wrong("its migration " + SqlFiles.name(file) + " for " + dialect.product() + " is not named like V1__what_it_does.sql")));
			if (versions.isEmpty()) throw wrong("it has no migrations for " + dialect.product() + " in the folder " + dialect.migrations());
			if (first != null && !first.equals(versions)) throw wrong("its migrations for " + dialect.product() + " are " + versions + ", and for the other database " + first);
			first = versions;
		}
	}
}
