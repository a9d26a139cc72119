package org.trellis.app.internal.importing;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Guard;

/** What people call the kinds of things that are imported, and sentences about numbers of them. */
final class Kinds {
	private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.trellis.app.internal.importing.kinds", Locale.getDefault(), Kinds.class.getClassLoader());

	private Kinds() {
	}

	/** @param type name of a class of the model; null gives an empty text, one of a module that has no name here gives itself */
	static String name(String type) {
		return type == null ? "" : NAMES.containsKey(type) ? NAMES.getString(type) : type;
	}

	static String number(long number) {
		return String.format("%,d", number);
	}

	/** What would happen to how many. */
	static String future(Counts c) {
		return NLS.bind(Messages.wouldCounts, new Object[] { number(c.added()), number(c.changed()), number(c.dropped()), number(c.rejected()) });
	}

	static String past(Counts c) {
		return NLS.bind(Messages.didCounts, new Object[] { number(c.added()), number(c.changed()), number(c.dropped()), number(c.rejected()) });
	}

	/** What the guard holds back, in the language of the program. */
	static String sentence(Guard guard) {
		var parts = guard.drops().stream().map(d -> NLS.bind(Messages.guardPart, new Object[] { number(d.dropped()), number(d.all()), name(d.type()), String.format("%.1f", d.percent()) })).collect(Collectors.joining(", "));
		return NLS.bind(Messages.guardSentence, parts, guard.allowedPercent());
	}
}
