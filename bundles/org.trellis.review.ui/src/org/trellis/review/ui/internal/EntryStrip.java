package org.trellis.review.ui.internal;

import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.ThemeColor;

/** Where reviews are typed: the student, what is asked for, one field, and below it the keys that mean something now. */
final class EntryStrip extends Composite implements TurnStrip {
	private static final int PAGE = 10;

	private final Labels labels;
	private final Hints hints;
	private final Label student;
	private final Label informant;
	private final Label prompt;
	private final Text field;
	private final Label keys;
	private final Label message;
	private final Label saved;
	private final ReviewDesk desk;
	private boolean setting;
	/** What stood in the field when the words began to be typed. */
	private String given = "";
	private boolean trouble;

	EntryStrip(Composite parent, Labels labels, ReviewDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.labels = labels;
		hints = new Hints(labels);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(this);
		student = new Label(this, SWT.NONE);
		student.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		prompt = new Label(this, SWT.NONE);
		field = new Text(this, SWT.SINGLE | SWT.BORDER);
		// beside a student's editor, with large letters, it is the informant that gives way, not what is typed
		GridDataFactory.fillDefaults().grab(true, false).minSize(field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(field);
		informant = new Label(this, SWT.NONE);
		keys = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(keys);
		var below = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(below);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(below);
		message = new Label(below, SWT.WRAP);
		saved = new Label(below, SWT.WRAP | SWT.RIGHT);
		for (var told : new Label[] { message, saved }) GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(told);
		listen();
		showStage();
	}

	private void listen() {
		field.addListener(SWT.KeyDown, this::keyDown);
		field.addListener(SWT.Verify, e -> e.doit = setting || desk.entry().stage().takesText());
		field.addListener(SWT.Modify, e -> {
			if (!setting) desk.entry().typed(field.getText());
		});
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = desk.student().name() + ", " + hints.prompt(desk.entry(), desk.student());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = hints.keys(desk.entry(), desk.student());
			}
		});
	}

	@Override
	public boolean setFocus() {
		return !field.isDisposed() && field.setFocus();
	}

	/** A key that was pressed elsewhere, in the table: it is meant for the entry. */
	@Override
	public void keyDown(Event event) {
		if (desk.rows().isEmpty()) return;
		var entry = desk.entry();
		var text = entry.stage().takesText();
		var before = entry.stage();
		Optional<String> refused;
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> refused = go(1, Messages.lastStudent);
		case SWT.ARROW_UP -> refused = go(-1, Messages.firstStudent);
		case SWT.PAGE_DOWN -> refused = go(Math.min(PAGE, desk.rows().size() - 1 - desk.index()), Messages.lastStudent);
		case SWT.PAGE_UP -> refused = go(-Math.min(PAGE, desk.index()), Messages.firstStudent);
		case SWT.CR, SWT.KEYPAD_CR -> refused = entry.enter(field.getText());
		case SWT.ESC -> {
			entry.escape();
			refused = Optional.empty();
		}
		case SWT.BS -> {
			if (text && !field.getText().isEmpty()) return;
			entry.back();
			refused = Optional.empty();
		}
		default -> {
			if (text || event.character < ' ' || event.character == SWT.DEL || (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) return;
			refused = entry.press(event.character);
		}
		}
		event.doit = false;
		if (!before.equals(entry.stage()) || refused.isEmpty()) showStage();
		say(refused);
	}

	private Optional<String> go(int by, String refusal) {
		return by != 0 && desk.move(by) ? Optional.empty() : Optional.of(refusal);
	}

	/** Shows why nothing was done, with a beep; takes the last such sentence away otherwise. */
	@Override
	public void say(Optional<String> refused) {
		if (refused.isEmpty() && message.getText().isEmpty()) return;
		message.setText(LegacyActionTools.escapeMnemonics(refused.orElse("")));
		message.setForeground(color(ThemeColor.TROUBLE));
		if (refused.isPresent()) getDisplay().beep();
		layout(true, true);
	}

	/** Shows what is asked for now. */
	@Override
	public void showStage() {
		if (desk.rows().isEmpty()) return;
		var entry = desk.entry();
		var row = desk.student();
		student.setText(LegacyActionTools.escapeMnemonics(row.name()));
		prompt.setText(LegacyActionTools.escapeMnemonics(hints.prompt(entry, row)));
		informant.setText(NLS.bind(Messages.informantIs, labels.of(entry.informant())));
		informant.setToolTipText(informant.getText());
		keys.setText(LegacyActionTools.escapeMnemonics(hints.keys(entry, row)));
		keys.setForeground(color(ThemeColor.QUIET));
		setting = true;
		field.setTextLimit(entry.textLimit());
		given = entry.initialText();
		field.setText(given);
		field.setSelection(field.getCharCount());
		setting = false;
		layout(true, true);
	}

	/** Whoever has not typed yet types on from the words as they are now. */
	@Override
	public void showState() {
		var untouched = field.getText().equals(given) && !desk.entry().initialText().equals(given);
		if (untouched || !desk.entry().stage().takesText()) showStage();
	}

	@Override
	public void showColors() {
		keys.setForeground(color(ThemeColor.QUIET));
		message.setForeground(color(ThemeColor.TROUBLE));
		saved.setForeground(color(trouble ? ThemeColor.TROUBLE : ThemeColor.QUIET));
	}

	/** @param troubled true when it was not saved */
	@Override
	public void showSaved(String text, boolean troubled) {
		var label = LegacyActionTools.escapeMnemonics(text);
		if (saved.getText().equals(label)) return;
		trouble = troubled;
		saved.setText(label);
		saved.setToolTipText(label);
		saved.setForeground(color(trouble ? ThemeColor.TROUBLE : ThemeColor.QUIET));
		layout(true, true);
	}

	private static Color color(ThemeColor color) {
		return color.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme());
	}
}
