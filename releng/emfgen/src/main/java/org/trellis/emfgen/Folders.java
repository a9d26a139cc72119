package org.trellis.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Whole folders: copy, compare, delete. A single file counts as a folder with itself in it. */
final class Folders {

	private Folders() {
	}

	/** The files under a folder, relative to it, sorted. None when there is no folder. */
	static List<Path> files(Path folder) throws IOException {
		if (!Files.exists(folder)) return List.of();
		try (var walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
		}
	}

	static void copy(Path from, Path to) throws IOException {
		for (var file : files(from)) {
			var target = at(to, file);
			Files.createDirectories(target.getParent());
			Files.copy(at(from, file), target);
		}
	}

	/** Makes {@code to} what {@code from} is, and leaves alone what is the same already. */
	static void replace(Path from, Path to) throws IOException {
		for (var file : differences(to, from)) Files.deleteIfExists(file);
		for (var file : files(from)) {
			var target = at(to, file);
			if (Files.exists(target)) continue;
			Files.createDirectories(target.getParent());
			Files.copy(at(from, file), target);
		}
	}

	/**
	 * The files of {@code have} that are missing there, are too many or differ from {@code want}. Where lines are broken and in which order
	 * things are imported is no difference: both follow from how long names are, and a renamed copy of generated code is as good as new.
	 */
	static List<Path> differences(Path have, Path want) throws IOException {
		var all = new TreeSet<>(files(have));
		all.addAll(files(want));
		var different = new ArrayList<Path>();
		for (var file : all) {
			var x = at(have, file);
			var y = at(want, file);
			if (!Files.exists(x) || !Files.exists(y) || Files.mismatch(x, y) >= 0 && !words(x).equals(words(y))) different.add(x);
		}
		return different;
	}

	private static List<String> words(Path file) throws IOException {
		var imports = new TreeSet<String>();
		var words = new ArrayList<String>();
		for (var line : Files.readAllLines(file)) {
			if (line.startsWith("import ")) imports.add(line);
			else words.addAll(List.of(line.strip().split("\\s+")));
		}
		words.removeIf(String::isEmpty);
		words.addAll(imports);
		return words;
	}

	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) return;
		try (var walk = Files.walk(folder)) {
			for (var path : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
		}
	}

	private static Path at(Path folder, Path file) {
		return file.toString().isEmpty() ? folder : folder.resolve(file);
	}
}
