package org.trellis.store;

import java.util.UUID;

import org.trellis.model.base.Entity;

/**
 * The writes of one transaction. Inserts are collected and written in batches, so a failure may show only at the end of the
 * transaction; reads write them first and therefore see them. After a failed write nothing of the transaction is committed, even when the
 * work goes on. Used on one thread, only while {@link Database.Work#in} runs.
 */
public interface Unit extends Reader {
	/** Inserts a new root with all that it contains; an id is given to whatever has none, and its version becomes 1. What it refers to must be stored or inserted before it. It must not be changed until the transaction ends. */
	void insert(Entity root);

	/**
	 * What was inserted in this transaction, to be edited on by who wrote it once that is committed: it holds the texts as he typed them, also where
	 * he could not read what others write there.
	 *
	 * @param reader whose restricted texts a later merge brings
	 */
	<T extends Entity> Aggregate<T> inserted(T root, Scope reader);

	/**
	 * Saves the changes of an aggregate, as often as there are new ones. Its version counts up by one; the object shows that once the
	 * transaction is committed, and stays as it is when the transaction is undone. What is edited after this call is not saved.
	 *
	 * @throws ConflictException when somebody else changed the same field; the transaction is then undone
	 */
	void save(Aggregate<?> aggregate);

	/**
	 * Removes an aggregate, and the external ids of it and of all its parts.
	 *
	 * @throws StoreException when something still refers to it
	 * @throws ConflictException when somebody else changed it
	 */
	void delete(Aggregate<?> aggregate);

	/** The id of a new thing: unique, and later ones sort after earlier ones. */
	UUID newId();
}
