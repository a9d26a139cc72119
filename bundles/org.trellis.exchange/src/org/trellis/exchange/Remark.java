package org.trellis.exchange;

/**
 * Something about a row that a person should know.
 *
 * @param element what the file calls the row: an element, a table
 * @param type name of the model's class that the row would become; null when it becomes none
 * @param field null when the row as a whole is meant
 * @param value what the file says, null when it says nothing
 * @param why what is the matter, with a code and a sentence
 * @param times how often the same was met; the place is the first one's
 */
public record Remark(Place place, String element, String type, String field, String value, Verdict verdict, Reason why, int times) {
	public Remark(Place place, String element, String type, String field, String value, Verdict verdict, Reason why) {
		this(place, element, type, field, value, verdict, why, 1);
	}

	/** What it means for the import. */
	public enum Verdict {
		/** The row is not imported; what the database holds of it stays as it is. */
		ROW_REJECTED,
		/** The row is imported without this value; an older value stays. */
		VALUE_LEFT_OUT,
		/** Imported, but worth a look. Notes that say the same are counted instead of repeated. */
		NOTE
	}

	/** The same remark, met so often. */
	public Remark times(int number) {
		return new Remark(place, element, type, field, value, verdict, why, number);
	}

	/** One sentence: what is the matter, and what to do where something can be done. */
	public String reason() {
		return why.sentence();
	}
}
