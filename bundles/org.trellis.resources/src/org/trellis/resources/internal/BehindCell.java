package org.trellis.resources.internal;

import java.util.List;

import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.resources.StudentsWanted;
import org.trellis.resources.StudentsWanted.Order;
import org.trellis.resources.StudentsWanted.Word;
import org.trellis.store.ListQuery;

/** What the students behind a cell have in common. */
public final class BehindCell {
	/**
	 * Students who live in one place and speak one language.
	 *
	 * @param language BCP 47 tag; null when unknown
	 * @param postalCode null when unknown
	 */
	public record Homes(String language, String postalCode, int students) {
	}

	private BehindCell() {
	}

	/** @param words limits the students, as in {@link StudentsWanted} */
	public static ListQuery<Homes> homes(GapMap map, GapCell cell, List<Word> words) {
		return new StudentsBehindCell(map, cell, new StudentsWanted(words, Order.NAME, false)).homes();
	}
}
