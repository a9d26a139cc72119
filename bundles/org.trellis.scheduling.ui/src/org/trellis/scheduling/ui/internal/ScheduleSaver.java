package org.trellis.scheduling.ui.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.SaveOutcome;
import org.trellis.scheduling.SaveOutcome.Clash;
import org.trellis.scheduling.SessionChange;
import org.trellis.scheduling.VisitSchedules;
import org.trellis.ui.NotSaved;
import org.trellis.ui.Trouble;
import org.trellis.ui.Unsaved;
import org.trellis.ui.WaitDialog;

/**
 * Writes all edits of a week as one transaction, when the person says so or leaves. Not by itself, as a review does: to exchange two
 * sessions one of them has to stand in the other's way for a moment, and a schedule is read by the whole school. Used on the UI thread.
 */
final class ScheduleSaver {
	/** Is told how it goes. */
	interface Listener {
		/** @param trouble true when something could not be saved */
		void saving(String text, boolean trouble);

		/** The draft is as stored now, or as it was settled. */
		void saved();

		/** Asks the person what becomes of sessions that others changed too. Returns what each is to be; null stands for taken out. */
		List<PlacedSession> settle(List<Clash> clashes);
	}

	/** What came of one save: an outcome or a trouble. */
	private record Answer(List<SessionChange> changes, SaveOutcome outcome, Trouble trouble) {
	}

	private final VisitSchedules schedules;
	private final OpenWeek week;
	private final Shell shell;
	private final Listener listener;
	private Job job;
	private volatile Answer answer;
	private boolean abandoned;
	private int saves;

	ScheduleSaver(VisitSchedules schedules, OpenWeek week, Shell shell, Listener listener) {
		this.schedules = schedules;
		this.week = week;
		this.shell = shell;
		this.listener = listener;
	}

	/** Starts to save; what is being saved already is waited for. */
	void save() {
		abandoned = false;
		if (busy() || !start()) return;
		listener.saving(Messages.saving, false);
	}

	/** What is unsaved is left so, until somebody saves. */
	void abandon() {
		abandoned = true;
	}

	/** What waits to be saved; the person is asked before it is left. */
	Optional<Unsaved> unsaved() {
		if (abandoned || busy() || week.draft().unsaved().isEmpty()) return Optional.empty();
		return Optional.of(new Unsaved(NLS.bind(Messages.unsavedWeek, week.school().name()), this::abandon, () -> abandoned = false));
	}

	/** How often something was saved. */
	int saves() {
		return saves;
	}

	/** True while something is being saved. */
	boolean busy() {
		return running() || answer != null;
	}

	private boolean running() {
		return job != null && job.getState() != Job.NONE;
	}

	private boolean start() {
		var changes = week.draft().unsaved();
		if (changes.isEmpty()) return false;
		var display = shell.getDisplay();
		job = Job.create(Messages.saveWeek, (ICoreRunnable) monitor -> {
			answer = write(changes);
			if (!display.isDisposed()) display.asyncExec(this::take);
		});
		job.schedule();
		return true;
	}

	private Answer write(List<SessionChange> changes) {
		var opened = week.district();
		try {
			return new Answer(changes, schedules.save(opened.database(), opened.person().actor(), opened.person().scope(), week.school().id(), changes), null);
		} catch (RuntimeException | Error e) {
			// however it ends there is an answer: what has none would be taken for being saved for ever
			return new Answer(changes, null, Trouble.of(Messages.saveWeek, e));
		}
	}

	/** Returns why it was not saved. */
	private Optional<Trouble> take() {
		var taken = answer;
		answer = null;
		if (taken == null || shell.isDisposed()) return Optional.empty();
		switch (taken.outcome) {
		case null -> {
			listener.saving(NLS.bind(Messages.notSaved, taken.trouble.sentence()), true);
			return Optional.of(taken.trouble);
		}
		case SaveOutcome.Saved saved -> {
			saves++;
			week.draft().saved(taken.changes, saved.stored());
			listener.saving(NLS.bind(Messages.savedAt, LocalTime.now().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))), false);
			listener.saved();
		}
		case SaveOutcome.Clashed clashed -> settle(clashed.clashes());
		}
		return Optional.empty();
	}

	private void settle(List<Clash> clashes) {
		var wanted = listener.settle(clashes);
		for (var i = 0; i < clashes.size(); i++) week.draft().settle(clashes.get(i), wanted.get(i));
		listener.saved();
		if (week.draft().unsaved().isEmpty()) listener.saving("", false);
		else save();
	}

	/**
	 * Saves everything now, because the week is being left; the window goes on painting meanwhile.
	 *
	 * @return what could not be saved, and why
	 */
	Optional<NotSaved> flush() {
		return write().map(why -> new NotSaved(why, new ChangeTexts(week.draft().timetable()).all(week.draft().unsaved())));
	}

	private Optional<Trouble> write() {
		if (abandoned) return Optional.empty();
		while (busy() || start()) {
			if (answer == null && !new WaitDialog(shell, Messages.saveWeek).await(job)) return Optional.of(new Trouble(Messages.notWaited, Messages.notWaitedStep, ""));
			var why = take();
			if (why.isPresent()) return why;
		}
		return Optional.empty();
	}
}
