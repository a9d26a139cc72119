package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.review.DecisionKind;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.ui.internal.meetings.OutcomeBuffer.Back;
import org.trellis.store.Ids;
import org.trellis.ui.NotSaved;
import org.trellis.ui.ThemeColor;
import org.trellis.ui.Trouble;
import org.trellis.ui.Workspace;
import org.trellis.ui.forms.TypedDay;

/** Below the agenda: where a decision, a note or a day is typed, and otherwise the keys that mean something now. */
final class MeetingStrip extends Composite {
	private static final int LONGEST_NOTE = 2000;

	private final MeetingSitting sitting;
	private final Workspace workspace;
	private final MeetingQuestions questions;
	private final MeetingPanel panel;
	private final Ids ids = new Ids();
	private final Refusals refusals = new Refusals();
	private final Composite entry;
	private final Label keys;
	private final ToldLine told;
	private Choice myself;
	private DecisionForm form;
	/** Whose decision stands in the form. */
	private UUID typedOf;
	/** Keeps a note or a day that is being typed; null while none is. */
	private Runnable keep;
	private final NumberChoice which = new NumberChoice();
	private boolean typing;

	MeetingStrip(Composite parent, MeetingSitting sitting, Workspace workspace, MeetingQuestions questions, MeetingPanel panel) {
		super(parent, SWT.NONE);
		this.sitting = sitting;
		this.workspace = workspace;
		this.questions = questions;
		this.panel = panel;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		entry = new Composite(this, SWT.NONE);
		entry.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(entry);
		keys = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(keys);
		told = new ToldLine(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
		workspace.jobs().job(Messages.readJob, progress -> sitting.desk().myself()).then(me -> myself = me.orElse(null)).quietly().start(this);
		showColors();
	}

	boolean isTyping() {
		return typing;
	}

	@Override
	public boolean setFocus() {
		return isTyping() && entry.getChildren()[0].setFocus();
	}

	/** A single key that was pressed in the agenda. */
	void press(char typed) {
		say("");
		if (which.isAsking()) {
			if (which.pick(typed, sitting.outcome().decisions())) showKeys();
			else say(NLS.bind(Messages.noSuchKey, typed));
			return;
		}
		var key = Arrays.stream(MeetingKey.values()).filter(k -> Character.toLowerCase(k.character()) == Character.toLowerCase(typed)).findFirst();
		if (key.isEmpty()) say(NLS.bind(Messages.noSuchKey, typed));
		else if (sitting.line().over() && !key.get().afterEnd()) say(Messages.isOver);
		else if (key.get().needsCalled() && !sitting.isCalled()) say(sitting.item().isEmpty() ? Messages.emptyAgendaWhy : Messages.callFirst);
		else run(key.get());
	}

	private void run(MeetingKey key) {
		switch (key) {
		case ACTION -> decide(DecisionKind.ACTION);
		case SERVICE -> decide(DecisionKind.SERVICE);
		case REFERRAL -> decide(DecisionKind.REFERRAL);
		case NO_CHANGE -> decide(DecisionKind.NO_CHANGE);
		case AGAIN -> sitting.item().ifPresent(i -> again(i.discussion()));
		case NOTE -> sitting.item().ifPresent(i -> note(i.discussion(), ""));
		case CHANGE -> choose(Messages.changeWhich, this::change);
		case REMOVE -> choose(Messages.removeWhich, d -> sitting.item().ifPresent(i -> sitting.remove(i.discussion(), d.id())));
		case READ -> sitting.item().ifPresent(i -> questions.readNotes(getShell(), i.discussion(), sitting.isNoted(), this::say));
		case ADD -> questions.add(getShell(), sitting.desk(), sitting.line()).ifPresent(chosen -> sitting.edits().add(chosen.student(), chosen.reason()));
		case FILL -> sitting.edits().fill();
		case PEOPLE -> questions.people(getShell(), sitting.desk(), sitting.line(), sitting.edits()::people, this::say);
		case CLOSE -> panel.end();
		}
	}

	private void choose(String question, Consumer<Decided> then) {
		var decisions = sitting.outcome().decisions();
		if (decisions.isEmpty()) say(Messages.nothingDecided);
		else which.ask(question, decisions, then).ifPresent(asked -> {
			keys.setText(asked);
			layout(true, true);
		});
	}

	/** A decision names who does it and by when; both are proposed, so that Enter is enough. */
	private void decide(DecisionKind kind) {
		var every = questions.everyDays(sitting.line());
		var due = kind == DecisionKind.NO_CHANGE || every == 0 ? null : LocalDate.now().plusDays(every);
		var me = kind == DecisionKind.NO_CHANGE ? null : myself;
		var begun = new Decided(ids.next(), kind, kind == DecisionKind.NO_CHANGE ? Messages.noChangeWords : null, null, null, null, me == null ? null : me.id(), due);
		sitting.item().ifPresent(i -> type(i.discussion(), begun, null, null, me));
	}

	private void change(Decided decided) {
		sitting.item().ifPresent(i -> type(i.discussion(), decided, decided, choice(decided.service()), choice(decided.responsible())));
	}

	private Choice choice(UUID id) {
		return id == null ? null : new Choice(id, sitting.names().getOrDefault(id, ""));
	}

	/** @param before what Esc goes back to; null for a decision that is new */
	private void type(UUID discussion, Decided begun, Decided before, Choice service, Choice who) {
		clearEntry();
		typedOf = discussion;
		form = new DecisionForm(entry, begun, service, who, LocalDate.now(), sitting.desk(), workspace.jobs(), new DecisionForm.Owner() {
			@Override
			public void typed(Decided decided) {
				refusals.settled();
				sitting.put(discussion, decided);
			}

			@Override
			public void done() {
				closeEntry();
			}

			@Override
			public void takenBack() {
				refusals.settled();
				if (before != null) sitting.put(discussion, before);
				else sitting.remove(discussion, begun.id());
				closeEntry();
			}

			@Override
			public void say(String sentence) {
				MeetingStrip.this.say(sentence);
			}

			@Override
			public void called(Choice choice) {
				sitting.called(choice);
			}
		});
		showEntry(Messages.hintDecision);
	}

	/** Of whoever's turn it was when it began. */
	private void note(UUID discussion, String begun) {
		line(Messages.notePrompt, begun, LONGEST_NOTE, Messages.hintNoteKeys, text -> {
			if (!text.isBlank()) sitting.note(discussion, text.strip());
			return true;
		});
	}

	private void again(UUID discussion) {
		line(Messages.againPrompt, TypedDay.write(sitting.outcome().nextOn()), 20, Messages.hintAgainKeys, text -> {
			var day = TypedDay.read(text, LocalDate.now());
			if (day.problem() != null) {
				say(day.problem());
				return false;
			}
			sitting.again(discussion, day.day());
			return true;
		});
	}

	private void line(String prompt, String begun, int limit, String hint, Predicate<String> take) {
		clearEntry();
		var line = new LineEntry(entry, prompt, begun, limit, take, () -> {
			refusals.settled();
			closeEntry();
		});
		keep = line::take;
		showEntry(hint);
	}

	private void clearEntry() {
		form = null;
		keep = null;
		which.drop();
		// what is disposed must not have the focus, which would go looking for another place among what is being disposed
		if (typing) panel.focusAgenda();
		typing = false;
		for (var child : entry.getChildren()) child.dispose();
	}

	private void showEntry(String hint) {
		((GridData) entry.getLayoutData()).exclude = false;
		entry.setVisible(true);
		typing = true;
		keys.setText(LegacyActionTools.escapeMnemonics(hint));
		getParent().layout(true, true);
		setFocus();
	}

	private void closeEntry() {
		hideEntry();
		giveBack();
	}

	private void hideEntry() {
		clearEntry();
		((GridData) entry.getLayoutData()).exclude = true;
		entry.setVisible(false);
		showKeys();
		getParent().layout(true, true);
		panel.focusAgenda();
	}

	/** Ends what is being typed, because something else is to be done; it is kept as far as it makes sense. */
	void endEntry() {
		if (isDisposed()) return;
		which.drop();
		// the same once more would only be refused again
		if (keep != null && !refusals.isShown()) keep.run();
		if (form != null) form.unfinished().ifPresent(this::leaveUnfinished);
		refusals.interrupted();
		if (isTyping()) hideEntry();
	}

	/** It is not dropped without a word. */
	private void leaveUnfinished(String why) {
		refusals.settled();
		form.keep();
		refusals.add(typedOf, form.decided(), why);
		say(NLS.bind(Messages.notFinished, sitting.name(typedOf).orElse(""), why));
	}

	/** One step back. @return false when there is none */
	boolean escape() {
		say("");
		if (!which.isAsking()) return false;
		which.drop();
		showKeys();
		return true;
	}

	/** What was refused stands in its fields again, with the reason, as soon as nothing else is typed. */
	void giveBack(UUID discussion, Back back, String sentence) {
		refusals.add(discussion, back, sentence);
		say(sentence);
		if (!isTyping() || form != null && back.decisions().stream().anyMatch(d -> d.id().equals(form.decided().id()))) giveBack();
	}

	void giveBack() {
		refusals.next().ifPresent(first -> {
			sitting.find(first.discussion());
			if (first.decision() == null) note(first.discussion(), first.note());
			else type(first.discussion(), first.decision(), sitting.outcome().decisions().stream().filter(d -> d.id().equals(first.decision().id())).findFirst().orElse(null), choice(first.decision().service()), choice(first.decision().responsible()));
			say(first.sentence());
		});
	}

	/** What was refused, and nobody has seen to; the meeting is being left. */
	Optional<NotSaved> notSeenTo() {
		var lines = refusals.lines(sitting.names());
		return lines.isEmpty() ? Optional.empty() : Optional.of(new NotSaved(new Trouble(refusals.sentence(), Messages.unsavedStep, ""), lines));
	}

	/** The keys that mean something now. */
	void showKeys() {
		if (isTyping() || which.isAsking()) return;
		var text = KeyHints.of(sitting);
		if (keys.getText().equals(LegacyActionTools.escapeMnemonics(text))) return;
		keys.setText(LegacyActionTools.escapeMnemonics(text));
		showColors();
		getParent().layout(true, true);
	}

	/** Why nothing was done; an empty text takes the last such sentence away. */
	void say(String sentence) {
		if (told.say(sentence)) getParent().layout(true, true);
	}

	void showSaved(String text, boolean troubled) {
		if (told.saved(text, troubled)) layout(true, true);
	}

	void showColors() {
		if (isDisposed()) return;
		ToldLine.color(keys, ThemeColor.QUIET);
		told.showColors();
	}
}
