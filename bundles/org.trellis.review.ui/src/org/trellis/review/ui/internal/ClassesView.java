package org.trellis.review.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.trellis.model.Domains;
import org.trellis.model.review.Season;
import org.trellis.review.ClassLine;
import org.trellis.review.ClassReviews;
import org.trellis.review.Cycle;
import org.trellis.review.Reviewed;
import org.trellis.review.Reviews;
import org.trellis.review.SchoolLine;
import org.trellis.review.ui.internal.ChosenClass.Choice;
import org.trellis.store.Change;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The navigator: schools and classes with how far each is, and a box to find a class. Loads the schools, and the classes of a school when it is opened. */
public final class ClassesView {
	public static final String ID = "org.trellis.review.ui.classes";
	private static final String HELP = "org.trellis.review.ui.classes";
	private static final int MOST_FOUND = 200;
	private static final int TYPING_MS = 250;
	private static final int COUNT_AGAIN_MS = 500;
	/** Without these nothing can be reviewed. */
	private static final Set<String> BEGINNINGS = Set.of("School", "SchoolYear", "ReviewCycle");

	/** What is loaded first. */
	private record Start(Optional<Cycle> cycle, Optional<Season> next, List<SchoolLine> schools) {
	}

	private final CurrentDistrict district;
	private final Reviews reviews;
	private final Labels labels;
	private final ChosenClass chosen;
	private final Workspace workspace;
	private final ESelectionService selection;
	private final Runnable find = this::find;
	private final Runnable countAgain = this::countAgain;
	private final Runnable begin = this::begin;
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Text filter;
	private Link notice;
	private ClassTree tree;
	private List<Subscription> subscriptions;
	private Cycle cycle;
	/** The season to begin after a closed cycle; null for none. */
	private Season next;
	private List<SchoolLine> schools = List.of();
	private final Map<UUID, Reviewed> progress = new HashMap<>();

