package org.trellis.review.ui.internal.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.review.SchoolLine;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.EmptyState;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** The meetings of a school, the latest first, with how far each is. */
final class MeetingList extends Composite {
	/** What is done in it. */
	interface Owner {
		/** Another school was chosen. */
		void schoolChosen(SchoolLine school);

		void plan();

		void open(MeetingLine meeting);
	}

	private final Owner owner;
	private final List<SchoolLine> schools = new ArrayList<>();
	private final Combo school;
	private final ListTable<MeetingLine> table;

	MeetingList(Composite parent, Tables tables, String help, Owner owner, Consumer<List<MeetingLine>> recap) {
		super(parent, SWT.NONE);
		this.owner = owner;
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(3).applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.school);
		school = new Combo(this, SWT.READ_ONLY);
		school.addListener(SWT.Selection, e -> chosen().ifPresent(owner::schoolChosen));
		AccessibleName.set(school, Messages.schoolName);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(school);
		var plan = new Button(this, SWT.PUSH);
		plan.setText(Messages.newMeeting);
		plan.addListener(SWT.Selection, e -> owner.plan());
		table = tables.<MeetingLine> table("org.trellis.review.meetings").named(Messages.name)
				.column(Column.of("on", Messages.columnDay, (MeetingLine m) -> MeetingTexts.day(m.on())).width(14).comparing(Comparator.comparing(MeetingLine::on)))
				.column(Column.of("at", Messages.columnTime, (MeetingLine m) -> MeetingTexts.time(m.at())).width(10))
				.column(Column.of("title", Messages.columnTitle, MeetingLine::title).width(36))
				.column(Column.of("state", Messages.columnState, MeetingTexts::state).width(20))
				.column(Column.of("students", Messages.columnStudents, (MeetingLine m) -> NLS.bind(Messages.calledOf, m.discussed(), m.students())).width(12))
				.column(Column.of("next", Messages.columnNext, (MeetingLine m) -> MeetingTexts.day(m.nextOn())).width(14).hidden())
				.sortedBy("-on").identifiedBy(MeetingLine::id).whenEmpty(this::none).onOpen(owner::open).action(Messages.recapLink, recap).selectingFirst().help(help).in(this);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table);
	}

	private void none(EmptyState says) {
		says.show(Messages.noneTitle, Messages.noneWhy, new EmptyState.Action(Messages.newMeeting, owner::plan));
	}

	/** @param wanted is chosen where it is among them; null for the first */
	void schools(List<SchoolLine> lines, UUID wanted) {
		schools.clear();
		schools.addAll(lines);
		school.setItems(lines.stream().map(SchoolLine::name).toArray(String[]::new));
		school.select(0);
		choose(wanted);
	}

	/** @return whether another one is chosen now */
	boolean choose(UUID wanted) {
		for (int i = 0; i < schools.size(); i++) {
			if (!schools.get(i).id().equals(wanted) || school.getSelectionIndex() == i) continue;
			school.select(i);
			return true;
		}
		return false;
	}

	Optional<SchoolLine> chosen() {
		return school.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(schools.get(school.getSelectionIndex()));
	}

	Optional<SchoolLine> school(UUID id) {
		return schools.stream().filter(s -> s.id().equals(id)).findFirst();
	}

	void show(List<MeetingLine> meetings) {
		table.show(RowSource.of(meetings));
	}

	void showAgain(List<MeetingLine> meetings) {
		table.showAgain(RowSource.of(meetings));
	}

	Optional<MeetingLine> marked() {
		return table.selection().stream().findFirst();
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
