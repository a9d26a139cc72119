package org.trellis.access;

import java.util.List;
import java.util.UUID;

import org.trellis.store.Database;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/**
 * Answers who may see and do what, and why (D32). Rights follow from grants, and from what the district's records say of the staff: assignments at
 * schools, and who teaches which class. Every answer is made from the database at the moment of asking; what is not known refuses.
 * As long as no right was ever given, whoever can open a database administers it. An OSGi service; safe from any thread, but reads the database.
 */
public interface Access {
	/**
	 * Signs the person in who is signed in to this computer.
	 *
	 * @param through what they use, for the audit: {@code workbench} or {@code command line}
	 * @return with a scope of nobody, whose reason says whom to ask, when nothing is known about the person
	 */
	SignedIn signIn(Database database, String through);

	/**
	 * The person, looking at what a member of staff sees: the students that both may see, under the person's own name.
	 *
	 * @throws StoreException when the person is looking at what somebody sees already
	 */
	SignedIn viewAs(Reader reader, SignedIn person, UUID staff);

	/** The one question. Never null; combinations that no rule names are refused. */
	Decision may(Reader reader, SignedIn person, Action action, Subject subject);

	/**
	 * The scope for one piece of work that needs more than the person's lists show, as an import of the whole district by somebody who administers and
	 * sees no student. Not to be kept beyond the work.
	 *
	 * @param action {@link Action#IMPORT}; for any other the person's own scope is right
	 * @throws StoreException with what to do, when the person may not
	 */
	Scope scopeFor(Reader reader, SignedIn person, Action action);

	/**
	 * Who can see this child, and why: first who can sign in, each by name. Asking leaves no line.
	 *
	 * @throws StoreException when the person neither sees the child nor manages access
	 */
	List<Viewer> whoSees(Reader reader, SignedIn person, UUID student);

	/**
	 * How many students a member of staff sees today, by each right.
	 *
	 * @throws StoreException when the person is neither this member of staff nor manages access
	 */
	List<Reached> reachOf(Reader reader, SignedIn person, UUID staff);

	/** The scope of a member of staff as of today, as {@link #signIn} would give it; with the same right as {@link #reachOf}. */
	Scope scopeOf(Reader reader, SignedIn person, UUID staff);

	/**
	 * Gives a restricted text and, in the same transaction, writes down for each student it is about that it was read (D33): without the line there is
	 * no text. A thing that is not there is refused like one that may not be read.
	 *
	 * @param thing id of what has the text, for example of a StudentReview
	 */
	TextRead readRestricted(Database database, SignedIn person, RestrictedText text, UUID thing);
}
