package org.trellis.scheduling.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.SchoolVisits;
import org.trellis.scheduling.SessionChange;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.ThemeColor;

/** A school's week: whose it is, the calendar or its table, and what stands against it. */
final class WeekPanel extends Composite implements Desk.Listener {
	private static final int[] CALENDAR_AND_CONFLICTS = { 84, 16 };

	private final Desk desk;
	private final Combo schools;
	private final Combo lanes;
	private final Label state;
	private final Button save;
	private final StackView stack;
	private final WeekCalendar calendar;
	private final SessionTable table;
	private final ConflictStrip conflicts;
	private List<SchoolVisits> known = List.of();

	/** What can be done in the panel. */
	interface Actions {
		void choose(SchoolVisits school);

		void lanes(Lanes lanes);

		void details();
	}

	WeekPanel(Composite parent, Desk desk, Lanes remembered, Actions actions) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 6).spacing(6, 6).applyTo(this);
		schools = combo(Messages.school);
		schools.addListener(SWT.Selection, e -> actions.choose(known.get(schools.getSelectionIndex())));
		GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).applyTo(schools);
		lanes = combo(Messages.lanesName);
		for (var kind : Lanes.values()) lanes.add(kind.label());
		lanes.select(remembered.ordinal());
		lanes.addListener(SWT.Selection, e -> actions.lanes(lanes()));
		button(Messages.propose, Commands.PROPOSE);
		save = button(Messages.save, Commands.SAVE);
		state = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		var sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, true).applyTo(sash);
		stack = new StackView(sash);
		var keys = new SessionKeys(desk, actions::details);
		conflicts = new ConflictStrip(sash, desk);
		calendar = new WeekCalendar(stack, desk, keys, conflicts::show);
		table = new SessionTable(stack, desk, keys);
		stack.top(calendar);
		sash.setWeights(CALENDAR_AND_CONFLICTS);
		var listening = desk.listen(this);
		addListener(SWT.Dispose, e -> listening.close());
	}

	private Combo combo(String name) {
		var combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.set(combo, name);
		combo.setToolTipText(name);
		return combo;
	}

	private Button button(String label, String command) {
		var button = new Button(this, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> desk.run(command));
		return button;
	}

	WeekCalendar calendar() {
		return calendar;
	}

	SessionTable table() {
		return table;
	}

	Lanes lanes() {
		return Lanes.values()[lanes.getSelectionIndex()];
	}

	void lanes(Lanes kind) {
		lanes.select(kind.ordinal());
		showSessions();
	}

	void failures(List<String> sentences) {
		conflicts.failures(sentences);
	}

	void showSchools(List<SchoolVisits> all, SchoolVisits chosen) {
		if (!known.equals(all)) {
			known = all;
			schools.setItems(all.stream().map(SchoolVisits::name).toArray(String[]::new));
		}
		schools.select(all.indexOf(chosen));
	}

	/** Opens the list of schools. */
	void askForSchool() {
		schools.setFocus();
		schools.setListVisible(true);
	}

	/** Calendar instead of table, or the other way round. */
	void turn() {
		stack.top(stack.top() == calendar ? table.control() : calendar);
		stack.setFocus();
	}

	/** How saving goes. */
	void say(String text, boolean trouble) {
		state.setForeground(trouble ? ThemeColor.TROUBLE.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()) : null);
		state.setText(text.replace("&", "&&"));
		state.setToolTipText(text.replace("&", "&&"));
	}

	/** A week without anything to show. */
	void showEmpty(String what, String why, EmptyState.Action... actions) {
		stack.showEmpty(what, why, actions);
	}

	void showWeek() {
		if (stack.top() != table.control()) stack.top(calendar);
	}

	@Override
	public boolean setFocus() {
		return stack.setFocus();
	}

	@Override
	public void opened() {
		edited();
	}

	@Override
	public void edited() {
		var unsaved = desk.week().map(w -> w.draft().unsaved().size()).orElse(0);
		save.setEnabled(unsaved > 0);
		showSessions();
	}

	private void showSessions() {
		calendar.show(lanes(), ghosts());
		table.refresh();
		selected();
	}

	/** The chosen sessions of the proposal as they would be. */
	private List<PlacedSession> ghosts() {
		return desk.proposal().map(p -> p.chosen().stream().map(SessionChange::after).filter(s -> s != null).toList()).orElse(List.of());
	}

	@Override
	public void proposed() {
		showSessions();
	}

	@Override
	public void selected() {
		calendar.reveal();
		table.select();
		conflicts.show(null);
	}

	/** Goes to the next session that something stands against. */
	void nextConflict() {
		var draft = desk.week().orElseThrow().draft();
		var sessions = draft.sessions();
		var at = desk.selection().map(sessions::indexOf).orElse(-1);
		for (var i = 1; i <= sessions.size(); i++) {
			var next = Optional.of(sessions.get((at + i) % sessions.size())).filter(s -> !draft.conflictsOf(s.id()).isEmpty());
			if (next.isPresent()) {
				desk.select(next.get().id());
				return;
			}
		}
	}
}
