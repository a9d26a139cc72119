package org.trellis.connectivity.ui.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.DeviceLoan;
import org.trellis.connectivity.HomeAccess;
import org.trellis.connectivity.Homes;
import org.trellis.connectivity.LendingDevice;
import org.trellis.connectivity.Loans;
import org.trellis.connectivity.Loans.Loan;
import org.trellis.connectivity.PrivatePlace;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.ui.StoreJob;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

/** What the student has at home, and what the district lends: lends a device, takes it back, and undoes either. */
public final class StudentPage implements EditorPage<Student> {
	private PageContext<Student> context;
	private Label home;
	private Link change;
	private Label said;
	private Button lend;
	private Button takeBack;
	private Button undo;
	private ListTable<Loan> loans;
	private List<Loan> chosen = List.of();
	/** The last thing done here that can be undone; null when there is none. */
	private Loans.Step done;

	private record Known(Optional<HomeAccess> home, List<Loan> loans) {
	}

	@Override
	public void create(Composite parent, PageContext<Student> page) {
		context = page;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(area);
		heading(area, Messages.atHome);
		home = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(home);
		change = new Link(area, SWT.NONE);
		change.addListener(SWT.Selection, e -> openHome());
		heading(area, Messages.lent);
		createButtons(area);
		loans = table(page, area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(loans);
		page.alsoWhenWritten(HomeAccess.class);
		page.alsoWhenWritten(DeviceLoan.class);
		page.alsoWhenWritten(LendingDevice.class);
		refresh();
	}

	private static void heading(Composite parent, String text) {
		var heading = new Label(parent, SWT.NONE);
		heading.setText(text);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private void createButtons(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		lend = button(bar, Messages.lend, this::lend);
		takeBack = button(bar, Messages.takeBack, this::takeBack);
		undo = button(bar, Messages.undoNothing, this::undo);
		said = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
		takeBack.setEnabled(false);
		undo.setEnabled(false);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	private ListTable<Loan> table(PageContext<Student> page, Composite parent) {
		return page.tables().<Loan> table("org.trellis.connectivity.ui.loans").named(Messages.loans).filteredBy(Messages.loansFilter).identifiedBy(Loan::id) //
				.column(Column.<Loan> of("device", Messages.colDevice, l -> DeviceTerms.of(l.kind())).width(18)) //
				.column(Column.<Loan> of("tag", Messages.colTag, Loan::tag).width(18)) //
				.column(Column.<Loan> of("model", Messages.colModel, l -> l.model() == null ? "" : l.model()).width(24)) //
				.column(Column.<Loan> of("lent", Messages.colLent, l -> DeviceTerms.day(l.lentOn())).width(14).comparing(Comparator.comparing(Loan::lentOn))) //
				.column(Column.<Loan> of("due", Messages.colDue, l -> DeviceTerms.day(l.dueOn())).width(14).comparing(Comparator.comparing(Loan::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))) //
				.column(Column.<Loan> of("state", Messages.colState, StudentPage::state).width(16)) //
				.column(Column.<Loan> of("back", Messages.colBack, l -> DeviceTerms.day(l.returnedOn())).width(14)) //
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

	private UUID household() {
		return References.id(context.editing().root().getHousehold());
	}

	@Override
	public void refresh() {
		var household = household();
		var student = context.id();
		context.read(Messages.read, (database, scope) -> read(database, scope, household, student), this::show);
	}

	private static Known read(Database database, Scope scope, UUID household, UUID student) {
		return new Known(household == null ? Optional.empty() : Homes.of(database, scope, household), Loans.of(database, scope, student));
	}

	private void show(Known known) {
		home.setText(household() == null ? Messages.noHousehold : known.home.map(StudentPage::described).orElse(Messages.neverAsked));
		change.setText(household() == null ? "" : "<a>" + (known.home.isPresent() ? Messages.change : Messages.ask) + "</a>");
		if (known.loans.isEmpty()) loans.showEmpty(Messages.loans, Messages.nothingLent);
		else loans.show(RowSource.of(known.loans));
		undo.setEnabled(done != null);
		// the selection stays when rows are read again, what is known of them may not
		var before = chosen.stream().map(Loan::id).toList();
		selected(known.loans.stream().filter(l -> before.contains(l.id())).toList());
		home.getParent().layout(true, true);
	}

	private static String described(HomeAccess home) {
		var lines = new ArrayList<String>();
		lines.add(Messages.internet + ": " + DeviceTerms.of(home.getInternet()));
		lines.add(Messages.devices + ": " + devices(home));
		lines.add(Messages.privatePlace + ": " + place(home));
		if (home.getAskedOn() != null) lines.add(NLS.bind(Messages.askedOn, DeviceTerms.day(home.getAskedOn())));
		return String.join("\n", lines).replace("&", "&&");
	}

	private static String devices(HomeAccess home) {
		var parts = new ArrayList<String>();
		for (var kind : DeviceKind.VALUES) {
			int howMany = Homes.devices(home, kind);
			if (howMany > 0) parts.add(howMany + " \u00d7 " + DeviceTerms.of(kind));
		}
		return parts.isEmpty() ? Messages.noDevices : String.join(", ", parts);
	}

	private static String place(HomeAccess home) {
		var place = DeviceTerms.of(home.getPrivatePlace());
		var from = home.getPrivateFrom();
		var until = home.getPrivateUntil();
		if (home.getPrivatePlace() != PrivatePlace.AT_TIMES || from == null && until == null) return place;
		if (until == null) return NLS.bind(Messages.fromTime, place, DeviceTerms.time(from));
		if (from == null) return NLS.bind(Messages.untilTime, place, DeviceTerms.time(until));
		return NLS.bind(Messages.betweenTimes, new Object[] { place, DeviceTerms.time(from), DeviceTerms.time(until) });
	}

	/** Opens the record of the household, beginning it where nobody has. */
	private void openHome() {
		var opened = context.district();
		var household = household();
		job(Messages.beginning, p -> Homes.begin(opened.database(), opened.person().actor(), opened.person().scope(), household, LocalDate.now())) //
				.then(id -> context.editors().open(HomeAccess.class, id, Messages.homeTitle)).start(home);
	}

	/** Something that is done once; what keeps it from being done is said beside the buttons, and what the others did meanwhile is read. */
	private <R> StoreJob<R> job(String what, StoreJob.Work<R> work) {
		undo.setEnabled(false);
		takeBack.setEnabled(false);
		return context.jobs().job(what, work).whenFailed(trouble -> {
			if (home.isDisposed()) return;
			say(trouble.sentence());
			undo.setEnabled(done != null);
			refresh();
		});
	}

	private void lend() {
		context.read(Messages.lending, Loans::free, free -> {
			if (free.isEmpty()) {
				say(Messages.lendNone);
				return;
			}
			var student = context.editing().root();
			var dialog = new LendDialog(home.getShell(), student.getGivenName() + " " + student.getFamilyName(), free, LocalDate.now());
			if (dialog.open() != Window.OK) return;
			var device = free.stream().filter(f -> f.id().equals(dialog.device())).findFirst().orElseThrow();
			var id = context.id();
			var words = DeviceTerms.of(device.kind()) + " " + device.tag();
			var opened = context.district();
			job(Messages.lending, p -> Loans.lend(opened.database(), opened.person().actor(), opened.person().scope(), id, device.id(), LocalDate.now(), dialog.day())) //
					.then(step -> done(step, NLS.bind(Messages.undoLent, words), NLS.bind(Messages.lentNow, DeviceTerms.of(device.kind()), device.tag()))).start(home);
		});
	}

	private void takeBack() {
		if (chosen.size() != 1) return;
		var loan = chosen.getFirst();
		var opened = context.district();
		job(Messages.takingBack, p -> Loans.takeBack(opened.database(), opened.person().actor(), opened.person().scope(), loan.id(), LocalDate.now())) //
				.then(step -> done(step, NLS.bind(Messages.undoBack, DeviceTerms.of(loan.kind()) + " " + loan.tag()), NLS.bind(Messages.backNow, DeviceTerms.of(loan.kind()), loan.tag()))).start(home);
	}

	private void undo() {
		if (done == null) return;
		var step = done;
		var opened = context.district();
		job(Messages.undoing, p -> {
			Loans.undo(opened.database(), opened.person().actor(), opened.person().scope(), step);
			return step;
		}).then(undone -> done(null, Messages.undoNothing, Messages.undone)).start(home);
	}

	/** @param step null when there is nothing to undo any more */
	private void done(Loans.Step step, String button, String sentence) {
		done = step;
		undo.setText(button);
		undo.setEnabled(step != null);
		say(sentence);
		refresh();
	}

	private void say(String sentence) {
		said.setText(sentence);
		said.getParent().layout(true, true);
	}

	@Override
	public boolean setFocus() {
		return lend.setFocus();
	}
}
