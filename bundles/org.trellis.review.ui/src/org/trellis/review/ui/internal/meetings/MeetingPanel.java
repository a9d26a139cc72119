package org.trellis.review.ui.internal.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.district.Student;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.meetings.OutcomeBuffer.Back;
import org.trellis.store.Change;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.NotSaved;
import org.trellis.ui.Workspace;

/** A meeting while it runs: its agenda, the student whose turn it is, and where decisions are typed. */
final class MeetingPanel extends Composite implements MeetingSitting.Listener {
	/** What the panel needs from the view around it. */
	interface Owner {
		/** Back to the list of meetings. */
		void leave();

		/** The recap of this meeting. */
		void recap(MeetingLine meeting);
	}

	private static final int SPACE = 12;

	/** The meeting's questions, which hold up whoever asks. */
	private final MeetingQuestions questions;
	private final Workspace workspace;
	private final Owner owner;
	private final String school;
	private final MeetingTexts texts;
	private final MeetingSitting sitting;
	private final Link back;
	private final Label title;
	private final Label progress;
	private final AgendaTable table;
	private final Label student;
	private final Text decided;
	private final Text known;
	private final MeetingStrip strip;
	private boolean abandoned;

	MeetingPanel(Composite parent, MeetingDesk desk, MeetingLine line, String school, MeetingQuestions questions, Labels labels, Workspace workspace, Owner owner) {
		super(parent, SWT.NONE);
		this.questions = questions;
		this.workspace = workspace;
		this.owner = owner;
		this.school = school;
		texts = new MeetingTexts(labels);
		sitting = new MeetingSitting(this, desk, line, workspace, this);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(this);
		var head = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(SPACE, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		back = link(head, Messages.backToList, owner::leave);
		title = new Label(head, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		progress = new Label(head, SWT.NONE);
		link(head, Messages.recapLink, () -> owner.recap(sitting.line()));
		var middle = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 220).applyTo(middle);
		table = new AgendaTable(middle, this::keyDown, this::chosen);
		var detail = new Composite(middle, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(detail);
		student = new Label(detail, SWT.NONE);
		student.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(student);
		decided = text(detail, Messages.decidedName, false);
		known = text(detail, Messages.knownName, true);
		middle.setWeights(52, 48);
		strip = new MeetingStrip(this, sitting, workspace, questions, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		IPropertyChangeListener repaint = e -> getDisplay().asyncExec(strip::showColors);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(repaint);
		addListener(SWT.Dispose, e -> PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(repaint));
		showHead();
		head.addListener(SWT.Resize, e -> fit());
		sitting.read();
	}

	private static Link link(Composite parent, String label, Runnable action) {
		var link = new Link(parent, SWT.NONE);
		link.setText("<a>" + LegacyActionTools.escapeMnemonics(label) + "</a>");
		link.addListener(SWT.Selection, e -> action.run());
		return link;
	}

	private static Text text(Composite parent, String name, boolean grows) {
		var text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.set(text, name);
		GridDataFactory.fillDefaults().grab(true, grows).hint(100, text.getLineHeight() * (grows ? 6 : 4)).applyTo(text);
		return text;
	}

	MeetingSitting sitting() {
		return sitting;
	}

	MeetingLine line() {
		return sitting.line();
	}

	@Override
	public boolean setFocus() {
		return strip.isTyping() ? strip.setFocus() : table.setFocus();
	}

	void focusAgenda() {
		table.setFocus();
	}

	private void chosen() {
		int to = table.index();
		strip.endEntry();
		sitting.go(to);
	}

	/** All that is known of the student whose turn it is. */
	void openStudent() {
		sitting.item().ifPresent(i -> workspace.editors().open(Student.class, i.student(), i.name()));
	}

	private void keyDown(Event event) {
		if (event.keyCode == SWT.TAB || (event.stateMask & SWT.CTRL) != 0) return;
		boolean alone = (event.stateMask & SWT.ALT) == 0;
		switch (event.keyCode) {
		case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
			int by = event.keyCode == SWT.ARROW_UP ? -1 : 1;
			if (!alone) sitting.edits().move(by);
			else if (sitting.go(sitting.index() + by)) table.select(sitting.index());
		}
		case SWT.CR, SWT.KEYPAD_CR -> enter();
		case SWT.DEL -> sitting.edits().takeOff();
		case SWT.ESC -> {
			if (!strip.escape()) owner.leave();
		}
		default -> {
			if (event.character < ' ' || !alone) return;
			strip.press(event.character);
		}
		}
		event.doit = false;
	}

	private void enter() {
		strip.say("");
		if (sitting.item().isEmpty()) strip.say(Messages.emptyAgendaWhy);
		else if (sitting.line().over()) strip.say(Messages.isOver);
		else if (!sitting.isCalled()) sitting.edits().call();
		else sitting.edits().next();
	}

	/** Asks for the day of the next meeting, and ends this one. */
	void end() {
		if (sitting.line().over()) {
			strip.say(Messages.isOver);
			return;
		}
		if (flush().isPresent()) {
			strip.giveBack();
			return;
		}
		questions.close(getShell(), sitting.line()).ifPresent(answer -> sitting.edits().close(answer.day()));
	}

	Optional<NotSaved> flush() {
		strip.endEntry();
		return sitting.flush().or(() -> abandoned ? Optional.empty() : strip.notSeenTo());
	}

	void abandon() {
		abandoned = true;
		sitting.abandon();
	}

	void written(List<Change> changes) {
		sitting.written(changes);
	}

	@Override
	public void agenda() {
		showHead();
		table.show(sitting);
		layout(true, true);
	}

	private void showHead() {
		var line = sitting.line();
		title.setToolTipText(MeetingTexts.title(line, school).replace("&", "&&"));
		long called = sitting.agenda().stream().filter(i -> i.begun() != null).count();
		progress.setText(NLS.bind(Messages.progress, new Object[] { MeetingTexts.state(line), called, sitting.agenda().size() }));
		fit();
	}

	/** Where there is no room for all in a line, the meeting has the first one for itself. */
	private void fit() {
		title.setText(LegacyActionTools.escapeMnemonics(MeetingTexts.title(sitting.line(), school)));
		var head = title.getParent();
		if (head.getClientArea().width == 0) return;
		int wanted = 0;
		for (var child : head.getChildren()) wanted += child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + SPACE;
		boolean folded = wanted > head.getClientArea().width;
		if (folded) title.moveAbove(null);
		else title.moveBelow(back);
		((GridData) title.getLayoutData()).horizontalSpan = folded ? 4 : 1;
		GridDataFactory.fillDefaults().span(folded ? 2 : 1, 1).grab(folded, false).align(SWT.END, SWT.CENTER).applyTo(progress);
		head.layout(true);
		layout(true);
	}

	@Override
	public void student() {
		if (isDisposed()) return;
		table.update(sitting);
		student.setText(LegacyActionTools.escapeMnemonics(sitting.item().map(AgendaItem::name).orElse(Messages.emptyAgenda)));
		set(decided, sitting.item().map(this::decidedText).orElse(Messages.emptyAgendaWhy));
		set(known, sitting.sight().map(sight -> why() + texts.inSight(sight)).orElse(""));
		strip.showKeys();
	}

	/** In the agenda there is not room for every reason. */
	private String why() {
		return sitting.item().filter(i -> i.begun() != null && i.reason() != null).map(i -> NLS.bind(Messages.because, i.reason()) + "\n").orElse("");
	}

	private String decidedText(AgendaItem item) {
		if (item.begun() == null) return item.reason() == null ? Messages.notCalledYet : NLS.bind(Messages.notCalledBecause, item.reason());
		var lines = new ArrayList<>(MeetingTexts.decided(sitting.outcome().decisions(), sitting.names()));
		if (lines.isEmpty()) lines.add(Messages.nothingDecided);
		if (sitting.outcome().nextOn() != null) lines.add(NLS.bind(Messages.againOn, MeetingTexts.day(sitting.outcome().nextOn())));
		if (sitting.isNoted()) lines.add(NLS.bind(Messages.thereAreNotes, MeetingKey.READ.character()));
		return String.join("\n", lines);
	}

	private static void set(Text text, String value) {
		if (!text.getText().equals(value)) text.setText(value);
	}

	@Override
	public void saving(String text, boolean trouble) {
		if (!isDisposed()) strip.showSaved(text, trouble);
	}

	@Override
	public void say(String sentence) {
		if (!isDisposed()) strip.say(sentence);
	}

	@Override
	public void back(UUID discussion, Back back, String sentence) {
		strip.giveBack(discussion, back, sentence);
		student();
	}
}
