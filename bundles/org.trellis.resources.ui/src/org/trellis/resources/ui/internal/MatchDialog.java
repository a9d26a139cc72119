package org.trellis.resources.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.review.Intensity;
import org.trellis.resources.match.Match;
import org.trellis.resources.match.Match.Standing;
import org.trellis.resources.match.Verdict;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.Terms;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** The services for a student's need, ranked, each with what decides; below, every reason of the selected one (D12). */
final class MatchDialog extends TitleAreaDialog {
	private static final int REFER = IDialogConstants.CLIENT_ID;
	private static final int PROSPECTS = IDialogConstants.CLIENT_ID + 1;

	/** What is asked for. */
	record Question(String student, String domain, Intensity intensity) {
	}

	private final Question question;
	private final List<Match> matches;
	private final Tables tables;
	private final Consumer<Match> refer;
	private final Runnable prospects;
	private ListTable<Match> table;
	private Text reasons;

	/**
	 * @param refer goes on with the chosen service
	 * @param prospects looks for who else could be won
	 */
	MatchDialog(Shell parent, Question question, List<Match> matches, Tables tables, Consumer<Match> refer, Runnable prospects) {
		super(parent);
		this.question = question;
		this.matches = matches;
		this.tables = tables;
		this.refer = refer;
		this.prospects = prospects;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		setHelpAvailable(false);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.matchTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.MATCH);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(convertWidthInCharsToPixels(144), convertHeightInCharsToPixels(38));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.matchHeading, question.student()));
		var eligible = matches.stream().filter(m -> m.standing() == Standing.ELIGIBLE).count();
		var possible = matches.stream().anyMatch(MatchDialog::leadsOn);
		setMessage(NLS.bind(possible ? Messages.matchMessage : Messages.matchMessageNone, new Object[] { question.domain(), Terms.of(question.intensity()), matches.size(), eligible }));
		var area = (Composite) super.createDialogArea(parent);
		var sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = tables.<Match> table("org.trellis.resources.match").named(Messages.matchTable).filteredBy(Messages.matchFilter)
				.column(Column.of("rank", Messages.columnRank, (Match m) -> "" + (matches.indexOf(m) + 1)).right().width(4).comparing(Comparator.comparingInt(matches::indexOf)))
				.column(Column.of("standing", Messages.columnStanding, (Match m) -> standing(m.standing())).width(15))
				.column(Column.of("service", Messages.columnService, (Match m) -> m.offer().name()).width(29))
				.column(Column.of("organization", Messages.columnOrganization, (Match m) -> m.offer().organizationName()).width(19))
				.column(Column.of("why", Messages.columnWhy, Match::headline).width(36))
				.column(Column.of("remedy", Messages.columnRemedy, (Match m) -> String.join(Messages.remedyAnd, m.remedies())).width(39))
				.sortedBy("rank").selectingFirst().identifiedBy(m -> m.offer().service()).onSelect(rows -> selected()).onOpen(m -> refer()).help(HelpIds.MATCH).in(sash);
		reasons = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.set(reasons, Messages.matchReasons);
		sash.setWeights(3, 2);
		return area;
	}

	/** The rows come last: the first of them is selected, and what it means for the buttons is shown. */
	@Override
	public void create() {
		super.create();
		if (matches.isEmpty()) table.showEmpty(Messages.matchEmptyTitle, Messages.matchEmptyWhy);
		else table.show(RowSource.of(matches));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		// as wide as the longer of its two words
		var refer = createButton(parent, REFER, Messages.matchReferral, true);
		refer.setText(Messages.referButton);
		refer.setEnabled(false);
		createButton(parent, PROSPECTS, Messages.prospectsButton, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case REFER -> refer();
		case PROSPECTS -> {
			close();
			prospects.run();
		}
		default -> super.buttonPressed(button);
		}
	}

	private void refer() {
		var selection = table.selection();
		if (selection.isEmpty() || !leadsOn(selection.getFirst())) return;
		close();
		refer.accept(selection.getFirst());
	}

	private void selected() {
		var selection = table.selection();
		var one = selection.isEmpty() ? null : selection.getFirst();
		getButton(REFER).setText(one != null && one.referral() != null ? Messages.matchReferral : Messages.referButton);
		getButton(REFER).setEnabled(one != null && leadsOn(one));
		reasons.setText(one == null ? "" : reasons(one));
	}

	/** To a new referral, or to the one that there is. */
	private static boolean leadsOn(Match match) {
		return match.referral() != null || match.standing() != Standing.INELIGIBLE;
	}

	/** One line for each criterion that had something to say; signs say what the words say. */
	static String reasons(Match match) {
		var text = new StringBuilder();
		for (var reason : match.reasons()) text.append(line(reason)).append('\n');
		return text.toString();
	}

	private static String line(Match.Reason reason) {
		var label = reason.criterion().label();
		return switch (reason.verdict()) {
		case Verdict.Suits s -> NLS.bind(Messages.reasonSuits, label, s.sentence());
		case Verdict.Excludes e when e.remedy() != null && reason.criterion().isHard() -> NLS.bind(Messages.reasonExcludesUnless, new Object[] { label, e.sentence(), e.remedy() });
		case Verdict.Excludes e -> NLS.bind(Messages.reasonExcludes, label, e.sentence());
		case Verdict.NotKnown n -> NLS.bind(Messages.reasonNotKnown, label, n.sentence());
		case Verdict.Failed f -> NLS.bind(Messages.reasonNotKnown, label, f.sentence());
		case Verdict.Silent s -> "";
		};
	}

	static String standing(Standing standing) {
		return switch (standing) {
		case ELIGIBLE -> Messages.standingEligible;
		case TO_BE_CLARIFIED -> Messages.standingToBeClarified;
		case INELIGIBLE -> Messages.standingIneligible;
		};
	}
}
