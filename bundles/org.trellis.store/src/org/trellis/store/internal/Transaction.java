package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.trellis.store.internal.Snapshot.State;

/** The writes of one transaction, and what has to happen to objects in memory once it is committed. */
final class Transaction implements Unit, AutoCloseable {
	private static final int MUCH = 10_000;

	private final Connection connection;
	private final Mapping mapping;
	private final Loader loader;
	private final Readings readings;
	private final Ids ids;
	private final RowWriter writer;
	private final List<AuditLog.Entry> audit = new ArrayList<>();
	private final List<Runnable> afterCommit = new ArrayList<>();

	Transaction(Connection connection, OpenDatabase database) {
		this.connection = connection;
		mapping = database.mapping;
		loader = database.loader;
		readings = database.readings();
		ids = database.ids;
		writer = new RowWriter(connection, mapping, database.dialect, database.district);
	}

	/** For what the store notes beside the aggregates. */
	Connection connection() {
		return connection;
	}

	/** How a save within the transaction went. */
	sealed interface Outcome {
		record Done(boolean merged) implements Outcome {
		}

		record Clash(List<FieldConflict> fields, Entity theirs) implements Outcome {
		}
	}

	@Override
	public void insert(Entity root) {
		if (!mapping.of(root.eClass()).root) throw new IllegalArgumentException(root.eClass().getName() + " is part of another thing and is saved with it");
		Sql.run(() -> insertTree(root, 0));
		note(Change.Kind.CREATED, mapping.of(root.eClass()), root, null);
	}

	private void insertTree(Entity entity, int position) throws SQLException {
		var table = mapping.of(entity.eClass());
		if (entity.getId() == null) entity.setId(ids.next());
		FieldCheck.check(table, entity);
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
		if (Sql.get(() -> write(loaded)) instanceof Outcome.Clash clash)
			throw new ConflictException("Somebody else changed the same " + loaded.root().eClass().getName() + " meanwhile; nothing was written.", clash.fields());
	}

	/** Writes what differs. After a merge the aggregate takes the stored tree as its own when the transaction is committed. */
	Outcome write(LoadedAggregate<?> aggregate) throws SQLException {
		var root = aggregate.root();
		giveIds(root);
		var mine = aggregate.difference();
		if (mine.isEmpty()) return new Outcome.Done(false);
		var table = mapping.of(root.eClass());
		boolean merged = false;
		if (!writer.claim(table, root.getId(), root.getVersion())) {
			writer.hold(table, root.getId());
			var stored = loader.<Entity>load(connection, table, List.of(root.getId()), Condition.NONE);
			if (stored.isEmpty()) return new Outcome.Clash(List.of(new FieldConflict(table.type.getName(), root.getId(), null, null, null, null)), null);
			var theirs = Difference.between(aggregate.base(), Snapshot.of(mapping, stored.getFirst()));
			var conflicts = mine.conflictsWith(theirs);
			if (!conflicts.isEmpty()) return new Outcome.Clash(conflicts, stored.getFirst());
			mine = mine.without(theirs);
			writer.claim(table, root.getId(), stored.getFirst().getVersion());
			merged = true;
		}
		apply(root, mine);
		note(Change.Kind.CHANGED, table, root, AuditDetail.of(mine));
		takeOver(aggregate, merged, mine);
		return new Outcome.Done(merged);
	}

	private void giveIds(Entity root) {
		if (root.getId() == null) root.setId(ids.next());
		root.eAllContents().forEachRemaining(o -> {
			if (((Entity) o).getId() == null) ((Entity) o).setId(ids.next());
		});
	}

	private void apply(Entity root, Difference mine) throws SQLException {
		for (var removed : mine.removed()) writer.delete(mapping.of(removed.type()), removed.id());
		for (var added : mine.added()) {
			var entity = find(root, added.id());
			FieldCheck.check(mapping.of(added.type()), entity);
			entity.setVersion(1);
			writer.insert(mapping.of(added.type()), entity, added.position());
		}
		for (var changed : mine.changed()) {
			var table = mapping.of(changed.after().type());
			FieldCheck.check(table, find(root, changed.after().id()));
			boolean isRoot = changed.after().owner() == null;
			update(table, changed.after(), changed.features(), changed.moved(), isRoot);
		}
		writer.flush();
	}

