package org.trellis.review.internal.meetings;

import java.util.Optional;
import java.util.UUID;

import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.store.Reader;
import org.trellis.store.StoreException;

/** Whether a person may do something with a student's record, or at a school. */
@FunctionalInterface
public interface Permission {
	/** @return why not; empty when they may */
	Optional<String> refusal(Reader reader, SignedIn person, Action action, Subject subject);

	default void require(Reader reader, SignedIn person, Action action, UUID student) {
		require(reader, person, action, new Subject.OfStudent(student));
	}

	default void require(Reader reader, SignedIn person, Action action, Subject subject) {
		refusal(reader, person, action, subject).ifPresent(why -> {
			throw new StoreException(why);
		});
	}
}
