package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.base.Entity;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.AuditMark;
import org.trellis.store.AuditVerdict;
import org.trellis.store.Change;
import org.trellis.store.Commit;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Fact;
import org.trellis.store.Ids;
import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;
import org.trellis.store.Progress;
import org.trellis.store.SaveResult;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.StoredModule;

/** A database over its pool of connections. */
final class OpenDatabase implements Database {
	private static final System.Logger LOG = System.getLogger(OpenDatabase.class.getName());

	private static final int REASON_LENGTH = 255;

	private final Site site;
	private final List<StoredModule> modules;
	final Mapping mapping;
	final Dialect dialect;
	final UUID district;
	final Loader loader;
	final Ids ids = new Ids();
	private final Readings readings;
	private final AuditLog audit;
	private final AtomicBoolean closed = new AtomicBoolean();
	private final Aftermath aftermath = new Aftermath();

	Readings readings() {
		return readings;
	}

	/** @param modules those that the database notes, and the mapping with what they have left */
	OpenDatabase(Site site, ModuleCatalog modules, UUID district) {
		this.site = site;
		this.modules = modules.modules();
		mapping = modules.mapping();
		this.dialect = site.dialect();
		this.district = district;
		loader = new Loader(mapping, dialect);
		readings = new Readings(mapping, dialect, loader);
		audit = new AuditLog(dialect);
	}

	@Override
	public DatabaseLocation location() {
		return site.location();
	}

	@Override
	public UUID districtId() {
		return district;
	}

	@Override
	public <T extends Entity> List<Aggregate<T>> loadAll(Class<T> type, Collection<UUID> ids, Scope scope) {
		return read(c -> readings.loadAll(c, type, ids, scope));
	}

	@Override
	public List<Aggregate<Entity>> loadAll(EClass type, Collection<UUID> ids, Scope scope) {
		return read(c -> readings.loadAll(c, type, ids, scope));
	}

	@Override
	public List<StoredModule> modules() {
		return modules;
	}

	@Override
	public ListQuery<Fact> facts(EClass type) {
		return Facts.of(mapping.of(type));
	}

	@Override
	public ListQuery<Fact> facts(EClass type, UUID student) {
		return Facts.of(mapping.of(type), mapping.whose(), student);
	}

	@Override
	public boolean isAboutStudents(EClass type) {
		return mapping.whose().of(mapping.of(type)) instanceof Whose.Answer.Students;
	}

	@Override
	public List<String> schemaDifferences() {
		return read(c -> new SchemaComparison(mapping, dialect, c).differences());
	}

	@Override
	public <T extends Entity> SaveResult<T> save(Actor actor, Aggregate<T> aggregate) {
		var loaded = (LoadedAggregate<T>) aggregate;
		try {
			boolean merged = write(actor, null, unit -> {
				return switch (((Transaction) unit).write(loaded)) {
				case Outcome.Done done -> done.merged();
				case Outcome.Clash clash -> throw new Clashed(clash);
				};
			});
			return new SaveResult.Saved<>(aggregate, merged);
		} catch (Clashed e) {
			@SuppressWarnings("unchecked")
			var theirs = e.clash.theirs() == null ? null : new LoadedAggregate<>(mapping, (T) e.clash.theirs(), loaded.reader());
			return new SaveResult.Conflict<>(e.clash.fields(), theirs);
		}
	}

	/** Takes a conflict out of the transaction, which is undone on the way. */
	private static final class Clashed extends StoreException {
		private static final long serialVersionUID = 1L;
		private final transient Outcome.Clash clash;

		Clashed(Outcome.Clash clash) {
			super("Somebody else changed the same fields.");
			this.clash = clash;
		}
	}

	@Override
	public <R> R write(Actor actor, String reason, Work<R> work) {
		if (reason != null && reason.length() > REASON_LENGTH) throw new IllegalArgumentException("A reason has at most " + REASON_LENGTH + " characters, not " + reason.length());
		var connection = connect();
		var transaction = new Transaction(connection, this);
		Commit commit;
		R result;
		try {
			result = work.in(transaction);
			transaction.finish();
			commit = audit.append(connection, district, actor, reason, transaction.audit());
			connection.commit();
		} catch (Throwable e) {
			Aftermath.ofFailure(e, connection::rollback, transaction::close, connection::close);
			throw notWritten(e);
		}
		Aftermath.ofCommit(transaction::committed, () -> refreshStatistics(connection, transaction.grown()), transaction::close, connection::close);
		aftermath.tell(commit);
		return result;
	}

