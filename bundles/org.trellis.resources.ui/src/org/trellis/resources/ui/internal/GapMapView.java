package org.trellis.resources.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.Domains;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.resources.GapMaps;
import org.trellis.resources.ui.internal.ChosenCell.Choice;
import org.trellis.store.Change;
import org.trellis.store.ListQuery;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictLinks;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StackView;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The map of gaps (D10) of the district or of one school. Counts again when reviews, plans, referrals or services were written. */
public final class GapMapView {
	public static final String ID = "org.trellis.resources.ui.map";
	private static final int COUNT_AGAIN_MS = 1000;
	private static final List<String> COUNTED = List.of("StudentReview", "Plan", "Referral", "Service", "Student", "SchoolYear", "ReviewCycle");

	private record School(UUID id, String name) {
	}

	private final CurrentDistrict district;
	private final GapMaps maps;
	private final Domains domains;
	private final ChosenCell chosen;
	private final StoreJobs jobs;
	private final ErrorReporter errors;
	private final DistrictLinks links;
	private final ESelectionService selection;
	private final EPartService parts;
	private final ISchedulingRule oneAfterTheOther = StoreJob.newRule();
	private final Runnable countAgain = this::count;
	private StackView stack;
	private Composite page;
	private Combo place;
	private Label summary;
	private GapGrid grid;
	private List<School> schools = List.of();
	/** What the grid shows; null before the first count. */
	private GapMap shown;
	/** Came to the view before there was a grid to give the focus to. */
	private boolean gridIsAwaited;
	private List<Subscription> subscriptions;

	@Inject
	public GapMapView(CurrentDistrict district, GapMaps maps, Domains domains, ChosenCell chosen, StoreJobs jobs, ErrorReporter errors, DistrictLinks links, ESelectionService selection, EPartService parts) {
		this.district = district;
		this.maps = maps;
		this.domains = domains;
		this.chosen = chosen;
		this.jobs = jobs;
		this.errors = errors;
		this.links = links;
		this.selection = selection;
		this.parts = parts;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HelpIds.MAP);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.mapPlace);
		place = new Combo(page, SWT.READ_ONLY);
		place.addListener(SWT.Selection, e -> {
			chosen.choose(null);
			select();
			count();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(place);
		AccessibleName.set(place, Messages.mapPlaceName);
		summary = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(summary);
		grid = new GapGrid(page, domains, this::choose);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(120, 80).applyTo(grid.control());
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written), chosen.listen(c -> grid.mark(c.map(Choice::cell).orElse(null))));
		districtChanged();
	}

	@Focus
	void focus() {
		if (!page.isVisible()) stack.setFocus();
		else if (!grid.setFocus()) gridIsAwaited = place.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		chosen.choose(null);
		schools = List.of();
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.mapEmptyTitle, Messages.mapEmptyWhy, links.all());
			return;
		}
		var opened = district.get().get();
		jobs.job(Messages.mapLoad, p -> opened.database().list(ListQuery.select("k.ID, k.NAME").from("SCHOOL k").withoutPeople().orderBy("k.NAME", "k.ID").as(r -> new School(r.uuid(1), r.text(2))), opened.person().scope()))
				.then(found -> places(opened, found)).whenFailed(errors::report).after(oneAfterTheOther).start(stack);
	}

	private void places(OpenedDistrict opened, List<School> found) {
		if (!isOpen(opened)) return;
		schools = found;
		place.removeAll();
		place.add(NLS.bind(Messages.mapWholeDistrict, district.name().orElse(opened.name())));
		for (var school : found) place.add(school.name());
		place.select(0);
		stack.top(page);
		count();
	}

	/** A report can be run for the school that is chosen. */
	private void select() {
		var index = place.getSelectionIndex();
		selection.setSelection(index <= 0 ? null : new SelectedPlace(schools.get(index - 1).id(), null, schools.get(index - 1).name()));
	}

	private void count() {
		if (stack.isDisposed() || district.get().isEmpty() || place.getSelectionIndex() < 0) return;
		var opened = district.get().get();
		var index = place.getSelectionIndex();
		var scope = opened.person().scope();
		jobs.job(Messages.mapLoad, p -> index == 0 ? maps.ofDistrict(opened.database(), scope) : maps.ofSchool(opened.database(), scope, schools.get(index - 1).id())).then(map -> {
			if (isOpen(opened) && place.getSelectionIndex() == index) show(opened, map);
		}).whenFailed(errors::report).after(oneAfterTheOther).start(stack);
	}

	private void show(OpenedDistrict opened, GapMap map) {
		shown = map;
		grid.show(map);
		var unmet = map.cells().stream().mapToInt(GapCell::unmet).sum();
		summary.setText(map.basis().schoolYear() == null ? Messages.mapNoYear : NLS.bind(Messages.mapSummary, new Object[] { map.gaps().size(), map.cells().size(), unmet, map.basis().schoolYearName() }));
		page.layout(true, true);
		// whoever walked on meanwhile stays there
		if (gridIsAwaited && place.isFocusControl()) grid.setFocus();
		gridIsAwaited = false;
		chosen.get().ifPresent(c -> chosen.choose(new Choice(opened, map, map.cell(c.cell().domain(), c.cell().intensity()))));
	}

	/** Shows what is behind a cell; of a cell that is chosen already it goes there. */
	private void choose(GapCell cell) {
		var again = chosen.get().filter(c -> c.cell().equals(cell)).isPresent();
		chosen.choose(new Choice(district.get().orElseThrow(), shown, cell));
		parts.showPart(CellView.ID, again ? PartState.ACTIVATE : PartState.VISIBLE);
	}

	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && COUNTED.contains(c.type()))) stack.getDisplay().timerExec(COUNT_AGAIN_MS, countAgain);
	}

	private boolean isOpen(OpenedDistrict opened) {
		return district.get().equals(Optional.of(opened));
	}
}
