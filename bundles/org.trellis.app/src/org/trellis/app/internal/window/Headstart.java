package org.trellis.app.internal.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.trellis.store.AuditMark;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.Progress;

/**
 * The databases, of which the one that the window will start with is being opened already while the window is made: neither needs the other
 * until both are there. Whoever first opens that place gets what was begun.
 */
public final class Headstart implements Databases, AutoCloseable {
	/** @param opening fails as the opening itself does */
	private record Begun(DatabaseLocation place, CompletableFuture<Opening> opening) {
	}

	private final Databases databases;
	/** Holds null where there is nothing to begin with, and as soon as somebody has taken it. */
	private final AtomicReference<Begun> begun = new AtomicReference<>();

	private Headstart(Databases databases) {
		this.databases = databases;
	}

	/** Begins with the place that arguments, environment and preferences name. Preferences must be settled by now. */
	public static Headstart of(Databases databases) {
		var remembered = new Remembered(InstanceScope.INSTANCE.getNode(PreferencesPage.NODE));
		return with(databases, new StartPlace(Platform.getApplicationArgs(), System.getenv(), remembered).find());
	}

	/** @param place is empty when nobody knows yet what will be opened */
	static Headstart with(Databases databases, Optional<DatabaseLocation> place) {
		var headstart = new Headstart(databases);
		place.ifPresent(headstart::begin);
		return headstart;
	}

	private void begin(DatabaseLocation place) {
		var opening = new CompletableFuture<Opening>();
		begun.set(new Begun(place, opening));
		Thread.ofPlatform().name("headstart").start(() -> {
			try {
				opening.complete(databases.open(place, null));
			} catch (Throwable e) {
				opening.completeExceptionally(e);
			}
		});
	}

	@Override
	public Opening open(DatabaseLocation location, char[] passphrase) {
		var own = begun.get();
		boolean mine = own != null && passphrase == null && own.place.equals(location) && begun.compareAndSet(own, null);
		return mine ? result(own.opening) : databases.open(location, passphrase);
	}

	private static Opening result(CompletableFuture<Opening> opening) {
		try {
			return opening.join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
			case RuntimeException failure -> throw failure;
			case Error failure -> throw failure;
			default -> throw e;
			}
		}
	}

	/** Waits for what was begun and closes it, where nobody has taken it. */
	@Override
	public void close() {
		var own = begun.getAndSet(null);
		if (own != null && own.opening.handle((opening, failure) -> opening).join() instanceof Opening.Ready ready) ready.database().close();
	}

	@Override
	public Database create(DatabaseLocation location, char[] passphrase, String districtName) {
		return databases.create(location, passphrase, districtName);
	}

	@Override
	public Path upgrade(DatabaseLocation location, char[] passphrase, Path backups, Progress progress) {
		return databases.upgrade(location, passphrase, backups, progress);
	}

	@Override
	public void restore(Path backup, DatabaseLocation location, char[] passphrase, Progress progress) {
		databases.restore(backup, location, passphrase, progress);
	}

	@Override
	public AuditMark auditMark(Path backup) {
		return databases.auditMark(backup);
	}
}
