package org.trellis.exchange;

/**
 * One value as the file has it.
 *
 * @param name what the file calls it: the path of an element, the title of a column
 * @param value null when the file does not say; never blank
 * @param place where it stands, or where its row starts when it is missing
 */
public record Field(String name, String value, Place place) {
	public Field {
		value = value == null || value.isBlank() ? null : value.strip();
	}

	public boolean isMissing() {
		return value == null;
	}

	/** The same field with a text that was taken out of it. */
	public Field withValue(String other) {
		return new Field(name, other, place);
	}
}
