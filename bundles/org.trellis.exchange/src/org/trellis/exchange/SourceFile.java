package org.trellis.exchange;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name what reports call it: the file's name, with its folder where two would be the same
 */
public record SourceFile(Path path, String name) {
	/** The place of a line of this file. */
	public Place at(int line) {
		return new Place(name, line);
	}
}
