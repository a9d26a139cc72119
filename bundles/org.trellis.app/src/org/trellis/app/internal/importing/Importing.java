package org.trellis.app.internal.importing;

import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.trellis.access.Access;
import org.trellis.exchange.Imports;
import org.trellis.review.Reviews;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.tables.Tables;

/** The ways to import into the open district, and to undo what was imported. Used on the UI thread. */
public final class Importing {
	private final Imports imports;
	private final Reviews reviews;
	private final Access access;
	private final CurrentDistrict current;
	private final StoreJobs jobs;
	private final Tables tables;
	private final ErrorReporter errors;
	private final IEclipsePreferences preferences;
	private final Supplier<Shell> shell;
	private final Runnable afterwards;

	/**
	 * @param preferences of the window
	 * @param afterwards leads on after an import
	 */
	public Importing(Imports imports, Reviews reviews, Access access, CurrentDistrict current, StoreJobs jobs, Tables tables, ErrorReporter errors, IEclipsePreferences preferences, Supplier<Shell> shell, Runnable afterwards) {
		this.imports = imports;
		this.reviews = reviews;
		this.access = access;
		this.current = current;
		this.jobs = jobs;
		this.tables = tables;
		this.errors = errors;
		this.preferences = preferences;
		this.shell = shell;
		this.afterwards = afterwards;
	}

	/** Opens the wizard; returns at once. */
	public void start() {
		open();
	}

	/** Opens the list of past imports; returns at once. */
	public void past() {
		current.get().ifPresentOrElse(d -> new PastImportsDialog(shell.get(), new ImportRun(imports, reviews, access, d), jobs, tables, this::start).open(), this::needsDistrict);
	}

	/** @return null when no district is open, which is told */
	ImportWizard open() {
		var district = current.get();
		if (district.isEmpty()) {
			needsDistrict();
			return null;
		}
		var names = (IEclipsePreferences) preferences.node("sources").node(district.get().database().districtId().toString());
		var wizard = new ImportWizard(new ImportRun(imports, reviews, access, district.get()), jobs, tables, errors, names, afterwards);
		Window dialog = new ImportDialog(shell.get(), wizard);
		dialog.open();
		return wizard;
	}

	private void needsDistrict() {
		errors.report(new Trouble(Messages.needsDistrict, Messages.nothingImported, Messages.needsDistrict));
	}
}
