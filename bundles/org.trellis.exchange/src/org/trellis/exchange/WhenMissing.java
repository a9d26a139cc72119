package org.trellis.exchange;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/** What happens to a thing that an earlier import brought and that its list no longer holds (the "dropped" of D44). */
public sealed interface WhenMissing {
	/** Nothing: the list does not claim to be complete, or nothing in the model says that such a thing is over. */
	record Keep() implements WhenMissing {
	}

	/** The thing stays and gets this value, for example {@code active = false}. Whoever has it already is not dropped again. */
	record Becomes(EAttribute feature, Object value) implements WhenMissing {
	}

	/** The thing stays and ends on the day of the import, unless it ended before. Listed again without an end, it goes on. */
	record Ends(EAttribute date) implements WhenMissing {
	}

	/** A part of something larger is taken out of it. */
	record IsRemoved() implements WhenMissing {
	}

	/** A thing with a date is deleted, but only between the first and the last date that the list holds for the same {@code per}: files of events come in slices. */
	record IsRemovedWithin(EAttribute date, EReference per) implements WhenMissing {
	}
}
