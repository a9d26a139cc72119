package org.trellis.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.ReportException;

/**
 * A design and the files that stand beside it: the only place where a design can take anything from.
 *
 * @param report what the sentences call it
 * @param file name of the design in its folder
 * @param folder gives the URL of a file by its name; null when there is none
 */
record DesignSource(String report, String file, Folder folder) {
	private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

	@FunctionalInterface
	interface Folder {
		URL file(String name);
	}

	/** A file beside the design; null when there is none, or when the name says that it is elsewhere. */
	URL beside(String name) {
		return name != null && PLAIN_NAME.matcher(name).matches() ? folder.file(name) : null;
	}

	byte[] read() {
		var url = beside(file);
		if (url == null) throw new ReportException(NLS.bind(Messages.designMissing, file, report));
		try (InputStream in = url.openStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.designNotRead, new Object[] { file, report, e.getMessage() }), e);
		}
	}
}
