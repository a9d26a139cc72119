package org.trellis.ui.internal.editors;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.SaveResult;
import org.trellis.ui.Leaving;
import org.trellis.ui.NotSaved;
import org.trellis.ui.Trouble;
import org.trellis.ui.WaitDialog;
import org.trellis.ui.editors.ConflictDialog;
import org.trellis.ui.editors.FieldNames;
import org.trellis.ui.forms.Editing;

/** Saves what an editor holds; the window paints on meanwhile, but takes no input. */
public final class EditorSaver<T extends Entity> {
	private final Editing<T> editing;
	private final Function<Aggregate<T>, SaveResult<T>> writer;
	private final Shell shell;
	private final Leaving leaving;
	private final FieldNames names;

	/** @param writer called on a background thread */
	public EditorSaver(Editing<T> editing, Function<Aggregate<T>, SaveResult<T>> writer, Shell shell, Leaving leaving, FieldNames names) {
		this.editing = editing;
		this.writer = writer;
		this.shell = shell;
		this.leaving = leaving;
		this.names = names;
	}

	/** Returns what could not be saved, and why. @param what is saved, as a person calls it */
	public Optional<NotSaved> save(String what) {
		var problems = editing.problems();
		if (!problems.isEmpty()) {
			var sentences = problems.stream().map(p -> p.field() + ": " + p.sentence()).toList();
			return Optional.of(new NotSaved(new Trouble(NLS.bind(Messages.problems, what), Messages.problemsStep, ""), sentences));
		}
		var aggregate = editing.aggregate();
		var base = editing.base();
		while (true) {
			var outcome = write(what, aggregate);
			switch (outcome) {
			case Outcome.Failed<T> failed -> {
				return Optional.of(new NotSaved(failed.trouble, List.of(what)));
			}
			case Outcome.Written<T>(SaveResult.Saved<T> saved) -> {
				editing.saved(saved.aggregate(), saved.merged() || aggregate != editing.aggregate());
				return Optional.empty();
			}
			case Outcome.Written<T>(SaveResult.Conflict<T> conflict) -> {
				if (conflict.theirs() == null) return Optional.of(new NotSaved(new Trouble(NLS.bind(Messages.deleted, what), Messages.deletedStep, ""), List.of(what)));
				var stored = EcoreUtil.copy(conflict.theirs().root());
				settle(what, base, aggregate, conflict);
				aggregate = conflict.theirs();
				base = stored;
			}
			}
		}
	}

	/** Lets the person choose per field, and puts what stays mine into theirs. */
	private void settle(String what, T base, Aggregate<T> mine, SaveResult.Conflict<T> conflict) {
		var merge = new ConflictMerge(base, mine.root(), conflict.theirs().root(), conflict.fields());
		var dialog = new ConflictDialog(shell, Messages.conflictTitle, NLS.bind(Messages.conflictIntro, what), merge.parts(names));
		var keep = leaving.ask(dialog::ask);
		merge.apply(keep);
	}

	/** What came of a try. */
	private sealed interface Outcome<T extends Entity> {
		record Written<T extends Entity>(SaveResult<T> result) implements Outcome<T> {
		}

		record Failed<T extends Entity>(Trouble trouble) implements Outcome<T> {
		}
	}

	private Outcome<T> write(String what, Aggregate<T> aggregate) {
		var outcome = new AtomicReference<Outcome<T>>();
		var name = NLS.bind(Messages.saving, what);
		var job = Job.create(name, (ICoreRunnable) monitor -> {
			try {
				outcome.set(new Outcome.Written<>(writer.apply(aggregate)));
			} catch (RuntimeException | Error e) {
				outcome.set(new Outcome.Failed<>(Trouble.of(name, e)));
			}
		});
		job.setSystem(true);
		job.schedule();
		if (!new WaitDialog(shell, name).await(job)) return new Outcome.Failed<>(new Trouble(NLS.bind(Messages.notWaited, what), Messages.notWaitedStep, ""));
		return outcome.get();
	}
}
