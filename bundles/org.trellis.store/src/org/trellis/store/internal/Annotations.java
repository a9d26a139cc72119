package org.trellis.store.internal;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the metamodel says about storing and privacy, beside its structure. */
final class Annotations {
	private static final String STORE = "http://trellis.org/store";
	private static final String PRIVACY = "http://trellis.org/privacy";

	private Annotations() {
	}

	static String store(EModelElement element, String key) {
		return EcoreUtil.getAnnotation(element, STORE, key);
	}

	/** Text that only a few may read (D33): never in the audit's values. */
	static boolean restricted(EModelElement element) {
		return EcoreUtil.getAnnotation(element, PRIVACY, "restricted") != null;
	}
}
