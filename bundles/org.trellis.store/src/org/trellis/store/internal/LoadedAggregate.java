package org.trellis.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.Scope;

/** A root with the state it was loaded in. */
final class LoadedAggregate<T extends Entity> implements Aggregate<T> {
	/**
	 * What one transaction has written of an aggregate so far. It holds for later writes of the same transaction, and for everybody once that is
	 * committed; when it is undone, nothing has to be taken back.
	 *
	 * @param seen the tree in memory at the last write
	 * @param stored what the database holds; differs from {@code seen} when others' changes were merged
	 * @param version of the root's row
	 * @param versions new versions of rows, by id
	 * @param merged the stored tree after a merge, null without one
	 */
	record Written(Transaction by, Snapshot seen, Snapshot stored, int version, Map<UUID, Integer> versions, Entity merged) {
		/** The same after a write without a merge. */
		Written wrote(Difference difference, Snapshot now, int newVersion, Map<UUID, Entity> objects) {
			var counted = new HashMap<>(versions);
			for (var added : difference.added()) counted.put(added.id(), 1);
			for (var changed : difference.changed()) counted.compute(changed.after().id(), (id, known) -> (known == null ? objects.get(id).getVersion() : known) + 1);
			counted.put(now.root().id(), newVersion);
			return new Written(by, now, now, newVersion, counted, null);
		}
	}

	private static final System.Logger LOG = System.getLogger(LoadedAggregate.class.getName());

	private final Mapping mapping;
	private final Scope reader;
	private T root;
	private Snapshot base;
	private Written written;

	/** @param reader whose restricted texts it holds */
	LoadedAggregate(Mapping mapping, T root, Scope reader) {
		this.mapping = mapping;
		this.reader = reader;
		this.root = root;
		base = Snapshot.of(mapping, root);
	}

	@Override
	public T root() {
		return root;
	}

	@Override
	public boolean isChanged() {
		return !Difference.between(base, now()).isEmpty();
	}

	Scope reader() {
		return reader;
	}

	Snapshot now() {
		return Snapshot.of(mapping, root);
	}

	/** True when the transaction has written it before. */
	boolean isKnownTo(Transaction transaction) {
		return written != null && written.by == transaction;
	}

	Written written(Transaction transaction) {
		return isKnownTo(transaction) ? written : new Written(transaction, base, base, root.getVersion(), Map.of(), null);
	}

	void written(Written now) {
		written = now;
	}

	/** What the transaction wrote is the saved state now. What was edited after the write stays an unsaved change. */
	@SuppressWarnings("unchecked")
	void committed(Transaction transaction) {
		if (!isKnownTo(transaction)) return;
		if (written.merged == null) {
			base = written.seen;
			setVersion(root, written.version);
			root.eAllContents().forEachRemaining(o -> written.versions.computeIfPresent(((Entity) o).getId(), (id, version) -> {
				setVersion((Entity) o, version);
				return version;
			}));
		} else if (Difference.between(written.seen, now()).isEmpty()) {
			root = (T) written.merged;
			base = written.stored;
		} else {
			// the tree has gone on without the others' changes; its version stays behind the stored one, so that the next save merges again
			base = written.seen;
		}
		written = null;
	}

	/** Whoever follows the object may fail; the others get their version all the same, because the rows have it. */
	private static void setVersion(Entity entity, int version) {
		try {
			entity.setVersion(version);
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.ERROR, "Somebody who follows an object failed", e);
		}
	}
}
