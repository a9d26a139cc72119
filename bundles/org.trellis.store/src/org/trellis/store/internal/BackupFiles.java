package org.trellis.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The files of a backup: brought to the disk, and told apart by the SHA-256 of their content. */
final class BackupFiles {
	private static final boolean FOLDERS_CAN_BE_FORCED = !System.getProperty("os.name").startsWith("Windows");

	private BackupFiles() {
	}

	/** The path of each file within the folder, with slashes, and its hash in hexadecimal digits. */
	static Map<String, String> hashes(Path folder) throws IOException {
		var hashes = new TreeMap<String, String>();
		try (var all = Files.walk(folder)) {
			for (var file : all.filter(Files::isRegularFile).toList()) hashes.put(folder.relativize(file).toString().replace('\\', '/'), hash(file));
		}
		return hashes;
	}

	static String hash(Path file) throws IOException {
		try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
			Files.copy(file, out);
			return HexFormat.of().formatHex(out.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/** Returns when all of it would outlast a power failure. */
	static void forceTree(Path folder) throws IOException {
		try (var all = Files.walk(folder)) {
			for (var path : all.toList()) if (Files.isDirectory(path)) forceFolder(path);
			else forceFile(path);
		}
	}

	static void forceFile(Path file) throws IOException {
		force(file, StandardOpenOption.WRITE);
	}

	/** The names in a folder; on Windows that is left to the system. */
	static void forceFolder(Path folder) throws IOException {
		if (FOLDERS_CAN_BE_FORCED) force(folder, StandardOpenOption.READ);
	}

	private static void force(Path path, StandardOpenOption how) throws IOException {
		try (var channel = FileChannel.open(path, how)) {
			channel.force(true);
		}
	}
}
