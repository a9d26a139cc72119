package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
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
}
