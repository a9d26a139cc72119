package org.trellis.ui.editors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.ui.internal.editors.Labels;
import org.trellis.ui.internal.editors.Messages;

/**
 * What people call the fields of an aggregate and read as their values, where a conflict is shown: as {@code labels.properties} and {@code labels_es.properties}
 * beside the interface of the EMF package say (keys {@code Student}, {@code Student.homeLanguage}, {@code Sex.FEMALE}), and the metamodel's own words where they
 * say nothing. An editor overrides what has a better word.
 */
public class FieldNames {
	/** @param type name of the class; feature null for the object as a whole */
	public String field(String type, EStructuralFeature feature) {
		if (feature == null) return Labels.of(type).orElseGet(() -> words(type));
		return Labels.of(feature).orElseGet(() -> words(feature.getName()));
	}

	/** What things of a class are called. */
	public String type(EClass type) {
		return Labels.of(type).orElseGet(() -> words(type.getName()));
	}

	/** @param value as {@code SaveResult.FieldConflict} tells it. Null gives null */
	public String value(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> null;
		case Boolean flag -> flag ? Messages.yes : Messages.no;
		case LocalDate date -> date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
		case Instant instant -> instant.atZone(ZoneId.systemDefault()).format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
		case Enum<?> constant -> Labels.of(constant).orElseGet(() -> words(constant.name().toLowerCase(Locale.ROOT)));
		// of a module that is not installed only the names of literals are known
		case Enumerator literal -> words(literal.getName().toLowerCase(Locale.ROOT));
		case String literal when !String.class.equals(feature.getEType().getInstanceClass()) -> words(literal.toLowerCase(Locale.ROOT));
		case Collection<?> many -> many.stream().map(v -> value(feature, v)).collect(Collectors.joining(", "));
		default -> value.toString();
		};
	}

	private static String words(String name) {
		var spaced = name.replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
	}
}
