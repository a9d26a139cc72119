package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.trellis.model.base.BasePackage;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.TestStore;

/** Each rule for modules, broken on purpose: the sentence says what is wrong and where. */
class ModuleRulesTest {
	private final EPackage lending = EcoreFactory.eINSTANCE.createEPackage();
	private final Map<String, List<String>> migrations = new TreeMap<>(Map.of("derby", List.of("V1__a.sql", "V2__b.sql"), "postgresql", List.of("V1__a.sql", "V2__b.sql")));
	private final ModuleRules rules = new ModuleRules(new DerbyDialect(), new PostgresDialect());
	private final EClass loan = type("DeviceLoan", "student");

	ModuleRulesTest() {
		lending.setName("lending");
		lending.setNsURI("http://trellis.org/test/rules/1");
		TestStore.corePackages().contributions().forEach(rules::accept);
		reference(loan, "student", DistrictPackage.Literals.STUDENT);
	}

	private EClass type(String name, String scope) {
		var type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(BasePackage.Literals.ENTITY);
		if (scope != null) annotate(type, "scope", scope);
		lending.getEClassifiers().add(type);
		return type;
	}

	private static void annotate(org.eclipse.emf.ecore.EModelElement element, String key, String value) {
		EcoreUtil.setAnnotation(element, "http://trellis.org/store", key, value);
	}

	private static EReference reference(EClass of, String name, EClass to) {
		var reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(to);
		of.getEStructuralFeatures().add(reference);
		return reference;
	}

