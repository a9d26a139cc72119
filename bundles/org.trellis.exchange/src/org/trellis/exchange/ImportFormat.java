package org.trellis.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.trellis.store.Progress;

/**
 * A format that Trellis imports, contributed at {@code org.trellis.exchange.formats}. One object serves all imports, possibly on several
 * threads at once: it keeps nothing between calls, and is made by its no-argument constructor when a format is first asked for. Nothing that is passed in
 * is null, and no answer may be. What it throws is told with its plug-in's name and stops no other format. A CSV file is read by {@link CsvFile}. It turns files into proposals; what they mean for the database, the dry run, the
 * guard, the commit and the undo are the importer's.
 */
public interface ImportFormat {
	/** Short name for the command line and the journal, for example {@code edfi}; also the default name of the source. */
	String id();

	/** What people call it. */
	String label();

	/**
	 * True when this format may read a file: its name says so or, for a format whose files have any name, its first line. False, and no exception, for a
	 * file that is not there or cannot be read. Not called on the UI thread. What is wrong with the rest is told by {@link #read}, which refuses with a sentence.
	 */
	boolean recognises(Path file);

	/**
	 * All kinds of rows that {@link #read} may propose; always the same ones. Their classes may be those of the core or of a module. A row may also refer to
	 * things of classes that are not among them, for example to the students whom the information system's import brought: those are found by what
	 * any source calls them, unless different sources mean different things by it.
	 */
	List<Listing> listings();

	/**
	 * Reads files as one set, streaming, in any order it needs. A row that cannot be used becomes a remark, a file that cannot be used is refused.
	 *
	 * @param files each one {@link #recognises recognised}, or given by itself by somebody who chose the format
	 * @throws IOException when a file cannot be read from the disk
	 */
	void read(List<SourceFile> files, Sink sink, Progress progress) throws IOException;
}
