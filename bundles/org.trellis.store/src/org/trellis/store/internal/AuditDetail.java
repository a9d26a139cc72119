package org.trellis.store.internal;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The text of an audit line on a changed aggregate: which fields of which objects, from what to what. Of restricted text only that it changed (D33). Always JSON, whatever there was no room for. */
final class AuditDetail {
	static final int LENGTH = 4000;
	private static final int VALUE_LENGTH = 120;
	/** Room that is kept for the end of the list. */
	private static final int REST = 40;
	private static final JsonFactory JSON = new JsonFactory();

	private AuditDetail() {
	}

	static String of(Difference difference) {
		var items = new ArrayList<String>();
		for (var changed : difference.changed()) items.add(changed(changed));
		for (var added : difference.added()) items.add(item(json -> what(json, "added", added.type().getName(), added.id())));
		for (var removed : difference.removed()) items.add(item(json -> what(json, "removed", removed.type().getName(), removed.id())));
		return list(items);
	}

	/** As many as there is room for, and how many more there are. */
	private static String list(List<String> items) {
		var text = new StringBuilder("[");
		for (int i = 0; i < items.size(); i++) {
			if (text.length() + items.get(i).length() > LENGTH - REST) {
				int more = items.size() - i;
				text.append(item(json -> json.writeNumberProperty("more", more))).append(',');
				break;
			}
			text.append(items.get(i)).append(',');
		}
		if (text.length() > 1) text.setLength(text.length() - 1);
		return text.append(']').toString();
	}

	/** With the values where there is room for them, else with the names of the fields only. */
	private static String changed(Difference.Changed changed) {
		var whole = item(json -> write(json, changed, true));
		return whole.length() <= LENGTH - REST ? whole : item(json -> write(json, changed, false));
	}

	private static String item(Consumer<JsonGenerator> content) {
		var text = new StringWriter();
		try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
			json.writeStartObject();
			content.accept(json);
			json.writeEndObject();
		}
		return text.toString();
	}

	private static void write(JsonGenerator json, Difference.Changed changed, boolean values) {
		what(json, "changed", changed.after().type().getName(), changed.after().id());
		for (var feature : changed.features().stream().sorted(Comparator.comparing(EStructuralFeature::getName)).toList()) {
			json.writeName(feature.getName());
			json.writeStartArray();
			if (values && !Annotations.restricted(feature)) {
				json.writeString(text(feature, changed.before().values().get(feature)));
				json.writeString(text(feature, changed.after().values().get(feature)));
			}
			json.writeEndArray();
		}
	}

	private static void what(JsonGenerator json, String what, String type, UUID id) {
		json.writeStringProperty(what, type);
		json.writeStringProperty("id", id.toString());
	}

	private static String text(EStructuralFeature feature, Object value) {
		return value == null ? null : shortened(value instanceof List<?> l ? l.toString() : value.toString(), VALUE_LENGTH);
	}

	private static String shortened(String text, int length) {
		return text.length() <= length ? text : text.substring(0, length - 1) + "\u2026";
	}
}
