package org.trellis.store.internal;

import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.Change;
import org.trellis.store.ConflictException;
import org.trellis.store.Ids;
import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;
import org.trellis.store.SaveResult.FieldConflict;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;
import org.trellis.store.internal.LoadedAggregate.Written;
import org.trellis.store.internal.Snapshot.State;

/** The writes of one transaction, and what has to happen to objects in memory once it is committed. */
final class Transaction implements Unit, AutoCloseable {
	private static final int MUCH = 10_000;

	private final OpenDatabase database;
	private final Connection connection;
	private final Mapping mapping;
	private final Readings readings;
	private final Ids ids;
	private final RowWriter writer;
	private final LastAdministrator administrators;
	private final AuditDraft audit = new AuditDraft();
	private final List<WeakReference<LoadedAggregate<?>>> touched = new ArrayList<>();
	private RuntimeException failure;
	private boolean ended;
	/** When so many are touched, those that nobody holds any more are let go. */
	private int sweepAt = 1000;

	Transaction(Connection connection, OpenDatabase database) {
		this.database = database;
		this.connection = connection;
		mapping = database.mapping;
		readings = database.readings();
		ids = database.ids;
		administrators = new LastAdministrator(connection);
		writer = new RowWriter(connection, mapping, database.dialect, database.district);
	}

	/** For what the store notes beside the aggregates. */
	Connection connection() {
		return connection;
	}

	/** The table of what is to be written. */
	private Table writable(EClass type) {
		var table = mapping.of(type);
		if (table.leftBy != null) throw new StoreException("A " + type.getName() + " belongs to the module " + table.leftBy + ", which is not installed: it can be read, and not changed. Install the module to change it; nothing was written.");
		return table;
	}

	@Override
	public void insert(Entity root) {
		if (!writable(root.eClass()).root) throw new IllegalArgumentException(root.eClass().getName() + " is part of another thing and is saved with it");
		writing(() -> {
			insertTree(root, 0);
			return null;
		});
		note(Change.Kind.CREATED, mapping.of(root.eClass()), root.getId(), null);
	}

	@Override
	public <T extends Entity> Aggregate<T> inserted(T root, Scope reader) {
		return new LoadedAggregate<>(mapping, root, reader);
	}

	private void insertTree(Entity entity, int position) throws SQLException {
		var table = mapping.of(entity.eClass());
		if (entity.getId() == null) entity.setId(ids.next());
		FieldCheck.check(table, entity::eGet);
		RestrictedFeatures.requireTexts(table, entity);
		entity.setVersion(1);
		writer.insert(table, entity, position);
		for (var containment : table.children) {
			int place = 0;
			for (var child : Snapshot.contained(entity, containment)) insertTree(child, place++);
		}
	}

	@Override
	public void save(Aggregate<?> aggregate) {
		var loaded = (LoadedAggregate<?>) aggregate;
		writing(() -> {
			if (write(loaded) instanceof Outcome.Clash clash)
				throw new ConflictException("Somebody else changed the same " + loaded.root().eClass().getName() + " meanwhile; nothing was written.", clash.fields());
			return null;
		});
	}

	/** A failure leaves rows half written, so that nothing of the transaction may be committed even when its work goes on. */
	private <R> R writing(Sql.Source<R> write) {
		requireGoingOn();
		try {
			return write.get();
		} catch (SQLException e) {
			failure = database.explain(e);
			throw failure;
		} catch (RuntimeException e) {
			failure = e;
			throw e;
		}
	}

	/** What was collected is written first, and may fail then. */
	private <R> R reading(Sql.Source<R> read) {
		writing(() -> {
			writer.finish();
			return null;
		});
		try {
			return read.get();
		} catch (Sql.Failure e) {
			throw database.explain(e.failure());
		} catch (SQLException e) {
			throw database.explain(e);
		}
	}

	/** After a failed write PostgreSQL refuses everything else, and Derby would show what will never have been. */
	private void requireGoingOn() {
		if (ended) throw new IllegalStateException("The transaction is over; what is asked of its unit now would be lost");
		if (failure != null) throw notWritten();
	}

	private StoreException notWritten() {
		var said = String.valueOf(failure.getMessage());
		return new StoreException(said.contains("othing was written") ? said : "Nothing was written, because one of the writes failed: " + said, failure);
	}

	/** Writes what differs. After a merge the aggregate takes the stored tree as its own when the transaction is committed. */
	Outcome write(LoadedAggregate<?> aggregate) throws SQLException {
		var objects = objects(aggregate.root());
		var mine = aggregate.now();
		var known = aggregate.written(this);
		var edited = Difference.between(known.seen(), mine);
		if (edited.isEmpty()) return new Outcome.Done(known.merged() != null);
		RestrictedFeatures.requireRead(mapping, edited);
		var table = writable(mine.root().type());
		boolean current = writer.claim(table, mine.root().id(), known.version());
		if (current && known.merged() == null) {
			var difference = Difference.between(known.stored(), mine);
			apply(table, difference, mine);
			keep(aggregate, known.wrote(difference, mine, known.version() + 1, objects));
			return new Outcome.Done(false);
		}
		return merge(aggregate, table, mine, known, current);
	}

