package org.trellis.app.internal.window;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.trellis.access.Access;
import org.trellis.model.district.District;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.Opening.Refused;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.Leaving;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;

/** Opens districts in the window, and leads on from whatever stands in the way. Used on the UI thread. */
final class DistrictOpener {
	private static final String THROUGH = "workbench";

	/** A district that is open, or why it is not; one of the two is null. */
	private record Result(OpenedDistrict opened, Refused refused) {
	}

	private final Databases databases;
	private final Access access;
	private final CurrentDistrict current;
	private final Leaving leaving;
	private final StoreJobs jobs;
	private final Remembered remembered;
	private final Path data;
	private final Supplier<Shell> shell;
	private final Runnable firstImport;
	private final Runnable toWork;
	/** What is being opened, or was last; null before the first. */
	private DatabaseLocation openingPlace;
	private Job opening;
	private Job sample;

	/**
	 * @param data folder for what is made without a place being chosen
	 * @param shell of the window
	 * @param firstImport leads on from a new district to its first import
	 * @param toWork leads to the district that is open already
	 */
	DistrictOpener(Databases databases, Access access, CurrentDistrict current, Leaving leaving, StoreJobs jobs, Remembered remembered, Path data, Supplier<Shell> shell, Runnable firstImport, Runnable toWork) {
		this.databases = databases;
		this.access = access;
		this.current = current;
		this.leaving = leaving;
		this.jobs = jobs;
		this.remembered = remembered;
		this.data = data;
		this.shell = shell;
		this.firstImport = firstImport;
		this.toWork = toWork;
	}

	/** Asks for a place and opens it. */
	void ask() {
		new OpenDialog(shell.get(), remembered.places()).ask().ifPresent(this::open);
	}

	void open(DatabaseLocation place) {
		open(place, null);
	}

	/** Opens a place; what was being opened at this moment is not wanted any more. */
	private void open(DatabaseLocation place, char[] passphrase) {
		if (isOpen(place)) toWork.run();
		if (isOpen(place) || isBeingOpened(place)) return;
		if (opening != null) opening.cancel();
		openingPlace = place;
		opening = job(Messages.openJob, progress -> switch (databases.open(place, passphrase)) {
		case Opening.Ready ready -> new Result(opened(ready.database()), null);
		case Refused refused -> new Result(null, refused);
		}).whenUnwanted(result -> {
			if (result.opened != null) result.opened.database().close();
		}).then(result -> {
			if (result.refused == null) show(result.opened);
			else refused(place, passphrase, result.refused);
		}).start(shell.get());
	}

	private boolean isOpen(DatabaseLocation place) {
		return current.get().map(d -> d.database().location().equals(place)).orElse(false);
	}

	private boolean isBeingOpened(DatabaseLocation place) {
		return opening != null && opening.getState() != Job.NONE && place.equals(openingPlace);
	}

	/** Work on databases; one that was just closed may be the one it is about. */
	private <T> StoreJob<T> job(String name, StoreJob.Work<T> work) {
		return jobs.job(name, progress -> {
			current.awaitClosed();
			return work.run(progress);
		});
	}

	private OpenedDistrict opened(Database database) {
		try {
			var person = access.signIn(database, THROUGH);
			var name = database.load(District.class, database.districtId(), person.scope()).map(d -> d.root().getName()).orElse(database.location().display());
			return OpenedDistrict.of(database, person, name);
		} catch (RuntimeException e) {
			// nobody gets it, so nobody else would close it
			database.close();
			throw e;
		}
	}

	private void show(OpenedDistrict opened) {
		if (mayLeave()) {
			current.open(opened);
			remembered.opened(opened.database().location(), opened.name(), Instant.now());
		} else {
			jobs.job(NLS.bind(Messages.closeJob, opened.name()), progress -> {
				opened.database().close();
				return null;
			}).start(shell.get());
		}
	}

	/** Saves what is not saved, and asks where that fails. Returns false when the person wants to stay. */
	boolean mayLeave() {
		return leaving.mayLeave(current.unsaved(), current::saveAll, current::abandon);
	}

	private void refused(DatabaseLocation place, char[] passphrase, Refused refused) {
		var dialog = new RefusedDialog(shell.get(), refused, new OpeningTexts(backups()));
		dialog.ask().ifPresent(step -> {
			switch (step) {
			case CREATE -> make(place.display());
			case UPGRADE -> upgrade(place, passphrase);
			case PASSPHRASE -> open(place, dialog.passphrase());
			case RETRY -> open(place, passphrase);
			case RESTORE -> restore();
			case CHOOSE -> ask();
			}
		});
	}

	private Path backups() {
		return data.resolve("backups");
	}

	private void upgrade(DatabaseLocation place, char[] passphrase) {
		job(Messages.upgradeJob, progress -> databases.upgrade(place, passphrase, backups(), progress)).visibly().then(backup -> open(place, passphrase)).start(shell.get());
	}

	private void restore() {
		var backup = folder(Messages.restoreFrom, SWT.OPEN);
		var target = backup.flatMap(b -> folder(Messages.restoreTo, SWT.SAVE));
		if (target.isEmpty()) return;
		var place = new DerbyFolder(target.get());
		job(Messages.restoreJob, progress -> {
			databases.restore(backup.get(), place, null, progress);
			return place;
		}).visibly().then(this::open).start(shell.get());
	}

	private Optional<Path> folder(String message, int style) {
		var dialog = new DirectoryDialog(shell.get(), style);
		dialog.setText(message);
		dialog.setMessage(message);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Asks for name and place and makes an empty district. */
	void make() {
		make(data.resolve("district").toString());
	}

	private void make(String place) {
		new NewDialog(shell.get(), place).ask().ifPresent(answer -> job(Messages.createJob, progress -> opened(databases.create(answer.place(), answer.passphrase(), answer.name()))) //
				.whenUnwanted(opened -> opened.database().close()).then(opened -> {
					show(opened);
					if (answer.importNext() && current.get().filter(opened::equals).isPresent()) firstImport.run();
				}).visibly().start(shell.get()));
	}

	/** Opens the sample district, and makes it first when it is not there. */
	void sample() {
		if (sample != null && sample.getState() != Job.NONE) return;
		var folder = data.resolve("sample");
		var place = new DerbyFolder(folder);
		sample = job(Messages.sampleJob, progress -> {
			new SampleFolder(databases, access).makeAt(folder, new SampleDistrict(1000, 1), progress);
			return place;
		}).visibly().then(this::open).start(shell.get());
	}
}
