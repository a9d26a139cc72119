package org.trellis.review.ui.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.trellis.review.OpenClass;
import org.trellis.review.ReviewBuffer;
import org.trellis.review.ReviewBuffer.Unsaved;
import org.trellis.review.ReviewState;
import org.trellis.review.SaveOutcome;
import org.trellis.ui.Trouble;

/**
 * Saves what is typed, in the background and soon: nothing that was typed waits longer than {@value #SOON_MS} ms for the database to be
 * asked. What could not be saved is tried again. Answers are taken one after the other, so that a question which one of them puts to the
 * person is answered before the next. Used on the UI thread.
 */
final class ReviewSaver {
	static final int SOON_MS = 300;
	private static final int AGAIN_MS = 3000;

	/** Is told how it goes; on the UI thread. */
	interface Listener {
		/** @param trouble true when something could not be saved */
		void saving(String text, boolean trouble);

		/** Others had changed a review, which was put together with one's own changes. */
		void saved(Unsaved unsaved);

		/** Asks the person. Returns what to write; may open a dialog. */
		ReviewState settle(Unsaved unsaved, SaveOutcome.Clashed clash);
	}

	/** What came of one save: an outcome or a trouble. */
	private record Answer(Unsaved unsaved, SaveOutcome outcome, Trouble trouble) {
	}

	private final Display display;
	private final OpenClass openClass;
	private final ReviewBuffer buffer;
	private final ISchedulingRule rule;
	private final Listener listener;
	private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
	private final Runnable save = this::save;
	private boolean waiting;
	private boolean taking;
	private boolean abandoned;
	private Trouble trouble;
	private Job job;

	/** @param rule of all that reads and writes the reviews of the class */
	ReviewSaver(Display display, OpenClass openClass, ReviewBuffer buffer, ISchedulingRule rule, Listener listener) {
		this.display = display;
		this.openClass = openClass;
		this.buffer = buffer;
		this.rule = rule;
		this.listener = listener;
	}

	/** Something was typed. */
	void changed() {
		abandoned = false;
		if (waiting) return;
		listener.saving(Messages.saving, false);
		saveIn(SOON_MS);
	}

	/** What is unsaved is left so, until something more is typed. */
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
		if (running() || taking) saveIn(SOON_MS);
		else if (!start() && !buffer.hasUnsaved()) saySaved();
	}

	private boolean running() {
		return job != null && job.getState() != Job.NONE;
	}

	/** Returns false when there is nothing to save. */
	private boolean start() {
		var unsaved = buffer.takeUnsaved();
		if (unsaved.isEmpty()) return false;
		job = Job.create(Messages.saveReviews, (ICoreRunnable) monitor -> write(unsaved));
		job.setRule(rule);
		job.setSystem(true);
		job.schedule();
		return true;
	}

	/** However this ends, there is an answer to each: what has none would be taken for being saved for ever. */
	private void write(List<Unsaved> unsaved) {
		var left = new ArrayDeque<>(unsaved);
		try {
			for (; !left.isEmpty(); left.remove()) answers.add(answer(left.peek()));
		} finally {
			left.forEach(u -> answers.add(new Answer(u, null, Trouble.of(Messages.saveReviews, new IllegalStateException("Saving broke off")))));
			if (!display.isDisposed()) display.asyncExec(this::answered);
		}
	}

	private Answer answer(Unsaved unsaved) {
		try {
			return new Answer(unsaved, openClass.save(unsaved.student(), unsaved.from(), unsaved.to()), null);
		} catch (RuntimeException e) {
			return new Answer(unsaved, null, Trouble.of(Messages.saveReviews, e));
		}
	}

	private void answered() {
		if (taking || answers.isEmpty()) return;
		trouble = null;
		takeAnswers();
		sayHowItIs();
	}

	/** While a dialog is open here, the window goes on working; what is answered then is taken when the dialog is closed. */
	private void takeAnswers() {
		taking = true;
		try {
			for (var a = answers.poll(); a != null; a = answers.poll()) take(a);
		} finally {
			taking = false;
		}
	}

	private void take(Answer answer) {
		switch (answer.outcome) {
		case null -> {
			buffer.notSaved(answer.unsaved);
			trouble = answer.trouble;
		}
		case SaveOutcome.Saved saved -> {
			buffer.saved(answer.unsaved, saved.stored());
			listener.saved(answer.unsaved);
		}
		case SaveOutcome.Clashed clash when abandoned -> buffer.notSaved(answer.unsaved);
		case SaveOutcome.Clashed clash -> {
			buffer.settled(answer.unsaved, clash.theirs(), listener.settle(answer.unsaved, clash));
			listener.saved(answer.unsaved);
		}
		}
	}

	private void sayHowItIs() {
		if (trouble != null) {
			listener.saving(NLS.bind(Messages.notSaved, trouble.sentence()), true);
			saveIn(AGAIN_MS);
		} else if (buffer.hasUnsaved()) {
			listener.saving(Messages.saving, false);
			saveIn(SOON_MS);
		} else {
			saySaved();
		}
	}

	private void saySaved() {
		listener.saving(NLS.bind(Messages.savedAt, LocalTime.now().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))), false);
	}

	/**
	 * Saves everything now, because the class is being left.
	 *
	 * @param wait lets the window go on painting until a job has ended; false when the person did not want to wait that long
	 * @return why something could not be saved
	 */
	Optional<Trouble> flush(Predicate<Job> wait) {
		if (abandoned) return Optional.empty();
		if (taking) return Optional.of(new Trouble(Messages.questionOpen, Messages.questionOpenStep, ""));
		buffer.commit();
		stopWaiting();
		trouble = null;
		takeAnswers();
		while (trouble == null && buffer.hasUnsaved() && (running() || start())) {
			if (await(wait)) takeAnswers();
			else trouble = new Trouble(Messages.notWaited, Messages.notWaitedStep, "");
		}
		sayHowItIs();
		return Optional.ofNullable(trouble);
	}

	private boolean await(Predicate<Job> wait) {
		taking = true;
		try {
			return wait.test(job);
		} finally {
			taking = false;
		}
	}
}
