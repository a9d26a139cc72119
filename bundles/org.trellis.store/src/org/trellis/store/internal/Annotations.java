package org.trellis.store.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.access.RestrictedLabel;

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

	/**
	 * Of which label a restricted text of an object is: the annotation names it by {@code label}, and where it names an attribute by {@code labelBy}, the
	 * value of that may name another one. Without an annotation of its own it is a text of a review.
	 */
	static RestrictedLabel label(EStructuralFeature feature, Function<EStructuralFeature, Object> values) {
		var by = EcoreUtil.getAnnotation(feature, PRIVACY, "labelBy");
		var key = by == null ? null : values.apply(feature.getEContainingClass().getEStructuralFeature(by));
		var own = key == null ? null : EcoreUtil.getAnnotation(feature, PRIVACY, key.toString());
		var name = own == null ? EcoreUtil.getAnnotation(feature, PRIVACY, "label") : own;
		if (name == null) return RestrictedLabel.REVIEW;
		var label = RestrictedLabel.getByName(name);
		if (label == null) throw new IllegalArgumentException(feature.getName() + " has the label \"" + name + "\"; it is one of " + RestrictedLabel.VALUES);
		return label;
	}
}
