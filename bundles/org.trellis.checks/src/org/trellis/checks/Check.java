package org.trellis.checks;

import java.util.function.Consumer;

import org.trellis.store.Database;
import org.trellis.store.Scope;

/**
 * A check of practice or data, contributed at the extension point {@code org.trellis.checks}. One object is made by its
 * no-argument constructor for each run of the checks and used on one thread, never the UI thread. It reads and writes nothing but
 * what it is given, of which nothing is null; what it throws, a finding that is null included, becomes the result of this check and leaves the others alone.
 */
public interface Check {
	/** Name of the check, beginning with the plug-in's; never null, never changes. */
	String id();

	Severity severity();

	/** What is checked, a short title. Never null, like the next two. */
	String what();

	/** Why it matters, a sentence. */
	String why();

	/** What to do about a finding, a sentence. */
	String howToFix();

	/**
	 * Looks for findings.
	 *
	 * @param scope whose students the reader may see; goes into every query
	 * @param found is told each finding as it is found; may be called any number of times
	 */
	void run(Database database, Scope scope, Consumer<CheckFinding> found);
}
