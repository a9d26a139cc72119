package org.trellis.exchange;

import org.trellis.exchange.internal.ReportText;

/**
 * Something about a row that a person should know.
 *
 * @param element what the file calls the row: an element, a table
 * @param type name of the model's class that the row would become; null when it becomes none
 * @param key identity in the source of what the row is about; null when it has none, or it is a file as a whole
 * @param owner name of the class that the key belongs to, where what the row is about has none of its own; else null
 * @param field null when the row as a whole is meant
 * @param value what the file says, null when it says nothing
 * @param why what is the matter, with a code and a sentence
 * @param times how often the same was met; the place is the first one's
 */
public record Remark(Place place, String element, String type, String key, String owner, String field, String value, Verdict verdict, Reason why, int times) {
	public Remark(Place place, String element, String type, String field, String value, Verdict verdict, Reason why) {
		this(place, element, type, null, null, field, value, verdict, why, 1);
	}

	public Remark(Place place, String element, String type, String field, String value, Verdict verdict, Reason why, int times) {
		this(place, element, type, null, null, field, value, verdict, why, times);
	}

	/** The same remark, about this thing. */
	public Remark about(String itsKey, String itsOwner) {
		return new Remark(place, element, type, itsKey, itsOwner, field, value, verdict, why, times);
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

	/** The same remark, met so often; about nothing in particular, then. */
	public Remark times(int number) {
		return new Remark(place, element, type, number == 1 ? key : null, number == 1 ? owner : null, field, value, verdict, why, number);
	}

	/** What the row is about, for people: "Enrollment of student 604825"; what the file calls it where it becomes nothing that the model knows. */
	public String thing() {
		return ReportText.thing(this);
	}

	/** One sentence: what is the matter, and what to do where something can be done. */
	public String reason() {
		return why.sentence();
	}
}
