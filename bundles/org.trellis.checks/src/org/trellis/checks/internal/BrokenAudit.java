package org.trellis.checks.internal;

import java.util.function.Consumer;

import org.trellis.checks.CheckFinding;
import org.trellis.checks.Severity;
import org.trellis.store.Database;
import org.trellis.store.Scope;

/** Follows the audit from its first line to its last. */
public final class BrokenAudit extends CoreCheck {
	public BrokenAudit() {
		super("brokenAudit", Severity.ERROR, "Audit that does not fit together", "Every write and every look at a restricted item leaves a line that is chained to the one before; a break means that the audit was changed by other means.",
				"Keep the database as it is, compare it with the last backup whose audit is whole, and find out who had access to its files.");
	}

	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var verdict = database.verifyAudit();
		if (!verdict.whole()) found.accept(CheckFinding.of("Audit line " + verdict.brokenAt() + " does not fit the lines before it."));
	}
}
