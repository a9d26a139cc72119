package org.trellis.review.ui.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.ICoreRunnable;
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
 * asked. What could not be saved is tried again. Used on the UI thread.
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
	private final Listener listener;
	private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
	private final Runnable save = this::save;
	private boolean waiting;
	private Job job;

	ReviewSaver(Display display, OpenClass openClass, ReviewBuffer buffer, Listener listener) {
		this.display = display;
		this.openClass = openClass;
		this.buffer = buffer;
		this.listener = listener;
	}

	/** Something was typed. */
	void changed() {
		if (waiting) return;
		waiting = true;
		listener.saving(Messages.saving, false);
		display.timerExec(SOON_MS, save);
	}

	private void save() {
		waiting = false;
		if (job != null && job.getState() != Job.NONE) {
			changed();
			return;
		}
		var unsaved = buffer.takeUnsaved();
		if (unsaved.isEmpty()) {
			if (!buffer.hasUnsaved()) saySaved();
			return;
		}
		job = Job.create(Messages.saveReviews, (ICoreRunnable) monitor -> {
			unsaved.forEach(u -> answers.add(answer(u)));
			if (!display.isDisposed()) display.asyncExec(this::takeAnswers);
		});
		job.setSystem(true);
		job.schedule();
	}

	private Answer answer(Unsaved unsaved) {
		try {
			return new Answer(unsaved, openClass.save(unsaved.student(), unsaved.from(), unsaved.to()), null);
		} catch (RuntimeException e) {
			return new Answer(unsaved, null, Trouble.of(Messages.saveReviews, e));
		}
	}

	private Optional<Trouble> takeAnswers() {
		var all = new ArrayList<Answer>();
		for (var a = answers.poll(); a != null; a = answers.poll()) all.add(a);
		if (all.isEmpty()) return Optional.empty();
		all.forEach(this::take);
		var trouble = all.stream().map(Answer::trouble).filter(t -> t != null).findFirst();
		if (trouble.isPresent()) {
			listener.saving(NLS.bind(Messages.notSaved, trouble.get().sentence()), true);
			if (!waiting) display.timerExec(AGAIN_MS, save);
			waiting = true;
		} else if (buffer.hasUnsaved()) {
			changed();
		} else {
			saySaved();
		}
		return trouble;
	}

	private void saySaved() {
		listener.saving(NLS.bind(Messages.savedAt, LocalTime.now().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))), false);
	}

	private void take(Answer answer) {
		switch (answer.outcome) {
		case null -> buffer.notSaved(answer.unsaved);
		case SaveOutcome.Saved saved -> {
			buffer.saved(answer.unsaved, saved.stored());
			listener.saved(answer.unsaved);
		}
		case SaveOutcome.Clashed clash -> {
			buffer.settled(answer.unsaved, clash.theirs(), listener.settle(answer.unsaved, clash));
			listener.saved(answer.unsaved);
		}
		}
	}

	/**
	 * Saves everything now and waits for it: the class is being left.
	 *
	 * @return why something could not be saved
	 */
	Optional<Trouble> flush() {
		buffer.commit();
		display.timerExec(-1, save);
		var trouble = finish();
		while (trouble.isEmpty() && buffer.hasUnsaved()) {
			save();
			trouble = finish();
		}
		display.timerExec(-1, save);
		waiting = false;
		return trouble;
	}

	private Optional<Trouble> finish() {
		try {
			if (job != null) job.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return takeAnswers();
	}

	/** Everything that is not saved, for a person to write down. */
	List<String> unsavedTexts(Labels labels) {
		return buffer.takeUnsaved().stream().flatMap(u -> {
			buffer.notSaved(u);
			return u.to().findings().stream().filter(f -> !u.from().findings().contains(f)).map(labels::fully);
		}).toList();
	}
}
