package org.trellis.resources;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a person wants to see of the students behind a cell.
 *
 * @param words every one must be found in a student, whatever the case of its letters; none for all students
 * @param order what the list is sorted by; among equals by name
 * @param descending the other way round
 */
public record StudentsWanted(List<Word> words, Order order, boolean descending) {
	/** All of them, by name. */
	public static final StudentsWanted ALL = new StudentsWanted(List.of(), Order.NAME, false);

	/** What the list can be sorted by. Students of whom it is not known come first. */
	public enum Order {
		NAME, GRADE, LANGUAGE, POSTAL_CODE, SCHOOL
	}

	/**
	 * A word that is looked for.
	 *
	 * @param text found anywhere in a name, a postal code or the name of a school; not empty
	 * @param languages BCP 47 tags; students who speak one of these at home are found too
	 */
	public record Word(String text, Set<String> languages) {
		public Word {
			if (text.isEmpty()) throw new IllegalArgumentException("A word that is looked for has a letter");
			languages = Set.copyOf(languages);
		}
	}

	public StudentsWanted {
		words = List.copyOf(words);
		Objects.requireNonNull(order);
	}
}
