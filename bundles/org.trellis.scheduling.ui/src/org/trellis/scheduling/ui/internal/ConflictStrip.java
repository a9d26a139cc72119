package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.trellis.scheduling.Conflict;
import org.trellis.scheduling.PlacedSession;
import org.trellis.ui.AccessibleName;

/** What stands against the schedule, a sentence each: of the session that is being moved or looked at, or else of all. */
final class ConflictStrip extends Composite {
	private static final int LINES = 4;

	private final Desk desk;
	private final Label heading;
	private final Table list;
	/** Session of each line; null where there is none to go to. */
	private final List<UUID> sessions = new ArrayList<>();
	private List<String> failures = List.of();

	ConflictStrip(Composite parent, Desk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		heading = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
		list = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(list, Messages.conflictsName);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, list.getItemHeight() * LINES + 8).applyTo(list);
		// a sentence may be longer than the week is wide
		list.addListener(SWT.MouseMove, e -> {
			var under = list.getItem(new Point(e.x, e.y));
			var sentence = under == null ? null : under.getText();
			if (!Objects.equals(sentence, list.getToolTipText())) list.setToolTipText(sentence);
		});
		list.addListener(SWT.Selection, e -> {
			var session = list.getSelectionIndex() < 0 ? null : sessions.get(list.getSelectionIndex());
			if (session != null) desk.select(session);
		});
	}

	/** Rules that failed, told before all conflicts. */
	void failures(List<String> sentences) {
		failures = sentences;
	}

	/** @param moving the session as it would be if it were dropped now; null when none is being dragged */
	void show(PlacedSession moving) {
		sessions.clear();
		list.removeAll();
		var week = desk.week();
		if (week.isEmpty()) return;
		var draft = week.get().draft();
		for (var failure : failures) add(failure, null);
		if (moving != null) {
			show(Labels.session(draft.timetable(), moving), draft.preview(moving));
		} else if (desk.selection().isPresent()) {
			show(Labels.session(draft.timetable(), desk.selection().get()), draft.conflictsOf(desk.selection().get().id()));
		} else {
			var all = draft.conflicts();
			heading.setText(all.isEmpty() ? Messages.noConflicts : Labels.conflicts(all.size()));
			all.forEach(this::add);
		}
		heading.requestLayout();
	}

	private void show(String session, List<Conflict> conflicts) {
		var all = desk.week().orElseThrow().draft().conflicts().size();
		var count = conflicts.isEmpty() ? Messages.noConflicts : Labels.conflicts(conflicts.size());
		heading.setText(NLS.bind(Messages.conflictsOf, new Object[] { session, count, all }).replace("&", "&&"));
		conflicts.forEach(this::add);
	}

	private void add(Conflict conflict) {
		add(conflict.sentence(), sessionOf(conflict));
	}

	private void add(String sentence, UUID session) {
		sessions.add(session);
		new TableItem(list, SWT.NONE).setText("\u26A0 " + sentence);
	}

	private UUID sessionOf(Conflict conflict) {
		var draft = desk.week().orElseThrow().draft();
		return switch (conflict) {
		case Conflict.RoomDoubleBooked c -> own(c.session(), c.other());
		case Conflict.ProviderDoubleBooked c -> own(c.session(), c.other());
		case Conflict.StudentDoubleBooked c -> own(c.session(), c.other());
		case Conflict.RoomInClass c -> c.session();
		case Conflict.SeatRefused c -> c.session();
		case Conflict.RoomUnfit c -> c.session();
		case Conflict.RoomTooSmall c -> c.session();
		case Conflict.RoomMissing c -> c.session();
		case Conflict.GroupTooLarge c -> c.session();
		case Conflict.OutsideVisit c -> c.session();
		case Conflict.BelowThreshold c -> draft.sessions().stream().filter(s -> s.visit().equals(c.visit())).findFirst().map(PlacedSession::id).orElse(null);
		};
	}

	/** Of two sessions the one that is in this school. */
	private UUID own(UUID a, UUID b) {
		return desk.week().orElseThrow().draft().session(a).isPresent() ? a : b;
	}
}
