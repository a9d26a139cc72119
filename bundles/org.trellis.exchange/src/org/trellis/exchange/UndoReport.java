package org.trellis.exchange;

import java.util.List;
import java.util.UUID;

/**
 * What came of an undo.
 *
 * @param deleted how many added things were deleted
 * @param setBack how many changed things have their values of before
 * @param restored how many dropped things are back
 * @param left what could not be taken back
 */
public record UndoReport(UUID run, int deleted, int setBack, int restored, List<Left> left) {
	public UndoReport {
		left = List.copyOf(left);
	}

	/**
	 * A thing that stays as the import left it, or as it was changed since.
	 *
	 * @param type name of its class
	 * @param reason one sentence
	 */
	public record Left(String type, UUID id, String reason) {
	}
}
