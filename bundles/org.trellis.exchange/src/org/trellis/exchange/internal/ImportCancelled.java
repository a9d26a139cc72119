package org.trellis.exchange.internal;

import org.trellis.store.StoreException;

/** The user stopped an import or an undo. */
final class ImportCancelled extends StoreException {
	private static final long serialVersionUID = 1L;

	ImportCancelled() {
		super(Messages.stopped);
	}
}
