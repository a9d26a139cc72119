package org.trellis.app.internal.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** What an administrator lets everybody start with: the file {@code plugin_customization.ini} beside the program. */
public final class Customization {
	static final String FILE = "plugin_customization.ini";
	/** With this argument the platform reads another file itself, and the one beside the program does not count. */
	private static final String ARGUMENT = "-pluginCustomization";

	private Customization() {
	}

	/** Settles the defaults of all preferences; before anything reads one. A file that cannot be read keeps nobody from working. */
	public static void apply(Path program, List<String> arguments) {
		var own = DefaultScope.INSTANCE.getNode(PreferencesPage.NODE);
		// what the platform has read from a file of the administrator stays
		if (own.get(ThemeChoice.KEY, null) == null) own.put(ThemeChoice.KEY, ThemeChoice.Theme.SYSTEM.name());
		if (own.get(Remembered.REOPEN, null) == null) own.putBoolean(Remembered.REOPEN, true);
		var file = program.resolve(FILE);
		if (arguments.stream().noneMatch(ARGUMENT::equalsIgnoreCase) && Files.exists(file)) read(file);
	}

	private static void read(Path file) {
		var settings = new Properties();
		try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			settings.load(in);
		} catch (IOException | IllegalArgumentException e) {
			ILog.of(Customization.class).error("The preferences in " + file + " could not be read", e);
			return;
		}
		for (var key : settings.stringPropertyNames()) {
			int slash = key.lastIndexOf('/');
			if (slash > 0) DefaultScope.INSTANCE.getNode(key.substring(0, slash)).put(key.substring(slash + 1), settings.getProperty(key).strip());
		}
	}
}
