package org.trellis.store;

import java.nio.file.Path;
import org.trellis.store.internal.DatabaseService;

/**
 * Creates, opens, upgrades, backs up and restores databases. An OSGi service; safe to use from any thread, but slow: never
 * call it on the UI thread. A passphrase is needed where the owner of a Derby folder set one, and is ignored by PostgreSQL.
 */
public interface Databases {
	/** The service for programs that run without OSGi. */
	static Databases of(StoredPackages packages) {
		return new DatabaseService(packages);
	}

	/**
	 * Opens what is there and says what it found; throws nothing for anything that can be wrong with a database.
	 *
	 * @param passphrase null where none was given
	 */
	Opening open(DatabaseLocation location, char[] passphrase);

	/**
	 * Makes a new, empty database and opens it.
	 *
	 * @param districtName name of the district that it will hold
	 * @throws StoreException when something is already there, or it cannot be made
	 */
	Database create(DatabaseLocation location, char[] passphrase, String districtName);

	/**
	 * Brings an older database up to this program's form, after a backup. When it fails, the sentence names the backup.
	 *
	 * @return where the backup lies
	 */
	Path upgrade(DatabaseLocation location, char[] passphrase, Path backups, Progress progress);

	/**
	 * Makes a database from a backup, where none is yet.
	 *
	 * @throws StoreException when something is already there, or the backup is damaged or newer than this program
	 */
	void restore(Path backup, DatabaseLocation location, char[] passphrase, Progress progress);

	/** Opens, or fails with the opening's own sentence and next step. */
	default Database openReady(DatabaseLocation location, char[] passphrase) {
		return switch (open(location, passphrase)) {
		case Opening.Ready ready -> ready.database();
		case Opening.Refused refused -> throw new StoreException(refused.sentence() + " " + refused.nextStep());
		};
	}
}
