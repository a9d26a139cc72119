package org.trellis.checks;

import java.util.List;

import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Scope;

/** Runs the checks that plug-ins contribute. An OSGi service; safe from any thread, but reads much: never call it on the UI thread. */
public interface Checks {
	/** How many findings of one check are kept; the rest is counted. */
	int KEPT = 1000;

	/**
	 * Runs every check; one that fails does not stop the rest.
	 *
	 * @return a result per check, the most severe first; those left out when {@code progress} was cancelled are missing
	 */
	List<CheckResult> run(Database database, Scope scope, Progress progress);
}
