package org.trellis.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.base.Entity;

/**
 * What can be read: of a database, or within a transaction. Everything that may concern people takes the reader's scope. Restricted texts are
 * {@link Restricted#REDACTED}, unless the scope is one that opens them.
 */
public interface Reader {
	/**
	 * Loads one aggregate: the root with all that it contains. What it refers to outside are stand-ins that carry only the id.
	 *
	 * @param type interface of a root class, for example {@code Student.class}
	 * @return empty when there is none, or when the scope does not cover it: the two are not told apart
	 */
	default <T extends Entity> Optional<Aggregate<T>> load(Class<T> type, UUID id, Scope scope) {
		return loadAll(type, List.of(id), scope).stream().findFirst();
	}

	/** Loads several aggregates with a fixed number of statements; those that are missing or out of scope are left out. Order is not kept. */
	<T extends Entity> List<Aggregate<T>> loadAll(Class<T> type, Collection<UUID> ids, Scope scope);

	/**
	 * Loads one aggregate of a class that is known by its metamodel only; else as {@link #load(Class, UUID, Scope)}. Where the class's module is not
	 * installed, the aggregate can be read, and saving it is a {@link StoreException}.
	 *
	 * @param type a root class, for example one of {@link StoredModule#classes}
	 */
	default Optional<Aggregate<Entity>> load(EClass type, UUID id, Scope scope) {
		return loadAll(type, List.of(id), scope).stream().findFirst();
	}

	/** Loads several of {@link #load(EClass, UUID, Scope)}. */
	List<Aggregate<Entity>> loadAll(EClass type, Collection<UUID> ids, Scope scope);

	/** One page of a list, sorted by its key. */
	<R> Page<R> page(ListQuery<R> query, Scope scope, PageKey after, int size);

	/** All rows of a query, in its order; for aggregates and for lists that are known to be short. */
	default <R> List<R> list(ListQuery<R> query, Scope scope) {
		var rows = new ArrayList<R>();
		forEach(query, scope, rows::add);
		return rows;
	}

	/** All rows of a query, one by one, without holding them; {@code each} is called on this thread, holding a connection: it must not ask the database for more. */
	<R> void forEach(ListQuery<R> query, Scope scope, Consumer<R> each);

	/** How many rows a query has. */
	long count(ListQuery<?> query, Scope scope);
}
