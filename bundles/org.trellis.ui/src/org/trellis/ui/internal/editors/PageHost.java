package org.trellis.ui.internal.editors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.Contributed;
import org.trellis.model.base.Entity;
import org.trellis.store.Change;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Editing;
import org.trellis.ui.tables.Tables;

/** One contributed page in an editor: made when it is looked at first; what it throws stands in its place. */
final class PageHost<T extends Entity> extends Composite {
	/** What all pages of an editor share. */
	record Shared<T extends Entity>(Editing<T> editing, OpenedDistrict district, StoreJobs jobs, Tables tables, Editors editors, ErrorReporter errors, IEclipseContext injection) {
	}

	private final Pages.Contribution contribution;
	private final Shared<T> shared;
	private final Set<String> written = new HashSet<>();
	private EditorPage<T> page;
	private Subscription listening;
	private Context context;
	private boolean failed;
	/** Something is to be shown anew as soon as the page comes to the front. */
	private boolean stale;

	PageHost(Composite parent, Pages.Contribution contribution, Shared<T> shared) {
		super(parent, SWT.NONE);
		this.contribution = contribution;
		this.shared = shared;
		setLayout(new FillLayout());
		if (contribution.help() != null) PlatformUI.getWorkbench().getHelpSystem().setHelp(this, contribution.help());
		addListener(SWT.Dispose, e -> end());
	}

	Pages.Contribution contribution() {
		return contribution;
	}

	/** Whether it has something to show in this district; what cannot be said is shown as failed. */
	boolean isOffered() {
		var offered = new boolean[] { true };
		guard(() -> offered[0] = contribution.isOffered(shared.district()));
		return offered[0];
	}

	/** It is looked at now. */
	@SuppressWarnings("unchecked")
	void show() {
		if (failed) return;
		if (page != null) {
			if (stale) refresh();
			return;
		}
		guard(() -> {
			context = new Context();
			page = (EditorPage<T>) contribution.make(shared.injection());
			page.create(this, context);
			listening = shared.editing().listen(this::refresh);
		});
		layout(true, true);
	}

	/** Something a page may do wrong. */
	private interface Risk {
		void run() throws Exception;
	}

	private void guard(Risk risk) {
		Contributed.call(() -> {
			risk.run();
			return null;
		}, e -> {
			fail(Trouble.of(NLS.bind(Messages.showPage, contribution.name()), e));
			return null;
		});
	}

	private void fail(Trouble trouble) {
		fail(trouble, NLS.bind(Messages.pageFailedWhy, contribution.name(), contribution.plugin()));
	}

	/** The first failure counts; what comes of it later says nothing new. */
	private void fail(Trouble trouble, String sentence) {
		if (failed) return;
		failed = true;
		if (isDisposed()) return;
		if (listening != null) listening.close();
		for (var child : getChildren()) child.dispose();
		new EmptyState(this).show(NLS.bind(Messages.pageFailed, contribution.name()), sentence, new EmptyState.Action(Messages.again, this::again),
				new EmptyState.Action(Messages.pageDetails, () -> shared.errors().report(new Trouble(sentence, trouble.nextStep(), trouble.details()))));
		layout(true, true);
	}

	/** A new page in the place of the one that failed; what it could not read may be there now. */
	private void again() {
		var last = page;
		page = null;
		failed = false;
		stale = false;
		written.clear();
		for (var child : getChildren()) child.dispose();
		if (last != null) guard(last::dispose);
		show();
		setFocus();
	}

	/** A page behind others is told once, when it comes to the front: nobody sees what it would read anew for every letter that is typed. */
	private void refresh() {
		if (page == null || failed || isDisposed()) return;
		stale = !getVisible();
		if (!stale) guard(page::refresh);
	}

	void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && written.contains(c.type()))) refresh();
	}

	@Override
	public boolean setFocus() {
		if (page == null || failed) return super.setFocus();
		var taken = new boolean[1];
		guard(() -> taken[0] = page.setFocus());
		return taken[0] || super.setFocus();
	}

	private void end() {
		if (listening != null) listening.close();
		if (page != null) guard(page::dispose);
	}

	/** What the page works with. */
	private final class Context implements PageContext<T> {
		private final Map<String, Reading> readings = new HashMap<>();

		/** What was asked for last under some words. */
		private final class Reading {
			private Job job;
		}

		/** Whether the page is still the one that asked. */
		private boolean isWanted() {
			return context == this && !failed;
		}

		@Override
		public Editing<T> editing() {
			return shared.editing();
		}

		@Override
		public OpenedDistrict district() {
			return shared.district();
		}

		@Override
		public StoreJobs jobs() {
			return shared.jobs();
		}

		@Override
		public Tables tables() {
			return shared.tables();
		}

		@Override
		public Editors editors() {
			return shared.editors();
		}

		@Override
		public <R> void read(String what, Read<R> read, Consumer<R> then) {
			var last = readings.get(what);
			if (last != null) last.job.cancel();
			var reading = new Reading();
			readings.put(what, reading);
			reading.job = job(what, progress -> read.from(shared.district().database(), shared.district().person().scope())).then(result -> {
				if (isWanted() && readings.get(what) == reading) guard(() -> then.accept(result));
			}).start(PageHost.this);
		}

		@Override
		public void alsoWhenWritten(Class<? extends Entity> type) {
			written.add(type.getSimpleName());
		}

		@Override
		public <R> StoreJob<R> job(String name, StoreJob.Work<R> work) {
			return shared.jobs().job(name, work).quietly().whenFailed(trouble -> {
				if (isWanted()) fail(trouble, trouble.sentence() + " " + NLS.bind(Messages.pageFailedWhy, contribution.name(), contribution.plugin()));
			});
		}
	}
}