	@Inject
	public ClassesView(CurrentDistrict district, Reviews reviews, Domains domains, ChosenClass chosen, Workspace workspace, ESelectionService selection) {
		this.district = district;
		this.reviews = reviews;
		this.labels = new Labels(domains);
		this.chosen = chosen;
		this.workspace = workspace;
		this.selection = selection;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HELP);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(page);
		filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filterHint);
		AccessibleName.set(filter, Messages.filterHint);
		// what was found is one key away
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode != SWT.ARROW_DOWN) return;
			e.doit = false;
			tree.enter();
		});
		filter.addListener(SWT.Modify, e -> stack.getDisplay().timerExec(TYPING_MS, find));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		notice = new Link(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(notice);
		notice.addListener(SWT.Selection, e -> startCycle(next));
		tree = new ClassTree(page, labels, this::choose, school -> loadClasses(school.id()));
		tree.control().addListener(SWT.Selection, e -> selection.setSelection(place(e.item.getData())));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written));
		districtChanged();
	}

	/** What the window can offer something for; null for a line that only says something. */
	private static SelectedPlace place(Object line) {
		return switch (line) {
		case SchoolLine school -> new SelectedPlace(school.id(), null, school.name());
		case ClassLine section -> new SelectedPlace(section.school(), section.id(), section.name());
		case null, default -> null;
		};
	}

	@Focus
	void focus() {
		if (page.isVisible()) tree.control().setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		chosen.clear();
		cycle = null;
		tree.showSchools(List.of());
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.emptyDistrictTitle, Messages.emptyDistrictWhy, workspace.openActions());
			return;
		}
		setFilter("");
		load(Messages.loadClasses, reviews -> new Start(reviews.currentCycle(), reviews.nextSeason(), reviews.schools()), this::start, this::showFailed);
	}

	private void showFailed() {
		stack.showEmpty(Messages.emptyDistrictTitle, Messages.emptyClassesFailed, new EmptyState.Action(Messages.tryAgain, this::districtChanged));
	}

	/** What is shown is looked for no more. */
	private void setFilter(String text) {
		filter.setText(text);
		stack.getDisplay().timerExec(-1, find);
	}

	/** A call to the reviews of the open district. */
	private interface Call<T> {
		T on(ClassReviews reviews);
	}

	private <T> void load(String name, Call<T> call, Consumer<T> then) {
		reader.read(name, (opened, progress) -> call.on(reviews.of(opened.database(), opened.person())), then);
	}

	private <T> void load(String name, Call<T> call, Consumer<T> then, Runnable otherwise) {
		reader.read(name, (opened, progress) -> call.on(reviews.of(opened.database(), opened.person())), then, otherwise);
	}

	private void start(Start start) {
		if (start.schools.isEmpty()) {
			stack.showEmpty(Messages.emptyDistrictTitle, Messages.emptySchoolsWhy, workspace.importAction());
		} else if (start.cycle.isEmpty()) {
			if (start.next.isEmpty()) stack.showEmpty(Messages.emptyCycleTitle, Messages.emptyCycleNoYear);
			else stack.showEmpty(Messages.emptyCycleTitle, Messages.emptyCycleWhy, startAction(start.next.get()));
		} else {
			next = start.next.orElse(null);
			showSchools(start.cycle.get(), start.schools);
		}
	}

	private EmptyState.Action startAction(Season season) {
		return new EmptyState.Action(startLabel(season), () -> startCycle(season));
	}

	private static String startLabel(Season season) {
		return season == Season.FALL ? Messages.emptyStartFall : Messages.emptyStartSpring;
	}

	private void startCycle(Season season) {
		// whoever fails to start it may have been too late: then it is there
		load(Messages.startCycle, reviews -> reviews.startCycle(season), made -> districtChanged(), this::districtChanged);
	}

	/** Says of a closed cycle that it is, and leads on to the next one. */
	private void showNotice() {
		var text = cycle.closed() ? NLS.bind(Messages.closedCycle, cycle.name()) : "";
		if (cycle.closed() && next != null) text += " <a>" + startLabel(next) + "</a>";
		notice.setText(text);
		notice.setVisible(cycle.closed());
		((GridData) notice.getLayoutData()).exclude = !cycle.closed();
		page.layout(true, true);
	}

	private void showSchools(Cycle current, List<SchoolLine> lines) {
		cycle = current;
		schools = lines;
		progress.clear();
		tree.showSchools(lines);
		showNotice();
		stack.top(page);
		load(Messages.loadClasses, reviews -> reviews.reviewedBySchool(current), counts -> {
			progress.putAll(counts);
			tree.showProgress(counts);
		});
	}

	private void loadClasses(UUID school) {
		var current = cycle;
		load(Messages.loadClasses, reviews -> reviews.classes(current, school), lines -> {
			progress.put(school, lines.stream().map(ClassLine::reviewed).reduce(Reviewed.NOBODY, Reviewed::plus));
			tree.showClasses(school, lines);
		});
	}

	private void find() {
		if (stack.isDisposed() || cycle == null) return;
		var text = filter.getText().strip();
		if (text.isEmpty()) {
			tree.showSchools(schools);
			tree.showProgress(progress);
			return;
		}
		var current = cycle;
		load(Messages.loadClasses, reviews -> reviews.findClasses(current, text, MOST_FOUND + 1), found -> {
			if (!filter.getText().strip().equals(text)) return;
			var more = found.size() > MOST_FOUND;
			tree.showFound(more ? found.subList(0, MOST_FOUND) : found, text, more);
		});
	}

	private void choose(ClassLine line) {
		if (cycle == null) return;
		var choice = new Choice(district.get().orElseThrow(), cycle, line);
		if (chosen.get().filter(choice::isSameClass).isPresent()) {
			// loading it anew would only take away the place where somebody is
			workspace.show(ClassReviewView.ID);
			return;
		}
		chosen.choose(choice);
		// whoever had to stay at the class before finds it marked
		chosen.get().ifPresent(c -> tree.select(c.line().id()));
	}

	/** A district that has nothing to review yet may get it by others. Counts of what was found, and of the schools that are open in the tree, follow what is written; the others when they are opened. */
	private void written(List<Change> changes) {
		if (cycle == null && changes.stream().anyMatch(c -> BEGINNINGS.contains(c.type()) && c.kind() != Change.Kind.READ)) stack.getDisplay().timerExec(COUNT_AGAIN_MS, begin);
		if (cycle != null && changes.stream().anyMatch(c -> c.type().equals("StudentReview") && c.kind() != Change.Kind.READ)) stack.getDisplay().timerExec(COUNT_AGAIN_MS, countAgain);
	}

	private void begin() {
		if (!stack.isDisposed() && cycle == null && district.get().isPresent()) districtChanged();
	}

	private void countAgain() {
		if (stack.isDisposed() || cycle == null) return;
		if (filter.getText().isBlank()) tree.opened().forEach(this::loadClasses);
		else find();
	}
}
