package org.trellis.review.ui.internal.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.Participant;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;

/** Who is at the meeting: Space says that somebody is there or not, Delete takes them off, letters in the field below add a member of staff, or a guest by name. */
final class PeopleDialog extends Dialog {
	private static final String HELP = "org.trellis.review.ui.meetingPeople";
	private static final int LONGEST_NAME = 120;

	private final MeetingDesk desk;
	private final StoreJobs jobs;
	private final List<Participant> people;
	private Table table;
	private Finder finder;

	PeopleDialog(Shell parent, MeetingDesk desk, List<Participant> people, StoreJobs jobs) {
		super(parent);
		this.desk = desk;
		this.people = new ArrayList<>(people);
		this.jobs = jobs;
	}

	List<Participant> people() {
		return List.copyOf(people);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.peopleTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		var how = new Label(area, SWT.WRAP);
		how.setText(Messages.peopleHow);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(56), SWT.DEFAULT).applyTo(how);
		table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(table, Messages.peopleTitle);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(56), convertHeightInCharsToPixels(10)).applyTo(table);
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) present(table.indexOf((TableItem) e.item), ((TableItem) e.item).getChecked());
		});
		table.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL && table.getSelectionIndex() >= 0) {
				people.remove(table.getSelectionIndex());
				show(table.getSelectionIndex());
			}
		});
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.peopleAdd);
		finder = new Finder(area, Messages.peopleAdd.replace("&", ""), jobs, desk::staff);
		finder.field().setTextLimit(LONGEST_NAME);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(finder);
		finder.field().addListener(SWT.KeyDown, e -> {
			if (e.keyCode != SWT.CR && e.keyCode != SWT.KEYPAD_CR || finder.field().getText().isBlank()) return;
			e.doit = false;
			add();
		});
		// Enter in the field adds; only in an empty one it is the button's
		finder.field().addListener(SWT.Traverse, e -> e.doit &= e.detail != SWT.TRAVERSE_RETURN || finder.field().getText().isBlank());
		show(0);
		return area;
	}

	private void present(int at, boolean there) {
		var p = people.get(at);
		people.set(at, new Participant(p.id(), p.staff(), p.name(), p.role(), there));
	}

	/** A member of staff, or a guest who is called so. */
	private void add() {
		finder.whenKnown(() -> {
			var typed = finder.field().getText().strip();
			var staff = finder.choice();
			if (staff.isPresent() && people.stream().noneMatch(p -> staff.get().id().equals(p.staff()))) people.add(new Participant(null, staff.get().id(), staff.get().name(), null, true));
			else if (staff.isEmpty()) people.add(new Participant(null, null, typed, null, true));
			finder.set(null);
			show(people.size() - 1);
		});
	}

	private void show(int select) {
		table.removeAll();
		for (var p : people) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(Stream.of(p.name(), p.role()).filter(Objects::nonNull).filter(t -> !t.isBlank()).collect(Collectors.joining(" \u00b7 ")));
			item.setChecked(p.present());
		}
		if (!people.isEmpty()) table.setSelection(Math.clamp(select, 0, people.size() - 1));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.peopleDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		table.setFocus();
	}
}
