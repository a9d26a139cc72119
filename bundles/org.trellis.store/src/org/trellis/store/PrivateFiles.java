package org.trellis.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes files and folders that nobody but their owner may look into, from their first moment on, because what goes into them is about
 * children. On POSIX systems folders get the mode 0700 and files 0600, whatever the mask of the process is. On Windows they get an access
 * list on which only their owner stands, before anything is in them. A file system that knows neither takes them as it takes all others.
 */
public final class PrivateFiles {
	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private PrivateFiles() {
	}

	/** Makes a folder and what is missing above it. What is there already stays as it is. */
	public static Path folder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) return folder;
		var above = folder.toAbsolutePath().getParent();
		if (above != null) folder(above);
		try {
			return newFolder(folder);
		} catch (FileAlreadyExistsException e) {
			// somebody else was quicker
			if (Files.isDirectory(folder)) return folder;
			throw e;
		}
	}

	/** Makes a folder where none is. */
	public static Path newFolder(Path folder) throws IOException {
		return closed(Files.createDirectory(folder, with(folder, FOLDER)), true);
	}

	/** Makes a folder as {@link #folder} does, and closes to others a folder that is there already. Only for one that holds nothing but our own. */
	public static Path ownFolder(Path folder) throws IOException {
		folder(folder);
		if (isPosix(folder) && !Files.getPosixFilePermissions(folder).equals(FOLDER)) Files.setPosixFilePermissions(folder, FOLDER);
		return closed(folder, true);
	}

	/** Makes an empty file where none is. */
	public static Path file(Path file) throws IOException {
		return closed(Files.createFile(file, with(file, FILE)), false);
	}

	/** Begins a file; an older one in its place is gone. */
	public static OutputStream write(Path file) throws IOException {
		Files.deleteIfExists(file);
		file(file);
		return Files.newOutputStream(file, StandardOpenOption.WRITE);
	}

	/** Copies the content of a file. */
	public static void copy(Path from, Path to) throws IOException {
		try (var in = Files.newInputStream(from); var out = write(to)) {
			in.transferTo(out);
		}
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static FileAttribute<?>[] with(Path path, Set<PosixFilePermission> mode) {
		return isPosix(path) ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(mode) } : new FileAttribute<?>[0];
	}

	/** What has just been made and is still empty, closed to others where that is done by access lists. */
	private static Path closed(Path path, boolean folder) throws IOException {
		if (!isPosix(path) && Files.getFileStore(path).supportsFileAttributeView(AclFileAttributeView.class)) close(Files.getFileAttributeView(path, AclFileAttributeView.class), folder);
		return path;
	}

	/** Sets the list as a whole, so that what the folder above handed down is gone; what is made in a folder gets the same. */
	static void close(AclFileAttributeView list, boolean folder) throws IOException {
		var entry = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(list.getOwner()).setPermissions(EnumSet.allOf(AclEntryPermission.class));
		if (folder) entry.setFlags(AclEntryFlag.DIRECTORY_INHERIT, AclEntryFlag.FILE_INHERIT);
		list.setAcl(List.of(entry.build()));
	}
}
