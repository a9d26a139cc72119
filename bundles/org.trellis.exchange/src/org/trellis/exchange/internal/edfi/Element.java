package org.trellis.exchange.internal.edfi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.trellis.exchange.Field;
import org.trellis.exchange.Place;

/** One record of an interchange as a small tree, without namespaces. Remembers what of it was asked for, so that a report can name what is not kept. */
final class Element {
	private final String name;
	private final Place place;
	private final String id;
	private final String ref;
	private final StringBuilder text = new StringBuilder();
	private final List<Element> children = new ArrayList<>();
	private boolean used;

	/**
	 * @param id the attribute by which the file itself refers to it, null for none
	 * @param ref such a reference to another element, null for none
	 */
	Element(String name, Place place, String id, String ref) {
		this.name = name;
		this.place = place;
		this.id = id;
		this.ref = ref;
	}

	void add(Element child) {
		children.add(child);
	}

	void addText(String more) {
		text.append(more);
	}

	String name() {
		return name;
	}

	Place place() {
		return place;
	}

	String id() {
		return id;
	}

	String ref() {
		return ref;
	}

	/** The child of the first of these names that there is, null for none. */
	Element child(String first, String other) {
		var child = child(first);
		return child != null ? child : child(other);
	}

	/** The first child of this name, null for none. */
	Element child(String childName) {
		for (var child : children) if (child.name.equals(childName)) return child.use();
		return null;
	}

	List<Element> children(String... names) {
		var wanted = Set.of(names);
		return children.stream().filter(c -> wanted.contains(c.name)).map(Element::use).toList();
	}

	/** The first element of this name anywhere below, null for none. */
	Element descendant(String descendantName) {
		used = true;
		for (var child : children) {
			if (child.name.equals(descendantName)) return child.use();
			var found = child.descendant(descendantName);
			if (found != null) return found;
		}
		return null;
	}

	private Element use() {
		used = true;
		return this;
	}

	/** The value at a path of children, for example {@code Name/FirstName}. A descriptor gives its code value, in the notation of 2.x as of 5.x. */
	Field field(String path) {
		var element = this;
		for (var step : path.split("/")) {
			var next = element.child(step);
			if (next == null) return new Field(path, null, element.place);
			element = next;
		}
		return element.value(path);
	}

	/** The first of several paths that has a value. */
	Field field(String first, String... others) {
		var field = field(first);
		for (int i = 0; field.isMissing() && i < others.length; i++) {
			var other = field(others[i]);
			if (!other.isMissing()) field = other;
		}
		return field;
	}

	/** This element's own value. */
	Field value(String fieldName) {
		used = true;
		var code = child("CodeValue");
		return new Field(fieldName, (code != null ? code : this).descriptorValue(), place);
	}

	Field value() {
		return value(name);
	}

	private String descriptorValue() {
		var value = text.toString();
		int hash = value.indexOf('#');
		return value.stripLeading().startsWith("uri://") && hash > 0 ? value.substring(hash + 1) : value;
	}

	/** Every element of this record that refers by {@code ref}. */
	List<Element> references() {
		var found = new ArrayList<Element>();
		collect(e -> e.ref != null, found);
		return found;
	}

	/** Every element of this record that has an {@code id}. */
	List<Element> named() {
		var found = new ArrayList<Element>();
		collect(e -> e.id != null, found);
		return found;
	}

	private void collect(Predicate<Element> wanted, List<Element> found) {
		if (wanted.test(this)) found.add(this);
		children.forEach(c -> c.collect(wanted, found));
	}

	/** Paths of what has a value and was never asked for. */
	void unused(String path, Set<String> paths) {
		if (!used && children.isEmpty() && !text.isEmpty() && !text.toString().isBlank()) paths.add(path);
		else if (!used && !children.isEmpty() && children.stream().noneMatch(Element::touched)) paths.add(path);
		else for (var child : children) child.unused(path.isEmpty() ? child.name : path + "/" + child.name, paths);
	}

	private boolean touched() {
		return used || children.stream().anyMatch(Element::touched);
	}
}
