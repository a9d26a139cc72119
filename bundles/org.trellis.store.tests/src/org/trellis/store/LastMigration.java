package org.trellis.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.trellis.testing.TestStore;

/** Programs of a later day: the core with one migration more, number 999. */
final class LastMigration {
	private LastMigration() {
	}

	/** @param folder where its file is put */
	static Databases of(Path folder, String sql) throws IOException {
		var file = Files.createDirectories(folder.resolve("last-" + UUID.randomUUID())).resolve("V999__last.sql");
		Files.writeString(file, sql, StandardCharsets.UTF_8);
		var core = TestStore.corePackages().contributions().getFirst();
		var url = file.toUri().toURL();
		return Databases.of(() -> List.of(new StoredPackages.Contribution(core.id(), core.packages(), dialect -> {
			var files = new ArrayList<>(core.migrations().in(dialect));
			files.add(url);
			return files;
		})));
	}
}
