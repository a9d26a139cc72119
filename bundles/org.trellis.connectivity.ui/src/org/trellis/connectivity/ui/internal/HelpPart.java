package org.trellis.connectivity.ui.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.trellis.connectivity.HelpState;
import org.trellis.connectivity.Helps;
import org.trellis.connectivity.Helps.Help;
import org.trellis.model.district.Student;
import org.trellis.store.References;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

/** Who helps the student's family to sign up for internet: offers a partner's help, notes how it went, and undoes either. */
final class HelpPart {
	private final PageContext<Student> context;
	private final StepBar steps;
	private final Button offer;
	private final Button note;
	private final ListTable<Help> table;
	private List<Help> chosen = List.of();

	/** @param refresh reads the page again */
	HelpPart(Composite parent, PageContext<Student> context, Runnable refresh) {
		this.context = context;
		steps = new StepBar(parent, context, Messages.undoHelpNothing, refresh);
		offer = steps.button(Messages.offerHelp, this::offer);
		note = steps.button(Messages.noteHelp, this::showStates);
		steps.complete();
		note.setEnabled(false);
		note.setMenu(states(note));
		table = table(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
	}

	private ListTable<Help> table(Composite parent) {
		return context.tables().<Help> table("org.trellis.connectivity.ui.help").named(Messages.help).filteredBy(Messages.helpFilter).identifiedBy(Help::id) //
				.column(Column.<Help> of("partner", Messages.colPartner, Help::partner).width(30)) //
				.column(Column.<Help> of("program", Messages.colProgram, h -> h.program() == null ? "" : h.program()).width(30)) //
				.column(Column.<Help> of("offered", Messages.colOffered, h -> DeviceTerms.day(h.offeredOn())).width(14).comparing(Comparator.comparing(Help::offeredOn))) //
				.column(Column.<Help> of("state", Messages.colState, h -> DeviceTerms.of(h.state())).width(22)) //
				.column(Column.<Help> of("ended", Messages.colEnded, h -> DeviceTerms.day(h.endedOn())).width(14).comparing(Comparator.comparing(Help::endedOn, Comparator.nullsLast(Comparator.naturalOrder())))) //
				.sortedBy("-offered").onSelect(this::selected).help("org.trellis.connectivity.ui.student").in(parent);
	}

	private Menu states(Button button) {
		var menu = new Menu(button);
		for (var state : HelpState.VALUES) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(DeviceTerms.of(state));
			item.addListener(SWT.Selection, e -> note(state));
		}
		return menu;
	}

	private void showStates() {
		var menu = note.getMenu();
		menu.setLocation(note.toDisplay(0, note.getSize().y));
		menu.setVisible(true);
	}

	private void selected(List<Help> rows) {
		chosen = rows;
		note.setEnabled(chosen.size() == 1);
	}

	private UUID household() {
		return References.id(context.editing().root().getHousehold());
	}

	void show(List<Help> helps) {
		offer.setEnabled(household() != null);
		if (helps.isEmpty()) table.showEmpty(Messages.help, household() == null ? Messages.noHousehold : Messages.noHelp);
		else table.show(RowSource.of(helps));
		steps.settle();
		var before = chosen.stream().map(Help::id).toList();
		selected(helps.stream().filter(h -> before.contains(h.id())).toList());
	}

	private void offer() {
		context.read(Messages.offering, Helps::partners, partners -> {
			if (partners.isEmpty()) {
				steps.say(Messages.noPartners);
				return;
			}
			var dialog = new OfferHelpDialog(table.getShell(), partners);
			if (dialog.open() == Window.OK) offer(dialog.partner(), dialog.program());
		});
	}

	private void offer(Helps.Partner partner, String program) {
		note.setEnabled(false);
		var household = household();
		var opened = context.district();
		steps.job(Messages.offering, p -> Helps.offer(opened.database(), opened.person().actor(), opened.person().scope(), household, partner.id(), program, LocalDate.now())) //
				.then(step -> steps.done(undoing(step, NLS.bind(Messages.undoOffered, partner.name())), NLS.bind(Messages.offeredNow, partner.name()))).start(table);
	}

	private void note(HelpState state) {
		if (chosen.size() != 1) return;
		note.setEnabled(false);
		var help = chosen.getFirst();
		var opened = context.district();
		steps.job(Messages.noting, p -> Helps.note(opened.database(), opened.person().actor(), opened.person().scope(), help.id(), state, LocalDate.now())) //
				.then(step -> steps.done(undoing(step, NLS.bind(Messages.undoNoted, DeviceTerms.of(state))), NLS.bind(Messages.notedNow, help.partner(), DeviceTerms.of(state)))).start(table);
	}

	private StepBar.Undo undoing(Helps.Step step, String label) {
		var opened = context.district();
		return new StepBar.Undo(label, p -> {
			Helps.undo(opened.database(), opened.person().actor(), opened.person().scope(), step);
			return step;
		});
	}
}
