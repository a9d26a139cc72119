package org.trellis.store.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column and the feature that it keeps.
 *
 * @param feature null for what the store itself keeps (position, district)
 * @param target table that a foreign key points to, null for a plain value
 * @param owner true where the column is the container reference, so that the row goes with the row it points to
 */
record Column(String name, ColumnType type, int length, boolean required, EStructuralFeature feature, EClass target, boolean owner) {
	static Column of(EAttribute attribute) {
		var type = ColumnType.of(attribute);
		var length = type == ColumnType.CONSTANT ? ColumnType.CONSTANT_LENGTH : length(attribute);
		var javaType = attribute.getEAttributeType().getInstanceClass();
		boolean primitive = javaType != null && javaType.isPrimitive();
		return new Column(Names.column(attribute), type, length, attribute.isRequired() || primitive && !attribute.isMany(), attribute, null, false);
	}

	static Column of(EReference reference, boolean onlyOwner) {
		boolean owner = reference.isContainer();
		return new Column(Names.column(reference), ColumnType.UUID, 0, reference.isRequired() || owner && onlyOwner, reference, reference.getEReferenceType(), owner);
	}

	static Column own(String name, ColumnType type, boolean required) {
		return new Column(name, type, 0, required, null, null, false);
	}

	/** Null where the Java code of its module is not here. */
	Class<?> javaType() {
		return ((EAttribute) feature).getEAttributeType().getInstanceClass();
	}

	private static int length(EAttribute attribute) {
		var length = Annotations.store(attribute, "length");
		return length == null ? ColumnType.DEFAULT_LENGTH : Integer.parseInt(length);
	}
}
