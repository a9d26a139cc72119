package org.trellis.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Entity;
import org.trellis.model.base.impl.EntityImpl;
import org.trellis.store.Database;
import org.trellis.store.Databases;
import org.trellis.store.StoredPackages;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/**
 * A module as a stranger may bring it: pathways into a career, which nest deeper than anything of the core. A pathway has a goal and
 * stages, a stage has a badge and steps, a step has evidence and further steps. No two badges are of one stage.
 */
final class Pathways {
	/** A root needs a Java type, because by that it is asked for. */
	interface Pathway extends Entity {
	}

	private static final class Root extends Part implements Pathway {
		Root(EClass type) {
			super(type);
		}
	}

	private static class Part extends EntityImpl {
		Part(EClass type) {
			eSetClass(type);
		}
	}

	private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
	private static final EClass PATHWAY = type("Pathway");
	private static final EClass STAGE = type("PathwayStage");
	private static final EClass STEP = type("PathwayStep");
	private static final EClass BADGE = type("PathwayBadge");
	private static final EClass GOAL = type("PathwayGoal");
	private static final EClass EVIDENCE = type("PathwayEvidence");

	static {
		PACKAGE.setName("pathways");
		PACKAGE.setNsPrefix("pathways");
		PACKAGE.setNsURI("http://trellis.org/test/pathways");
		PATHWAY.setInstanceClass(Pathway.class);
		attribute(PATHWAY, "name", EcorePackage.Literals.ESTRING);
		attribute(STAGE, "name", EcorePackage.Literals.ESTRING);
		attribute(STEP, "name", EcorePackage.Literals.ESTRING);
		attribute(STEP, "hours", EcorePackage.Literals.EINT);
		var skills = attribute(STEP, "skills", EcorePackage.Literals.ESTRING);
		skills.setUpperBound(EAttribute.UNBOUNDED_MULTIPLICITY);
		skills.setUnique(false);
		attribute(BADGE, "name", EcorePackage.Literals.ESTRING);
		attribute(GOAL, "name", EcorePackage.Literals.ESTRING);
		attribute(EVIDENCE, "name", EcorePackage.Literals.ESTRING);
		containment(PATHWAY, "goal", GOAL, 1);
		containment(PATHWAY, "stages", STAGE, -1);
		containment(STAGE, "badge", BADGE, 1);
		containment(STAGE, "steps", STEP, -1);
		containment(STEP, "evidence", EVIDENCE, 1);
		containment(STEP, "steps", STEP, -1);
		EcoreUtil.setAnnotation(BADGE, "http://trellis.org/store", "unique", "pathwayStage");
		PACKAGE.setEFactoryInstance(new EFactoryImpl() {
			@Override
			public EObject create(EClass type) {
				return type == PATHWAY ? new Root(type) : new Part(type);
			}
		});
	}

	private Pathways() {
	}

	private static EClass type(String name) {
		var type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(BasePackage.Literals.ENTITY);
		EcoreUtil.setAnnotation(type, "http://trellis.org/store", "scope", "nobody");
		PACKAGE.getEClassifiers().add(type);
		return type;
	}

	private static EAttribute attribute(EClass of, String name, EDataType type) {
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		of.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private static void containment(EClass of, String name, EClass parts, int upper) {
		var down = reference(of, name, parts);
		down.setContainment(true);
		down.setUpperBound(upper);
		var up = reference(parts, Character.toLowerCase(of.getName().charAt(0)) + of.getName().substring(1), of);
		down.setEOpposite(up);
		up.setEOpposite(down);
	}

	private static EReference reference(EClass of, String name, EClass to) {
		var reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(to);
		of.getEStructuralFeatures().add(reference);
		return reference;
	}

	/** A new, empty database that keeps pathways, too. */
	static Database database(Engine engine, Path folder) {
		var packages = new ArrayList<>(TestStore.corePackages().contributions());
		packages.add(new StoredPackages.Contribution("pathways", List.of(PACKAGE), dialect -> List.of(migration(dialect, folder))));
		return Databases.of(() -> packages).create(engine.freshLocation(folder), null, "Test District");
	}

	private static URL migration(String dialect, Path folder) {
		var all = new Ddl(new Mapping(List.of(BasePackage.eINSTANCE, PACKAGE)), dialect.equals("derby") ? new DerbyDialect() : new PostgresDialect()).statements();
		var own = all.stream().filter(s -> s.split(" ")[2].startsWith("PATHWAY")).toList();
		try {
			return Files.writeString(folder.resolve("V1__pathways.sql"), String.join(";\n", own) + ";\n").toUri().toURL();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Pathway aPathway(String name, Entity... stages) {
		var pathway = (Pathway) named(PATHWAY, name);
		parts(pathway, "stages").addAll(List.of(stages));
		return pathway;
	}

	static Entity aStage(String name, Entity... steps) {
		var stage = named(STAGE, name);
		parts(stage, "steps").addAll(List.of(steps));
		return stage;
	}

	static Entity aStep(String name, Entity... steps) {
		var step = named(STEP, name);
		parts(step, "steps").addAll(List.of(steps));
		return step;
	}

	static Entity aBadge(String name) {
		return named(BADGE, name);
	}

	static Entity aGoal(String name) {
		return named(GOAL, name);
	}

	static Entity evidence(String name) {
		return named(EVIDENCE, name);
	}

	private static Entity named(EClass type, String name) {
		var entity = (Entity) EcoreUtil.create(type);
		set(entity, "name", name);
		return entity;
	}

	@SuppressWarnings("unchecked")
	static List<Entity> parts(Entity of, String feature) {
		return (List<Entity>) of.eGet(of.eClass().getEStructuralFeature(feature));
	}

	static Entity part(Entity of, String feature) {
		return (Entity) of.eGet(of.eClass().getEStructuralFeature(feature));
	}

	static Object get(Entity of, String feature) {
		return of.eGet(of.eClass().getEStructuralFeature(feature));
	}

	static void set(Entity of, String feature, Object value) {
		of.eSet(of.eClass().getEStructuralFeature(feature), value);
	}

	static boolean isStage(Entity entity) {
		return entity.eClass() == STAGE;
	}

	static boolean isStep(Entity entity) {
		return entity.eClass() == STEP;
	}
}
