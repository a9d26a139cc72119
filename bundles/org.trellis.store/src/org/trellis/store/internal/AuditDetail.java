package org.trellis.store.internal;

import java.io.StringWriter;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The text of an audit line on a changed aggregate: which fields of which objects, from what to what. Of restricted text only that it changed (D33). */
final class AuditDetail {
	static final int LENGTH = 4000;
	private static final int VALUE_LENGTH = 120;
	private static final JsonFactory JSON = new JsonFactory();

	private AuditDetail() {
	}

	static String of(Difference difference) {
		var text = new StringWriter();
		try (var json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
			json.writeStartArray();
			for (var changed : difference.changed()) write(json, changed);
			for (var added : difference.added()) write(json, "added", added.type().getName(), added.id());
			for (var removed : difference.removed()) write(json, "removed", removed.type().getName(), removed.id());
			json.writeEndArray();
		}
		return shortened(text.toString(), LENGTH);
	}

	private static void write(JsonGenerator json, Difference.Changed changed) {
		json.writeStartObject();
		json.writeStringProperty("changed", changed.after().type().getName());
		json.writeStringProperty("id", changed.after().id().toString());
		for (var feature : changed.features().stream().sorted((a, b) -> a.getName().compareTo(b.getName())).toList()) {
			json.writeName(feature.getName());
			json.writeStartArray();
			if (!Annotations.restricted(feature)) {
				json.writeString(text(feature, changed.before().values().get(feature)));
				json.writeString(text(feature, changed.after().values().get(feature)));
			}
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String what, String type, UUID id) {
		json.writeStartObject();
		json.writeStringProperty(what, type);
		json.writeStringProperty("id", id.toString());
		json.writeEndObject();
	}

	private static String text(EStructuralFeature feature, Object value) {
		return value == null ? null : shortened(value instanceof List<?> l ? l.toString() : value.toString(), VALUE_LENGTH);
	}

	private static String shortened(String text, int length) {
		return text.length() <= length ? text : text.substring(0, length - 1) + "\u2026";
	}
}
