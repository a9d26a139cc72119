package org.trellis.exchange;

import java.util.List;
import java.util.UUID;

/**
 * What came of an undo. Things and their parts are counted as the import counts them: a student, and each of its enrollments, contacts and programs.
 *
 * @param of what was undone
 * @param deleted how many added things were deleted
 * @param setBack how many changed things have their values of before
 * @param restored how many dropped things are back
 * @param left what could not be taken back
 */
public record UndoReport(PastImport of, int deleted, int setBack, int restored, List<Left> left) {
	public UndoReport {
		left = List.copyOf(left);
	}

	public UUID run() {
		return of.id();
	}

	/**
	 * A thing that stays, with its parts, as the import left it, or as it was changed since.
	 *
	 * @param type name of its class
	 * @param why code and sentence
	 */
	public record Left(String type, UUID id, Reason why) {
		public String reason() {
			return why.sentence();
		}
	}
}
