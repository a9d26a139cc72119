package org.trellis.ui.tables;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.trellis.store.Progress;

/** The rows of one request, by their number. Used on background threads, by one after the other; may wait for the database. A cancelled progress ends a call early, with any result. */
public interface Listing<R> {
	/** How many rows there are. */
	long count(Progress progress);

	/** Rows from a number on, at most so many; fewer at the end. */
	List<R> rows(long from, int size, Progress progress);

	/**
	 * The number of the first row that begins with a text in the order of the list, whatever the case of its letters; -1 when there is none.
	 *
	 * @param begins whether a row begins with it, by what the person sees
	 */
	long find(String text, Predicate<R> begins, Progress progress);

	/** Whether rows may be about people: such a list is taken out only by whoever has the right to. */
	default boolean isOfPeople() {
		return true;
	}

	/** All rows in order, one by one. */
	void forEach(Consumer<R> each, Progress progress);
}
