package org.trellis.app.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.trellis.exchange.ImportFormat;

/**
 * A file or folder that a person wants to import.
 *
 * @param files how many files of the format it holds; 1 for a file
 * @param format how it is read; null while that is not settled, and for a folder in which there is nothing to read
 * @param possible formats that may be chosen for it; one or none where there is no choice
 */
record Chosen(Path path, boolean folder, int files, ImportFormat format, List<ImportFormat> possible) {
	/** Looks at a path by the names of its files; a folder with files of two formats is two, and one with none stands for the folders in it that have some. Not on the UI thread: the folder may be on a slow share. */
	static List<Chosen> look(List<ImportFormat> formats, Path path) throws IOException {
		if (!Files.isDirectory(path)) return List.of(file(formats, path));
		var found = new ArrayList<>(inside(formats, path));
		if (found.isEmpty()) for (var folder : list(path, Files::isDirectory)) found.addAll(inside(formats, folder));
		return found.isEmpty() ? List.of(new Chosen(path, true, 0, null, List.of())) : found;
	}

	private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
		try (var entries = Files.list(folder)) {
			return entries.filter(wanted).sorted().toList();
		}
	}

	private static List<Chosen> inside(List<ImportFormat> formats, Path path) throws IOException {
		var inside = list(path, Files::isRegularFile);
		return formats.stream().map(f -> new Chosen(path, true, (int) inside.stream().filter(file -> claims(f, formats, file, inside)).count(), f, List.of(f))).filter(c -> c.files > 0).toList();
	}

	private static Chosen file(List<ImportFormat> formats, Path path) {
		var recognised = formats.stream().filter(f -> claims(f, formats, path, List.of(path))).toList();
		return new Chosen(path, false, 1, recognised.size() == 1 ? recognised.getFirst() : null, recognised.isEmpty() ? formats : recognised);
	}

	/** A format that takes every file of an ending stands back where another one knows such files by their names. */
	private static boolean claims(ImportFormat format, List<ImportFormat> all, Path file, List<Path> inside) {
		if (!format.recognises(file)) return false;
		if (knowsByName(format, file)) return true;
		return inside.stream().filter(other -> ending(other).equals(ending(file))).noneMatch(other -> all.stream().anyMatch(f -> f.recognises(other) && knowsByName(f, other)));
	}

	private static boolean knowsByName(ImportFormat format, Path file) {
		return !format.recognises(file.resolveSibling("any-name-at-all." + ending(file)));
	}

	private static String ending(Path file) {
		var name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	Chosen readAs(ImportFormat chosen) {
		return new Chosen(path, folder, files, chosen, possible);
	}

	/** Whether a person has a choice. */
	boolean isOpen() {
		return possible.size() > 1;
	}

	boolean sameAs(Chosen other) {
		return path.equals(other.path) && (format == other.format || !folder);
	}

	String name() {
		return path.getFileName() == null ? path.toString() : path.getFileName().toString();
	}
}
