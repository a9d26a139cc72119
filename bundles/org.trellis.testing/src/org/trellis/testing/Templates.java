package org.trellis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;

/** One empty database of each kind in this process, from which tests get their copies. */
final class Templates {
	private static final Map<Engine, DatabaseLocation> MADE = new EnumMap<>(Engine.class);

	private Templates() {
	}

	static synchronized DatabaseLocation copy(Engine engine, Path folder) {
		return switch (MADE.computeIfAbsent(engine, Templates::make)) {
		case DerbyFolder derby -> copy(derby, (DerbyFolder) engine.freshLocation(folder));
		case PostgresUrl url -> new PostgresUrl(Engine.newPostgresDatabase(" TEMPLATE " + url.url().replaceFirst(".*//[^/]+/([^?]*).*", "$1")));
		};
	}

	private static DatabaseLocation make(Engine engine) {
		try {
			var folder = Files.createTempDirectory("trellis-template");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
			var location = engine.freshLocation(folder);
			TestStore.databases().create(location, null, "Test District").close();
			return location;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static DatabaseLocation copy(DerbyFolder from, DerbyFolder to) {
		try (var all = Files.walk(from.folder())) {
			for (var path : all.toList()) Files.copy(path, to.folder().resolve(from.folder().relativize(path).toString()));
			return to;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path folder) {
		try (var all = Files.walk(folder)) {
			all.sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
