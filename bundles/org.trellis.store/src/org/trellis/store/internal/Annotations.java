package org.trellis.store.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the metamodel says about storing and privacy, beside its structure. */
final class Annotations {
	private static final String STORE = "http://trellis.org/store";
	private static final String PRIVACY = "http://trellis.org/privacy";

	private Annotations() {
	}

	/** What a class says of whom its rows are about; the words are documented in the schema of {@code org.trellis.store.packages}. */
	enum About {
		STUDENT, SCHOOL, DISTRICT, NOBODY;

		/** Empty where the class says nothing. */
		static Optional<About> of(EClass type) {
			return switch (store(type, "scope")) {
			case null -> Optional.empty();
			case "student" -> Optional.of(STUDENT);
			case "school" -> Optional.of(SCHOOL);
			case "district" -> Optional.of(DISTRICT);
			case "nobody" -> Optional.of(NOBODY);
			case String other -> throw new IllegalArgumentException("Class " + type.getName() + " has the scope \"" + other + "\"; it is one of student, school, district and nobody");
			};
		}
	}

	static String store(EModelElement element, String key) {
		return EcoreUtil.getAnnotation(element, STORE, key);
	}

	/** Text that only a few may read (D33): never in the audit's values. */
	static boolean restricted(EModelElement element) {
		return EcoreUtil.getAnnotation(element, PRIVACY, "restricted") != null;
	}
}
