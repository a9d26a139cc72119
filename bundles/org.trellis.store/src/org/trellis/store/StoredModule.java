package org.trellis.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * A module that has tables in a database.
 *
 * @param id the short name of its contribution, under which its migrations are counted
 * @param name what people call it, in the language of whoever installed it
 * @param version of the plug-in that last made or changed its tables; empty when it told none
 * @param installed true where its plug-in is here and in order. What a module wrote that is not installed stays: it can be read, and nobody can change it
 * @param classes those whose rows it keeps, in the order of its packages; empty when its metamodel cannot be read any more
 */
public record StoredModule(String id, String name, String version, boolean installed, List<EClass> classes) {
	public StoredModule {
		classes = List.copyOf(classes);
	}
}
