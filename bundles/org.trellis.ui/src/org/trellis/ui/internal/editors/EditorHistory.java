package org.trellis.ui.internal.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.base.Entity;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.Trouble;
import org.trellis.ui.editors.AggregateInput;
import org.trellis.ui.editors.Editors;

/** Opens editors and remembers the way through them. */
public final class EditorHistory implements Editors {
	private static final int MOST = 50;

	private final ErrorReporter errors;
	private final List<AggregateInput> visits = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private int at = -1;
	private boolean moving;

	/** @param district another one has other things to go back to */
	public EditorHistory(ErrorReporter errors, CurrentDistrict district) {
		this.errors = errors;
		district.listen(this::forget);
	}

	@Override
	public boolean canOpen(Class<? extends Entity> type) {
		return PlatformUI.getWorkbench().getEditorRegistry().findEditor(Editors.editorOf(type)) != null;
	}

	@Override
	public void open(Class<? extends Entity> type, UUID id, String name) {
		open(new AggregateInput(type, id, name));
	}

	private void open(AggregateInput input) {
		page().ifPresent(page -> {
			try {
				page.openEditor(input, Editors.editorOf(input.type()));
				visited(input);
			} catch (PartInitException e) {
				errors.report(Trouble.of(NLS.bind(Messages.load, input.getName()), e));
			}
		});
	}

	private static Optional<IWorkbenchPage> page() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(w -> w.getActivePage());
	}

	@Override
	public boolean back() {
		return move(-1);
	}

	@Override
	public boolean forward() {
		return move(1);
	}

	private boolean move(int by) {
		if (at + by < 0 || at + by >= visits.size()) return false;
		at += by;
		moving = true;
		try {
			open(visits.get(at));
		} finally {
			moving = false;
		}
		tell();
		return true;
	}

	@Override
	public void visited(AggregateInput input) {
		if (moving || at >= 0 && visits.get(at).equals(input)) return;
		visits.subList(at + 1, visits.size()).clear();
		visits.add(input);
		if (visits.size() > MOST) visits.removeFirst();
		at = visits.size() - 1;
		tell();
	}

	@Override
	public void forget() {
		visits.clear();
		at = -1;
		tell();
	}

	@Override
	public Subscription listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
