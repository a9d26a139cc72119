package org.trellis.exchange.internal.edfi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.trellis.exchange.Field;
import org.trellis.exchange.Place;

/** One record of an interchange as a small tree, without namespaces. Remembers what of it was asked for, so that a report can name what is not kept. */
final class Element {
	private final String name;
	private final Place place;
	private final String id;
	private final String ref;
	private String text = "";
	/** Takes the pieces of a text that comes in several; null for most, for which a record would otherwise cost twice as much. */
	private StringBuilder pieces;
	private List<Element> children = List.of();
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
		if (children.isEmpty()) children = new ArrayList<>();
		children.add(child);
	}

	/** @return how long the text has become */
	int addText(String more) {
		if (pieces != null) return pieces.append(more).length();
		// blanks before a text, or between elements, say nothing
		if (text.isEmpty()) text = more.isBlank() ? "" : more;
		else pieces = new StringBuilder(text).append(more);
		return pieces != null ? pieces.length() : text.length();
	}

	private String text() {
		return pieces != null ? pieces.toString() : text;
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
		var found = new ArrayList<Element>();
		for (var child : children) for (var wanted : names) if (child.name.equals(wanted)) found.add(child.use());
		return found;
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
		for (int from = 0, to; from <= path.length(); from = to + 1) {
			to = path.indexOf('/', from);
			if (to < 0) to = path.length();
			var next = element.child(from == 0 && to == path.length() ? path : path.substring(from, to));
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
		var value = text();
		int hash = value.indexOf('#');
		return value.stripLeading().startsWith("uri://") && hash > 0 ? value.substring(hash + 1) : value;
	}

	/** Every element of this record that refers by {@code ref}. */
	List<Element> references() {
		var found = new ArrayList<Element>();
		references(found);
		return found;
	}

	private void references(List<Element> found) {
		if (ref != null) found.add(this);
		for (var child : children) child.references(found);
	}

	/** Every element of this record that has an {@code id}. */
	List<Element> named() {
		var found = new ArrayList<Element>();
		named(found);
		return found;
	}

	private void named(List<Element> found) {
		if (id != null) found.add(this);
		for (var child : children) child.named(found);
	}

	/** Counts the paths of what has a value and was never asked for. */
	void unused(Map<String, Integer> paths) {
		for (var child : children) child.unused(new StringBuilder(), paths);
	}

	private void unused(StringBuilder path, Map<String, Integer> paths) {
		int length = path.length();
		path.append(length == 0 ? "" : "/").append(name);
		boolean hasValue = children.isEmpty() ? !text.isEmpty() : children.stream().noneMatch(Element::touched);
		if (!used && hasValue) paths.merge(path.toString(), 1, Integer::sum);
		else for (var child : children) child.unused(path, paths);
		path.setLength(length);
	}

	private boolean touched() {
		return used || children.stream().anyMatch(Element::touched);
	}
}
