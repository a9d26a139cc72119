package org.trellis.app.internal.importing;

import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.trellis.exchange.PastImport;
import org.trellis.exchange.UndoReport;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;

/** Takes an import back, after asking once. */
record UndoAsk(ImportRun run, StoreJobs jobs) {
	private static final int NAME = 80;

	/**
	 * @param what what is undone, for people
	 * @param working shows the progress
	 * @param begun is told when the person has agreed
	 * @param failed is told what went wrong; nothing was changed then
	 */
	void ask(Control owner, UUID id, String what, Working working, Runnable begun, Consumer<UndoReport> done, Consumer<Trouble> failed) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, owner.getShell(), Messages.undoTitle, NLS.bind(Messages.undoQuestion, what), 0, Messages.undoYes, Messages.undoNo);
		if (answer != 0) return;
		working.begin(Messages.undoJob);
		begun.run();
		jobs.job(Messages.undoJob, progress -> run.undo(id, working.watching(progress))).writing().whenFailed(failed).then(done).start(owner);
	}

	static String sentence(UndoReport report) {
		var of = report.of();
		var did = NLS.bind(Messages.undone, new Object[] { name(of), counts(Messages.undoneAdded, report.deleted(), of.added()), counts(Messages.undoneChanged, report.setBack(), of.changed()), counts(Messages.undoneDropped, report.restored(), of.dropped()) });
		return report.left().isEmpty() ? did + " " + Messages.undoneCounting : NLS.bind(Messages.undoneLeft, did, Kinds.number(report.left().size()));
	}

	private static String counts(String text, int back, int of) {
		return NLS.bind(text, Kinds.number(back), Kinds.number(of));
	}

	/** As much of what was chosen as a sentence bears. */
	static String name(PastImport of) {
		return shortened(of.name());
	}

	static String shortened(String names) {
		return names.length() <= NAME ? names : names.substring(0, NAME - 1) + "\u2026";
	}
}
