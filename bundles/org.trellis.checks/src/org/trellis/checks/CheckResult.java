package org.trellis.checks;

import java.util.List;

/** What came of a check. */
public sealed interface CheckResult {
	/** Name of the plug-in that contributed the check. */
	String plugin();

	/**
	 * It ran to its end.
	 *
	 * @param total how many findings there are; 0 is good
	 * @param findings the first of them, at most {@link Checks#KEPT}
	 */
	record Ran(String plugin, Check check, long total, List<CheckFinding> findings) implements CheckResult {
		public Ran {
			findings = List.copyOf(findings);
		}

		public boolean good() {
			return total == 0;
		}
	}

	/**
	 * It could not be made, or broke off; nothing is known of what it would have found.
	 *
	 * @param check its id, or its class where it could not be made
	 * @param sentence what happened, with the plug-in's name
	 */
	record Failed(String plugin, String check, String sentence, Throwable cause) implements CheckResult {
	}
}
