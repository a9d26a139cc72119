package org.trellis.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

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

	/** Files of the bundle that a class is in; without OSGi those on its class path, in a folder or a jar. */
	static MigrationFiles of(Class<?> anchor) {
		var bundle = FrameworkUtil.getBundle(anchor);
		if (bundle != null) return of(bundle);
		return folder -> {
			var url = anchor.getResource("/" + folder);
			if (url == null) return List.of();
			try {
				return url.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(Path.of(url.toURI()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} catch (URISyntaxException e) {
				throw new IllegalArgumentException(url.toString(), e);
			}
		};
	}

	private static List<URL> inFolder(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			var urls = new ArrayList<URL>();
			for (var file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) urls.add(file.toUri().toURL());
			return urls;
		}
	}

	private static List<URL> inJar(JarURLConnection jar) throws IOException {
		var urls = new ArrayList<URL>();
		var prefix = jar.getEntryName().endsWith("/") ? jar.getEntryName() : jar.getEntryName() + "/";
		for (var entry : Collections.list(jar.getJarFile().entries())) {
			var name = entry.getName();
			boolean direct = name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0;
			if (direct && name.endsWith(".sql")) urls.add(URI.create("jar:" + jar.getJarFileURL() + "!/" + name).toURL());
		}
		return urls;
	}
}