	private static EAttribute attribute(EClass of, String name, EClassifier type) {
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		of.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private List<URL> files(String database) {
		var urls = new ArrayList<URL>();
		for (var name : migrations.get(database)) try {
			urls.add(URI.create("file:///" + database + "/" + name).toURL());
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(e);
		}
		return urls;
	}

	private Contribution module(String id) {
		return new Contribution(id, "Lending", "1.0", List.of(lending), this::files);
	}

	private void refused(String why) {
		var sentence = assertThrows(StoreException.class, () -> rules.accept(module("lending"))).getMessage();
		assertEquals("The module Lending cannot be used: " + why + ". Tell whoever made it; what it has stored stays as it is.", sentence);
	}

	@Test
	void oneThatKeepsToThemIsTakenOnce() {
		rules.accept(module("lending"));
		assertTrue(assertThrows(StoreException.class, () -> rules.accept(module("Lending"))).getMessage().contains("its id \"Lending\" is not"));
		assertTrue(assertThrows(StoreException.class, () -> rules.accept(module("lending"))).getMessage().contains("Two classes are named DeviceLoan"));
	}

	@Test
	void aClassSaysWhomItIsAbout() {
		type("LoanNote", null);
		refused("class LoanNote does not say whom its rows are about: give it the annotation http://trellis.org/store with scope student, school, district or nobody");
	}

	@Test
	void inOneOfFourWords() {
		type("LoanNote", "everybody");
		refused("Class LoanNote has the scope \"everybody\"; it is one of student, school, district and nobody");
	}

	@Test
	void aWayLeadsToTheStudent() {
		attribute(type("LoanNote", "student"), "text", EcorePackage.Literals.ESTRING);
		refused("class LoanNote is about a student, and no reference with one value leads to one");
	}

	@Test
	void theWayThatIsNamedLeadsThere() {
		annotate(loan, "scopeBy", "room");
		reference(loan, "room", DistrictPackage.Literals.ROOM);
		refused("class DeviceLoan is about a student, and no reference with one value leads to one by room");
	}

	@Test
	void aWayLeadsToTheSchool() {
		reference(type("Stock", "school"), "provider", ResourcesPackage.Literals.ORGANIZATION);
		refused("class Stock is about a school, and no reference with one value leads to one");
	}

	@Test
	void whoIsAboutNobodyRefersToNoStudent() {
		reference(type("Stock", "nobody"), "last", DistrictPackage.Literals.STUDENT);
		refused("class Stock says that it is about nobody, and refers to a student by last");
	}

	@Test
	void whoIsAboutNobodyKeepsNothingRestricted() {
		EcoreUtil.setAnnotation(attribute(type("Stock", "nobody"), "note", EcorePackage.Literals.ESTRING), "http://trellis.org/privacy", "restricted", "true");
		refused("class Stock says that it is about nobody, and keeps restricted text in note");
	}

	@Test
	void noClassOfTheCoreIsTaken() {
		type("Room", "nobody");
		refused("Two classes are named Room");
	}

	@Test
	void noTableOfTheStoreIsTaken() {
		annotate(loan, "table", "AUDIT_LINE");
		refused("Two tables are named AUDIT_LINE");
	}

	@Test
	void whatIsContainedKnowsItsContainer() {
		var note = type("LoanNote", "student");
		reference(note, "student", DistrictPackage.Literals.STUDENT);
		reference(loan, "notes", note).setContainment(true);
		refused("DeviceLoan.notes contains LoanNote, which has no reference back to its container");
	}

	@Test
	void nobodyElsesClassIsContained() {
		var rooms = reference(loan, "rooms", DistrictPackage.Literals.ROOM);
		rooms.setContainment(true);
		rooms.setEOpposite(rooms);
		refused("DeviceLoan.rooms contains a class of somebody else; refer to it instead");
	}

	@Test
	void whatIsReferredToIsStored() {
		reference(loan, "object", EcorePackage.Literals.EOBJECT);
		refused("DeviceLoan.object refers to EObject, which is neither of the core nor of this module");
	}

	@Test
	void whatIsReferredToHasATable() {
		reference(loan, "thing", BasePackage.Literals.ENTITY);
		refused("DeviceLoan.thing refers to Entity, which has no table; name a concrete class that extends Entity");
	}

	@Test
	void aValueIsOfAKindThatCanBeKept() {
		attribute(loan, "object", EcorePackage.Literals.EJAVA_OBJECT);
		refused("The store cannot keep values of java.lang.Object, as DeviceLoan.object has them");
	}

	@Test
	void literalsAreInCapitals() {
		var kind = EcoreFactory.eINSTANCE.createEEnum();
		kind.setName("DeviceKind");
		var literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
		literal.setName("tablet");
		kind.getELiterals().add(literal);
		lending.getEClassifiers().add(kind);
		refused("the literal DeviceKind.tablet is not in capitals, as its Java constant and its column have it");
	}

	@Test
	void namesAreNotCutOff() {
		var name = "somethingThatTakesVeryManyWordsToSayWhatItIsSupposedToMeanInTheEnd";
		attribute(loan, name, EcorePackage.Literals.ESTRING);
		refused("the name " + Names.upperSnake(name) + " is longer than 63 characters; give the class the annotation http://trellis.org/store with a shorter table, or the feature one with a shorter column");
	}

	@Test
	void theAuditHasRoomForTheNameOfAClass() {
		type("A".repeat(61), "nobody");
		refused("the name of class " + "A".repeat(61) + " is longer than 60 characters, for which the audit has room");
	}

	@Test
	void bothDatabasesGetTheSameMigrations() {
		migrations.put("postgresql", List.of("V1__a.sql"));
		refused("its migrations for PostgreSQL are [1], and for the other database [1, 2]");
	}

	@Test
	void bothDatabasesGetMigrations() {
		migrations.put("postgresql", List.of());
		refused("it has no migrations for PostgreSQL in the folder postgresql");
	}

	@Test
	void migrationsAreNumbered() {
		migrations.put("derby", List.of("V1__a.sql", "R__again.sql"));
		refused("its migration R__again.sql for Apache Derby is not named like V1__what_it_does.sql");
	}

	@Test
	void anEmptyPackageIsNoModule() {
		lending.getEClassifiers().clear();
		refused("its package http://trellis.org/test/rules/1 has no class that extends Entity");
	}
}
