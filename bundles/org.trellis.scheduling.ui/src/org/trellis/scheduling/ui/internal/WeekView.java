package org.trellis.scheduling.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.RuleFailure;
import org.trellis.scheduling.SaveOutcome.Clash;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.scheduling.SchoolVisits;
import org.trellis.scheduling.SessionChange;
import org.trellis.scheduling.VisitSchedules;
import org.trellis.store.Change;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.NotSaved;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StackView;
import org.trellis.ui.Trouble;
import org.trellis.ui.Unsaved;
import org.trellis.ui.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of a school's week: chooses the school, loads it, saves it, and follows what others store. */
public final class WeekView {
	public static final String ID = "org.trellis.scheduling.ui.week";
	private static final Set<String> LOOKED_AT = Set.of("Session", "Visit", "Room", "ProtectedTime", "Referral", "Section", "BellSchedule", "ClassPeriod", "Student", "ImportRun");
	private static final int AGAIN_MS = 300;

	private final CurrentDistrict district;
	private final VisitSchedules schedules;
	private final Desk desk;
	private final Workspace workspace;
	private final Commands commands;
	private final ESelectionService selections;
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.trellis.scheduling.ui");
	private final Runnable again = this::loadAgain;
	private final Runnable begin = this::begin;
	private DistrictReader reader;
	private StackView stack;
	private WeekPanel panel;
	private Proposing proposing;
	private ScheduleSaver saver;
	/** Whose week is shown or being loaded; null for none. */
	private SchoolVisits wanted;
	private List<SchoolVisits> schools = List.of();
	private List<Subscription> subscriptions;

