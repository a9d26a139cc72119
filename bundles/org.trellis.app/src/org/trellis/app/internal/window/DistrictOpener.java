package org.trellis.app.internal.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

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

	/**
	 * @param data folder for what is made without a place being chosen
	 * @param shell of the window
	 */
	DistrictOpener(Databases databases, Access access, CurrentDistrict current, Leaving leaving, StoreJobs jobs, Remembered remembered, Path data, Supplier<Shell> shell) {
		this.databases = databases;
		this.access = access;
		this.current = current;
		this.leaving = leaving;
		this.jobs = jobs;
		this.remembered = remembered;
		this.data = data;
		this.shell = shell;
	}

	/** Asks for a place and opens it. */
	void ask() {
		new OpenDialog(shell.get(), remembered.places()).ask().ifPresent(this::open);
	}

	void open(DatabaseLocation place) {
		open(place, null);
	}

	private void open(DatabaseLocation place, char[] passphrase) {
		if (isOpen(place)) return;
		jobs.job(Messages.openJob, progress -> switch (databases.open(place, passphrase)) {
		case Opening.Ready ready -> new Result(opened(ready.database()), null);
		case Refused refused -> new Result(null, refused);
		}).then(result -> {
			if (result.refused == null) show(result.opened);
			else refused(place, passphrase, result.refused);
		}).start(shell.get());
	}

	private boolean isOpen(DatabaseLocation place) {
		return current.get().map(d -> d.database().location().equals(place)).orElse(false);
	}

	private OpenedDistrict opened(Database database) {
		var person = access.signIn(database, THROUGH);
		var name = database.load(District.class, database.districtId(), person.scope()).map(d -> d.root().getName()).orElse(database.location().display());
		return OpenedDistrict.of(database, person, name);
	}

	private void show(OpenedDistrict opened) {
		if (!mayLeave()) {
			opened.database().close();
			return;
		}
		current.open(opened);
		remembered.opened(opened.database().location());
	}

	/** Saves what is not saved, and asks where that fails. Returns false when the person wants to stay. */
	boolean mayLeave() {
		return leaving.mayLeave(current::saveAll, current::abandon);
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
		jobs.job(Messages.upgradeJob, progress -> databases.upgrade(place, passphrase, backups(), progress)).visibly().then(backup -> open(place, passphrase)).start(shell.get());
	}

	private void restore() {
		var backup = folder(Messages.restoreFrom, SWT.OPEN);
		var target = backup.flatMap(b -> folder(Messages.restoreTo, SWT.SAVE));
		if (target.isEmpty()) return;
		var place = new DerbyFolder(target.get());
		jobs.job(Messages.restoreJob, progress -> {
			databases.restore(backup.get(), place, null, progress);
			return place;
		}).visibly().then(this::open).start(shell.get());
	}

	private Optional<Path> folder(String message, int style) {
		var dialog = new DirectoryDialog(shell.get(), style);
		dialog.setMessage(message);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Asks for name and place and makes an empty district. */
	void make() {
		make(data.resolve("district").toString());
	}

	private void make(String place) {
		new NewDialog(shell.get(), place).ask().ifPresent(answer -> jobs.job(Messages.createJob, progress -> opened(databases.create(answer.place(), answer.passphrase(), answer.name()))) //
				.then(this::show).start(shell.get()));
	}

	/** Opens the sample district, and makes it first when it is not there. */
	void sample() {
		var folder = data.resolve("sample");
		var place = new DerbyFolder(folder);
		jobs.job(Messages.sampleJob, progress -> {
			new SampleFolder(databases, access).makeAt(folder, new SampleDistrict(1000, 1), progress);
			return place;
		}).visibly().then(this::open).start(shell.get());
	}
}
