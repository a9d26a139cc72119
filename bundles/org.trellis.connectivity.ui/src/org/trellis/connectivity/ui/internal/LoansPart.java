package org.trellis.connectivity.ui.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.Loans;
import org.trellis.connectivity.Loans.Loan;
import org.trellis.model.district.Student;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

/** What the district lends to the student: lends a device, takes it back, and undoes either. */
final class LoansPart {
	private final PageContext<Student> context;
	private final StepBar steps;
	private final Button lend;
	private final Button takeBack;
	private final ListTable<Loan> table;
	private List<Loan> chosen = List.of();

	/** @param refresh reads the page again */
	LoansPart(Composite parent, PageContext<Student> context, Runnable refresh) {
		this.context = context;
		steps = new StepBar(parent, context, Messages.undoNothing, refresh);
		lend = steps.button(Messages.lend, this::lend);
		takeBack = steps.button(Messages.takeBack, this::takeBack);
		steps.complete();
		takeBack.setEnabled(false);
		table = table(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
	}

	private ListTable<Loan> table(Composite parent) {
		return context.tables().<Loan> table("org.trellis.connectivity.ui.loans").named(Messages.loans).filteredBy(Messages.loansFilter).identifiedBy(Loan::id) //
				.column(Column.<Loan> of("device", Messages.colDevice, l -> DeviceTerms.of(l.kind())).width(16)) //
				.column(Column.<Loan> of("tag", Messages.colTag, Loan::tag).width(16)) //
				.column(Column.<Loan> of("state", Messages.colState, LoansPart::state).width(12)) //
				.column(Column.<Loan> of("due", Messages.colDue, l -> DeviceTerms.day(l.dueOn())).width(14).comparing(Comparator.comparing(Loan::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))) //
				.column(Column.<Loan> of("lent", Messages.colLent, l -> DeviceTerms.day(l.lentOn())).width(14).comparing(Comparator.comparing(Loan::lentOn))) //
				.column(Column.<Loan> of("back", Messages.colBack, l -> DeviceTerms.day(l.returnedOn())).width(14)) //
				.column(Column.<Loan> of("model", Messages.colModel, l -> l.model() == null ? "" : l.model()).width(24)) //
				.sortedBy("-lent").onSelect(this::selected).help("org.trellis.connectivity.ui.student").in(parent);
	}

	private static String state(Loan loan) {
		if (!loan.isOut()) return Messages.stateBack;
		return loan.isOverdue(LocalDate.now()) ? Messages.stateOverdue : Messages.stateOut;
	}

	private void selected(List<Loan> rows) {
		chosen = rows.stream().filter(Loan::isOut).toList();
		takeBack.setEnabled(chosen.size() == 1);
	}

	void show(List<Loan> loans) {
		if (loans.isEmpty()) table.showEmpty(Messages.loans, Messages.nothingLent);
		else table.show(RowSource.of(loans));
		steps.settle();
		// the selection stays when rows are read again, what is known of them may not
		var before = chosen.stream().map(Loan::id).toList();
		selected(loans.stream().filter(l -> before.contains(l.id())).toList());
	}

	private void lend() {
		context.read(Messages.lending, Loans::free, free -> {
			if (free.isEmpty()) {
				steps.say(Messages.lendNone);
				return;
			}
			var student = context.editing().root();
			var dialog = new LendDialog(table.getShell(), student.getGivenName() + " " + student.getFamilyName(), free, LocalDate.now());
			if (dialog.open() == Window.OK) lend(free.stream().filter(f -> f.id().equals(dialog.device())).findFirst().orElseThrow(), dialog.day());
		});
	}

	private void lend(Loans.Free device, LocalDate due) {
		takeBack.setEnabled(false);
		var id = context.id();
		var opened = context.district();
		steps.job(Messages.lending, p -> Loans.lend(opened.database(), opened.person().actor(), opened.person().scope(), id, device.id(), LocalDate.now(), due)) //
				.then(step -> steps.done(undoing(step, Messages.undoLent, device.kind(), device.tag()), NLS.bind(Messages.lentNow, DeviceTerms.of(device.kind()), device.tag()))).start(table);
	}

	private void takeBack() {
		if (chosen.size() != 1) return;
		takeBack.setEnabled(false);
		var loan = chosen.getFirst();
		var opened = context.district();
		steps.job(Messages.takingBack, p -> Loans.takeBack(opened.database(), opened.person().actor(), opened.person().scope(), loan.id(), LocalDate.now())) //
				.then(step -> steps.done(undoing(step, Messages.undoBack, loan.kind(), loan.tag()), NLS.bind(Messages.backNow, DeviceTerms.of(loan.kind()), loan.tag()))).start(table);
	}

	private StepBar.Undo undoing(Loans.Step step, String label, DeviceKind kind, String tag) {
		var opened = context.district();
		return new StepBar.Undo(NLS.bind(label, DeviceTerms.of(kind) + " " + tag), p -> {
			Loans.undo(opened.database(), opened.person().actor(), opened.person().scope(), step);
			return step;
		});
	}

	boolean setFocus() {
		return lend.setFocus();
	}
}
