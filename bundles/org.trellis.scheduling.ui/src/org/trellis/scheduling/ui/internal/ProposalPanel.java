package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.trellis.scheduling.Conflict;
import org.trellis.scheduling.ConflictChecker;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Proposal;
import org.trellis.scheduling.Proposal.Candidate;
import org.trellis.scheduling.RuleFailure;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.scheduling.SessionChange;
import org.trellis.ui.AccessibleName;

/** A proposal: its changes to choose from, and whom it leaves without a seat, each with the reason. */
final class ProposalPanel extends Composite {
	/** Of a hundred, what the changes have of the height. */
	private static final int LEAST_CHANGES = 14;
	private static final int A_CHANGE = 9;
	private static final int MOST_CHANGES = 50;

	private final Desk desk;
	private final Label summary;
	private final Table changes;
	private final Tree rest;
	private final SashForm sash;
	private final Label detail;
	private final Button seat;
	private final Label state;
	private final Button accept;
	private final Button all;
	private final Button none;
	private ChosenChanges shown;

	ProposalPanel(Composite parent, Desk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(this);
		summary = wide(new Label(this, SWT.WRAP));
		sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(sash);
		changes = new Table(sash, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE);
		AccessibleName.set(changes, Messages.proposedChanges);
		changes.addListener(SWT.Selection, this::choose);
		rest = new Tree(sash, SWT.FULL_SELECTION);
		AccessibleName.set(rest, Messages.proposalRest);
		var marked = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(marked);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(marked);
		detail = wide(new Label(marked, SWT.WRAP));
		seat = button(marked, Messages.giveSeat, this::giveSeat);
		rest.addListener(SWT.Selection, e -> showDetail(((TreeItem) e.item).getText(), candidate()));
		rest.addListener(SWT.DefaultSelection, e -> giveSeat());
		state = wide(new Label(this, SWT.WRAP));
		var buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
		accept = button(buttons, Messages.accept, () -> desk.run(Commands.ACCEPT));
		all = button(buttons, Messages.chooseAll, () -> chooseAll(true));
		none = button(buttons, Messages.chooseNone, () -> chooseAll(false));
		button(buttons, Messages.discard, () -> desk.propose(null));
	}

