package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Widget;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Participant;
import org.trellis.ui.StoreJob;
import org.trellis.ui.Workspace;

/** Changes a meeting: who is on its agenda, who is talked about, who is there, and its end. In the background; what is refused is said, and the meeting is read again. UI thread only. */
final class MeetingEdits {
	private final Widget owner;
	private final MeetingSitting sitting;
	private final Workspace workspace;
	private final ISchedulingRule rule;
	private final Consumer<String> say;

	MeetingEdits(Widget owner, MeetingSitting sitting, Workspace workspace, ISchedulingRule rule, Consumer<String> say) {
		this.owner = owner;
		this.sitting = sitting;
		this.workspace = workspace;
		this.rule = rule;
		this.say = say;
	}

	private <T> void run(String name, StoreJob.Work<T> work, Consumer<T> then) {
		workspace.jobs().job(name, work).then(then).whenFailed(trouble -> {
			if (trouble.isUnexpected()) workspace.errors().report(trouble);
			else say.accept(trouble.sentence());
			sitting.read();
		}).after(rule).writing().start(owner);
	}

	private UUID meeting() {
		return sitting.line().id();
	}

	/** Begins to talk about the student whose turn it is; whoever was called before is talked about no more. */
	void call() {
		sitting.item().filter(i -> i.begun() == null).ifPresent(item -> {
			var open = sitting.agenda().stream().filter(i -> i.begun() != null && i.ended() == null).map(AgendaItem::discussion).toList();
			run(Messages.callJob, progress -> {
				open.forEach(sitting.desk()::next);
				return sitting.desk().call(item.discussion());
			}, now -> {
				sitting.know(now);
				sitting.read();
			});
		});
	}

	/** Ends talking about the student whose turn it is, and goes to who is next. */
	void next() {
		sitting.item().ifPresent(item -> run(Messages.nextJob, progress -> sitting.desk().next(item.discussion()), next -> {
			next.ifPresentOrElse(n -> sitting.turnTo(n.discussion()), () -> say.accept(NLS.bind(Messages.everybodyCalled, MeetingKey.CLOSE.character())));
			sitting.read();
		}));
	}

	void add(UUID student, String reason) {
		run(Messages.agendaJob, progress -> sitting.desk().putOn(meeting(), student, reason), id -> sitting.read());
	}

	void fill() {
		run(Messages.agendaJob, progress -> sitting.desk().fill(meeting()), added -> {
			say.accept(added == 0 ? Messages.filledNone : NLS.bind(Messages.filled, added));
			sitting.read();
		});
	}

	void takeOff() {
		sitting.item().ifPresent(item -> run(Messages.agendaJob, progress -> {
			sitting.desk().takeOff(item.discussion());
			return item;
		}, gone -> sitting.read()));
	}

	void move(int places) {
		sitting.item().ifPresent(item -> run(Messages.agendaJob, progress -> {
			sitting.desk().move(item.discussion(), places);
			return item;
		}, moved -> sitting.read()));
	}

	void people(List<Participant> there) {
		run(Messages.peopleJob, progress -> {
			sitting.desk().setParticipants(meeting(), there);
			return there;
		}, kept -> say.accept(NLS.bind(Messages.peopleKept, there.stream().filter(Participant::present).count())));
	}

	/** Ends the meeting, or calls it off when it never began. @param nextOn null when that is open */
	void close(LocalDate nextOn) {
		var line = sitting.line();
		run(Messages.closeJob, progress -> {
			if (line.begun() == null) sitting.desk().cancel(line.id());
			else sitting.desk().close(line.id(), nextOn);
			return line;
		}, closed -> sitting.read());
	}
}
