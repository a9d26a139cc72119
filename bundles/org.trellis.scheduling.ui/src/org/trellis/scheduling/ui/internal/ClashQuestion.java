package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.SaveOutcome.Clash;
import org.trellis.scheduling.Timetable;
import org.trellis.ui.editors.ConflictDialog;
import org.trellis.ui.editors.ConflictDialog.Part;

/** Two people changed the same sessions: which of the two is to stay, session by session. */
final class ClashQuestion {
	private final Timetable timetable;
	private final ChangeTexts texts;
	private final List<Clash> clashes;

	ClashQuestion(Timetable timetable, List<Clash> clashes) {
		this.timetable = timetable;
		this.texts = new ChangeTexts(timetable);
		this.clashes = clashes;
	}

	/** Asks in a dialog. Returns what each session is to be, in the order of the clashes; null stands for taken out. */
	List<PlacedSession> ask(Shell parent) {
		var mine = new ConflictDialog(parent, Messages.clashTitle, Messages.clashIntro, clashes.stream().map(this::part).toList()).ask();
		var wanted = new ArrayList<PlacedSession>();
		for (var i = 0; i < clashes.size(); i++) wanted.add(mine.get(i) ? clashes.get(i).mine() : clashes.get(i).theirs());
		return wanted;
	}

	private Part part(Clash clash) {
		var any = clash.base() != null ? clash.base() : clash.mine() != null ? clash.mine() : clash.theirs();
		return new Part(Labels.session(timetable, any), clash.base() == null ? Messages.notThere : texts.state(clash.base()), texts.state(clash.mine()), texts.state(clash.theirs()));
	}
}
