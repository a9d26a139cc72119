package org.trellis.store.internal;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.trellis.store.Database;
import org.trellis.testing.Engine;

/** One database with pathways of each kind, made when it is first wanted, for tests that each keep to their own pathway. */
final class PathwayDatabases implements AutoCloseable {
	private final Path folder;
	private final Map<Engine, Database> made = new EnumMap<>(Engine.class);

	PathwayDatabases(Path folder) {
		this.folder = folder;
	}

	Database on(Engine engine) {
		return made.computeIfAbsent(engine, e -> Pathways.database(e, folder));
	}

	@Override
	public void close() {
		made.values().forEach(Database::close);
	}
}
