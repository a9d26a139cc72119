package org.trellis.app.internal;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.trellis.store.PrivateFiles;

/** All logging, ours and the libraries', goes to {@code logs/} in the data folder, or to where the administrator wants it: three files of a megabyte. */
public final class Logs {

	private static final int FILE_BYTES = 1 << 20;
	private static final int FILES = 3;

	private Logs() {
	}

	/**
	 * Starts the log file. A folder that cannot be written must not keep anybody from working, so that only costs the log.
	 *
	 * @param name name of the file without its number and ending
	 */
	public static void start(String name) {
		try {
			var folder = PrivateFiles.folder(DataFolder.logs());
			// %g number of the older file, %u set apart from another process that writes the same log
			var file = new FileHandler(folder.toString().replace("%", "%%") + "/" + name + "-%u.%g.log", FILE_BYTES, FILES, true);
			file.setFormatter(new SimpleFormatter());
			file.setEncoding("UTF-8");
			Logger.getLogger("").addHandler(file);
		} catch (IOException | SecurityException e) {
			Logger.getLogger(Logs.class.getName()).log(Level.WARNING, "no log file", e);
		}
	}
}
