package org.trellis.review.ui.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.trellis.review.Clash;
import org.trellis.review.FindingState;
import org.trellis.review.ReviewState;
import org.trellis.review.SaveOutcome.Clashed;
import org.trellis.ui.AccessibleName;

/** Two people changed the same parts of a review: shows for each part what it was, mine and theirs, and lets choose. It cannot be left without a choice; at first mine stays. It may come while somebody types: no key that is meant for a review chooses anything here. */
final class ConflictDialog extends Dialog {
	private static final int PART_WIDTH = 16;
	private static final int VALUE_WIDTH = 26;

	private final Labels labels;
	private final String student;
	private final Clashed clash;
	private final Map<Clash, Button> mine = new LinkedHashMap<>();
	private ReviewState wanted;

	ConflictDialog(Shell parent, Labels labels, String student, Clashed clash) {
		super(parent);
		this.labels = labels;
		this.student = student;
		this.clash = clash;
		this.wanted = Clash.settle(clash.base(), clash.mine(), clash.theirs(), Clash.between(clash.base(), clash.mine(), clash.theirs()));
	}

	/** What is to be written. */
	ReviewState wanted() {
		return wanted;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.conflictTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 12).spacing(12, 8).applyTo(area);
		var intro = new Label(area, SWT.WRAP);
		intro.setText(LegacyActionTools.escapeMnemonics(NLS.bind(Messages.conflictIntro, student)));
		GridDataFactory.fillDefaults().span(5, 1).hint(convertWidthInCharsToPixels(90), SWT.DEFAULT).applyTo(intro);
		for (var title : new String[] { Messages.conflictPart, Messages.conflictBase, Messages.conflictMine, Messages.conflictTheirs, "" }) {
			var label = new Label(area, SWT.NONE);
			label.setText(title);
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		for (var part : Clash.between(clash.base(), clash.mine(), clash.theirs())) row(area, part);
		return area;
	}

	private void row(Composite area, Clash part) {
		var name = new Label(area, SWT.WRAP);
		name.setText(LegacyActionTools.escapeMnemonics(name(part)));
		GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(PART_WIDTH), SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(name);
		value(area, part, Messages.conflictBase, clash.base());
		value(area, part, Messages.conflictMine, clash.mine());
		value(area, part, Messages.conflictTheirs, clash.theirs());
		// of buttons with the same parent only one can be chosen
		var choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choice);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(choice);
		mine.put(part, button(choice, part, Messages.conflictKeepMine, true));
		button(choice, part, Messages.conflictKeepTheirs, false);
	}

	/** A field and no label, so that screen readers come by it and long words can be scrolled. */
	private void value(Composite area, Clash part, String whose, ReviewState state) {
		var text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		text.setText(value(part, state));
		AccessibleName.set(text, name(part) + ", " + whose);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(VALUE_WIDTH), SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(text);
	}

	private Button button(Composite choice, Clash part, String name, boolean chosen) {
		var button = new Button(choice, SWT.RADIO);
		button.setText(name);
		AccessibleName.set(button, name(part) + ", " + name);
		button.setSelection(chosen);
		return button;
	}

	private String name(Clash part) {
		return switch (part.part()) {
		case STATUS -> Messages.partStatus;
		case NOTE -> Messages.partNote;
		case TIER -> Messages.partTier;
		case FINDING -> NLS.bind(Messages.partFinding, labels.domain(anyFinding(part).domain()));
		};
	}

	private FindingState anyFinding(Clash part) {
		return clash.mine().finding(part.finding()).or(() -> clash.theirs().finding(part.finding())).or(() -> clash.base().finding(part.finding())).orElseThrow();
	}

	private String value(Clash part, ReviewState state) {
		var text = switch (part.part()) {
		case STATUS -> state.reviewed() ? NLS.bind(Messages.reviewedYes, state.reviewedOn().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))) : Messages.reviewedNo;
		case NOTE -> state.note();
		case TIER -> state.tier() == null ? null : tier(state);
		case FINDING -> state.finding(part.finding()).map(labels::fully).orElse(null);
		};
		return text == null ? Messages.conflictNothing : text;
	}

	private String tier(ReviewState state) {
		var decided = NLS.bind(Messages.detailDecided, labels.of(state.tier().tier()), state.tier().decidedBy());
		return state.tier().reason() == null ? decided : decided + "\n" + NLS.bind(Messages.detailReason, state.tier().reason());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.conflictDone, false);
	}

	@Override
	protected boolean canHandleShellCloseEvent() {
		return false;
	}

	@Override
	protected void okPressed() {
		var kept = mine.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey).toList();
		wanted = Clash.settle(clash.base(), clash.mine(), clash.theirs(), kept);
		super.okPressed();
	}
}
