package org.trellis.access;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.trellis.access.internal.StoredAccess;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
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
	/** Access outside of OSGi, as in tests; within it ask for the service. */
	static Access stored() {
		return new StoredAccess();
	}

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
	 * As {@link #may}, for whoever goes on only when it is allowed.
	 *
	 * @throws StoreException with the reason and what to do, when it is refused
	 */
	void require(Reader reader, SignedIn person, Action action, Subject subject);

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
	 * Loads several aggregates with those of their restricted texts that the person may read, for work with many at once, as the review of a class is (D2).
	 * In the same transaction it is written down who read: one line for each student and label of whom a text was given, not one for each text, and no
	 * second one for the same person and occasion within {@link #SITTING}. What the person may not read is {@link org.trellis.store.Restricted#REDACTED};
	 * under the person's own scope alone, as {@link Reader#loadAll} loads, all of it is.
	 *
	 * @param occasion what the texts are read for
	 * @return as {@link Reader#loadAll}
	 */
	<T extends Entity> List<Aggregate<T>> loadOpened(Database database, SignedIn person, Class<T> type, Collection<UUID> ids, Occasion occasion);

	/** How long one look at many texts counts as one. */
	Duration SITTING = Duration.ofHours(12);

	/**
	 * For what many restricted texts are read at once.
	 *
	 * @param type class of what was opened, for example Section
	 * @param id of that
	 */
	record Occasion(String type, UUID id) {
		public Occasion {
			Objects.requireNonNull(type);
			Objects.requireNonNull(id);
		}

		public Occasion(EClass type, UUID id) {
			this(type.getName(), id);
		}
	}

	/**
	 * Gives a restricted text and, in the same transaction, writes down for each student it is about that it was read (D33): without the line there is
	 * no text. A thing that is not there is refused like one about somebody whom the person does not see.
	 *
	 * @param text an attribute that the metamodel marks as restricted, also a module's own, for example {@code ReviewPackage.Literals.FINDING__NOTE}
	 * @param thing id of what has the text, for example of a Finding
	 */
	TextRead readRestricted(Database database, SignedIn person, EAttribute text, UUID thing);
}
