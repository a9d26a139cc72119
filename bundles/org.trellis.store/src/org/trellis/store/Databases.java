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
	 * Makes a new, empty database and opens it. When that fails, nothing of it stays; when the process ends meanwhile, what stays is found as
	 * {@link Opening.Unfinished} and gives way to the next try.
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
	 * Makes a database from a backup, where none is yet. It has the form that it had when it was backed up, so that it may need an upgrade to be
	 * opened. What was said of {@link #create} about failures holds here too.
	 *
	 * @param passphrase null leaves an encrypted backup untried, to be opened with its passphrase later
	 * @throws StoreException when something is already there, or the backup is damaged or newer than this program, or the passphrase is wrong, or the
	 *             tables of a PostgreSQL backup belong to modules that are not installed
	 */
	void restore(Path backup, DatabaseLocation location, char[] passphrase, Progress progress);

	/**
	 * How far the audit had come when a backup was made, for {@link Database#verifyAudit(AuditMark)}.
	 *
	 * @throws StoreException when the folder is no finished backup
	 */
	AuditMark auditMark(Path backup);

	/** Opens, or fails with the opening's own sentence and next step. */
	default Database openReady(DatabaseLocation location, char[] passphrase) {
		return switch (open(location, passphrase)) {
		case Opening.Ready ready -> ready.database();
		case Opening.Refused refused -> throw new StoreException(refused.sentence() + " " + refused.nextStep());
		};
	}
}
