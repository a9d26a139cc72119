package org.trellis.emfgen;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;

/** Where bundles lie, as folders or as jars, and which models are in them. */
final class Bundles {
	private static final String JAR = ".jar";

	private final Map<String, Path> bundles = new TreeMap<>();

	/** @param folders of bundles; one that is in several is that of the first */
	Bundles(List<Path> folders) throws IOException {
		for (var folder : folders) {
			try (var all = Files.list(folder)) {
				// of several versions the newest
				all.sorted().forEach(path -> {
					if (Files.isDirectory(path) || path.toString().endsWith(JAR)) bundles.merge(name(path), path, (before, after) -> before.startsWith(folder) ? after : before);
				});
			}
		}
	}

	/** A jar is called by its name and its version. */
	private static String name(Path bundle) {
		return bundle.getFileName().toString().replaceFirst("_\\d+\\.\\d+\\.\\d+.*$", "");
	}

	/** What platform:/resource leads to, by the names of the bundles. */
	Map<String, URI> uris() {
		var uris = new TreeMap<String, URI>();
		bundles.forEach((name, path) -> uris.put(name, Files.isDirectory(path) ? folder(path) : URI.createURI("archive:" + URI.createFileURI(path.toString()) + "!/")));
		return uris;
	}

	static URI folder(Path path) {
		return URI.createFileURI(path + "/");
	}

	/** The names of the genmodels in a folder of a bundle. */
	List<String> genmodels(String bundle, String folder) throws IOException {
		var path = bundles.get(bundle);
		if (path == null) return List.of();
		if (Files.isDirectory(path)) return genmodels(path.resolve(folder));
		try (var jar = FileSystems.newFileSystem(path)) {
			return genmodels(jar.getPath(folder));
		}
	}

	private static List<String> genmodels(Path folder) throws IOException {
		return Folders.files(folder).stream().map(Path::toString).filter(file -> file.endsWith(".genmodel")).toList();
	}
}
