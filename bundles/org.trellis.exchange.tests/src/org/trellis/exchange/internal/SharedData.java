package org.trellis.exchange.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that nobody here wrote. They lie beside the project, in {@code ../shared/data}, or where the system property {@code trellis.shared.data} says. */
final class SharedData {
	private SharedData() {
	}

	static Path folder(String name) {
		var given = System.getProperty("trellis.shared.data");
		if (given != null) return existing(Path.of(given).resolve(name));
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var candidate = at.resolve("shared/data").resolve(name);
			if (Files.isDirectory(candidate)) return candidate;
		}
		throw new IllegalStateException("The shared data are not beside the project; name their folder in the system property trellis.shared.data");
	}

	private static Path existing(Path folder) {
		if (!Files.isDirectory(folder)) throw new IllegalStateException("There is no folder " + folder);
		return folder;
	}
}
