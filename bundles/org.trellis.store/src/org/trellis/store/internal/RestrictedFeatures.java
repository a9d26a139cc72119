package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.store.Restricted;
import org.trellis.store.StoreException;

/** Which features keep restricted text, and what may be written in them. */
public final class RestrictedFeatures {
	private static final String NOT_READ = " that only some may read, and you have not read it. It stays as it is; nothing was written. Read it first, or ask somebody who may.";

	private RestrictedFeatures() {
	}

	public static boolean is(EStructuralFeature feature) {
		return Annotations.restricted(feature);
	}

	public static RestrictedLabel label(EStructuralFeature feature, Entity thing) {
		return Annotations.label(feature, thing::eGet);
	}

	static List<EStructuralFeature> of(Table table) {
		var all = new ArrayList<EStructuralFeature>();
		for (var column : table.columns) if (column.feature() != null && is(column.feature())) all.add(column.feature());
		return all;
	}

	/** What stands for a text is no text to be stored. */
	static void requireTexts(Table table, Entity thing) {
		for (var feature : of(table)) if (Restricted.isRedacted(thing.eGet(feature))) throw noText(table, feature);
	}

	private static StoreException noText(Table table, EStructuralFeature feature) {
		return new StoreException("The " + feature.getName() + " of a " + table.type.getName() + " is not the text itself but says that there is one; nothing was written.");
	}

	/** Nobody replaces or removes a text that he was not given. */
	static void requireRead(Mapping mapping, Difference difference) {
		for (var changed : difference.changed()) for (var feature : changed.features()) if (is(feature)) {
			if (Restricted.isRedacted(changed.before().values().get(feature))) throw new StoreException("There is a " + feature.getName() + NOT_READ);
			if (Restricted.isRedacted(changed.after().values().get(feature))) throw noText(mapping.of(changed.after().type()), feature);
		}
		for (var removed : difference.removed()) for (var feature : of(mapping.of(removed.type())))
			if (Restricted.isRedacted(removed.values().get(feature))) throw new StoreException("The " + removed.type().getName() + " that was to be removed has a " + feature.getName() + NOT_READ);
		for (var added : difference.added()) for (var feature : of(mapping.of(added.type()))) if (Restricted.isRedacted(added.values().get(feature))) throw noText(mapping.of(added.type()), feature);
	}
}
