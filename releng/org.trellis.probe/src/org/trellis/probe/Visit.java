package org.trellis.probe;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.trellis.model.district.Student;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.editors.AggregateEditor;
import org.trellis.ui.editors.Editors;

/**
 * One walk through the window: a borrower's editor with the page about loans, the catalogue of reports, the modules, and the wizard that installs new
 * software. Each step is tried again and again while the window goes on; the first that does not come about ends the walk.
 */
final class Visit {
	/** Title of the page that is looked for, and a word in a row of its table. */
	private static final String PAGE = System.getenv("TRELLIS_PROBE_PAGE");
	private static final String ROW = System.getenv("TRELLIS_PROBE_ROW");
	/** Update site that is given to the wizard; empty for no look at the wizard. */
	private static final String SITE = System.getenv("TRELLIS_PROBE_SITE");
	/** What the site is known to have. */
	private static final String OFFERED = "Connectivity";
	/** What the wizard says as long as it has taken no site. */
	private static final String NO_SITE = "There is no site selected.";
	private static final int EVERY_MILLIS = 50;
	private static final long PATIENCE_MILLIS = 90_000;

	private record Step(String name, BooleanSupplier done) {
	}

	private final Display display;
	private final Notes notes;
	private final Deque<Step> steps = new ArrayDeque<>();
	private long since;
	private CompletableFuture<UUID> borrower;

	Visit(Display display, Notes notes) {
		this.display = display;
		this.notes = notes;
	}

	void begin() {
		steps.add(new Step("a district is open", () -> district().isPresent()));
		steps.add(new Step("a borrower is known", this::askForBorrower));
		steps.add(new Step("the borrower's editor is open", this::openBorrower));
		steps.add(new Step("the page " + PAGE + " is there", this::turnToPage));
		steps.add(new Step("the page lists " + ROW, this::readPage));
		steps.add(new Step("the reporting perspective is there", this::showReports));
		steps.add(new Step("reports are listed", this::readReports));
		steps.add(new Step("modules can be asked for", () -> command("org.trellis.app.modules")));
		steps.add(new Step("modules are listed", this::readModules));
		if (!SITE.isEmpty()) {
			steps.add(new Step("software can be installed", () -> command("org.eclipse.equinox.p2.ui.sdk.install")));
			steps.add(new Step("the wizard takes a site", this::giveSite));
			steps.add(new Step("the wizard offers something", this::readOffers));
		}
		since = System.currentTimeMillis();
		display.asyncExec(this::walk);
	}

	private void walk() {
		if (steps.isEmpty() || System.currentTimeMillis() - since > PATIENCE_MILLIS) {
			notes.add(steps.isEmpty() ? "done" : "gave up", steps.isEmpty() ? "" : "before " + steps.getFirst().name());
			PlatformUI.getWorkbench().close();
			return;
		}
		if (steps.getFirst().done().getAsBoolean()) {
			steps.removeFirst();
			since = System.currentTimeMillis();
		}
		display.timerExec(EVERY_MILLIS, this::walk);
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}

	private static Optional<OpenedDistrict> district() {
		return window().getService(CurrentDistrict.class).get();
	}

	/** A command as a menu runs it; one that waits for its dialog keeps nobody waiting here. */
	private boolean command(String id) {
		display.asyncExec(() -> {
			try {
				window().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				notes.add("failed", id + ": " + e);
			}
		});
		return true;
	}

	private boolean askForBorrower() {
		if (borrower == null) {
			var opened = district().orElseThrow();
			borrower = CompletableFuture.supplyAsync(() -> borrower(opened));
		}
		return borrower.isDone();
	}

	/** By facts, which need no module. */
	private static UUID borrower(OpenedDistrict opened) {
		var loan = opened.database().modules().stream().flatMap(m -> m.classes().stream()).filter(c -> c.getName().equals("DeviceLoan")).findFirst().orElseThrow();
		return (UUID) opened.database().list(opened.database().facts(loan), opened.person().scope()).getFirst().values().get(loan.getEStructuralFeature("student"));
	}

	private boolean openBorrower() {
		if (page().getActiveEditor() == null) window().getService(Editors.class).open(Student.class, borrower.join(), "the borrower");
		return page().getActiveEditor() instanceof AggregateEditor<?> editor && editor.editing().isPresent();
	}

	private boolean turnToPage() {
		for (var folder : Widgets.visible(CTabFolder.class)) for (var tab : folder.getItems()) if (tab.getText().equals(PAGE)) {
			Arrays.stream(folder.getItems()).map(CTabItem::getText).forEach(t -> notes.add("tab", t));
			folder.setSelection(tab);
			folder.notifyListeners(SWT.Selection, new Event());
			return true;
		}
		return false;
	}

	private boolean readPage() {
		var rows = Widgets.visible(Table.class).stream().flatMap(t -> Widgets.rows(t).stream()).filter(r -> r.contains(ROW)).toList();
		if (rows.isEmpty()) return false;
		rows.forEach(r -> notes.add("row", r));
		Widgets.visible(Label.class).stream().map(Label::getText).filter(t -> !t.isBlank()).forEach(t -> notes.add("label", t));
		return true;
	}

	private boolean showReports() {
		var perspectives = window().getWorkbench().getPerspectiveRegistry();
		page().setPerspective(perspectives.findPerspectiveWithId("org.trellis.reporting.ui.perspective"));
		return true;
	}

	private boolean readReports() {
		var reports = Widgets.visible(Tree.class).stream().flatMap(t -> Widgets.items(t).stream()).toList();
		// the catalogue, and not a list of something else that is there before it
		if (!reports.contains("Probe")) return false;
		reports.forEach(r -> notes.add("report", r));
		return true;
	}

	private boolean readModules() {
		var dialog = Arrays.stream(display.getShells()).filter(s -> s.isVisible() && s.getText().equals("Installed modules")).findFirst();
		var rows = dialog.stream().flatMap(d -> Widgets.visible(d, Table.class).stream()).flatMap(t -> Widgets.rows(t).stream()).toList();
		if (rows.isEmpty()) return false;
		rows.forEach(r -> notes.add("module", r));
		dialog.orElseThrow().close();
		return true;
	}

	private Optional<Shell> wizard() {
		return Arrays.stream(display.getShells()).filter(s -> s.isVisible() && s.getText().equals("Install")).findFirst();
	}

	/** A wizard that is there already, but still fills its pages, forgets the site that it is given: it is given until the wizard speaks of something else. */
	private boolean giveSite() {
		if (offers().stream().noneMatch(NO_SITE::equals)) return !offers().isEmpty();
		var sites = wizard().stream().flatMap(w -> Widgets.visible(w, Combo.class).stream()).findFirst();
		sites.ifPresent(combo -> {
			combo.setFocus();
			combo.setText(SITE);
			combo.notifyListeners(SWT.DefaultSelection, new Event());
		});
		return false;
	}

	private List<String> offers() {
		return wizard().stream().flatMap(w -> Widgets.visible(w, Tree.class).stream()).flatMap(t -> Widgets.items(t).stream()).toList();
	}

	private boolean readOffers() {
		var offers = offers();
		// what is in a category is asked for when it is opened
		wizard().stream().flatMap(w -> Widgets.visible(w, Tree.class).stream()).forEach(Widgets::open);
		if (offers.stream().noneMatch(o -> o.contains(OFFERED))) return false;
		offers.forEach(o -> notes.add("offer", o));
		wizard().orElseThrow().close();
		return true;
	}
}
