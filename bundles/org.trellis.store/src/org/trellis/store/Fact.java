package org.trellis.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A row of some class, to be shown as it is. It needs none of the class's Java code, so that also what a module left behind can be shown.
 *
 * @param id of the thing that the row keeps
 * @param values every single-valued feature in the order of the class, with null where it has no value. Of a reference, also of that to the
 *            container, it is the id; of an enumeration the constant where its Java code is there, else the name of the literal
 */
public record Fact(EClass type, UUID id, Map<EStructuralFeature, Object> values) {
	public Fact {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** A value as plain text, empty where there is none. */
	public String text(EStructuralFeature feature) {
		var value = values.get(feature);
		return value == null ? "" : value.toString();
	}
}
