package org.trellis.app.internal.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An update site as the user named it.
 *
 * @param given for messages
 * @param uri   for p2: a folder, a zip file's inside, or a web address
 */
record Site(String given, URI uri) {

	static Site parse(String given) {
		if (given.matches("(?i)(https?|jar|file):.*")) return new Site(given, address(given));
		var path = Path.of(given).toAbsolutePath().normalize();
		if (!Files.exists(path)) throw new CliFailure("There is no update site at " + given + ": no such folder or file.");
		var uri = path.toUri();
		return new Site(given, Files.isDirectory(path) ? uri : URI.create("jar:" + uri + "!/"));
	}

	private static URI address(String given) {
		try {
			return URI.create(given);
		} catch (IllegalArgumentException e) {
			throw new CliFailure("\"" + given + "\" is no address of an update site.", e);
		}
	}

	/** What p2 does by itself and nobody expects. */
	String hint() {
		return given.regionMatches(true, 0, "http:", 0, 5) ? " (an http address is asked by https; TRELLIS_VMARGS=-Dp2.httpRule=allow lets it be)" : "";
	}

	@Override
	public String toString() {
		return given;
	}
}
