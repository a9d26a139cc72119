package org.trellis.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.SourceFile;
import org.trellis.store.StoreException;

/** The files that an import means, found from the paths that were given. */
final class Sources {
	/** Names of other files that a sentence lists. */
	private static final int NAMES = 5;

	private final List<SourceFile> files = new ArrayList<>();
	private final List<String> passedOver = new ArrayList<>();
	private final List<String> chosen = new ArrayList<>();

	static Sources of(ImportFormat format, List<Path> paths) {
		var sources = new Sources();
		var found = new LinkedHashSet<Path>();
		for (var path : paths) {
			sources.chosen.add(nameOf(path));
			sources.collect(format, path, found);
		}
		if (found.isEmpty()) throw new StoreException(sources.nothing(format, paths));
		sources.name(found);
		return sources;
	}

	private String nothing(ImportFormat format, List<Path> paths) {
		var in = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
		if (passedOver.isEmpty()) return NLS.bind(Messages.noFiles, format.label(), in);
		var others = String.join(", ", passedOver.stream().limit(NAMES).toList());
		return NLS.bind(Messages.noFilesOnly, new Object[] { format.label(), in, passedOver.size() > NAMES ? NLS.bind(Messages.andMore, others, passedOver.size() - NAMES) : others });
	}

	/** What is given by itself is read in any case, so that the format can say what is wrong with it. What is given twice is read once. */
	private void collect(ImportFormat format, Path path, Set<Path> found) {
		if (!Files.exists(path)) throw new StoreException(NLS.bind(Messages.noPath, path));
		if (!Files.isDirectory(path)) {
			if (!Files.isRegularFile(path)) throw new StoreException(NLS.bind(Messages.noFile, path));
			found.add(real(path));
			return;
		}
		try (var entries = Files.list(path)) {
			for (var entry : entries.filter(Files::isRegularFile).sorted().toList()) {
				if (format.recognises(entry)) found.add(real(entry));
				else passedOver.add(entry.getFileName().toString());
			}
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.folderUnreadable, path, e.getMessage()), e);
		}
	}

	/** Also where a link leads, so that one file under two names is one. */
	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.pathUnfollowed, path, e.getMessage()), e);
		}
	}

	private void name(Set<Path> found) {
		Map<String, Long> sameName = new HashMap<>();
		for (var path : found) sameName.merge(path.getFileName().toString(), 1L, Long::sum);
		for (var path : found) {
			var name = path.getFileName().toString();
			files.add(new SourceFile(path, sameName.get(name) == 1 || path.getParent() == null ? name : path.getParent().getFileName() + "/" + name));
		}
	}

	List<SourceFile> files() {
		return files;
	}

	/** The names of the folders and files that were chosen, without where they lie: that is a matter of one computer. */
	List<String> chosen() {
		return chosen;
	}

	private static String nameOf(Path path) {
		var name = path.toAbsolutePath().normalize().getFileName();
		return name == null ? path.toString() : name.toString();
	}

	/**
	 * A file to be written.
	 *
	 * @throws StoreException when it is one of those to be read
	 */
	Path notAmongThem(Path written) {
		if (Files.exists(written) && files.stream().anyMatch(f -> f.path().equals(real(written)))) throw new StoreException(NLS.bind(Messages.rowsOverInput, written));
		return written;
	}

	/** Names of files in given folders that are none of the format. */
	List<String> passedOver() {
		return passedOver;
	}
}
