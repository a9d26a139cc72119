package org.trellis.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.osgi.framework.Bundle;

/** Finds the SQL files of a contribution. */
@FunctionalInterface
public interface MigrationFiles {
	/** The {@code .sql} files directly in a folder; empty when there is no such folder. */
	List<URL> in(String folder);

	/** Files in a bundle. */
	static MigrationFiles of(Bundle bundle) {
		return folder -> {
			var found = bundle.findEntries(folder, "*.sql", false);
			return found == null ? List.of() : new ArrayList<>(Collections.list(found));
		};
	}

	/** Files on the class path of a class, for programs that run without OSGi. */
	static MigrationFiles of(Class<?> anchor) {
		return folder -> {
			var url = anchor.getResource("/" + folder);
			if (url == null) return List.of();
			try (var files = Files.list(Path.of(url.toURI()))) {
				var urls = new ArrayList<URL>();
				for (var file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) urls.add(file.toUri().toURL());
				return urls;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} catch (URISyntaxException e) {
				throw new IllegalArgumentException(url.toString(), e);
			}
		};
	}
}
