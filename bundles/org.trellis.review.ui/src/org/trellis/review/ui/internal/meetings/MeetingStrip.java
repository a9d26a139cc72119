package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.review.DecisionKind;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.ui.internal.meetings.OutcomeBuffer.Back;
import org.trellis.store.Ids;
import org.trellis.ui.ThemeColor;
import org.trellis.ui.Workspace;
import org.trellis.ui.forms.TypedDay;

/** Below the agenda: where a decision, a note or a day is typed, and otherwise the keys that mean something now. */
final class MeetingStrip extends Composite {
	private static final int LONGEST_NOTE = 2000;

	/** What was refused. @param decision null for a note */
	private record Refused(UUID discussion, Decided decision, String note, String sentence) {
	}

	private final MeetingSitting sitting;
	private final Workspace workspace;
	private final MeetingQuestions questions;
	private final MeetingPanel panel;
	private final Ids ids = new Ids();
	private final Deque<Refused> refused = new ArrayDeque<>();
	private final Composite entry;
	private final Label keys;
	private final Label message;
	private final Label saved;
	private Choice myself;
	private DecisionForm form;
	/** Keeps a note or a day that is being typed; null while none is. */
	private Runnable keep;
	/** What is done with the decision whose number is typed next; null while none is asked for. */
	private Consumer<Decided> which;
	private boolean typing;
	private boolean trouble;

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
		var below = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(below);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
		message = new Label(below, SWT.WRAP);
		saved = new Label(below, SWT.WRAP | SWT.RIGHT);
		for (var told : new Label[] { message, saved }) GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(told);
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
		if (which != null) {
			number(typed);
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
		case AGAIN -> again();
		case NOTE -> note("");
		case CHANGE -> choose(Messages.changeWhich, this::change);
		case REMOVE -> choose(Messages.removeWhich, d -> sitting.item().ifPresent(i -> sitting.remove(i.discussion(), d.id())));
		case READ -> sitting.item().ifPresent(i -> questions.readNotes(getShell(), i.discussion(), sitting.isNoted(), this::say));
		case ADD -> questions.add(getShell(), sitting.desk(), sitting.line()).ifPresent(chosen -> sitting.edits().add(chosen.student(), chosen.reason()));
		case FILL -> sitting.edits().fill();
		case PEOPLE -> questions.people(getShell(), sitting.desk(), sitting.line(), sitting.edits()::people, this::say);
		case CLOSE -> panel.end();
		}
	}

	/** The only one at once, else the one whose number is typed next. */
	private void choose(String question, Consumer<Decided> then) {
		var decisions = sitting.outcome().decisions();
		if (decisions.isEmpty()) say(Messages.nothingDecided);
		else if (decisions.size() == 1) then.accept(decisions.getFirst());
		else {
			which = then;
			keys.setText(NLS.bind(question, decisions.size()));
			layout(true, true);
		}
	}

	private void number(char typed) {
		int place = typed - '1';
		var decisions = sitting.outcome().decisions();
		if (place < 0 || place >= decisions.size()) {
			say(NLS.bind(Messages.noSuchKey, typed));
			return;
		}
		var then = which;
		which = null;
		then.accept(decisions.get(place));
		showKeys();
	}

	/** A decision names who does it and by when; both are proposed, so that Enter is enough. */
	private void decide(DecisionKind kind) {
		var every = questions.everyDays(sitting.line());
		var due = kind == DecisionKind.NO_CHANGE || every == 0 ? null : LocalDate.now().plusDays(every);
		var me = kind == DecisionKind.NO_CHANGE ? null : myself;
		var begun = new Decided(ids.next(), kind, kind == DecisionKind.NO_CHANGE ? Messages.noChangeWords : null, null, null, null, me == null ? null : me.id(), due);
		type(begun, null, null, me);
	}

	private void change(Decided decided) {
		type(decided, decided, choice(decided.service()), choice(decided.responsible()));
	}

	private Choice choice(UUID id) {
		return id == null ? null : new Choice(id, sitting.names().getOrDefault(id, ""));
	}

	/** @param before what Esc goes back to; null for a decision that is new */
	private void type(Decided begun, Decided before, Choice service, Choice who) {
		sitting.item().map(AgendaItem::discussion).ifPresent(discussion -> {
			clearEntry();
			form = new DecisionForm(entry, begun, service, who, LocalDate.now(), sitting.desk(), workspace.jobs(), new DecisionForm.Owner() {
				@Override
				public void typed(Decided decided) {
					sitting.put(discussion, decided);
				}

				@Override
				public void done() {
					closeEntry();
				}

				@Override
				public void takenBack() {
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
		});
	}

	private void note(String begun) {
		line(Messages.notePrompt, begun, LONGEST_NOTE, Messages.hintNoteKeys, text -> {
			if (!text.isBlank()) sitting.note(text.strip());
			return true;
		});
	}

	private void again() {
		line(Messages.againPrompt, TypedDay.write(sitting.outcome().nextOn()), 20, Messages.hintAgainKeys, text -> {
			var day = TypedDay.read(text, LocalDate.now());
			if (day.problem() != null) {
				say(day.problem());
				return false;
			}
			sitting.again(day.day());
			return true;
		});
	}

	private void line(String prompt, String begun, int limit, String hint, Predicate<String> take) {
		clearEntry();
		var line = new LineEntry(entry, prompt, begun, limit, take, this::closeEntry);
		keep = line::take;
		showEntry(hint);
	}

	private void clearEntry() {
		form = null;
		keep = null;
		which = null;
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
		clearEntry();
		((GridData) entry.getLayoutData()).exclude = true;
		entry.setVisible(false);
		showKeys();
		getParent().layout(true, true);
		panel.focusAgenda();
		giveBack();
	}

	/** Ends what is being typed, because something else is to be done; it is kept as far as it makes sense. */
	void endEntry() {
		if (isDisposed()) return;
		which = null;
		if (keep != null) keep.run();
		if (isTyping()) closeEntry();
	}

	/** One step back. @return false when there is none */
	boolean escape() {
		say("");
		if (which == null) return false;
		which = null;
		showKeys();
		return true;
	}

	/** What was refused stands in its fields again, with the reason, as soon as nothing else is typed. */
	void giveBack(UUID discussion, Back back, String sentence) {
		back.decisions().forEach(d -> refused.add(new Refused(discussion, d, null, sentence)));
		if (back.note() != null) refused.add(new Refused(discussion, null, back.note(), sentence));
		if (refused.isEmpty()) say(sentence);
		else if (!isTyping() || form != null && back.decisions().stream().anyMatch(d -> d.id().equals(form.decided().id()))) giveBack();
	}

	private void giveBack() {
		var first = refused.poll();
		if (first == null) return;
		sitting.find(first.discussion);
		if (first.decision == null) note(first.note);
		else type(first.decision, sitting.outcome().decisions().stream().filter(d -> d.id().equals(first.decision.id())).findFirst().orElse(null), choice(first.decision.service()), choice(first.decision.responsible()));
		say(first.sentence);
	}

	/** The keys that mean something now. */
	void showKeys() {
		if (isTyping() || which != null) return;
		var text = KeyHints.of(sitting);
		if (keys.getText().equals(LegacyActionTools.escapeMnemonics(text))) return;
		keys.setText(LegacyActionTools.escapeMnemonics(text));
		showColors();
		getParent().layout(true, true);
	}

	/** Why nothing was done; an empty text takes the last such sentence away. */
	void say(String sentence) {
		if (message.getText().equals(LegacyActionTools.escapeMnemonics(sentence))) return;
		message.setText(LegacyActionTools.escapeMnemonics(sentence));
		message.setToolTipText(sentence);
		showColors();
		getParent().layout(true, true);
	}

	void showSaved(String text, boolean troubled) {
		trouble = troubled;
		saved.setText(LegacyActionTools.escapeMnemonics(text));
		saved.setToolTipText(text);
		showColors();
		layout(true, true);
	}

	void showColors() {
		if (isDisposed()) return;
		color(keys, ThemeColor.QUIET);
		color(message, ThemeColor.TROUBLE);
		color(saved, trouble ? ThemeColor.TROUBLE : ThemeColor.QUIET);
	}

	private static void color(Control control, ThemeColor color) {
		Color wanted = color.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme());
		control.setForeground(wanted);
	}
}
