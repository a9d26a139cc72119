package org.trellis.review.ui.internal.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.district.Student;
import org.trellis.review.plans.PlanDesk.Year;
import org.trellis.review.plans.Plans;
import org.trellis.review.plans.Rollovers.Asked;
import org.trellis.review.plans.Rollovers.Item;
import org.trellis.review.plans.Rollovers.Kind;
import org.trellis.review.plans.Rollovers.Preview;
import org.trellis.review.plans.Rollovers.Run;
import org.trellis.store.ListQuery;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Into the next school year (D8): what would end, go on and has to be thought of stands here before anything is written; then it is done, and can be taken back. */
public final class RolloverView {
	public static final String ID = "org.trellis.review.ui.rollover";
	private static final String HELP = "org.trellis.review.ui.rollover";

	private record Place(UUID school, String name) {
	}

	private record Known(List<Year> years, List<Place> places, List<Run> runs) {
	}

	private final CurrentDistrict district;
	private final Tables tables;
	private final Workspace workspace;
	private final Plans plans;
	private final Set<UUID> except = new HashSet<>();
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Combo from;
	private Combo where;
	private Label says;
	private ListTable<Item> table;
	private Button confirm;
	private Button undo;
	private List<Year> years = List.of();
	private List<Place> places = List.of();
	private List<Run> runs = List.of();
	private Run last;
	private List<Subscription> subscriptions;

