package org.trellis.store.internal;

import org.eclipse.emf.ecore.EStructuralFeature;

/** The table of a many-valued attribute or reference: owner, position, value. */
record ValueTable(String name, String ownerColumn, Column value, EStructuralFeature feature, boolean growsWithStudents) {
	static final String POSITION = "POS";
}
