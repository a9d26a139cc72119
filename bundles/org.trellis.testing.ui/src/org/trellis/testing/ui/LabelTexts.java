package org.trellis.testing.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks the labels of a metamodel: {@code labels.properties} and {@code labels_es.properties} beside the interface of its package. */
public final class LabelTexts {
	private final List<String> missing = new ArrayList<>();
	private final Map<String, Properties> files = new HashMap<>();

	private LabelTexts() {
	}

	/** All that can be shown of aggregates when two people changed the same has a label in English and in Spanish, and no language has one more than the other. */
	public static void assertComplete(EClass... roots) {
		var texts = new LabelTexts();
		var classes = new LinkedHashSet<EClass>();
		for (var root : roots) texts.gather(root, classes);
		for (var type : classes) texts.look(type);
		texts.files.keySet().stream().filter(f -> f.endsWith("/labels")).forEach(texts::compare);
		if (!texts.missing.isEmpty()) throw new AssertionError("Without a label: " + String.join(", ", texts.missing));
	}

	private void gather(EClass type, Set<EClass> classes) {
		if (classes.add(type)) type.getEAllContainments().forEach(part -> gather(part.getEReferenceType(), classes));
	}

	private void look(EClass type) {
		want(type.getEPackage(), type.getName());
		for (var feature : type.getEAllStructuralFeatures()) {
			if (!isShown(feature)) continue;
			var owner = feature.getEContainingClass();
			want(owner.getEPackage(), owner.getName() + "." + feature.getName());
			var values = feature.getEType().getInstanceClass();
			if (values != null && values.isEnum()) Arrays.stream(values.getEnumConstants()).forEach(c -> want(values.getPackageName(), values.getClassLoader(), values.getSimpleName() + "." + ((Enum<?>) c).name()));
		}
	}

	private static boolean isShown(EStructuralFeature feature) {
		return feature.isChangeable() && !Set.of("id", "version").contains(feature.getName()) && !(feature instanceof EReference r && (r.isContainment() || r.isContainer()));
	}

	private void want(EPackage of, String key) {
		want(of.getClass().getPackageName().replaceAll("\\.impl$", ""), of.getClass().getClassLoader(), key);
	}

	private void want(String folder, ClassLoader from, String key) {
		for (var file : List.of("/labels", "/labels_es")) {
			var text = files.computeIfAbsent(folder.replace('.', '/') + file, name -> read(from, name + ".properties")).getProperty(key, "");
			if (text.isBlank()) missing.add(key + " in " + folder + file);
		}
	}

	private void compare(String english) {
		var one = new TreeSet<>(files.get(english).stringPropertyNames());
		var other = new TreeSet<>(files.get(english + "_es").stringPropertyNames());
		if (!one.equals(other)) missing.add(english + " has " + one + ", Spanish " + other);
	}

	private static Properties read(ClassLoader from, String name) {
		var texts = new Properties();
		try (var in = from.getResourceAsStream(name)) {
			if (in != null) texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new AssertionError(name, e);
		}
		return texts;
	}
}
