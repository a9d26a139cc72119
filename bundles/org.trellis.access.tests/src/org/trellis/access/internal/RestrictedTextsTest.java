package org.trellis.access.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.DistrictPackage;
import org.trellis.testing.TestStore;

/** What the metamodel says of restricted texts is enough to ask who may read them (D33). */
class RestrictedTextsTest {
	private static final String PRIVACY = "http://trellis.org/privacy";

	@Test
	void everyRestrictedTextSaysItsLabelAndIsAboutAStudent() {
		var texts = restricted();
		assertFalse(texts.isEmpty());
		for (var text : texts) {
			var label = EcoreUtil.getAnnotation(text, PRIVACY, "label");
			assertTrue(label != null && Stream.of(RestrictedLabel.values()).anyMatch(l -> l.getLiteral().equals(label)), name(text) + " has the label " + label);
			assertTrue(isAboutAStudent(text.getEContainingClass()), name(text) + " is about nobody who could be asked for");
		}
	}

	private static boolean isAboutAStudent(EClass type) {
		for (var at = type; at != null; at = owner(at)) if (refersToAStudent(at)) return true;
		return type.getEAllContainments().stream().anyMatch(part -> refersToAStudent(part.getEReferenceType()));
	}

	private static EClass owner(EClass type) {
		return type.getEAllReferences().stream().filter(EReference::isContainer).findFirst().map(EReference::getEReferenceType).orElse(null);
	}

	private static boolean refersToAStudent(EClass type) {
		return type.getEAllReferences().stream().anyMatch(r -> !r.isMany() && !r.isContainer() && r.getEReferenceType() == DistrictPackage.Literals.STUDENT);
	}

	private static List<EAttribute> restricted() {
		return TestStore.corePackages().contributions().getFirst().packages().stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance).flatMap(c -> ((EClass) c).getEAttributes().stream())
				.filter(a -> EcoreUtil.getAnnotation(a, PRIVACY, "restricted") != null).toList();
	}

	private static String name(EAttribute text) {
		return text.getEContainingClass().getName() + "." + text.getName();
	}
}
