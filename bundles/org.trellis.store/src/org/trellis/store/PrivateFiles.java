package org.trellis.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Makes files and folders that nobody but their owner may look into, from their first moment on, because what goes into them is about
 * children. On POSIX systems folders get the mode 0700 and files 0600, whatever the mask of the process is. On Windows they get what the
 * folder above hands down: there the user's profile, in which all of them lie unless a person chose another place, lets nobody else in.
 */
public final class PrivateFiles {
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private PrivateFiles() {
	}

	/** Makes a folder and what is missing above it. What is there already stays as it is. */
	public static Path folder(Path folder) throws IOException {
		return Files.createDirectories(folder, with(FOLDER));
	}

	/** Makes a folder where none is. */
	public static Path newFolder(Path folder) throws IOException {
		return Files.createDirectory(folder, with(FOLDER));
	}

	/** Makes a folder as {@link #folder} does, and closes to others a folder that is there already. Only for one that holds nothing but our own. */
	public static Path ownFolder(Path folder) throws IOException {
		folder(folder);
		if (POSIX && !Files.getPosixFilePermissions(folder).equals(FOLDER)) Files.setPosixFilePermissions(folder, FOLDER);
		return folder;
	}

	/** Makes an empty file where none is. */
	public static Path file(Path file) throws IOException {
		return Files.createFile(file, with(FILE));
	}

	/** Begins a file; an older one in its place is gone. */
	public static OutputStream write(Path file) throws IOException {
		Files.deleteIfExists(file);
		return Channels.newOutputStream(Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), with(FILE)));
	}

	/** Copies the content of a file. */
	public static void copy(Path from, Path to) throws IOException {
		try (var in = Files.newInputStream(from); var out = write(to)) {
			in.transferTo(out);
		}
	}

	/** Copies a folder with all that is in it to a place where nothing is. */
	public static void copyTree(Path from, Path to) throws IOException {
		try (var all = Files.walk(from)) {
			for (var path : all.toList()) {
				var target = to.resolve(from.relativize(path).toString());
				if (Files.isDirectory(path)) folder(target);
				else copy(path, target);
			}
		}
	}

	private static FileAttribute<?>[] with(Set<PosixFilePermission> mode) {
		return POSIX ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(mode) } : new FileAttribute<?>[0];
	}
}
