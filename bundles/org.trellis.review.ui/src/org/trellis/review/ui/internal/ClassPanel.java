package org.trellis.review.ui.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.district.Student;
import org.trellis.review.OpenClass;
import org.trellis.review.ReviewBuffer.Unsaved;
import org.trellis.review.ReviewEdits;
import org.trellis.review.ReviewState;
import org.trellis.review.SaveOutcome;
import org.trellis.review.ui.internal.entry.Entry;
import org.trellis.review.ui.internal.entry.Keys;
import org.trellis.ui.NotSaved;
import org.trellis.ui.StoreJob;
import org.trellis.ui.WaitDialog;
import org.trellis.ui.Workspace;

/** A class under review: header, table, the student in full, and the entry. */
final class ClassPanel extends Composite implements ReviewDesk.Listener, ReviewSaver.Listener {
	/** What is read and what is saved come back in the order in which the database did it. */
	private final ISchedulingRule oneAfterTheOther = StoreJob.newRule();
	private final Labels labels;
	private final Workspace workspace;
	private final ClassHeader header;
	private final StudentTable table;
	private final DetailStrip detail;
	private final TurnStrip strip;
	private final ReviewDesk desk;
	private final ReviewSaver saver;

	ClassPanel(Composite parent, OpenClass openClass, ReviewEdits edits, ReviewTexts texts, Workspace workspace, ColumnWidths widths) {
		super(parent, SWT.NONE);
		this.labels = texts.labels();
		this.workspace = workspace;
		var keys = new Keys(texts.domains().all(), labels);
		desk = new ReviewDesk(openClass, sitting -> new Entry(keys, labels, edits, sitting), this);
		saver = new ReviewSaver(getDisplay(), openClass, desk.buffer(), oneAfterTheOther, this);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(this);
		header = new ClassHeader(this, labels);
		table = new StudentTable(this, texts.domains().all(), labels, widths);
		detail = new DetailStrip(this, labels, this::earlier);
		var below = below(keys);
		strip = (TurnStrip) below;
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 150).applyTo(table.control());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(detail);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
		table.show(desk);
		listen();
		showHeader();
		showDetail();
	}

	private Composite below(Keys keys) {
		var cycle = desk.openClass().cycle();
		return cycle.closed() ? new ClosedStrip(this, keys, labels, cycle.name(), this::earlier) : new EntryStrip(this, labels, desk);
	}

	private void listen() {
		var themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener repaint = e -> getDisplay().asyncExec(this::showColors);
		themes.addPropertyChangeListener(repaint);
		addListener(SWT.Dispose, e -> {
			themes.removePropertyChangeListener(repaint);
			saver.abandon();
		});
		table.control().addListener(SWT.Selection, e -> {
			desk.go(table.control().getSelectionIndex());
			strip.setFocus();
		});
		table.control().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.TAB || (e.stateMask & SWT.CTRL) != 0) return;
			strip.setFocus();
			strip.keyDown(e);
		});
	}

	ReviewDesk desk() {
		return desk;
	}

	@Override
	public boolean setFocus() {
		return strip.setFocus() || !table.control().isDisposed() && table.control().setFocus();
	}

	/** Shows all that is known of the student whose turn it is. */
	void openStudent() {
		workspace.editors().open(Student.class, desk.student().student(), desk.student().name());
	}

	void undo() {
		after(desk.undo());
	}

	void redo() {
		after(desk.redo());
	}

	private void after(Optional<String> refused) {
		strip.showStage();
		strip.say(refused);
	}

	/** Others wrote these reviews; those of this class are shown as they are now. */
	void lookAt(Collection<UUID> reviews) {
		workspace.jobs().job(Messages.lookForChanges, progress -> desk.openClass().refresh(reviews)).then(changed -> changed.forEach((student, state) -> {
			desk.buffer().changedByOthers(student, state);
			show(student);
		})).after(oneAfterTheOther).quietly().start(this);
	}

	/** Saves what is not saved yet, because the class is being left. Returns what could not be. */
	Optional<NotSaved> flush() {
		return saver.flush(job -> new WaitDialog(getShell(), Messages.saveReviews).await(job)).map(why -> new NotSaved(why, new UnsavedTexts(labels).of(desk)));
	}

	/** What is not saved is left so. */
	void abandon() {
		saver.abandon();
	}

	@Override
	public void earlier() {
		var student = desk.student();
		workspace.jobs().job(Messages.loadEarlier, progress -> desk.openClass().earlierReviews(student.student())).then(reviews -> workspace.leaving().ask(() -> new EarlierDialog(getShell(), labels, student.name(), reviews).open()))
				.start(this);
	}

	@Override
	public void changed(UUID student) {
		show(student);
		saver.changed();
	}

	private void show(UUID student) {
		desk.rows().stream().filter(r -> r.student().equals(student)).forEach(r -> table.update(r, desk.buffer().state(student)));
		if (desk.student().student().equals(student)) {
			showDetail();
			strip.showState();
		}
		showHeader();
	}

	@Override
	public void moved() {
		table.select(desk.index());
		strip.showStage();
		showDetail();
	}

	/** Light became dark, or the other way round. */
	private void showColors() {
		if (isDisposed()) return;
		desk.rows().forEach(r -> table.update(r, desk.buffer().state(r.student())));
		strip.showColors();
		header.redraw();
	}

	private void showDetail() {
		if (!desk.rows().isEmpty()) detail.show(desk.student(), desk.state());
	}

	private void showHeader() {
		header.show(desk.openClass().cycle(), desk.openClass().info(), desk.reviewed(), desk.rows().size());
	}

	@Override
	public void saving(String text, boolean trouble) {
		if (!isDisposed()) strip.showSaved(text, trouble);
	}

	@Override
	public void saved(Unsaved unsaved) {
		if (!isDisposed()) show(unsaved.student());
	}

	@Override
	public ReviewState settle(Unsaved unsaved, SaveOutcome.Clashed clash) {
		var name = desk.rows().stream().filter(r -> r.student().equals(unsaved.student())).findFirst().orElseThrow().name();
		var wanted = workspace.leaving().ask(() -> new ClashQuestion(labels, name, clash).ask(getShell()));
		if (desk.student().student().equals(unsaved.student())) {
			// words that go on being typed would overrule what was chosen
			desk.entry().leave();
			if (!isDisposed()) strip.showStage();
		}
		return wanted;
	}
}
