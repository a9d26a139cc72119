package org.trellis.app.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;

import org.trellis.checks.Check;
import org.trellis.checks.CheckFinding;
import org.trellis.checks.CheckResult;
import org.trellis.checks.Severity;
import org.trellis.store.AuditMark;
import org.trellis.store.Database;
import org.trellis.store.Scope;

/**
 * Compares the audit with what a backup knows of it. Only something outside of the database can tell that its last lines were taken away.
 *
 * @param known how far the audit had come when the backup was made
 */
record AuditSinceBackup(Path backup, AuditMark known) implements Check {
	@Override
	public String id() {
		return "org.trellis.app.auditSinceBackup";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String what() {
		return "Audit that differs from the backup's";
	}

	@Override
	public String why() {
		return "The audit up to line " + known.line() + " was the same for " + backup + "; since then lines were changed or taken away by other means, or this is another database.";
	}

	@Override
	public String howToFix() {
		return "Keep the database and the backup as they are, restore the backup to a new place to see what differs, and find out who had access to the files.";
	}

	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var verdict = database.verifyAudit(known);
		if (!verdict.whole()) found.accept(CheckFinding.of("Audit line " + verdict.brokenAt() + " is missing, or is not what it was."));
	}

	CheckResult result(Database database, Scope scope) {
		var findings = new ArrayList<CheckFinding>();
		run(database, scope, findings::add);
		return new CheckResult.Ran("org.trellis.app", this, findings.size(), findings);
	}
}
