package org.trellis.store;

import java.util.List;

/** A write within a larger transaction met a conflict; the whole transaction was undone. */
public class ConflictException extends StoreException {
	private static final long serialVersionUID = 1L;
	private final transient List<SaveResult.FieldConflict> fields;

	public ConflictException(String message, List<SaveResult.FieldConflict> fields) {
		super(message);
		this.fields = List.copyOf(fields);
	}

	public List<SaveResult.FieldConflict> fields() {
		return fields;
	}
}
