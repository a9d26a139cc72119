package org.trellis.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;

/** Where this run keeps its files, settled before anything is written: by arguments first, see {@link DataFolder}. */
public final class StartFolders {
	private static final String DERBY = "derby.stream.error.file";
	private static final String OURS = "-trellis.";

	private StartFolders() {
	}

	/**
	 * Takes {@code -trellis.data DIR} and {@code -trellis.logs DIR} out of the arguments and heeds them.
	 *
	 * @return the other arguments
	 */
	public static String[] settle(String[] arguments) {
		var others = take(arguments);
		if (System.getProperty(DERBY) == null) System.setProperty(DERBY, DataFolder.logs().resolve("derby.log").toString());
		return others.toArray(String[]::new);
	}

	static List<String> take(String[] arguments) {
		var others = new ArrayList<String>();
		for (int i = 0; i < arguments.length; i++) {
			boolean ours = arguments[i].equals(OURS + "data") || arguments[i].equals(OURS + "logs");
			if (ours && i + 1 < arguments.length) System.setProperty(arguments[i].substring(1), Path.of(arguments[++i]).toAbsolutePath().toString());
			else others.add(arguments[i]);
		}
		return others;
	}

	/** The window's layout and preferences lie in the data folder, unless the argument {@code -data} has named a place. */
	public static void settleWorkspace() throws IOException {
		var workspace = Platform.getInstanceLocation();
		if (!workspace.isSet()) workspace.set(DataFolder.path().resolve("workspace").toUri().toURL(), false);
	}
}
