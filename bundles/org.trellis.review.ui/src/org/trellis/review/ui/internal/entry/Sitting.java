package org.trellis.review.ui.internal.entry;

import java.util.function.UnaryOperator;

import org.trellis.review.ReviewState;
import org.trellis.review.StudentRow;

/** What an entry works on: the student whose turn it is. */
public interface Sitting {
	StudentRow student();

	/** Of that student, with what is being typed. */
	ReviewState state();

	/** One edit that can be undone. */
	void edit(UnaryOperator<ReviewState> change);

	/** Replaces what has been typed so far in this entry. */
	void type(UnaryOperator<ReviewState> change);

	/** Keeps what was typed. */
	void commit();

	/** Takes back what was typed. */
	void cancel();

	/** Shows the earlier reviews of the student (D9). */
	void showEarlier();

	/** Goes on to another student. Returns false at the end of the list. */
	boolean move(int by);
}
