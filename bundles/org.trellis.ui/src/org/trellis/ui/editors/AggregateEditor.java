package org.trellis.ui.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.trellis.access.Access;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.Change;
import org.trellis.store.SaveResult;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.Leaving;
import org.trellis.ui.NotSaved;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Unsaved;
import org.trellis.ui.forms.Editing;
import org.trellis.ui.internal.editors.EditorBody;
import org.trellis.ui.internal.editors.EditorSaver;
import org.trellis.ui.internal.editors.Messages;
import org.trellis.ui.internal.editors.UnsavedDialog;
import org.trellis.ui.tables.Tables;

/**
 * An editor of one aggregate. It loads it in the background, shows the pages that are contributed for it at {@code org.trellis.ui.pages}, undoes
 * and redoes, saves as one transaction, asks about conflicts field by field, shows what others write, and is left with nothing lost. A bundle
 * makes a subclass with the three methods below and contributes it under {@link Editors#editorOf}.
 *
 * @param <T> class of the root
 */
public abstract class AggregateEditor<T extends Entity> extends EditorPart implements ISaveablePart2 {
	private final Class<T> type;
	private final String pages;
	private final List<Subscription> subscriptions = new ArrayList<>();
	private StoreJobs jobs;
	private Access access;
	private OpenedDistrict district;
	private EditorBody<T> body;
	private EditorSaver<T> saver;
	private Editing<T> editing;
	private boolean abandoned;
	/** It is gone, or nobody can keep it from going. */
	private boolean closing;

	/**
	 * @param type interface of the root class
	 * @param pages which pages of the extension point are its own, for example {@code student}
	 */
	protected AggregateEditor(Class<T> type, String pages) {
		this.type = type;
		this.pages = pages;
	}

	/** What stands on the tab and over the pages. */
	protected abstract String title(T root);

	/** A line below the title; empty for none. */
	protected String subtitle(T root) {
		return "";
	}

	/** Whether it can only be read here. */
	protected boolean readOnly() {
		return false;
	}

	/** Why the person may not edit it, asked when it was read; empty when they may. On a background thread; then it can only be read, and the sentence stands above the pages. */
	protected Optional<String> refusal(OpenedDistrict opened, T root) {
		return Optional.empty();
	}

	/** Writes what was edited, on a background thread; what may not be written is refused by an exception with a sentence. */
	protected SaveResult<T> write(OpenedDistrict opened, Aggregate<T> aggregate) {
		return opened.database().save(opened.person().actor(), aggregate);
	}

