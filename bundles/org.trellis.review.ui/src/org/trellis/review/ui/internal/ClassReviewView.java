package org.trellis.review.ui.internal;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.trellis.model.Domains;
import org.trellis.review.OpenClass;
import org.trellis.review.ReviewEdits;
import org.trellis.review.Reviews;
import org.trellis.review.ui.internal.ChosenClass.Choice;
import org.trellis.review.ui.internal.student.StudentEditor;
import org.trellis.store.Change;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.NotSaved;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StackView;
import org.trellis.ui.Trouble;
import org.trellis.ui.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view in which a class is reviewed. */
public final class ClassReviewView {
	public static final String ID = "org.trellis.review.ui.class";
	private static final String HELP = "org.trellis.review.ui.class";
	private static final String PREFERENCES = "org.trellis.review.ui";

	private final CurrentDistrict district;
	private final Reviews reviews;
	private final ChosenClass chosen;
	private final Workspace workspace;
	private final ViewCommands commands;
	private final ReviewTexts texts;
	private StackView stack;
	private ClassPanel panel;
	/** The district whose class is shown. */
	private OpenedDistrict shown;
	private Job loading;
	/** Counts what was begun to be shown: what comes of an earlier one is of no interest. */
	private int attempts;
	private List<Subscription> subscriptions;

	@Inject
	public ClassReviewView(CurrentDistrict district, Reviews reviews, Domains domains, ChosenClass chosen, Workspace workspace, ViewCommands commands) {
		this.district = district;
		this.reviews = reviews;
		this.chosen = chosen;
		this.workspace = workspace;
		this.commands = commands;
		this.texts = new ReviewTexts(domains, new Labels(domains));
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HELP);
		subscriptions = List.of(chosen.guard(this::mayLeave), chosen.listen(this::show), district.listenToWrites(this::written), district.listen(new CurrentDistrict.Listener() {
			@Override
			public void changed() {
				show(chosen.get());
			}

			@Override
			public Optional<NotSaved> closing() {
				return panel == null ? Optional.empty() : panel.flush();
			}

			@Override
			public void abandon() {
				if (panel != null) panel.abandon();
			}
		}));
		commands.undoable(this::undo, this::redo);
		commands.handle(StudentEditor.OPEN_COMMAND, this::openStudent);
		show(chosen.get());
	}

	@Focus
	void focus() {
		if (panel != null) panel.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
		leave();
	}

	private void openStudent() {
		if (panel != null) panel.openStudent();
	}

	private void undo() {
		if (panel != null) panel.undo();
	}

	private void redo() {
		if (panel != null) panel.redo();
	}

	private void written(List<Change> changes) {
		if (panel == null) return;
		var ids = changes.stream().filter(c -> c.type().equals("StudentReview") && c.kind() != Change.Kind.READ).map(Change::id).collect(Collectors.toSet());
		if (!ids.isEmpty()) panel.lookAt(ids);
	}

	private void show(Optional<Choice> choice) {
		leave();
		var opened = district.get();
		var ours = choice.filter(c -> opened.equals(Optional.of(c.district())));
		if (opened.isEmpty()) stack.showEmpty(Messages.emptyClassTitle, Messages.emptyDistrictClassWhy, workspace.openActions());
		else if (ours.isEmpty()) stack.showEmpty(Messages.emptyClassTitle, Messages.emptyClassWhy, new EmptyState.Action(Messages.emptyClassChoose, () -> workspace.show(ClassesView.ID)));
		else load(ours.get());
	}

	/** Whether another class may be shown. */
	private boolean mayLeave() {
		return panel == null || workspace.leaving().mayLeave(() -> panel.flush().stream().toList(), panel::abandon);
	}

	/** What was typed is saved before anything else is shown; nobody can be asked any more. Of a district that was closed nothing can be saved. */
	private void leave() {
		attempts++;
		if (loading != null) loading.cancel();
		if (panel == null) return;
		var left = panel;
		if (district.get().equals(Optional.of(shown))) left.flush().ifPresent(n -> workspace.errors().report(new Trouble(n.why().sentence(), Messages.unsavedStep, String.join("\n", n.what()) + "\n\n" + n.why().details())));
		panel = null;
		left.dispose();
	}

	private void load(Choice choice) {
		var opened = choice.district();
		stack.showEmpty(Messages.emptyClassTitle, NLS.bind(Messages.loading, choice.line().name()));
		var classReviews = reviews.of(opened.database(), opened.person());
		var mine = ++attempts;
		loading = workspace.jobs().job(Messages.loadClass, progress -> classReviews.open(choice.cycle(), choice.line().id(), progress)) //
				.then(openClass -> {
					if (mine == attempts) show(opened, openClass);
				}).whenFailed(trouble -> {
					if (mine != attempts) return;
					showFailed(choice);
					workspace.errors().report(trouble);
				}).whenCancelled(() -> {
					if (mine == attempts) showFailed(choice);
				}).start(stack);
	}

	private void showFailed(Choice choice) {
		stack.showEmpty(Messages.emptyClassTitle, NLS.bind(Messages.emptyClassFailed, choice.line().name()), new EmptyState.Action(Messages.tryAgain, () -> show(Optional.of(choice))));
	}

	private void show(OpenedDistrict opened, OpenClass openClass) {
		if (openClass.rows().isEmpty()) {
			var day = openClass.cycle().asOf().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
			stack.showEmpty(NLS.bind(Messages.emptyStudentsTitle, openClass.info().name()), NLS.bind(Messages.emptyStudentsWhy, day),
					new EmptyState.Action(Messages.emptyClassChoose, () -> workspace.show(ClassesView.ID)));
			return;
		}
		var edits = new ReviewEdits(opened.person().actor().name(), Clock.systemDefaultZone());
		shown = opened;
		panel = new ClassPanel(stack, openClass, edits, texts, workspace, new ColumnWidths(InstanceScope.INSTANCE.getNode(PREFERENCES)));
		stack.top(panel);
		panel.setFocus();
	}
}
