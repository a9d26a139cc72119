package org.trellis.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.PrivateFiles;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;

/**
 * The folder of an embedded database: {@value #DATA} is Derby's own, {@value #DESCRIPTION} says that it is ours and how the passphrase
 * becomes a key, {@value #OWNER} who has it open.
 */
final class DerbySite {
	static final String DATA = "database";
	static final String DESCRIPTION = "trellis.properties";
	private static final String OWNER = "open.properties";
	private static final String LOG = "derby.log";
	private static final String LOG_FILE = "derby.stream.error.file";
	private static final List<String> FILES = List.of(DESCRIPTION, OWNER, LOG);
	private static final String SALT = "passphrase.salt";
	private static final int ITERATIONS = 210_000;
	private static final String PAGE_CACHE = "derby.storage.pageCacheSize";
	/** SQL states after which a database is not running: a clean shutdown, and it never ran. */
	private static final Set<String> NOT_RUNNING = Set.of("08006", "XJ004");

	private final DerbyFolder location;

	DerbySite(DerbyFolder location) {
		this.location = location;
	}

	private Path folder() {
		return location.folder();
	}

	/** True when nothing is there but at most the mark of one who makes, which says itself what it means. */
	boolean isEmpty() throws IOException {
		if (!Files.exists(folder())) return true;
		if (!Files.isDirectory(folder())) return false;
		try (var entries = Files.list(folder())) {
			return entries.allMatch(e -> e.getFileName().toString().equals(MakingMark.NAME));
		}
	}

	/** True when there are files that no database has there. */
	boolean holdsOthers() throws IOException {
		var own = new HashSet<>(List.of(DATA, MakingMark.NAME));
		for (var file : FILES) {
			own.add(file);
			own.add(draft(Path.of(file)).toString());
		}
		try (var entries = Files.list(folder())) {
			return entries.anyMatch(e -> !own.contains(e.getFileName().toString()));
		}
	}

	boolean isOurs() {
		return Files.isRegularFile(folder().resolve(DESCRIPTION));
	}

	boolean isComplete() {
		return Files.isRegularFile(folder().resolve(DATA).resolve("service.properties"));
	}

	boolean isEncrypted() throws IOException {
		return read(folder().resolve(DESCRIPTION)).containsKey(SALT);
	}

	/** Notes that the folder is ours before Derby puts anything into it. */
	void describe(boolean encrypted) throws IOException {
		var description = new Properties();
		description.setProperty("format", "1");
		if (encrypted) {
			var salt = new byte[16];
			new SecureRandom().nextBytes(salt);
			description.setProperty(SALT, Base64.getEncoder().encodeToString(salt));
		}
		write(folder().resolve(DESCRIPTION), description, "A Trellis database. Keep this file: without it an encrypted database cannot be opened.");
		// before the first row: what is encrypted with a salt that a power failure took cannot be read by anybody
		BackupFiles.forceFile(folder().resolve(DESCRIPTION));
		BackupFiles.forceFolder(folder());
	}

	static void copyDescription(Path folder, Path backup) throws IOException {
		PrivateFiles.copy(folder.resolve(DESCRIPTION), backup.resolve(DESCRIPTION));
	}

	/** Puts a backup's files where the database is to be. */
	void restoreFrom(Path backup, Progress progress) throws IOException {
		PrivateFiles.copy(backup.resolve(DESCRIPTION), folder().resolve(DESCRIPTION));
		List<Path> all;
		try (var paths = Files.walk(backup.resolve(DATA))) {
			all = paths.toList();
		}
		for (int i = 0; i < all.size(); i++) {
			progress.at("restore", i, all.size());
			if (progress.cancelled()) throw new StoreException("Restoring the backup " + backup + " was stopped; nothing of it was left at " + location.display() + ".");
			var target = folder().resolve(backup.relativize(all.get(i)).toString());
			if (Files.isDirectory(all.get(i))) PrivateFiles.folder(target);
			else PrivateFiles.copy(all.get(i), target);
		}
	}

	/** Removes all that making or using a database puts into the folder, and nothing else. */
	void clear() throws IOException {
		Backups.delete(folder().resolve(DATA));
		for (var file : FILES) {
			Files.deleteIfExists(folder().resolve(file));
			Files.deleteIfExists(draft(folder().resolve(file)));
		}
	}

	/** Starts the database; the first connection shows whether it can be read. */
	EmbeddedDataSource start(char[] passphrase, boolean create) throws IOException {
		tune();
		var source = new EmbeddedDataSource();
		source.setDatabaseName(folder().resolve(DATA).toString());
		if (create) source.setCreateDatabase("create");
		var attributes = new StringBuilder();
		if (passphrase != null && isEncrypted()) {
			if (create) attributes.append("dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;");
			attributes.append("bootPassword=").append(key(passphrase));
		}
		if (!attributes.isEmpty()) source.setConnectionAttributes(attributes.toString());
		return source;
	}

