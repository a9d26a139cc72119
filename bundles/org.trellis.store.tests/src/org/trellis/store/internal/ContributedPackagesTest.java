package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.trellis.model.base.BasePackage;
import org.trellis.store.MigrationFiles;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** The core's own packages go through the public point, and tests without OSGi use the same. */
class ContributedPackagesTest {
	private final IExtensionRegistry registry = new TestRegistry(getClass().getClassLoader()).withPluginOf(DatabaseService.class, "org.trellis.store").registry();

	@Test
	void theCoreIsContributedLikeAModule() {
		var contributed = Arrays.stream(registry.getConfigurationElementsFor("org.trellis.store.packages")).flatMap(c -> Arrays.stream(c.getChildren("package"))).map(p -> p.getAttribute("uri")).toList();
		assertEquals(List.of("core"), Arrays.stream(registry.getConfigurationElementsFor("org.trellis.store.packages")).map(c -> c.getAttribute("id")).toList());
		assertEquals(TestStore.corePackages().contributions().getFirst().packages().stream().map(EPackage::getNsURI).toList(), contributed);
	}

	@Test
	void everyPackageOfTheModelIsStored() {
		var stored = TestStore.corePackages().contributions().getFirst().packages();
		for (var p : stored) for (var classifier : p.getEClassifiers())
			if (classifier instanceof org.eclipse.emf.ecore.EClass c) c.getEAllReferences().forEach(r -> assertEquals(true, stored.contains(r.getEReferenceType().getEPackage()), r.toString()));
	}

	private static Optional<ContributedPackages.Plugin> plugin(String name) {
		if (name.equals("org.example.gone")) return Optional.empty();
		return Optional.of(new ContributedPackages.Plugin("Plug-in of " + name, "2.1.0", MigrationFiles.of(DatabaseService.class)));
	}

	private static String contribution(String attributes, String uri) {
		return "<extension point=\"org.trellis.store.packages\"><contribution " + attributes + "><package uri=\"" + uri + "\"/></contribution></extension>";
	}

	@Test
	void oneThatIsNotInOrderIsLeftOutByNameAndTheRestGoesOn() {
		TestStore.corePackages();
		var lending = LendingPackage.registered();
		var plugins = new TestRegistry(getClass().getClassLoader()).withPluginOf(DatabaseService.class, "org.trellis.store") //
				.with("org.example.lending", contribution("id=\"zlending\" migrations=\"lending\"", lending.getNsURI())) //
				.with("org.example.broken", contribution("id=\"broken\" migrations=\"db\"", "http://example.org/nothing")) //
				.with("org.example.gone", contribution("id=\"gone\" migrations=\"db\"", lending.getNsURI())) //
				.with("org.example.nameless", contribution("id=\"B!\" migrations=\"db\"", lending.getNsURI())).registry();
		var packages = new ContributedPackages(plugins, name -> name.equals("org.example.lending") ? Optional.of(new ContributedPackages.Plugin("Lending", "2.1.0", folder -> LendingPackage.migrations())) : plugin(name));
		assertEquals(List.of("core", "zlending"), packages.contributions().stream().map(Contribution::id).toList());
		assertEquals("Lending", packages.contributions().getLast().name());
		assertEquals("2.1.0", packages.contributions().getLast().version());
		assertEquals(3, packages.refused().size());
		var told = String.join("\n", packages.refused());
		for (var sentence : List.of("Plug-in org.example.broken: It wants http://example.org/nothing stored, but no such package is registered", "Plug-in org.example.gone: It is not installed.",
				"Plug-in org.example.nameless: The module Plug-in of org.example.nameless cannot be used: its id \"B!\" is not")) assertTrue(told.contains(sentence), told);
	}

	/** The least that a module can be. */
	private static final class LendingPackage {
		static EPackage registered() {
			var lending = EcoreFactory.eINSTANCE.createEPackage();
			lending.setName("least");
			lending.setNsPrefix("least");
			lending.setNsURI("http://trellis.org/test/least/1");
			var type = EcoreFactory.eINSTANCE.createEClass();
			type.setName("LeastThing");
			type.getESuperTypes().add(BasePackage.Literals.ENTITY);
			EcoreUtil.setAnnotation(type, "http://trellis.org/store", "scope", "nobody");
			lending.getEClassifiers().add(type);
			EPackage.Registry.INSTANCE.put(lending.getNsURI(), lending);
			return lending;
		}

		static List<URL> migrations() {
			try {
				return List.of(URI.create("file:///lending/V1__lending.sql").toURL());
			} catch (MalformedURLException e) {
				throw new IllegalArgumentException(e);
			}
		}
	}
}
