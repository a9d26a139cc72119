package org.trellis.review.ui.internal.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trellis.access.Access;
import org.trellis.model.Domains;
import org.trellis.review.Reviews;
import org.trellis.review.SchoolLine;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.NewMeeting;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.student.StudentEditor;
import org.trellis.store.Change;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.NotSaved;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.ReportLink;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StackView;
import org.trellis.ui.Trouble;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The meetings of a school, and the one that is run (D5). */
public final class MeetingsView implements MeetingList.Owner, MeetingPanel.Owner {
	public static final String ID = "org.trellis.review.ui.meetings";
	private static final String HELP = "org.trellis.review.ui.meetings";
	private static final String NEW = "org.trellis.review.ui.meetings.new";
	private static final String RECAP = "org.trellis.review.ui.meetings.recap";
	private static final int MOST = 500;
	private static final int READ_AGAIN_MS = 500;
	private static final Set<String> SHOWN = Set.of("Meeting", "Discussion", "School");

	private final CurrentDistrict district;
	private final Meetings meetings;
	private final Reviews reviews;
	private final Access access;
	private final Tables tables;
	private final Workspace workspace;
	private final ESelectionService selection;
	private final RecapLink recap;
	private final Labels labels;
	private final ISelectionListener places = (part, selected) -> placeChosen(selected);
	private final Runnable readAgain = this::readAgain;
	private DistrictReader reader;
	private StackView stack;
	private MeetingList list;
	private MeetingPanel panel;
	/** The district whose meeting is shown. */
	private OpenedDistrict shown;
	/** What the navigator marked last; null for nothing. */
	private SelectedPlace marked;
	private List<Subscription> subscriptions;

