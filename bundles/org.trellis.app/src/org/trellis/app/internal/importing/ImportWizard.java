package org.trellis.app.internal.importing;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.tables.Tables;

/** Imports files: choose, see what would happen, confirm, undo. Until the import is through, nothing is written, and Cancel leaves nothing. */
final class ImportWizard extends Wizard {
	private final IEclipsePreferences names;
	private final Runnable afterwards;
	private final FilesPage files;
	private final PreviewPage preview;
	private final DonePage done;

	/**
	 * @param errors is told what nobody has thought of, for its details
	 * @param names where it is kept under which name the files of a format came last
	 * @param afterwards is run when somebody closes it after an import
	 */
	ImportWizard(ImportRun run, StoreJobs jobs, Tables tables, ErrorReporter errors, IEclipsePreferences names, Runnable afterwards) {
		this.names = names;
		this.afterwards = afterwards;
		setWindowTitle(Messages.importTitle);
		files = new FilesPage(run.imports().formats(), jobs, names);
		preview = new PreviewPage(run, jobs, tables, files, errors);
		done = new DonePage(run, jobs, tables);
	}

	@Override
	public void addPages() {
		addPage(files);
		addPage(preview);
		addPage(done);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		// only the import itself leads on to its end
		return page == files ? preview : null;
	}

	boolean isDone() {
		return getContainer().getCurrentPage() == done;
	}

	/** While it is written there is no way but to stop it. */
	boolean isCommitting() {
		return preview.isCommitting();
	}

	@Override
	public boolean canFinish() {
		return isDone() || getContainer().getCurrentPage() == preview && preview.isReady();
	}

	@Override
	public boolean performFinish() {
		if (isDone()) {
			done.startReview((Shell) getContainer().getShell().getParent());
			afterwards.run();
			return true;
		}
		preview.commit();
		return false;
	}

	@Override
	public boolean performCancel() {
		if (!isCommitting()) return true;
		preview.stop();
		return false;
	}

	void imported(List<Tried> results) {
		for (var one : results) names.put(one.part().format().id(), one.part().source());
		try {
			names.flush();
		} catch (BackingStoreException e) {
			ILog.of(ImportWizard.class).warn("The names of the imported systems could not be kept", e);
		}
		done.show(results);
		getContainer().showPage(done);
	}

	FilesPage files() {
		return files;
	}

	PreviewPage preview() {
		return preview;
	}

	DonePage done() {
		return done;
	}
}