	@Inject
	public RolloverView(CurrentDistrict district, Tables tables, Workspace workspace, Plans plans) {
		this.district = district;
		this.tables = tables;
		this.workspace = workspace;
		this.plans = plans;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HELP);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(4).applyTo(page);
		from = combo(Messages.fromYear);
		where = combo(Messages.where);
		says = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(says);
		table = table();
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(table);
		var bar = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
		confirm = button(bar, Messages.carry, this::confirm);
		undo = button(bar, Messages.takeBack, this::undo);
		subscriptions = List.of(district.listen(this::districtChanged), workspace.handle("org.trellis.review.ui.rollover.confirm", this::confirm, () -> !page.isDisposed() && page.isVisible() && confirm.isEnabled()));
		districtChanged();
	}

	private Combo combo(String label) {
		new Label(page, SWT.NONE).setText(label);
		var combo = new Combo(page, SWT.READ_ONLY);
		combo.addListener(SWT.Selection, e -> chosen());
		AccessibleName.set(combo, label.replace("&", "").replace(":", ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static Button button(Composite bar, String text, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.setEnabled(false);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	private ListTable<Item> table() {
		return tables.<Item> table("org.trellis.review.rollover").named(Messages.rollover).filteredBy(Messages.rolloverFilter)
				.column(Column.<Item> of("kind", Messages.kind, i -> of(i.kind())).width(12).comparing((a, b) -> a.kind().compareTo(b.kind())))
				.column(Column.<Item> of("student", Messages.student, Item::name).width(18))
				.column(Column.<Item> of("what", Messages.whatColumn, i -> i.what() == null ? i.why() : i.what()).width(36))
				.column(Column.<Item> of("why", Messages.why, i -> i.what() == null ? "" : i.why()).width(34))
				.onOpen(i -> {
					if (i.student() != null) workspace.editors().open(Student.class, i.student(), i.name());
				}).action(Messages.leaveOut, this::leaveOut).action(Messages.takeIn, this::takeIn).help(HELP).in(page);
	}

	static String of(Kind kind) {
		return switch (kind) {
		case SEE_FIRST -> Messages.kindFirst;
		case CARRIED -> Messages.kindCarried;
		case ENDS -> Messages.kindEnds;
		case PAPER -> Messages.kindPaper;
		case LEFT_OUT -> Messages.kindLeft;
		};
	}

	private void leaveOut(List<Item> items) {
		items.stream().map(Item::student).filter(Objects::nonNull).forEach(except::add);
		look();
	}

	private void takeIn(List<Item> items) {
		items.stream().map(Item::student).filter(Objects::nonNull).forEach(except::remove);
		look();
	}

	@Focus
	void focus() {
		if (page.isVisible()) from.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		except.clear();
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.rollover, Messages.rolloverEmpty, workspace.openActions());
			return;
		}
		reader.read(Messages.readYears, (opened, progress) -> {
			var schools = ListQuery.select("k.ID, k.NAME").from("SCHOOL k").ofSchool("k.ID").orderBy("k.NAME", "k.ID").as(r -> new Place(r.uuid(1), r.text(2)));
			return new Known(plans.desk(opened.database(), opened.person()).years(), opened.database().list(schools, opened.person().scope()), plans.rollovers(opened.database(), opened.person()).runs());
		}, this::show, () -> stack.showEmpty(Messages.rollover, Messages.rolloverFailed, new EmptyState.Action(Messages.again, this::districtChanged)));
	}

	private void show(Known known) {
		years = known.years;
		places = new ArrayList<>(known.places);
		if (district.get().orElseThrow().person().scope().coversDistrict()) places.addFirst(new Place(null, Messages.wholeDistrict));
		if (years.isEmpty() || places.isEmpty()) {
			stack.showEmpty(Messages.rollover, Messages.rolloverNothing);
			return;
		}
		from.setItems(years.stream().map(Year::name).toArray(String[]::new));
		from.select(Math.max(0, years.indexOf(years.stream().filter(Year::current).findFirst().orElse(years.getFirst()))));
		where.setItems(places.stream().map(Place::name).toArray(String[]::new));
		where.select(0);
		runs = known.runs;
		showLast();
		stack.top(page);
		look();
	}

	/** What can be taken back is what was done last at the place that is chosen. */
	private void showLast() {
		var place = places.get(where.getSelectionIndex()).school;
		last = runs.stream().filter(r -> r.undoneAt() == null && Objects.equals(r.place(), place)).findFirst().orElse(null);
		undo.setEnabled(last != null);
		undo.setToolTipText(last == null ? null : NLS.bind(Messages.lastRun, new Object[] { last.from(), last.school() == null ? Messages.wholeDistrict : last.school(), last.by(), PlanTexts.moment(last.at()) }));
	}

	private void chosen() {
		except.clear();
		showLast();
		look();
	}

	private Asked asked() {
		return new Asked(years.get(from.getSelectionIndex()).id(), null, places.get(where.getSelectionIndex()).school, except);
	}

	/** What would be done; nothing is written. */
	private void look() {
		var asked = asked();
		confirm.setEnabled(false);
		reader.read(Messages.lookJob, (opened, progress) -> plans.rollovers(opened.database(), opened.person()).look(asked), this::show, () -> table.showEmpty(Messages.rollover, Messages.rolloverRefused));
	}

	private void show(Preview preview) {
		confirm.setEnabled(preview.plans() > 0);
		confirm.setText(NLS.bind(Messages.carryInto, preview.to()));
		confirm.requestLayout();
		say(NLS.bind(Messages.counts, new Object[] { preview.plans(), preview.count(Kind.CARRIED), preview.count(Kind.ENDS), preview.count(Kind.SEE_FIRST) }));
		if (preview.items().isEmpty()) table.showEmpty(Messages.rollover, NLS.bind(Messages.rolloverNone, years.get(from.getSelectionIndex()).name()));
		else table.showAgain(RowSource.of(preview.items()));
	}

	private void say(String sentence) {
		says.setText(sentence.replace("&", "&&"));
		says.requestLayout();
	}

	private void confirm() {
		var asked = asked();
		if (!MessageDialog.openConfirm(page.getShell(), Messages.rollover, NLS.bind(Messages.sure, says.getText()))) return;
		reader.read(Messages.carryJob, (opened, progress) -> plans.rollovers(opened.database(), opened.person()).confirm(asked), run -> after(NLS.bind(Messages.carried, run.plans(), run.to())));
	}

	private void undo() {
		var run = last;
		if (run == null || !MessageDialog.openConfirm(page.getShell(), Messages.rollover, NLS.bind(Messages.sureBack, undo.getToolTipText()))) return;
		reader.read(Messages.takeBackJob, (opened, progress) -> plans.rollovers(opened.database(), opened.person()).undo(run.id()),
				undone -> after(undone.kept().isEmpty() ? NLS.bind(Messages.takenBack, undone.plans()) : NLS.bind(Messages.takenBackBut, undone.plans(), String.join(" ", undone.kept()))));
	}

	/** What is left to be done, and what was done. */
	private void after(String sentence) {
		var asked = asked();
		reader.read(Messages.readYears, (opened, progress) -> {
			var rollovers = plans.rollovers(opened.database(), opened.person());
			return new After(rollovers.runs(), rollovers.look(asked));
		}, after -> {
			runs = after.runs;
			showLast();
			show(after.preview);
			say(sentence);
		});
	}

	private record After(List<Run> runs, Preview preview) {
	}
}
