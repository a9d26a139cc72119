package org.trellis.exchange;

/** Takes what a format reads, as it reads it. Not safe for several threads. */
public interface Sink {
	/**
	 * Takes a row; {@link Draft#propose} does this.
	 *
	 * @throws org.trellis.store.StoreException when the user asked to stop, or the disk is full: let it through
	 */
	void propose(Proposal proposal);

	void remark(Remark remark);

	/** A rejected row that does not say which thing it is about: it could be about any, so that this import drops nothing of the listing. {@link Draft} calls this itself. */
	void unidentified(Listing listing);

	/** A file that cannot be used at all. The import will refuse as a whole; go on reading the other files, so that all of them are named. */
	void refuse(FileRefused refused);

	/** A sentence for the report that concerns the import as a whole, for example how something was made that the files do not name. */
	void say(String sentence);
}
