package org.trellis.app.internal.importing;

import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.exchange.ImportRequest;
import org.trellis.ui.Trouble;

/**
 * What came of a dry run or an import of one part.
 *
 * @param report null when it failed
 * @param trouble why it failed; null otherwise
 */
record Tried(ImportPart part, ImportReport report, Trouble trouble) {
	boolean isImported() {
		return report != null && !report.dryRun() && report.outcome() != Outcome.REFUSED;
	}

	boolean isRefused() {
		return report != null && !report.refused().isEmpty();
	}

	boolean isGuarded() {
		return report != null && report.guard() != null;
	}

	/** What has to be allowed for it to go through, once a person said that it may. */
	int percentToAllow() {
		return isGuarded() ? report.guard().neededPercent() : ImportRequest.DEFAULT_DROP_PERCENT;
	}
}
