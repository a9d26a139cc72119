package org.trellis.review.ui.internal.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;

/** A field in which somebody or something is found by its first letters: below it stands what is meant, arrows go to the next one that begins so. Nothing typed is nobody. */
public final class Finder extends Composite {
	/** Looks in the database, on a background thread. */
	public interface Search {
		List<Choice> find(String text, int limit);
	}

	private static final int PAUSE_MS = 120;
	private static final int MOST = 8;
	private static final int SHOWN = 4;

	private final StoreJobs jobs;
	private final Search search;
	private final Text text;
	private final Label found;
	private final Runnable look = this::look;
	private final List<Choice> choices = new ArrayList<>();
	private String shownFor = "";
	private int at;
	private Runnable whenKnown;
	private Runnable changed = () -> {
	};

	/** @param name what is looked for, for screen readers */
	public Finder(Composite parent, String name, StoreJobs jobs, Search search) {
		super(parent, SWT.NONE);
		this.jobs = jobs;
		this.search = search;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		text = new Text(this, SWT.SINGLE | SWT.BORDER);
		AccessibleName.set(text, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(text);
		found = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(found);
		text.addListener(SWT.Modify, e -> {
			whenKnown = null;
			getDisplay().timerExec(PAUSE_MS, look);
		});
		text.addListener(SWT.KeyDown, this::keyDown);
		text.addListener(SWT.FocusIn, e -> text.selectAll());
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = found.getText();
			}
		});
	}

	/** What is meant now is told whenever it becomes another. */
	public void onChange(Runnable listener) {
		changed = listener;
	}

	public Text field() {
		return text;
	}

	/** Puts somebody in; null for nobody. */
	public void set(Choice choice) {
		choices.clear();
		if (choice != null) choices.add(choice);
		at = 0;
		shownFor = choice == null ? "" : choice.name();
		text.setText(shownFor);
		getDisplay().timerExec(-1, look);
		show();
	}

	/** What is meant, as far as it is known already. */
	public Optional<Choice> choice() {
		return isKnown() && at < choices.size() ? Optional.of(choices.get(at)) : Optional.empty();
	}

	public Optional<UUID> id() {
		return choice().map(Choice::id);
	}

	/** Whether letters were typed that mean nobody. */
	public boolean isInVain() {
		return isKnown() && !typed().isEmpty() && choices.isEmpty();
	}

	/** Does something as soon as what was typed is looked up: at once when it is. */
	public void whenKnown(Runnable action) {
		if (isKnown()) {
			action.run();
			return;
		}
		whenKnown = action;
		look();
	}

	/** Whether what was typed is looked up already. */
	boolean isKnown() {
		return typed().equals(shownFor);
	}

	private String typed() {
		return text.getText().strip();
	}

	private void keyDown(Event event) {
		if (event.keyCode != SWT.ARROW_DOWN && event.keyCode != SWT.ARROW_UP) return;
		event.doit = false;
		if (choices.isEmpty()) {
			// all that there are, from the first letter on
			if (typed().isEmpty()) find("");
			return;
		}
		at = Math.floorMod(at + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), choices.size());
		show();
		changed.run();
	}

	private void look() {
		if (isDisposed() || isKnown()) return;
		if (typed().isEmpty()) take("", List.of());
		else find(typed());
	}

	private void find(String wanted) {
		jobs.job(Messages.findJob, progress -> search.find(wanted, MOST)).quietly().then(hits -> {
			if (wanted.equals(typed())) take(wanted, hits);
		}).whenFailed(trouble -> found.setText(LegacyActionTools.escapeMnemonics(trouble.sentence()))).start(this);
	}

	private void take(String wanted, List<Choice> hits) {
		choices.clear();
		choices.addAll(hits);
		at = 0;
		shownFor = wanted;
		show();
		changed.run();
		var waiting = whenKnown;
		whenKnown = null;
		if (waiting != null) waiting.run();
	}

	private void show() {
		var line = choices.isEmpty() ? typed().isEmpty() ? "" : NLS.bind(Messages.nobodyFound, typed()) : choices.size() == 1 && choices.getFirst().name().equals(typed()) ? "" : names();
		found.setText(LegacyActionTools.escapeMnemonics(line));
		found.setToolTipText(line);
	}

	/** The one that is meant first, and a few others behind it. */
	private String names() {
		var meant = choices.get(at).name();
		if (choices.size() == 1) return NLS.bind(Messages.foundOne, meant);
		return NLS.bind(Messages.foundMore, meant, IntStream.range(1, Math.min(SHOWN, choices.size())).mapToObj(i -> choices.get((at + i) % choices.size()).name()).collect(Collectors.joining(", ")));
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
