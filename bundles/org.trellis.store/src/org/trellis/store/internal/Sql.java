package org.trellis.store.internal;

import java.sql.SQLException;

import org.trellis.store.StoreException;

/** Turns checked SQL failures into one that the database explains where the transaction ends. */
final class Sql {
	private Sql() {
	}

	interface Action {
		void run() throws SQLException;
	}

	interface Source<R> {
		R get() throws SQLException;
	}

	static void run(Action action) {
		get(() -> {
			action.run();
			return null;
		});
	}

	static <R> R get(Source<R> source) {
		try {
			return source.get();
		} catch (SQLException e) {
			throw new Failure(e);
		}
	}

	/** Carries the failure out of the caller's code; never leaves the store. */
	static final class Failure extends StoreException {
		private static final long serialVersionUID = 1L;

		Failure(SQLException cause) {
			super(cause.getMessage(), cause);
		}

		SQLException failure() {
			return (SQLException) getCause();
		}
	}
}
