package org.trellis.app.internal.window;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

import org.trellis.access.Access;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.Databases;
import org.trellis.store.PrivateFiles;
import org.trellis.store.Progress;

/** Makes the sample district in a folder: whole or not at all. Slow; not for the UI thread. */
record SampleFolder(Databases databases, Access access) {
	/** Does nothing when the folder is there. */
	void makeAt(Path folder, SampleDistrict sample, Progress progress) throws IOException {
		if (Files.exists(folder)) return;
		var unfinished = folder.resolveSibling(folder.getFileName() + "." + UUID.randomUUID());
		PrivateFiles.folder(folder.toAbsolutePath().getParent());
		try {
			try (var database = databases.create(new DerbyFolder(unfinished), null, sample.name())) {
				sample.write(database, access.signIn(database, "sample").actor(), progress);
			}
			Files.move(unfinished, folder);
		} finally {
			if (Files.exists(unfinished)) delete(unfinished);
		}
	}

	private static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				if (failure != null) throw failure;
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
