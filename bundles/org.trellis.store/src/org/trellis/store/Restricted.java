package org.trellis.store;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.store.internal.RestrictedFeatures;

/**
 * Texts that only a few may read (D33): every attribute that the metamodel marks as {@code restricted}. The store gives {@link #REDACTED} instead of
 * each, so that it is seen that there is one. A thing that is saved with it keeps the text that is stored; another text in its place is refused, because
 * it would replace what its writer has not read.
 */
public final class Restricted {
	/** Stands for a text that is there and is not given. It ends in a character that nobody types. */
	public static final String REDACTED = "\u2022\u2022\u2022\u2063";

	private Restricted() {
	}

	/** True for what stands for a text that was not given. */
	public static boolean isRedacted(Object value) {
		return REDACTED.equals(value);
	}

	/** True for a text that only a few may read. */
	public static boolean is(EStructuralFeature feature) {
		return RestrictedFeatures.is(feature);
	}

	/** Of which label a restricted text of a thing is. */
	public static RestrictedLabel labelOf(EStructuralFeature feature, Entity thing) {
		return RestrictedFeatures.label(feature, thing);
	}
}
