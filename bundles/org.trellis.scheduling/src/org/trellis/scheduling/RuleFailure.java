package org.trellis.scheduling;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.osgi.util.NLS;
import org.trellis.scheduling.internal.Messages;

/**
 * A rule that did not start or did not answer: it was left out, and everything else went on.
 *
 * @param rule id of the rule
 * @param plugin that contributes it; null when none does
 * @param sentence what happened and what it means, for people
 * @param details for support; may be copied, never null
 */
public record RuleFailure(String rule, String plugin, String sentence, String details) {
	/** @param cause what the rule threw */
	public static RuleFailure of(String rule, String label, String plugin, Throwable cause) {
		var sentence = plugin == null ? NLS.bind(Messages.ruleFailed, label) : NLS.bind(Messages.ruleOfPluginFailed, label, plugin);
		var details = new StringWriter();
		cause.printStackTrace(new PrintWriter(details));
		return new RuleFailure(rule, plugin, sentence, details.toString());
	}
}