	/** Derby reads these once, when its engine starts; a larger page halves joins and reads by key. What an administrator set stays. */
	private static void tune() throws IOException {
		setDefault("derby.storage.pageSize", "16384");
		setDefault(PAGE_CACHE, Long.toString(Math.clamp(Runtime.getRuntime().maxMemory() / 6 / 16384, 1000, 40000)));
		if (System.getProperty(LOG_FILE) == null) System.setProperty(LOG_FILE, log().toString());
		setDefault("derby.locks.waitTimeout", "20");
		// only the owner may read what Derby writes; the folder above is closed before
		setDefault("derby.storage.useDefaultFilePermissions", "false");
		// taken into each new database, which then never reads as open to everybody
		System.setProperty(DerbyReportReader.RIGHTS, "true");
	}

	/**
	 * Where Derby writes what goes wrong. Not in the folder of a database: it keeps the file open as long as the program runs, and Windows
	 * removes no file that is open.
	 */
	static Path log() throws IOException {
		var data = System.getProperty("trellis.data", "");
		if (!data.isBlank()) return PrivateFiles.folder(Path.of(data).resolve("logs")).resolve(LOG);
		var folder = Files.createTempDirectory("trellis-");
		var file = folder.resolve(LOG);
		// in the other order
		folder.toFile().deleteOnExit();
		file.toFile().deleteOnExit();
		return file;
	}

	private static void setDefault(String name, String value) {
		if (System.getProperty(name) == null) System.setProperty(name, value);
	}

	/** Derby takes its password from a text with semicolons, so the passphrase itself never goes there. */
	private String key(char[] passphrase) throws IOException {
		var salt = Base64.getDecoder().decode(read(folder().resolve(DESCRIPTION)).getProperty(SALT));
		var passphraseAndSalt = new PBEKeySpec(passphrase, salt, ITERATIONS, 256);
		try {
			var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
			return HexFormat.of().formatHex(factory.generateSecret(passphraseAndSalt).getEncoded());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256", e);
		} finally {
			passphraseAndSalt.clearPassword();
		}
	}

	/** Of use only to start it; afterwards nothing but the engine knows the key. */
	static void forgetKey(EmbeddedDataSource source) {
		source.setConnectionAttributes(null);
	}

	/** @throws StoreException when it is still running */
	static void stop(EmbeddedDataSource source) {
		source.setCreateDatabase(null);
		source.setShutdownDatabase("shutdown");
		try {
			source.getConnection().close();
		} catch (SQLException e) {
			// a shutdown that worked is told by an exception too
			if (!NOT_RUNNING.contains(e.getSQLState())) throw new StoreException("The database at " + source.getDatabaseName() + " did not close: " + Failures.oneLine(e), e);
		}
	}

	/** Leaves a note for whoever finds the database in use. */
	void noteOwner() throws IOException {
		var owner = new Properties();
		owner.setProperty("user", System.getProperty("user.name", "somebody"));
		owner.setProperty("host", host());
		owner.setProperty("process", Long.toString(ProcessHandle.current().pid()));
		owner.setProperty("since", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		write(folder().resolve(OWNER), owner, "Who has the database open");
	}

	void removeOwner() {
		try {
			Files.deleteIfExists(folder().resolve(OWNER));
		} catch (IOException e) {
			// only a note; the next opening writes it anew
			System.getLogger(DerbySite.class.getName()).log(System.Logger.Level.DEBUG, "The note of the owner stays", e);
		}
	}

	record Owner(String name, Instant since) {
	}

	Owner owner() throws IOException {
		var file = folder().resolve(OWNER);
		if (!Files.exists(file)) return new Owner("another program", null);
		var owner = read(file);
		var since = owner.getProperty("since");
		return new Owner(owner.getProperty("user", "somebody") + " on " + owner.getProperty("host", "an unknown computer") + " (process " + owner.getProperty("process", "?") + ")", since == null ? null : Instant.parse(since));
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (java.net.UnknownHostException e) {
			return "this computer";
		}
	}

	private static Properties read(Path file) throws IOException {
		var properties = new Properties();
		try (var in = Files.newInputStream(file)) {
			properties.load(in);
		}
		return properties;
	}

	private static void write(Path file, Properties properties, String comment) throws IOException {
		var draft = draft(file);
		try (var out = PrivateFiles.write(draft)) {
			properties.store(out, comment);
		}
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static Path draft(Path file) {
		return file.resolveSibling(file.getFileName() + ".new");
	}
}
