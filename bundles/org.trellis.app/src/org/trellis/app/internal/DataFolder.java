package org.trellis.app.internal;

import java.nio.file.Path;

/**
 * Where the user's own files lie: layout, logs, the databases made here. The launcher says it; started otherwise it is
 * {@code TRELLIS_DATA} or the place the operating system has for such things.
 */
public final class DataFolder {

	private DataFolder() {
	}

	public static Path path() {
		var told = System.getProperty("trellis.data", System.getenv("TRELLIS_DATA"));
		if (told != null && !told.isBlank()) return Path.of(told);
		var windows = System.getenv("LOCALAPPDATA");
		if (windows != null) return Path.of(windows, "Trellis");
		var xdg = System.getenv("XDG_DATA_HOME");
		return (xdg != null ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".local", "share")).resolve("trellis");
	}
}
