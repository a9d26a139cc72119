package org.trellis.reporting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What can be asked of a report. All parameters may be left out, unless required.
 *
 * @param name name in the design and on the command line
 * @param label what a form shows
 * @param defaultValue in the form that {@link Type} reads; null when there is none
 * @param choices for {@link Type#CHOICE} the allowed values with their labels, in order; else empty
 */
public record ReportParameter(String name, Type type, String label, boolean required, String defaultValue, Map<String, String> choices) {
	public ReportParameter {
		Objects.requireNonNull(name, "a parameter has no name");
		Objects.requireNonNull(type, "a parameter has no type");
		label = label == null ? name : label;
		choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
	}

	/** How the text of a value is read. */
	public enum Type {
		/** As it is. */
		TEXT("text"),
		/** A decimal number with a point. */
		NUMBER("number"),
		/** {@code yyyy-mm-dd}. */
		DATE("date"),
		/** {@code yyyy-mm-dd hh:mm}, by the clock of this computer; a day alone means its beginning. */
		DATE_TIME("dateTime"),
		/** {@code true} or {@code false}. */
		FLAG("flag"),
		/** One of {@link ReportParameter#choices()}. */
		CHOICE("choice"),
		/** A school of the district: its id or its name. Left out, the report is about all schools that the reader may see. */
		SCHOOL("school"),
		/** A homeroom: its id or its name; a name must be unique within the school that was asked for. */
		CLASS("class"),
		/** A school year: its id or its name. Left out, the current one. */
		SCHOOL_YEAR("schoolYear");

		private final String key;

		Type(String key) {
			this.key = key;
		}

		/** The word for it in {@code plugin.xml}. */
		public String key() {
			return key;
		}
	}
}
