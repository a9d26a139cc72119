package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.trellis.access.Access;
import org.trellis.model.review.ReviewPackage;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.Participant;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.meetings.MeetingTemplate;
import org.trellis.review.ui.internal.restricted.RestrictedNotes;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.Workspace;
import org.trellis.ui.forms.TypedDay;

/** What a meeting asks in dialogs. */
final class MeetingQuestions {
	/** The day of the next meeting; null when that is open. */
	record NextDay(LocalDate day) {
	}

	private final Meetings meetings;
	private final Access access;
	private final OpenedDistrict opened;
	private final Workspace workspace;

	MeetingQuestions(Meetings meetings, Access access, OpenedDistrict opened, Workspace workspace) {
		this.meetings = meetings;
		this.access = access;
		this.opened = opened;
		this.workspace = workspace;
	}

	/** Days until the next meeting of its kind; 0 where it does not recur. */
	int everyDays(MeetingLine line) {
		return meetings.templates().stream().filter(t -> t.key().equals(line.template())).mapToInt(MeetingTemplate::everyDays).findFirst().orElse(0);
	}

	/** Whether a meeting is to be ended; one that never began is called off. */
	Optional<NextDay> close(Shell shell, MeetingLine line) {
		if (line.begun() == null) return workspace.leaving().ask(() -> new Question(shell, Messages.cancelTitle, NLS.bind(Messages.cancelAsk, line.title()), Messages.cancelDo, null, null).ask()).map(none -> new NextDay(null));
		int every = everyDays(line);
		var next = every == 0 ? "" : TypedDay.write(line.on().plusDays(every));
		var asked = new Question(shell, Messages.closeTitle, NLS.bind(Messages.closeAsk, TypedDay.example()), Messages.closeDo, next, text -> TypedDay.read(text, line.on()).problem());
		return workspace.leaving().ask(asked::ask).map(text -> new NextDay(TypedDay.read(text, line.on()).day()));
	}

	/** Who is to be talked about, and why. */
	Optional<AddDialog.Chosen> add(Shell shell, MeetingDesk desk, MeetingLine line) {
		var dialog = new AddDialog(shell, desk, line, workspace.jobs());
		return workspace.leaving().ask(() -> dialog.open() == Window.OK ? dialog.chosen() : Optional.empty());
	}

	/** Who is there; they are read first. */
	void people(Shell shell, MeetingDesk desk, MeetingLine line, Consumer<List<Participant>> then, Consumer<String> failed) {
		workspace.jobs().job(Messages.readJob, progress -> desk.participants(line.id())).then(there -> {
			var dialog = new PeopleDialog(shell, desk, there, workspace.jobs());
			if (workspace.leaving().ask(dialog::open) == Window.OK) then.accept(dialog.people());
		}).whenFailed(trouble -> failed.accept(trouble.sentence())).start(shell);
	}

	/** The notes of a discussion, which only some may read; that somebody did is written down. */
	void readNotes(Shell shell, UUID discussion, boolean noted, Consumer<String> say) {
		if (!noted) say.accept(Messages.noNotes);
		else new RestrictedNotes(access, workspace.jobs()::job, () -> opened, () -> shell).read(ReviewPackage.Literals.DISCUSSION__NOTES, discussion);
	}
}