	/** The root's version was counted up by the claim already; its row is written without counting again. */
	private void update(Table table, State state, Set<EStructuralFeature> features, boolean moved, boolean isRoot) throws SQLException {
		if (isRoot) writer.updateClaimed(table, state, features);
		else writer.update(table, state, features, moved);
	}

	private static Entity find(Entity root, UUID id) {
		if (id.equals(root.getId())) return root;
		for (var i = root.eAllContents(); i.hasNext();) if (i.next() instanceof Entity e && id.equals(e.getId())) return e;
		throw new IllegalStateException("The aggregate changed while it was saved");
	}

	private void takeOver(LoadedAggregate<?> aggregate, boolean merged, Difference mine) throws SQLException {
		var root = aggregate.root();
		if (merged) {
			var stored = loader.<Entity>load(connection, mapping.of(root.eClass()), List.of(root.getId()), Condition.NONE).getFirst();
			afterCommit.add(() -> aggregate.reset(stored));
			return;
		}
		afterCommit.add(() -> {
			root.setVersion(root.getVersion() + 1);
			for (var changed : mine.changed()) if (changed.after().owner() != null) {
				var part = find(root, changed.after().id());
				part.setVersion(part.getVersion() + 1);
			}
			aggregate.reset(root);
		});
	}

	@Override
	public void delete(Aggregate<?> aggregate) {
		var root = aggregate.root();
		var table = mapping.of(root.eClass());
		Sql.run(() -> {
			if (!writer.claim(table, root.getId(), root.getVersion()))
				throw new ConflictException("Somebody else changed or removed the same " + table.type.getName() + " meanwhile; nothing was removed.", List.of());
			writer.deleteExternalIds(table.type.getName(), root.getId());
			writer.delete(table, root.getId());
		});
		note(Change.Kind.DELETED, table, root, null);
	}

	@Override
	public <T extends Entity> List<Aggregate<T>> loadAll(Class<T> type, Collection<UUID> wanted, Scope scope) {
		return Sql.get(() -> {
			writer.flush();
			return readings.loadAll(connection, type, wanted, scope);
		});
	}

	@Override
	public <R> Page<R> page(ListQuery<R> query, Scope scope, PageKey after, int size) {
		return Sql.get(() -> {
			writer.flush();
			return readings.page(connection, query, scope, after, size);
		});
	}

	@Override
	public <R> void forEach(ListQuery<R> query, Scope scope, Consumer<R> each) {
		Sql.run(() -> {
			writer.flush();
			readings.forEach(connection, query, scope, each);
		});
	}

	@Override
	public long count(ListQuery<?> query, Scope scope) {
		return Sql.get(() -> {
			writer.flush();
			return readings.count(connection, query, scope);
		});
	}

	/** Writes what has been collected. */
	void finish() throws SQLException {
		writer.flush();
	}

	@Override
	public UUID newId() {
		return ids.next();
	}

	/** What is only written together with something else is covered by that one's line. */
	private void note(Change.Kind kind, Table table, Entity root, String detail) {
		if (table.audited) audit.add(new AuditLog.Entry(kind, table.type.getName(), root.getId(), detail));
	}

	List<AuditLog.Entry> audit() {
		return audit;
	}

	/** Tables that grew so much that the planner's figures about them no longer fit. */
	List<String> grown() {
		return writer.grown(MUCH);
	}

	void committed() {
		afterCommit.forEach(Runnable::run);
	}

	@Override
	public void close() throws SQLException {
		writer.close();
	}

	/** Turns checked SQL failures into one that the database explains where the transaction ends. */
	static final class Sql {
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
}
