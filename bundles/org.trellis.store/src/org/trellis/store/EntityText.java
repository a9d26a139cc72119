package org.trellis.store;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.Entity;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An aggregate as JSON text and back: ids and versions, every set feature by its name, references as ids. Features that are null, false, 0 or empty are left out. */
public final class EntityText {
	private static final JsonFactory JSON = new JsonFactory();

	private EntityText() {
	}

	/** The text of a root with all that it contains. */
	public static String write(Entity root) {
		var text = new StringWriter();
		try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
			write(json, root);
		}
		return text.toString();
	}

	private static void write(JsonGenerator json, Entity entity) {
		json.writeStartObject();
		for (var feature : entity.eClass().getEAllStructuralFeatures()) {
			if (!entity.eIsSet(feature) || feature instanceof EReference r && r.isContainer()) continue;
			json.writeName(feature.getName());
			var value = entity.eGet(feature);
			if (!feature.isMany()) {
				write(json, feature, value);
				continue;
			}
			json.writeStartArray();
			for (var element : (List<?>) value) write(json, feature, element);
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, EStructuralFeature feature, Object value) {
		switch (value) {
		case Entity part when feature instanceof EReference r && r.isContainment() -> write(json, part);
		case Entity referred -> json.writeString(referred.getId().toString());
		case Boolean flag -> json.writeBoolean(flag);
		case Integer number -> json.writeNumber(number);
		case Long number -> json.writeNumber(number);
		case Double number -> json.writeNumber(number);
		case BigDecimal number -> json.writeNumber(number);
		case Enum<?> constant -> json.writeString(constant.name());
		case EEnumLiteral literal -> json.writeString(literal.getName());
		default -> json.writeString(value.toString());
		}
	}

	/**
	 * The aggregate that a text describes.
	 *
	 * @param type class of the root
	 * @throws IllegalArgumentException when the text is none of that class
	 */
	public static Entity read(EClass type, String text) {
		try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
			json.nextToken();
			return readObject(json, type);
		}
	}

	private static Entity readObject(JsonParser json, EClass type) {
		var entity = (Entity) EcoreUtil.create(type);
		while (json.nextToken() != JsonToken.END_OBJECT) {
			var feature = type.getEStructuralFeature(json.currentName());
			if (feature == null) throw new IllegalArgumentException(type.getName() + " has no feature " + json.currentName());
			json.nextToken();
			if (feature.isMany()) readList(json, entity, feature);
			else entity.eSet(feature, value(json, feature));
		}
		return entity;
	}

	@SuppressWarnings("unchecked")
	private static void readList(JsonParser json, Entity entity, EStructuralFeature feature) {
		while (json.nextToken() != JsonToken.END_ARRAY) ((List<Object>) entity.eGet(feature)).add(value(json, feature));
	}

	private static Object value(JsonParser json, EStructuralFeature feature) {
		return switch (feature) {
		case EReference r when r.isContainment() -> readObject(json, r.getEReferenceType());
		case EReference r -> References.to(r.getEReferenceType(), UUID.fromString(json.getString()));
		case EAttribute a when a.getEAttributeType() instanceof EEnum e && e.getInstanceClass() == null -> e.getEEnumLiteral(json.getString());
		case EAttribute a -> value(json, a.getEAttributeType().getInstanceClass());
		default -> throw new IllegalArgumentException(feature.getName());
		};
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Object value(JsonParser json, Class<?> type) {
		if (type == null) return json.getString();
		if (type.isEnum()) return Enum.valueOf((Class) type, json.getString());
		if (type == boolean.class || type == Boolean.class) return json.getBooleanValue();
		if (type == int.class || type == Integer.class) return json.getIntValue();
		if (type == long.class || type == Long.class) return json.getLongValue();
		if (type == double.class || type == Double.class) return json.getDoubleValue();
		if (type == BigDecimal.class) return json.getDecimalValue();
		if (type == UUID.class) return UUID.fromString(json.getString());
		if (type == LocalDate.class) return LocalDate.parse(json.getString());
		if (type == LocalTime.class) return LocalTime.parse(json.getString());
		if (type == Instant.class) return Instant.parse(json.getString());
		return json.getString();
	}
}