	@Inject
	public WeekView(CurrentDistrict district, VisitSchedules schedules, Desk desk, Workspace workspace, Commands commands, ESelectionService selections) {
		this.district = district;
		this.schedules = schedules;
		this.desk = desk;
		this.workspace = workspace;
		this.commands = commands;
		this.selections = selections;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HelpIds.WEEK);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		panel = new WeekPanel(stack, desk, Lanes.valueOf(preferences.get("lanes", Lanes.ROOMS_USED.name())), new PanelActions());
		commands.activate(desk);
		proposing = new Proposing(desk, workspace, stack, text -> panel.say(text, false));
		subscriptions = List.of(desk.offer(Commands.PROPOSE, proposing::propose), desk.offer(Commands.ACCEPT, proposing::accept), desk.offer(Commands.SAVE, this::save), desk.offer(Commands.UNDO, () -> turn(desk.week().orElseThrow().draft().undo(), Messages.nothingToUndo)),
				desk.offer(Commands.REDO, () -> turn(desk.week().orElseThrow().draft().redo(), Messages.nothingToRedo)), desk.offer(Commands.TABLE, panel::turn), desk.offer(Commands.LANES, () -> showLanes(panel.lanes().next())),
				desk.offer(Commands.NEXT_CONFLICT, panel::nextConflict), desk.offer(Commands.SCHOOL, panel::askForSchool), desk.listen(new UnsavedSessions()), district.listenToWrites(this::written), district.listen(new InDistrict()));
		districtChanged();
	}

	@Focus
	void focus() {
		stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		leave();
		subscriptions.forEach(Subscription::close);
		desk.open(null);
	}

	private final class PanelActions implements WeekPanel.Actions {
		@Override
		public void choose(SchoolVisits school) {
			if (mayLeave()) load(school);
			else panel.showSchools(schools, wanted);
		}

		@Override
		public void lanes(Lanes lanes) {
			showLanes(lanes);
		}

		@Override
		public void details() {
			workspace.show(SessionView.ID);
		}
	}

	private final class UnsavedSessions implements Desk.Listener {
		@Override
		public void edited() {
			var unsaved = desk.week().map(w -> w.draft().unsaved().size()).orElse(0);
			if (unsaved > 0) panel.say(unsaved == 1 ? Messages.unsavedOne : NLS.bind(Messages.unsavedMany, unsaved), false);
		}
	}

	private final class InDistrict implements CurrentDistrict.Listener {
		@Override
		public void changed() {
			districtChanged();
		}

		@Override
		public Optional<Unsaved> unsaved() {
			return saver == null ? Optional.empty() : saver.unsaved();
		}

		@Override
		public Optional<NotSaved> closing() {
			return flush();
		}

		@Override
		public void abandon() {
			if (saver != null) saver.abandon();
		}
	}

	private void showLanes(Lanes lanes) {
		preferences.put("lanes", lanes.name());
		panel.lanes(lanes);
	}

	private void districtChanged() {
		proposing.forget();
		saver = null;
		wanted = null;
		schools = List.of();
		desk.open(null);
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.emptyWeekTitle, Messages.emptyDistrictWhy, workspace.openActions());
			return;
		}
		stack.showEmpty(Messages.emptyWeekTitle, Messages.loadingSchools);
		reader.read(Messages.loadSchools, (opened, p) -> schedules.schools(opened.database(), opened.person().scope()), this::showSchools,
				() -> stack.showEmpty(Messages.emptyWeekTitle, Messages.schoolsFailed, new EmptyState.Action(Messages.tryAgain, this::districtChanged)));
	}

	/** Goes on at the school of last time, or else at the first that has visits. */
	private void showSchools(List<SchoolVisits> found) {
		schools = found;
		if (found.isEmpty()) {
			stack.showEmpty(Messages.emptyWeekTitle, Messages.emptySchoolsWhy, workspace.importAction());
			return;
		}
		var last = preferences.get("school", "");
		load(found.stream().filter(s -> s.id().toString().equals(last)).findFirst().or(() -> found.stream().filter(s -> s.visits() > 0).findFirst()).orElse(found.getFirst()));
	}

	/** The week before was saved and is left: what would be edited in it from now on would be lost. */
	private void load(SchoolVisits school) {
		wanted = school;
		saver = null;
		desk.open(null);
		preferences.put("school", school.id().toString());
		panel.showSchools(schools, school);
		panel.say(proposing.awaited(), false);
		panel.showEmpty(Messages.emptyWeekTitle, NLS.bind(Messages.loading, school.name()));
		stack.top(panel);
		reader.read(Messages.loadWeek, (opened, p) -> StoredWeek.read(schedules, opened, school, List.of()), stored -> {
			if (school == wanted) show(school, stored);
		}, () -> {
			if (school == wanted) panel.showEmpty(Messages.emptyWeekTitle, NLS.bind(Messages.weekFailed, school.name()), new EmptyState.Action(Messages.tryAgain, () -> load(school)), new EmptyState.Action(Messages.chooseSchool, panel::askForSchool));
		});
	}

	private void show(SchoolVisits school, StoredWeek stored) {
		var week = new OpenWeek(district.get().orElseThrow(), school, new ScheduleDraft(stored.task(), stored.rules()));
		saver = new ScheduleSaver(schedules, week, stack.getShell(), new Saving());
		panel.say("", false);
		panel.showSchools(schools, school);
		stack.top(panel);
		showFailures(week);
		desk.open(week);
		selections.setSelection(new SelectedPlace(school.id(), null, school.name()));
		showWeek(week);
		proposing.weekIsThere();
	}

	private void showWeek(OpenWeek week) {
		var timetable = week.draft().timetable();
		var otherSchool = new EmptyState.Action(Messages.chooseSchool, panel::askForSchool);
		if (week.draft().task().visits().isEmpty()) panel.showEmpty(NLS.bind(Messages.emptyVisitsTitle, week.school().name()), Messages.emptyVisitsWhy, otherSchool);
		else if (timetable.rooms().isEmpty() && panel.lanes() != Lanes.PROVIDERS)
			panel.showEmpty(NLS.bind(Messages.emptyRoomsTitle, week.school().name()), Messages.emptyRoomsWhy, new EmptyState.Action(Messages.showByProvider, () -> byProvider(week)), otherSchool);
		else panel.showWeek();
	}

	/** Rules that did not start, could not prepare, or did not answer. */
	private void showFailures(OpenWeek week) {
		panel.failures(week.draft().failures().stream().map(RuleFailure::sentence).distinct().toList());
	}

	private void byProvider(OpenWeek week) {
		showLanes(Lanes.PROVIDERS);
		showWeek(week);
	}

	private void save() {
		if (saver != null) saver.save();
	}

	private final class Saving implements ScheduleSaver.Listener {
		@Override
		public void saving(String text, boolean trouble) {
			if (!panel.isDisposed()) panel.say(text, trouble);
		}

		@Override
		public void saved() {
			if (!panel.isDisposed()) desk.changed();
		}

		@Override
		public List<PlacedSession> settle(List<Clash> clashes) {
			var question = new ClashQuestion(desk.week().orElseThrow().draft().timetable(), clashes);
			return workspace.leaving().ask(() -> question.ask(stack.getShell()));
		}
	}

	private void turn(List<SessionChange> changed, String otherwise) {
		if (changed.isEmpty()) {
			panel.say(otherwise, false);
			return;
		}
		desk.changed();
		changed.stream().filter(c -> c.after() != null).findFirst().ifPresent(c -> desk.select(c.id()));
		if (desk.week().orElseThrow().draft().unsaved().isEmpty()) panel.say("", false);
	}

	private boolean mayLeave() {
		return saver == null || workspace.leaving().mayLeave(saver.unsaved().stream().toList(), () -> flush().stream().toList(), saver::abandon);
	}

	private Optional<NotSaved> flush() {
		return saver == null ? Optional.empty() : saver.flush();
	}

	/** Nobody can be asked any more; of a district that was closed nothing can be saved. */
	private void leave() {
		if (saver == null || desk.week().isEmpty() || !reader.isOpen(desk.week().get().district())) return;
		flush().ifPresent(n -> workspace.errors().report(new Trouble(n.why().sentence(), Messages.unsavedStep, String.join("\n", n.what()) + "\n\n" + n.why().details())));
	}

	/** A district that has no schools yet may get them by an import. */
	private void written(List<Change> changes) {
		if (schools.isEmpty() && changes.stream().anyMatch(c -> c.type().equals("School") && c.kind() != Change.Kind.READ)) stack.getDisplay().timerExec(AGAIN_MS, begin);
		if (desk.week().isPresent() && changes.stream().anyMatch(c -> LOOKED_AT.contains(c.type()) && c.kind() != Change.Kind.READ)) stack.getDisplay().timerExec(AGAIN_MS, again);
	}

	private void begin() {
		if (!stack.isDisposed() && schools.isEmpty() && district.get().isPresent()) districtChanged();
	}

	/** Others stored something, or we did: what is not being edited here becomes as it is stored. */
	private void loadAgain() {
		if (stack.isDisposed() || desk.week().isEmpty()) return;
		var week = desk.week().get();
		var saves = saver.saves();
		var known = week.draft().known();
		workspace.jobs().job(Messages.lookForChanges, p -> StoredWeek.read(schedules, week.district(), week.school(), known)).then(stored -> {
			if (!desk.week().equals(Optional.of(week))) return;
			if (saver.busy() || saver.saves() != saves) {
				// what was read may be older than what was saved
				stack.getDisplay().timerExec(AGAIN_MS, again);
				return;
			}
			week.draft().refresh(stored.task(), stored.rules());
			showFailures(week);
			desk.changed();
			showWeek(week);
		}).whenFailed(trouble -> {
			if (desk.week().equals(Optional.of(week))) panel.say(trouble.sentence(), true);
		}).quietly().after(reader.rule()).start(stack);
	}
}
