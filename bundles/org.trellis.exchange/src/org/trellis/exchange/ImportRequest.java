package org.trellis.exchange;

import java.nio.file.Path;
import java.util.List;

import org.trellis.exchange.internal.Messages;

/**
 * What to import.
 *
 * @param format id of the format
 * @param paths files or folders; of a folder, the files that the format recognises are read
 * @param source name under which the foreign identities are kept; the same system must always come under the same name
 * @param allowDropPercent share of the things of a class that may be dropped without the guard refusing (D44), 0 to 100
 * @param rows file into which every rejected row, left-out value and dropped thing is written, as CSV; null for none. What it holds is about students
 */
public record ImportRequest(String format, List<Path> paths, String source, int allowDropPercent, Path rows) {
	public static final int DEFAULT_DROP_PERCENT = 10;

	public ImportRequest {
		paths = List.copyOf(paths);
		if (source.isBlank() || source.length() > 60) throw new IllegalArgumentException(Messages.sourceLength);
		if (allowDropPercent < 0 || allowDropPercent > 100) throw new IllegalArgumentException(Messages.dropShare);
	}

	public ImportRequest(String format, List<Path> paths) {
		this(format, paths, format, DEFAULT_DROP_PERCENT);
	}

	public ImportRequest(String format, List<Path> paths, String source, int allowDropPercent) {
		this(format, paths, source, allowDropPercent, null);
	}
}