	@Inject
	public MeetingsView(CurrentDistrict district, Meetings meetings, Reviews reviews, Access access, Tables tables, Workspace workspace, ESelectionService selection, ReportLink reports, Domains domains) {
		this.district = district;
		this.meetings = meetings;
		this.reviews = reviews;
		this.access = access;
		this.tables = tables;
		this.workspace = workspace;
		this.selection = selection;
		this.recap = new RecapLink(reports);
		this.labels = new Labels(domains);
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HELP);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		list = new MeetingList(stack, tables, HELP, this, chosen -> recap(chosen.getFirst()));
		if (selection.getSelection() instanceof SelectedPlace place) marked = place;
		selection.addSelectionListener(places);
		subscriptions = List.of(district.listenToWrites(this::written), district.listen(new CurrentDistrict.Listener() {
			@Override
			public void changed() {
				districtChanged();
			}

			@Override
			public Optional<NotSaved> closing() {
				return panel == null ? Optional.empty() : panel.flush();
			}

			@Override
			public void abandon() {
				if (panel != null) panel.abandon();
			}
		}), workspace.handle(NEW, this::plan, () -> isHere() && list.chosen().isPresent()), workspace.handle(RECAP, this::recap, () -> district.get().isPresent()),
				workspace.handle(StudentEditor.OPEN_COMMAND, () -> panel.openStudent(), () -> panel != null && isActive()));
		districtChanged();
	}

	@Focus
	void focus() {
		stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		selection.removeSelectionListener(places);
		subscriptions.forEach(Subscription::close);
		leavePanel();
	}

	private boolean isHere() {
		return !stack.isDisposed() && stack.isVisible() && !stack.isEmpty();
	}

	/** Whether somebody works in it: a key that is pressed elsewhere is not meant for what happens to be shown here. */
	private boolean isActive() {
		if (!isHere()) return false;
		for (Control at = stack.getDisplay().getFocusControl(); at != null; at = at.getParent()) if (at == stack) return true;
		return false;
	}

	/** The meeting that is run, or the marked one, once it has begun. */
	private Optional<MeetingLine> meeting() {
		return (panel != null ? Optional.of(panel.line()) : list.marked()).filter(m -> m.begun() != null);
	}

	private MeetingDesk desk(OpenedDistrict opened) {
		return meetings.desk(opened.database(), opened.person());
	}

	private void districtChanged() {
		leavePanel();
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.name, Messages.emptyWhy, workspace.openActions());
			return;
		}
		reader.read(Messages.readJob, (opened, progress) -> reviews.of(opened.database(), opened.person()).schools(), this::offer,
				() -> stack.showEmpty(Messages.name, Messages.failedWhy, new EmptyState.Action(Messages.tryAgain, this::districtChanged)));
	}

	private void offer(List<SchoolLine> schools) {
		if (schools.isEmpty()) {
			stack.showEmpty(Messages.name, Messages.noSchoolsWhy, workspace.importAction());
			return;
		}
		list.schools(schools, marked == null ? null : marked.school());
		if (panel == null) stack.top(list);
		read(true);
	}

	/** @param fromTop false to stay where the person looks */
	private void read(boolean fromTop) {
		list.chosen().ifPresent(school -> reader.read(Messages.readJob, (opened, progress) -> desk(opened).meetings(school.id(), MOST), lines -> {
			if (!list.chosen().filter(s -> s.id().equals(school.id())).isPresent()) return;
			if (fromTop) list.show(lines);
			else list.showAgain(lines);
		}));
	}

	/** The navigator marked a school or a class. */
	private void placeChosen(Object selected) {
		if (!(selected instanceof SelectedPlace place)) return;
		marked = place;
		if (!stack.isDisposed() && list.choose(place.school())) read(true);
	}

	@Override
	public void schoolChosen(SchoolLine school) {
		// a report can be run for the school that is chosen
		selection.setSelection(new SelectedPlace(school.id(), null, school.name()));
		read(true);
	}

	@Override
	public void plan() {
		list.chosen().ifPresent(school -> {
			if (panel != null && !mayLeave()) return;
			var opened = district.get().orElseThrow();
			var section = marked != null && marked.school().equals(school.id()) ? marked.section() : null;
			var dialog = new NewMeetingDialog(stack.getShell(), school.id(), school.name(), meetings.templates(), section, () -> {
				var classes = reviews.of(opened.database(), opened.person());
				return classes.currentCycle().map(c -> classes.classes(c, school.id())).orElse(List.of());
			}, workspace.jobs());
			if (workspace.leaving().ask(dialog::open) == Window.OK) plan(dialog.wanted());
		});
	}

	private void plan(NewMeeting wanted) {
		reader.read(Messages.planJob, (opened, progress) -> {
			var desk = desk(opened);
			return desk.meeting(desk.plan(wanted)).orElseThrow();
		}, made -> {
			read(false);
			open(made);
		});
	}

	@Override
	public void open(MeetingLine meeting) {
		leavePanel();
		shown = district.get().orElseThrow();
		var name = list.school(meeting.school()).map(SchoolLine::name).orElse("");
		panel = new MeetingPanel(stack, desk(shown), meeting, name, new MeetingQuestions(meetings, access, shown, workspace), labels, workspace, this);
		stack.top(panel);
		panel.setFocus();
	}

	@Override
	public void leave() {
		if (!mayLeave()) return;
		leavePanel();
		list.setFocus();
		read(false);
	}

	@Override
	public void recap(MeetingLine meeting) {
		if (meeting.begun() == null) workspace.errors().report(new Trouble(Messages.recapNotBegun, Messages.recapNotBegunStep, ""));
		else if (panel == null || panel.flush().isEmpty()) recap.open(Optional.of(meeting));
	}

	/** The key works everywhere in the window: only here it means the meeting that is in sight. */
	private void recap() {
		var here = isActive() ? meeting() : Optional.<MeetingLine> empty();
		if (panel != null && panel.flush().isPresent()) return;
		here.ifPresentOrElse(this::recap, () -> district.get().ifPresent(opened -> recap.openLast(meetings, opened, workspace.jobs(), stack)));
	}

	private boolean mayLeave() {
		return panel == null || workspace.leaving().mayLeave(() -> panel.flush().stream().toList(), panel::abandon);
	}

	/** What was typed is saved first; nobody can be asked any more. Of a district that was closed nothing can be saved. */
	private void leavePanel() {
		if (panel == null) return;
		var left = panel;
		if (district.get().equals(Optional.of(shown))) left.flush().ifPresent(n -> workspace.errors().report(new Trouble(n.why().sentence(), Messages.unsavedStep, String.join("\n", n.what()) + "\n\n" + n.why().details())));
		panel = null;
		// the focus looks for another place when the panel goes, and finds the list
		if (!stack.isDisposed()) stack.top(list);
		left.dispose();
	}

	private void written(List<Change> changes) {
		if (panel != null) panel.written(changes);
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && SHOWN.contains(c.type()))) stack.getDisplay().timerExec(READ_AGAIN_MS, readAgain);
	}

	private void readAgain() {
		if (stack.isDisposed() || district.get().isEmpty()) return;
		if (list.chosen().isEmpty()) districtChanged();
		else if (panel == null) read(false);
	}

}
