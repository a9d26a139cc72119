package org.trellis.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.trellis.store.StoredPackages.Contribution;

/** Notes a module in the database in the transaction of its last migration: its metamodel, and the migrations themselves. */
final class ModuleNote extends BaseCallback {
	private final Contribution module;
	private final MigrationVersion last;
	private final Dialect dialect;

	ModuleNote(Contribution module, MigrationVersion last, Dialect dialect) {
		this.module = module;
		this.last = last;
		this.dialect = dialect;
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.AFTER_EACH_MIGRATE && last.equals(context.getMigrationInfo().getVersion());
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		try {
			write(context.getConnection());
		} catch (SQLException | IOException e) {
			throw new FlywayException("The module " + module.name() + " could not be noted: " + Failures.oneLine(e), e);
		}
	}

	private void write(Connection connection) throws SQLException, IOException {
		run(connection, "DELETE FROM TRELLIS.MODULE WHERE ID = ?", module.id());
		run(connection, "INSERT INTO TRELLIS.MODULE (ID, NAME, RELEASE, MIGRATION) VALUES (?, ?, ?, ?)", module.id(), module.name(), module.version(), last.getVersion());
		int position = 0;
		for (var text : Metamodels.texts(module.packages())) {
			run(connection, "INSERT INTO TRELLIS.MODULE_PACKAGE (MODULE_ID, POS, URI, ECORE) VALUES (?, ?, ?, ?)", module.id(), position, module.packages().get(position).getNsURI(), text);
			position++;
		}
		for (var file : module.migrations().in(dialect.migrations())) try (var in = file.openStream()) {
			run(connection, "INSERT INTO TRELLIS.MODULE_MIGRATION (MODULE_ID, FILE_NAME, STATEMENTS) VALUES (?, ?, ?)", module.id(), SqlFiles.name(file), new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) {
				if (parameters[i] instanceof Integer number) statement.setInt(i + 1, number);
				else statement.setString(i + 1, (String) parameters[i]);
			}
			statement.executeUpdate();
		}
	}

	@Override
	public String getCallbackName() {
		return "module";
	}
}