	private Label wide(Label label) {
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Button button(Composite parent, String label, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	void show(ScheduleDraft draft, ChosenChanges chosen) {
		if (shown != chosen) {
			shown = chosen;
			fill(draft, chosen);
		}
		showState();
	}

	private void fill(ScheduleDraft draft, ChosenChanges chosen) {
		var texts = new ChangeTexts(draft.timetable());
		var proposal = chosen.proposal();
		var seats = proposal.sessions().stream().mapToInt(PlacedSession::taken).sum();
		var counts = NLS.bind(Messages.proposalSummary, new Object[] { chosen.changes().size(), seats, proposal.unplaced().size() });
		var said = chosen.stopped() ? NLS.bind(Messages.proposalStopped, counts) : counts;
		summary.setText(chosen.changes().isEmpty() ? said + "\n" + (proposal.unplaced().isEmpty() && proposal.belowThreshold().isEmpty() ? Messages.nothingToChange : Messages.nothingFound) : said);
		showDetail("", Optional.empty());
		changes.removeAll();
		for (var change : chosen.changes()) {
			var item = new TableItem(changes, SWT.NONE);
			item.setText(symbol(change) + " " + texts.of(change));
			item.setChecked(chosen.isChosen(change));
		}
		all.setEnabled(!chosen.changes().isEmpty());
		none.setEnabled(!chosen.changes().isEmpty());
		rest.removeAll();
		proposal.failures().stream().map(RuleFailure::sentence).forEach(s -> line(null, "\u26A0 " + s));
		below(draft, proposal);
		if (!proposal.unplaced().isEmpty()) {
			var group = line(null, NLS.bind(Messages.unplacedGroup, proposal.unplaced().size()));
			for (var u : proposal.unplaced()) line(line(group, NLS.bind(Messages.unplacedLine, u.studentName(), u.serviceName())), u.reason());
			open(group);
		}
		share(chosen.changes().size());
	}

	/** Visits that may not come stand above what concerns one student; first the one that somebody looks at in the week. */
	private void below(ScheduleDraft draft, Proposal proposal) {
		if (proposal.belowThreshold().isEmpty()) return;
		var group = line(null, NLS.bind(Messages.belowGroup, proposal.belowThreshold().size()));
		var lookedAt = desk.selection().map(PlacedSession::visit);
		proposal.belowThreshold().stream().sorted(Comparator.comparing(below -> !lookedAt.equals(Optional.of(below.visit())))).forEach(below -> candidates(line(group, "\u26A0 " + below.sentence()), below));
		open(group);
	}

	/** As much for the changes as they have lines, up to a half; the reasons are what is read. Without any there is no empty box. */
	private void share(int lines) {
		changes.setVisible(lines > 0);
		sash.setMaximizedControl(lines == 0 ? rest : null);
		var share = Math.min(MOST_CHANGES, LEAST_CHANGES + lines * A_CHANGE);
		sash.setWeights(share, 100 - share);
	}

	private void candidates(TreeItem visit, Proposal.NotReached below) {
		if (below.candidates().isEmpty()) line(visit, Messages.nobodyCould);
		for (var c : below.candidates()) line(visit, NLS.bind(c.after() == null ? Messages.candidateLine : Messages.candidateFree, c.studentName(), c.lacks())).setData(c);
		visit.setData(below.visit());
	}

	/** Somebody looks at a session of this visit: what it lacks comes into sight. */
	void reveal(UUID visit) {
		for (var group : rest.getItems()) for (var item : group.getItems()) if (visit.equals(item.getData())) rest.setTopItem(item);
	}

	private static void open(TreeItem item) {
		item.setExpanded(true);
		for (var child : item.getItems()) child.setExpanded(true);
	}

	private TreeItem line(TreeItem parent, String text) {
		var item = parent == null ? new TreeItem(rest, SWT.NONE) : new TreeItem(parent, SWT.NONE);
		item.setText(text);
		return item;
	}

	private static String symbol(SessionChange change) {
		return change.before() == null ? "+" : change.after() == null ? "\u2212" : "\u2194";
	}

	private void choose(Event event) {
		var change = shown.changes().get(changes.indexOf((TableItem) event.item));
		if (event.detail == SWT.CHECK) {
			shown.choose(change, ((TableItem) event.item).getChecked());
			desk.propose(shown);
		} else {
			showDetail(((TableItem) event.item).getText(), Optional.empty());
			if (change.before() != null) desk.select(change.id());
		}
	}

	/** The marked line in full; the lists may be too narrow for it. Whoever needs a seat only can be given it here. */
	private void showDetail(String line, Optional<Candidate> candidate) {
		detail.setText(line.replace("&", "&&"));
		var can = candidate.filter(c -> c.after() != null).isPresent();
		seat.setVisible(can);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).exclude(!can).applyTo(seat);
		layout(true, true);
	}

	private Optional<Candidate> candidate() {
		return rest.getSelectionCount() == 1 && rest.getSelection()[0].getData() instanceof Candidate c ? Optional.of(c) : Optional.empty();
	}

	/** One step by hand, which can be undone; after it the proposal is old. */
	private void giveSeat() {
		candidate().filter(c -> c.after() != null).ifPresent(c -> {
			var step = List.of(new SessionChange(c.before(), c.after()));
			if (!desk.week().orElseThrow().draft().fits(step)) return;
			desk.edit(step);
			desk.select(c.after().id());
		});
	}

	private void chooseAll(boolean yes) {
		for (var change : shown.changes()) shown.choose(change, yes);
		for (var item : changes.getItems()) item.setChecked(yes);
		desk.propose(shown);
	}

	/** Whether the chosen part can be accepted, and what would stand against it. */
	void showState() {
		var draft = desk.week().orElseThrow().draft();
		var fits = shown.fits(draft);
		var conflicts = fits ? conflicts(draft) : List.<String> of();
		accept.setEnabled(fits && !shown.chosen().isEmpty());
		state.setText(shown.changes().isEmpty() && fits ? "" : (!fits ? Messages.proposalOutdated : conflicts.isEmpty() ? NLS.bind(Messages.chosenChanges, shown.chosen().size(), shown.changes().size()) : "\u26A0 " + NLS.bind(Messages.partConflicts, conflicts.size(), conflicts.getFirst())).replace("&", "&&"));
		layout(true, true);
	}

	/** Conflicts that the chosen part would make and that are not there now. */
	private List<String> conflicts(ScheduleDraft draft) {
		var task = draft.task();
		var checker = new ConflictChecker(task.timetable(), draft.rules());
		task.fixed().forEach(checker::put);
		task.current().forEach(checker::put);
		for (var change : shown.chosen()) {
			if (change.after() == null) checker.remove(change.id());
			else checker.put(change.after());
		}
		var found = new LinkedHashSet<Conflict>();
		for (var change : shown.chosen()) if (change.after() != null) found.addAll(checker.conflictsOf(change.id()));
		found.removeAll(new LinkedHashSet<>(draft.conflicts()));
		found.removeIf(c -> c instanceof Conflict.BelowThreshold);
		return new ArrayList<>(found.stream().map(Conflict::sentence).toList());
	}

	@Override
	public boolean setFocus() {
		return changes.isVisible() ? changes.setFocus() : rest.getItemCount() > 0 ? rest.setFocus() : getChildren()[getChildren().length - 1].setFocus();
	}
}
