package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.StoreException;

/** What of a URL reaches the server. */
class PostgresSourceTest {
	private static PGSimpleDataSource source(String url) {
		return new PostgresOpener(null, new PostgresUrl(url)).source();
	}

	@Test
	void allThatTheUrlSaysAndNoDefaults() throws SQLException {
		var source = source("jdbc:postgresql://one.example:5433,two.example/district%20a?user=mfarrow&password=s%26cret&sslmode=require&connectTimeout=5&reWriteBatchedInserts=false");
		assertEquals("mfarrow", source.getUser());
		assertEquals("s&cret", source.getPassword());
		assertEquals("one.example,two.example", String.join(",", source.getServerNames()));
		assertEquals("district a", source.getDatabaseName());
		assertEquals("require", source.getProperty(PGProperty.SSL_MODE));
		assertEquals("5", source.getProperty(PGProperty.CONNECT_TIMEOUT));
		assertEquals("true", source.getProperty(PGProperty.REWRITE_BATCHED_INSERTS), "the store's own way of writing holds");
		assertEquals("false", source.getProperty(PGProperty.LOG_SERVER_ERROR_DETAIL), "and its silence about values");
		var url = source.getUrl();
		assertFalse(url.contains("s%26cret") || url.contains("mfarrow"), url);
		assertFalse(url.contains(PGProperty.SOCKET_TIMEOUT.getName()) || url.length() > 250, url);
	}

	@Test
	void whatIsNoUrlIsRefusedWithoutItsPassword() {
		var refused = assertThrows(StoreException.class, () -> source("jdbc:postgresql://one.example:port/district?password=secret"));
		assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
	}
}
