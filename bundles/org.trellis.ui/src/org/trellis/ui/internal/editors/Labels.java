package org.trellis.ui.internal.editors;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What people call classes, fields and constants, as the bundle of their metamodel says: in {@code labels.properties} beside the package's interface, and in
 * {@code labels_es.properties} and the like. Keys are {@code Student}, {@code Student.homeLanguage}, {@code Sex.FEMALE}.
 */
public final class Labels {
	private static final String FILE = ".labels";
	private static final String IMPLEMENTATION = ".impl";

	private Labels() {
	}

	/** Empty where none is known; so too for a module that is not installed. */
	public static Optional<String> of(EStructuralFeature feature) {
		var type = feature.getEContainingClass();
		return of(type.getEPackage(), type.getName() + "." + feature.getName());
	}

	public static Optional<String> of(EClass type) {
		return of(type.getEPackage(), type.getName());
	}

	/** Of a class that is in use, by its name. */
	public static Optional<String> of(String type) {
		return packages().stream().filter(p -> p.getEClassifier(type) != null).findFirst().flatMap(p -> of(p, type));
	}

	/** Others would have to be loaded. */
	private static List<EPackage> packages() {
		return List.copyOf(EPackage.Registry.INSTANCE.values()).stream().filter(EPackage.class::isInstance).map(EPackage.class::cast).toList();
	}

	public static Optional<String> of(Enum<?> constant) {
		var type = constant.getDeclaringClass();
		return text(type.getPackageName(), type.getClassLoader(), type.getSimpleName() + "." + constant.name());
	}

	private static Optional<String> of(EPackage of, String key) {
		var implementation = of.getClass().getPackageName();
		if (!implementation.endsWith(IMPLEMENTATION)) return Optional.empty();
		return text(implementation.substring(0, implementation.length() - IMPLEMENTATION.length()), of.getClass().getClassLoader(), key);
	}

	private static Optional<String> text(String folder, ClassLoader loader, String key) {
		try {
			var texts = ResourceBundle.getBundle(folder + FILE, Locale.getDefault(), loader);
			return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
		} catch (MissingResourceException e) {
			// a module need not have any
			return Optional.empty();
		}
	}
}