	/** What fields are called when two people changed the same. */
	protected FieldNames fieldNames() {
		return new FieldNames();
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof AggregateInput)) throw new PartInitException(Messages.wrongInput);
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		jobs = site.getService(StoreJobs.class);
		access = site.getService(Access.class);
	}

	private AggregateInput input() {
		return (AggregateInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		body = new EditorBody<>(parent, pages, getSite().getService(IEclipseContext.class), getSite().getService(ErrorReporter.class));
		subscriptions.add(current().listenToWrites(this::written));
		subscriptions.add(current().listen(new CurrentDistrict.Listener() {
			@Override
			public void changed() {
				if (!current().get().equals(Optional.ofNullable(district))) close();
			}

			@Override
			public Optional<Unsaved> unsaved() {
				return isDirty() ? Optional.of(AggregateEditor.this.unsaved()) : Optional.empty();
			}

			@Override
			public Optional<NotSaved> closing() {
				return save();
			}

			@Override
			public void abandon() {
				setAbandoned(true);
			}
		}));
		handle(IWorkbenchCommandConstants.EDIT_UNDO, () -> editing().ifPresent(Editing::undo));
		handle(IWorkbenchCommandConstants.EDIT_REDO, () -> editing().ifPresent(Editing::redo));
		handle(IWorkbenchCommandConstants.FILE_REVERT, this::revert);
		handle("org.eclipse.ui.part.nextPage", () -> body.turn(1));
		handle("org.eclipse.ui.part.previousPage", () -> body.turn(-1));
		// Alt with the page keys, as in the platform's own editors of several pages
		handle("org.eclipse.ui.navigate.nextSubTab", () -> body.turn(1));
		handle("org.eclipse.ui.navigate.previousSubTab", () -> body.turn(-1));
		current().get().ifPresentOrElse(this::load, this::close);
	}

	private void handle(String command, Runnable action) {
		getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		});
	}

	private CurrentDistrict current() {
		return getSite().getService(CurrentDistrict.class);
	}

	/** With the restricted texts that the person may read, which is written down once a sitting (D33); on a background thread. */
	private Optional<Loaded<T>> read(OpenedDistrict opened, UUID id) {
		return access.loadOpened(opened.database(), opened.person(), type, List.of(id), new Access.Occasion(type.getSimpleName(), id)).stream().findFirst().map(a -> new Loaded<>(a, refusal(opened, a.root())));
	}

	private void load(OpenedDistrict opened) {
		district = opened;
		var id = input().id();
		body.showEmpty(input().getName(), Messages.loading);
		jobs.job(NLS.bind(Messages.load, input().getName()), progress -> read(opened, id)) //
				.then(loaded -> loaded.ifPresentOrElse(this::show, this::showMissing)) //
				.whenFailed(trouble -> body.showEmpty(input().getName(), trouble.sentence(), new EmptyState.Action(Messages.again, () -> load(opened)))) //
				.start(body);
	}

	/** There is nothing to edit any more. */
	private void showMissing() {
		editing = null;
		body.showEmpty(input().getName(), Messages.missing, new EmptyState.Action(Messages.close, this::close));
	}

	/** @param refused why it is not edited by this person; empty when it is */
	private record Loaded<T extends Entity>(Aggregate<T> aggregate, Optional<String> refused) {
	}

	private void show(Loaded<T> loaded) {
		editing = new Editing<>(loaded.aggregate, readOnly() || loaded.refused.isPresent());
		var opened = district;
		saver = new EditorSaver<>(editing, aggregate -> write(opened, aggregate), getSite().getShell(), getSite().getService(Leaving.class), fieldNames());
		subscriptions.add(editing.listen(this::edited));
		body.show(editing, district, jobs, getSite().getService(Tables.class), getSite().getService(Editors.class));
		edited();
		loaded.refused.ifPresent(body::say);
	}

	private void edited() {
		abandoned = false;
		setPartName(title(editing.root()));
		setTitleToolTip(title(editing.root()));
		body.showTitle(title(editing.root()), subtitle(editing.root()));
		body.mended(editing.problems());
		firePropertyChange(ISaveablePart2.PROP_DIRTY);
	}

	/** What is edited; empty while it is being loaded. */
	public Optional<Editing<T>> editing() {
		return Optional.ofNullable(editing);
	}

	/** Brings a page to the front, by its id. */
	public void showPage(String id) {
		body.select(id);
	}

	private void written(List<Change> changes) {
		if (editing == null) return;
		body.written(changes);
		if (changes.stream().anyMatch(c -> c.id().equals(id()) && c.kind() != Change.Kind.READ)) look();
	}

	private UUID id() {
		return input().id();
	}

	/** Somebody wrote it, perhaps we ourselves. */
	private void look() {
		var opened = district;
		jobs.job(NLS.bind(Messages.load, getPartName()), progress -> read(opened, id())).quietly().then(loaded -> {
			if (editing == null) return;
			if (loaded.isEmpty()) {
				// what is not saved can be read, and copied, as long as the person wants
				if (editing.isDirty()) body.say(Messages.othersDeleted);
				else showMissing();
			} else if (loaded.get().aggregate.root().getVersion() <= editing.root().getVersion()) {
				return;
			} else if (editing.isDirty()) {
				body.say(Messages.othersWrote);
			} else {
				showAgain(loaded.get());
			}
		}).start(body);
	}

	/** Whether it may be edited can be another answer than before, as when a plan that was closed is opened again. */
	private void showAgain(Loaded<T> loaded) {
		if (editing.readOnly() != (readOnly() || loaded.refused.isPresent())) {
			body.say("");
			show(loaded);
		} else {
			editing.replace(loaded.aggregate);
		}
	}

	/** Drops what is not saved, and shows what is stored. */
	private void revert() {
		if (editing == null) return;
		var opened = district;
		jobs.job(NLS.bind(Messages.load, getPartName()), progress -> read(opened, id())).then(loaded -> loaded.ifPresentOrElse(found -> {
			body.say("");
			showAgain(found);
		}, this::showMissing)).start(body);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		var notSaved = save();
		notSaved.ifPresent(n -> {
			monitor.setCanceled(true);
			body.say(n.why().sentence(), editing.problems());
		});
	}

	/** Saves now. Returns what could not be, and why. */
	private Optional<NotSaved> save() {
		if (!isDirty()) return Optional.empty();
		var notSaved = saver.save(getPartName());
		if (notSaved.isEmpty()) body.say("");
		return notSaved;
	}

	private Unsaved unsaved() {
		return new Unsaved(getPartName(), () -> setAbandoned(true), () -> {
			if (!closing) setAbandoned(false);
		});
	}

	private void setAbandoned(boolean now) {
		abandoned = now;
		firePropertyChange(ISaveablePart2.PROP_DIRTY);
	}

	@Override
	public int promptToSaveOnClose() {
		var leaving = getSite().getService(Leaving.class);
		var choice = leaving.ask(() -> new UnsavedDialog(getSite().getShell(), List.of(getPartName())).ask());
		return switch (choice) {
		case SAVE -> leaving.mayLeave(() -> save().stream().toList(), () -> leaving.discard(List.of(unsaved()))) ? NO : CANCEL;
		case DO_NOT_SAVE -> {
			leaving.discard(List.of(unsaved()));
			yield NO;
		}
		case STAY -> CANCEL;
		};
	}

	@Override
	public boolean isDirty() {
		return editing != null && !abandoned && editing.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	private void close() {
		abandoned = true;
		closing = true;
		var page = getSite().getPage();
		// not while the workbench is still making it
		getSite().getShell().getDisplay().asyncExec(() -> page.closeEditor(this, false));
	}

	@Override
	public void setFocus() {
		getSite().getService(Editors.class).visited(input());
		if (body != null) body.setFocus();
	}

	@Override
	public void dispose() {
		closing = true;
		subscriptions.forEach(Subscription::close);
		super.dispose();
	}
}
