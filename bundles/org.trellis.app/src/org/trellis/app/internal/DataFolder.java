package org.trellis.app.internal;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the user's own files lie: layout, logs, the databases made here. The argument {@code -trellis.data} says it; without it
 * {@code TRELLIS_DATA} or the place the operating system has for such things. Logs may lie elsewhere: {@code -trellis.logs},
 * {@code TRELLIS_LOGS}.
 */
public final class DataFolder {

	private DataFolder() {
	}

	public static Path path() {
		return path(System.getProperty("trellis.data"), System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
	}

	public static Path logs() {
		var told = told(System.getProperty("trellis.logs"), System.getenv("TRELLIS_LOGS"));
		return told != null ? Path.of(told) : path().resolve("logs");
	}

	static Path path(String argument, Map<String, String> environment, String system, Path home) {
		var told = told(argument, environment.get("TRELLIS_DATA"));
		if (told != null) return Path.of(told);
		var windows = environment.get("LOCALAPPDATA");
		if (windows != null) return Path.of(windows, "Trellis");
		if (system.startsWith("Mac")) return home.resolve("Library/Application Support/Trellis");
		var xdg = environment.get("XDG_DATA_HOME");
		return (xdg != null ? Path.of(xdg) : home.resolve(".local/share")).resolve("trellis");
	}

	private static String told(String argument, String variable) {
		var told = argument != null ? argument : variable;
		return told == null || told.isBlank() ? null : told;
	}
}
