package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.exchange.ImportReport.FieldChange;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Entity;
import org.trellis.store.EntityText;
import org.trellis.store.References;
import org.trellis.store.Restricted;

/** What an import does to one aggregate: the first difference notes the state of before, and nothing is touched where there is none. */
final class Edit {
	final Entity root;
	final boolean made;
	private String before;

	Edit(Entity root, boolean made) {
		this.root = root;
		this.made = made;
	}

	/** The aggregate's text before the first change; null when there was none. */
	String before() {
		return before;
	}

	boolean isChanged() {
		return before != null;
	}

	/** Call before any change of the aggregate. */
	void touch() {
		if (!made && before == null) before = EntityText.write(root);
	}

	/**
	 * Gives an object of the aggregate a value.
	 *
	 * @param value of the feature's type; for a reference the id of the thing meant; lists of such
	 * @return the change, null when the object has the value already
	 */
	FieldChange set(Entity object, EStructuralFeature feature, Object value) {
		var current = plain(object.eGet(feature));
		if (same(current, value)) return null;
		touch();
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			var list = (List<Object>) object.eGet(feature);
			list.clear();
			for (var element : (List<?>) value) list.add(held(feature, element));
		} else object.eSet(feature, held(feature, value));
		return new FieldChange(feature.getName(), told(feature, current), told(feature, value));
	}

	/** The values of something that goes, as changes to nothing. */
	static List<FieldChange> values(Entity object) {
		var values = new ArrayList<FieldChange>();
		for (var attribute : object.eClass().getEAllAttributes())
			if (attribute.getEContainingClass() != BasePackage.Literals.ENTITY && object.eIsSet(attribute)) values.add(new FieldChange(attribute.getName(), told(attribute, plain(object.eGet(attribute))), null));
		return values;
	}

	private static Object held(EStructuralFeature feature, Object value) {
		return value instanceof UUID id && feature instanceof EReference r ? References.to(r.getEReferenceType(), id) : value;
	}

	private static Object plain(Object value) {
		return switch (value) {
		case Entity e -> e.getId();
		case List<?> list -> new ArrayList<Object>(list.stream().map(Edit::plain).toList());
		case null, default -> value;
		};
	}

	/** The order of a list says nothing. */
	private static boolean same(Object a, Object b) {
		if (a instanceof BigDecimal x && b instanceof BigDecimal y) return x.compareTo(y) == 0;
		if (a instanceof List<?> x && b instanceof List<?> y) return new HashSet<>(x).equals(new HashSet<>(y));
		return Objects.equals(a, b);
	}

	/** A restricted text is changed by whoever imports, who need not be one who may read it (D33). */
	private static String told(EStructuralFeature feature, Object value) {
		return value != null && Restricted.is(feature) ? Messages.restrictedText : text(value);
	}

	private static String text(Object value) {
		return switch (value) {
		case null -> null;
		case List<?> list -> list.isEmpty() ? null : list.stream().map(ValueText::of).collect(Collectors.joining(", "));
		default -> ValueText.of(value);
		};
	}
}