	private Connection connect() {
		requireOpen();
		try {
			return site.connection();
		} catch (SQLException e) {
			throw explain(e);
		}
	}

	private void requireOpen() {
		if (closed.get()) throw new StoreException("The database at " + location().display() + " was closed. Open it again; nothing was written.");
	}

	private RuntimeException notWritten(Throwable failure) {
		return switch (failure) {
		case Sql.Failure e -> explain(e.failure());
		case SQLException e -> explain(e);
		case RuntimeException e -> e;
		case Error e -> throw e;
		default -> new StoreException("Nothing was written: " + failure.getMessage(), failure);
		};
	}

	/** What was written is safe by now; without fresh figures the next queries are only slower. */
	private void refreshStatistics(Connection connection, List<String> tables) throws SQLException {
		if (tables.isEmpty()) return;
		try {
			dialect.refreshStatistics(connection, tables);
			connection.commit();
		} catch (SQLException e) {
			connection.rollback();
			LOG.log(System.Logger.Level.WARNING, "The statistics of " + tables + " are old", e);
		}
	}

	@Override
	public <R> Page<R> page(ListQuery<R> query, Scope scope, PageKey after, int size) {
		return read(c -> readings.page(alone(c), query, scope, after, size));
	}

	@Override
	public <R> void forEach(ListQuery<R> query, Scope scope, Consumer<R> each) {
		read(c -> {
			readings.forEach(c, query, scope, each);
			return null;
		});
	}

	@Override
	public long count(ListQuery<?> query, Scope scope) {
		return read(c -> readings.count(alone(c), query, scope));
	}

	@Override
	public List<Change> changesSince(long sequence, int limit) {
		return read(c -> audit.since(c, sequence, limit));
	}

	@Override
	public long lastChange() {
		return read(AuditLog::mark).line();
	}

	@Override
	public AutoCloseable onChange(Consumer<Commit> listener) {
		return aftermath.subscribe(listener);
	}

	@Override
	public AutoCloseable onClose(Runnable listener) {
		return aftermath.subscribeToEnd(listener);
	}

	@Override
	public AuditVerdict verifyAudit(AuditMark known) {
		return read(c -> audit.verify(c, known));
	}

	@Override
	public AuditMark auditMark() {
		return read(AuditLog::mark);
	}

	@Override
	public Connection reportingConnection(Scope scope) {
		if (!scope.coversDistrict()) throw new StoreException("Reports for a part of the district are not there yet; ask somebody who sees all of it.");
		read(c -> {
			readings.requireStanding(c, scope);
			return null;
		});
		try {
			return site.reportingConnection();
		} catch (SQLException e) {
			throw explain(e);
		}
	}

	@Override
	public Path backup(Path folder, Progress progress) {
		try {
			return Backups.make(site, folder, progress);
		} catch (SQLException e) {
			throw explain(e);
		} catch (IOException e) {
			throw new StoreException("The backup could not be written to " + folder + ": " + Failures.oneLine(e), e);
		}
	}

	@Override
	public String describe() {
		return read(c -> {
			var data = c.getMetaData();
			return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion() + " at " + location().display();
		});
	}

	/** In the store's own schema; for the store's tests. */
	Connection connection() throws SQLException {
		return site.connection();
	}

	private interface Reading<R> {
		R from(Connection connection) throws SQLException;
	}

	/** For a single statement: a transaction of its own around it is one more way to the server and back. */
	private static Connection alone(Connection connection) throws SQLException {
		connection.setAutoCommit(true);
		return connection;
	}

	private <R> R read(Reading<R> reading) {
		requireOpen();
		try (var connection = site.connection()) {
			var result = reading.from(connection);
			if (!connection.getAutoCommit()) connection.commit();
			return result;
		} catch (Sql.Failure e) {
			throw explain(e.failure());
		} catch (SQLException e) {
			throw explain(e);
		}
	}

	StoreException explain(SQLException failure) {
		return Failures.explain(dialect, location(), mapping, failure);
	}

	@Override
	public void close() {
		if (!closed.compareAndSet(false, true)) return;
		try {
			site.close();
		} finally {
			aftermath.tellEnd();
		}
	}
}
