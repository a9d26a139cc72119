package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.reporting.Suppression;
import org.trellis.store.StoppableConnection;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** What the engine can do with the connection of a report. */
class ReadOnlyConnectionTest {
	private static final String QUERY = "SELECT SCHOOL_NAME FROM REPORTING.SCHOOLS";

	@TempDir
	Path folder;

	/** Of a module's domain no row may say anything yet. */
	@Test
	void aQueryLearnsOfTheDomainsThatAreInstalled() throws SQLException {
		try (var database = TestStore.create(Engine.DERBY, folder); var connection = database.reportingConnection(TestStore.EVERYBODY)) {
			assertEquals(List.of("academic", "family", "health", "online", "social"), domains(connection, "academic", "online"));
			assertEquals(List.of("academic", "family", "health", "social"), domains(connection));
			assertEquals(List.of("academic", "family", "health", "social"), domains(connection, "on'line", "ON"), "what is no key is no part of a query");
			var inText = "SELECT SCHOOL_NAME FROM REPORTING.SCHOOLS WHERE SCHOOL_NAME = '/* and the installed ones */ FROM TRELLIS.STUDENT --'";
			var guarded = new ReadOnlyConnection(connection, new SmallGroups(), Suppression.DEFAULT, new InstalledDomains(List.of("online"))).connection();
			assertThrows(SQLException.class, () -> guarded.prepareStatement(inText), "what is put into a text is inspected as it is run");
		}
	}

	private static List<String> domains(Connection connection, String... installed) throws SQLException {
		var guarded = new ReadOnlyConnection(connection, new SmallGroups(), Suppression.DEFAULT, new InstalledDomains(List.of(installed))).connection();
		var found = new ArrayList<String>();
		try (var statement = guarded.prepareStatement("SELECT DOMAIN FROM (SELECT DOMAIN FROM REPORTING.DOMAINS /* and the installed ones */) d ORDER BY 1"); var rows = statement.executeQuery()) {
			while (rows.next()) found.add(rows.getString(1));
		}
		return found;
	}

	/** A statement tells the server once; where that came before the server had begun, its {@code cancel} does nothing any more. */
	@Test
	void aQueryWhoseStatementNoLongerListensIsStoppedOnTheServer() throws Exception {
		var many = String.join(" CROSS JOIN ", Collections.nCopies(24, "REPORTING.INTENSITIES i%d")).formatted(IntStream.range(0, 24).boxed().toArray());
		try (var database = TestStore.create(Engine.POSTGRESQL, folder); var connection = database.reportingConnection(TestStore.EVERYBODY)) {
			var guarded = new ReadOnlyConnection(deaf(connection), new SmallGroups(), Suppression.DEFAULT, new InstalledDomains(List.of()));
			try (var statement = guarded.connection().prepareStatement("SELECT COUNT(*) AS N FROM " + many); var worker = Executors.newSingleThreadExecutor()) {
				var query = worker.submit((Callable<ResultSet>) statement::executeQuery);
				while (!query.isDone()) {
					guarded.stop();
					Thread.sleep(20);
				}
				var failure = assertInstanceOf(SQLException.class, assertThrows(ExecutionException.class, query::get).getCause());
				assertEquals("57014", failure.getSQLState(), failure.getMessage());
			}
		}
	}

	private static Connection deaf(Connection connection) {
		return (Connection) Proxy.newProxyInstance(ReadOnlyConnectionTest.class.getClassLoader(), new Class<?>[] { StoppableConnection.class }, (proxy, method, arguments) -> {
			var answer = method.invoke(connection, arguments);
			return answer instanceof PreparedStatement statement ? Proxy.newProxyInstance(ReadOnlyConnectionTest.class.getClassLoader(), new Class<?>[] { PreparedStatement.class },
					(p, m, a) -> m.getName().equals("cancel") ? null : called(statement, m, a)) : answer;
		});
	}

	private static Object called(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	/** A data set inside the rows of another is prepared for each of them. */
	@Test
	void aClosedStatementIsForgotten() throws SQLException {
		try (var database = new SchoolsDatabase(folder); var connection = database.connection()) {
			var guarded = new ReadOnlyConnection(connection, new SmallGroups(), Suppression.DEFAULT, new InstalledDomains(List.of()));
			try (var outer = guarded.connection().prepareStatement(QUERY)) {
				for (int row = 0; row < 3; row++) try (var inner = guarded.connection().prepareStatement(QUERY); var result = inner.executeQuery()) {
					assertTrue(result.next());
					assertEquals(2, guarded.open());
				}
				assertEquals(1, guarded.open());
				assertFalse(outer.isClosed());
			}
			assertEquals(0, guarded.open());
			guarded.stop();
			assertThrows(SQLException.class, () -> guarded.connection().prepareStatement(QUERY));
		}
	}

	@Test
	void aStatementLeadsToNoOtherConnection() throws SQLException {
		try (var database = new SchoolsDatabase(folder); var connection = database.connection()) {
			var guarded = new ReadOnlyConnection(connection, new SmallGroups(), Suppression.DEFAULT, new InstalledDomains(List.of())).connection();
			try (var statement = guarded.prepareStatement(QUERY)) {
				var refused = assertThrows(SQLException.class, () -> statement.getConnection().prepareStatement("SELECT SECRET FROM TRELLIS.SCHOOL"));
				assertTrue(refused.getMessage().contains("not a view of REPORTING"), refused.getMessage());
				assertThrows(SQLException.class, () -> statement.getConnection().createStatement());
			}
			assertThrows(SQLException.class, () -> guarded.prepareStatement("DELETE FROM REPORTING.SCHOOLS"));
		}
	}
}
