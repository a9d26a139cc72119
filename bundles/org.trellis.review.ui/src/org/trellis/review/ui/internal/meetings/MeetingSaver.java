package org.trellis.review.ui.internal.meetings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.Discussed;
import org.trellis.review.ui.internal.meetings.OutcomeBuffer.Back;
import org.trellis.review.ui.internal.meetings.OutcomeBuffer.Save;
import org.trellis.store.ConflictException;
import org.trellis.store.StoreException;
import org.trellis.ui.Trouble;

/** Stores what a meeting decides, in the background and soon, one write after the other. What the database cannot take now is tried again; what is refused is given back with the sentence. UI thread only. */
final class MeetingSaver {
	static final int SOON_MS = 400;
	private static final int AGAIN_MS = 3000;

	/** Is told how it goes; on the UI thread. */
	interface Listener {
		/** @param trouble true when something could not be saved */
		void saving(String text, boolean trouble);

		void saved(Discussed now);

		/** @param now null when the discussion is there no more */
		void refused(Save save, Back back, Discussed now, String sentence);
	}

	/** What came of one write: what is stored now, why it was refused, or why it could not be written. */
	private record Answer(Save save, Discussed now, String refusal, Trouble trouble) {
	}

	private final Display display;
	private final MeetingDesk desk;
	private final OutcomeBuffer buffer;
	private final ISchedulingRule rule;
	private final Listener listener;
	private final Runnable save = this::save;
	private volatile Answer answer;
	private Job job;
	private boolean waiting;
	private boolean abandoned;
	private Trouble trouble;

	MeetingSaver(Display display, MeetingDesk desk, OutcomeBuffer buffer, ISchedulingRule rule, Listener listener) {
		this.display = display;
		this.desk = desk;
		this.buffer = buffer;
		this.rule = rule;
		this.listener = listener;
	}

	/** Something was typed. */
	void changed() {
		abandoned = false;
		listener.saving(Messages.saving, false);
		saveIn(SOON_MS);
	}

	void abandon() {
		abandoned = true;
		stopWaiting();
	}

	private void saveIn(int millis) {
		if (waiting || abandoned) return;
		waiting = true;
		display.timerExec(millis, save);
	}

	private void stopWaiting() {
		display.timerExec(-1, save);
		waiting = false;
	}

	private void save() {
		waiting = false;
		if (isBusy()) saveIn(SOON_MS);
		else if (!start()) sayHowItIs();
	}

	/** A write is under way, or its answer was not taken yet. */
	private boolean isBusy() {
		return answer != null || job != null && job.getState() != Job.NONE;
	}

	private boolean start() {
		var next = buffer.next();
		if (next.isEmpty()) return false;
		job = Job.create(Messages.saveJob, monitor -> {
			answer = write(next.get());
			if (!display.isDisposed()) display.asyncExec(this::take);
		});
		job.setRule(rule);
		job.setSystem(true);
		job.schedule();
		return true;
	}

	private Answer write(Save wanted) {
		try {
			return new Answer(wanted, desk.save(wanted.discussion(), wanted.from(), wanted.to(), wanted.note()), null, null);
		} catch (StoreException e) {
			// what is refused has no cause; what the database could not do has one, or met somebody else's write twice
			if (e.getCause() != null || e instanceof ConflictException) return new Answer(wanted, null, null, Trouble.of(Messages.saveJob, e));
			return new Answer(wanted, stored(wanted), e.getMessage(), null);
		} catch (RuntimeException e) {
			return new Answer(wanted, null, null, Trouble.of(Messages.saveJob, e));
		}
	}

	/** Null when it is there no more. */
	private Discussed stored(Save wanted) {
		try {
			return desk.discussion(wanted.discussion());
		} catch (StoreException e) {
			return null;
		}
	}

	private void take() {
		var came = answer;
		if (came == null) return;
		answer = null;
		trouble = came.trouble;
		if (came.refusal != null) listener.refused(came.save, buffer.refused(came.save, came.now), came.now, came.refusal);
		else if (came.now != null) {
			buffer.saved(came.save, came.now);
			listener.saved(came.now);
		}
		sayHowItIs();
	}

	private void sayHowItIs() {
		if (trouble != null) {
			listener.saving(NLS.bind(Messages.notSaved, trouble.sentence()), true);
			saveIn(AGAIN_MS);
		} else if (buffer.hasUnsaved()) {
			saveIn(SOON_MS);
		} else {
			listener.saving(NLS.bind(Messages.savedAt, LocalTime.now().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))), false);
		}
	}

	/**
	 * Saves everything now, because the meeting is being left.
	 *
	 * @param wait lets the window go on painting until a job has ended; false when the person did not want to wait that long
	 * @return why something could not be saved
	 */
	Optional<Trouble> flush(Predicate<Job> wait) {
		if (abandoned) return Optional.empty();
		stopWaiting();
		trouble = null;
		take();
		while (trouble == null && (isBusy() || start())) {
			if (answer == null && !wait.test(job)) trouble = new Trouble(Messages.notWaited, Messages.notWaitedStep, "");
			else take();
		}
		return Optional.ofNullable(trouble);
	}
}
