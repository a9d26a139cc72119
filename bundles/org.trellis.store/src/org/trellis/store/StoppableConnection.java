package org.trellis.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection on which the server can be told to stop again and again. A statement of the PostgreSQL driver tells it once: where that comes before
 * the server has begun with the query, it goes on to its end, and {@link java.sql.Statement#cancel} does nothing any more.
 */
public interface StoppableConnection extends Connection {
	/**
	 * Stops what the server does on this connection, if anything; may be repeated, from any thread. The statement fails with the state 57014.
	 *
	 * @throws SQLException when the server cannot be told, or the connection is closed
	 */
	void stopQuery() throws SQLException;
}
