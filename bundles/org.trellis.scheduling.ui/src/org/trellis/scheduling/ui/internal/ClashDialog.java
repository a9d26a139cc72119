package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.SaveOutcome.Clash;
import org.trellis.scheduling.Timetable;

/** Two people changed the same sessions: shows each as it was, mine and theirs, and lets choose. It cannot be left without a choice; at first mine stays. */
final class ClashDialog extends Dialog {
	private final Timetable timetable;
	private final List<Clash> clashes;
	private final List<Button> mine = new ArrayList<>();
	private List<PlacedSession> wanted;

	ClashDialog(Shell parent, Timetable timetable, List<Clash> clashes) {
		super(parent);
		this.timetable = timetable;
		this.clashes = clashes;
		this.wanted = new ArrayList<>(clashes.stream().map(Clash::mine).toList());
	}

	/** What each session is to be, in the order of the clashes; null stands for taken out. */
	List<PlacedSession> wanted() {
		return wanted;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.CLASH);
		shell.setText(Messages.clashTitle);
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
		intro.setText(Messages.clashIntro);
		GridDataFactory.fillDefaults().span(5, 1).hint(convertWidthInCharsToPixels(100), SWT.DEFAULT).applyTo(intro);
		for (var title : new String[] { Messages.clashSession, Messages.clashBase, Messages.clashMine, Messages.clashTheirs, "" }) {
			var label = new Label(area, SWT.NONE);
			label.setText(title);
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		clashes.forEach(c -> row(area, c));
		return area;
	}

	private void row(Composite area, Clash clash) {
		var texts = new ChangeTexts(timetable);
		var any = clash.base() != null ? clash.base() : clash.mine() != null ? clash.mine() : clash.theirs();
		text(area, Labels.session(timetable, any));
		text(area, clash.base() == null ? Messages.notThere : texts.state(clash.base()));
		text(area, texts.state(clash.mine()));
		text(area, texts.state(clash.theirs()));
		// of buttons with the same parent only one can be chosen
		var choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choice);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(choice);
		mine.add(button(choice, Messages.clashKeepMine, true));
		button(choice, Messages.clashKeepTheirs, false);
	}

	private void text(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(26), SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(label);
	}

	private static Button button(Composite choice, String name, boolean chosen) {
		var button = new Button(choice, SWT.RADIO);
		button.setText(name);
		button.setSelection(chosen);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.clashDone, true);
	}

	@Override
	protected void okPressed() {
		for (var i = 0; i < clashes.size(); i++) wanted.set(i, mine.get(i).getSelection() ? clashes.get(i).mine() : clashes.get(i).theirs());
		super.okPressed();
	}
}