	private Outcome merge(LoadedAggregate<?> aggregate, Table table, Snapshot mine, Written known, boolean claimed) throws SQLException {
		var id = mine.root().id();
		if (!claimed) writer.hold(table, id);
		var now = stored(aggregate, table, mine);
		if (now == null) return new Outcome.Clash(List.of(new FieldConflict(table.type.getName(), id, null, null, null, null)), null);
		var theirs = Snapshot.of(mapping, now);
		var merge = new Merge(mapping, known.seen(), mine, theirs);
		var conflicts = merge.conflicts();
		if (!conflicts.isEmpty()) return new Outcome.Clash(conflicts, now);
		var difference = Difference.between(theirs, merge.result());
		if (!difference.isEmpty()) {
			if (!claimed) writer.claim(table, id, now.getVersion());
			apply(table, difference, merge.result());
			now = stored(aggregate, table, mine);
		}
		keep(aggregate, new Written(this, mine, Snapshot.of(mapping, now), now.getVersion(), Map.of(), now));
		return new Outcome.Done(true);
	}

	private Entity stored(LoadedAggregate<?> aggregate, Table table, Snapshot mine) throws SQLException {
		return readings.stored(connection, table, mine.root().id(), aggregate.reader(), mine);
	}

	/** An aggregate that nobody holds any more need not hear of the commit, and an import of a whole district need not hold them all. */
	private void keep(LoadedAggregate<?> aggregate, Written written) {
		if (!aggregate.isKnownTo(this)) {
			if (touched.size() >= sweepAt) {
				touched.removeIf(t -> t.refersTo(null));
				sweepAt = 1000 + 2 * touched.size();
			}
			touched.add(new WeakReference<>(aggregate));
		}
		aggregate.written(written);
	}

	/** By id, which whatever has none is given. */
	private Map<UUID, Entity> objects(Entity root) {
		var objects = new HashMap<UUID, Entity>();
		identify(root, objects);
		root.eAllContents().forEachRemaining(part -> identify((Entity) part, objects));
		return objects;
	}

	private void identify(Entity entity, Map<UUID, Entity> objects) {
		if (entity.getId() == null) entity.setId(ids.next());
		objects.put(entity.getId(), entity);
	}

	/**
	 * New rows first, because what moves may move into them; then changes and moves; then removals, because the foreign key of an owner
	 * takes along whatever still hangs in it. Only what gives up a unique key to another row of the same save goes before it.
	 */
	private void apply(Table table, Difference difference, Snapshot after) throws SQLException {
		administrators.changing(table);
		var removals = new Removals(mapping, difference);
		for (var added : difference.added()) FieldCheck.check(mapping.of(added.type()), added::value);
		for (var changed : difference.changed()) FieldCheck.check(mapping.of(changed.after().type()), changed.after()::value);
		for (var removed : removals.first()) writer.delete(mapping.of(removed.type()), removed.id());
		for (var added : difference.added()) writer.insert(mapping.of(added.type()), added);
		for (var changed : difference.changed()) writer.update(mapping.of(changed.after().type()), changed.after(), changed.features(), changed.moved());
		writer.flush();
		for (var removed : removals.last()) writer.delete(mapping.of(removed.type()), removed.id());
		writer.forget(difference.removed().stream().map(State::id).toList());
		note(Change.Kind.CHANGED, table, after.root().id(), AuditDetail.of(difference));
	}

	@Override
	public void delete(Aggregate<?> aggregate) {
		var loaded = (LoadedAggregate<?>) aggregate;
		var root = aggregate.root();
		var table = writable(root.eClass());
		writing(() -> {
			var known = loaded.written(this);
			if (!writer.claim(table, root.getId(), known.version()))
				throw new ConflictException("Somebody else changed or removed the same " + table.type.getName() + " meanwhile; nothing was removed.", List.of());
			administrators.changing(table);
			writer.delete(table, root.getId());
			writer.forget(known.stored().states().keySet());
			return null;
		});
		note(Change.Kind.DELETED, table, root.getId(), null);
	}

	@Override
	public <T extends Entity> List<Aggregate<T>> loadAll(Class<T> type, Collection<UUID> wanted, Scope scope) {
		return reading(() -> readings.loadAll(connection, type, wanted, scope));
	}

	@Override
	public List<Aggregate<Entity>> loadAll(EClass type, Collection<UUID> wanted, Scope scope) {
		return reading(() -> readings.loadAll(connection, type, wanted, scope));
	}

	@Override
	public <R> Page<R> page(ListQuery<R> query, Scope scope, PageKey after, int size) {
		return reading(() -> readings.page(connection, query, scope, after, size));
	}

	@Override
	public <R> void forEach(ListQuery<R> query, Scope scope, Consumer<R> each) {
		reading(() -> {
			readings.forEach(connection, query, scope, each);
			return null;
		});
	}

	@Override
	public long count(ListQuery<?> query, Scope scope) {
		return reading(() -> readings.count(connection, query, scope));
	}

	/** Writes what has been collected. */
	void finish() throws SQLException {
		requireGoingOn();
		writer.finish();
		administrators.finish();
		ended = true;
	}

	@Override
	public UUID newId() {
		return ids.next();
	}

	/** What is only written together with something else is covered by that one's line. */
	private void note(Change.Kind kind, Table table, UUID root, String detail) {
		if (table.audited) writing(() -> {
			audit.add(new AuditDraft.Entry(kind, table.type.getName(), root, detail));
			return null;
		});
	}

	AuditDraft audit() {
		return audit;
	}

	/** Tables that grew so much that the planner's figures about them no longer fit. */
	List<String> grown() {
		return writer.grown(MUCH);
	}

	void committed() {
		for (var reference : touched) {
			var aggregate = reference.get();
			if (aggregate != null) aggregate.committed(this);
		}
	}

	@Override
	public void close() throws SQLException {
		ended = true;
		try {
			writer.close();
		} finally {
			audit.close();
		}
	}
}
