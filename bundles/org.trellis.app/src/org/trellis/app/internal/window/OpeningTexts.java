package org.trellis.app.internal.window;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.trellis.store.Opening;
import org.trellis.store.Opening.Refused;

/** What is the matter with a district that does not open, and what to do, in the language of the program. */
record OpeningTexts(Path backups) {
	String sentence(Refused refused) {
		return switch (refused) {
		case Opening.Missing m -> NLS.bind(Messages.missing, m.where());
		case Opening.NeedsUpgrade n when !n.modules().isEmpty() -> NLS.bind(Messages.needsUpgradeModules, n.where(), String.join(", ", n.modules()));
		case Opening.NeedsUpgrade n -> NLS.bind(Messages.needsUpgrade, new Object[] { n.where(), n.from(), n.to() });
		case Opening.Newer n -> NLS.bind(Messages.newer, new Object[] { n.where(), n.found(), n.known() });
		case Opening.Unfinished u -> NLS.bind(Messages.unfinished, u.where());
		case Opening.InUse i when i.since() == null -> NLS.bind(Messages.inUse, i.where(), i.by());
		case Opening.InUse i -> NLS.bind(Messages.inUseSince, new Object[] { i.where(), i.by(), local(i.since()) });
		case Opening.NotTrellis n -> NLS.bind(Messages.notTrellis, n.where(), n.found());
		case Opening.WrongPassphrase w -> NLS.bind(w.given() ? Messages.wrongPassphrase : Messages.encrypted, w.where());
		case Opening.Unreachable u -> NLS.bind(Messages.unreachable, u.where(), u.reason());
		case Opening.NoRights n -> NLS.bind(Messages.noRights, n.where(), n.reason());
		case Opening.Broken b -> NLS.bind(Messages.broken, b.where(), b.reason());
		};
	}

	private static String local(Instant instant) {
		return instant.atZone(ZoneId.systemDefault()).format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
	}

	String nextStep(Refused refused) {
		return switch (refused) {
		case Opening.Missing m -> Messages.missingStep;
		case Opening.NeedsUpgrade n -> NLS.bind(Messages.needsUpgradeStep, backups);
		case Opening.Newer n -> Messages.newerStep;
		case Opening.Unfinished u -> Messages.unfinishedStep;
		case Opening.InUse i -> Messages.inUseStep;
		case Opening.NotTrellis n -> Messages.notTrellisStep;
		case Opening.WrongPassphrase w -> Messages.passphraseStep;
		case Opening.Unreachable u -> Messages.unreachableStep;
		case Opening.NoRights n -> Messages.noRightsStep;
		case Opening.Broken b -> Messages.brokenStep;
		};
	}
}
