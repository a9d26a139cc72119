package org.trellis.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.base.Entity;

/**
 * One open database. Safe to use from any thread, never from the UI thread: every call may wait for a disk or a server.
 * Every failure is a {@link StoreException} with a sentence for the user.
 */
public interface Database extends Reader, AutoCloseable {
	DatabaseLocation location();

	/** The district that this database holds. */
	UUID districtId();

	/** The modules beyond the core that have tables here, by their names; installed or not. */
	List<StoredModule> modules();

	/**
	 * All rows of a class as facts, in the order of their ids: to be shown by {@link Reader#page} or {@link Reader#list}, under a scope like every other
	 * query. For any stored class, also one whose module is not installed.
	 *
	 * @throws IllegalArgumentException when the class is not stored here
	 */
	ListQuery<Fact> facts(EClass type);

	/**
	 * The rows of a class that are about one student.
	 *
	 * @throws IllegalArgumentException when the class is not stored here, or not {@link #isAboutStudents about students}
	 */
	ListQuery<Fact> facts(EClass type, UUID student);

	/** True where a way leads from each row of a class to its student. */
	boolean isAboutStudents(EClass type);

	/**
	 * Compares the tables with the metamodel, of the core and of every module whose metamodel can be read.
	 *
	 * @return a sentence for each difference, in the order of the tables; empty when they agree
	 */
	List<String> schemaDifferences();

	/**
	 * Saves what was changed in one aggregate, as one transaction with its audit line. What somebody else changed in between
	 * is kept; where both changed the same field, nothing is written and the conflict is returned.
	 */
	<T extends Entity> SaveResult<T> save(Actor actor, Aggregate<T> aggregate);

	/**
	 * Does several writes as one transaction. When {@code work} throws, nothing was written. Within it read through the unit, which
	 * sees what it has written; this database's own reads would wait for the transaction on another connection.
	 *
	 * @param reason why, for the audit lines, at most 255 characters; null when the writes speak for themselves
	 */
	<R> R write(Actor actor, String reason, Work<R> work);

	/** What was written after a point of the change feed, oldest first, at most {@code limit}. Ids only, therefore without a scope. */
	List<Change> changesSince(long sequence, int limit);

	/** The newest point of the change feed; 0 when nothing was ever written. */
	long lastChange();

	/**
	 * Is told after each commit of this process which lines of the change feed it wrote. Called on the writing thread; must be quick, and leaves it to another
	 * thread to read them by {@link #changesSince}.
	 *
	 * @return ends the subscription when closed
	 */
	AutoCloseable onChange(Consumer<Commit> listener);

	/**
	 * Is told once, when this database is closed, so that whoever keeps something that was read from it lets go of it. Called on the closing thread, when
	 * nothing can be read any more; must be quick. At once, when it is closed already.
	 *
	 * @return ends the subscription when closed
	 */
	AutoCloseable onClose(Runnable listener);

	/** Follows the chain of audit lines from the first to the last. */
	default AuditVerdict verifyAudit() {
		return verifyAudit(null);
	}

	/**
	 * Follows the chain of audit lines from the first to the last, and looks whether it still holds what was known of it before.
	 *
	 * @param known what {@link #auditMark} once gave, or the description of a backup tells; null when nothing is known
	 */
	AuditVerdict verifyAudit(AuditMark known);

	/** The end of the audit now, to be kept outside of the database. Every backup tells it in its {@code backup.properties} as {@code audit}. */
	AuditMark auditMark();

	/**
	 * A connection for reports, in schema REPORTING. The database lets it read the views of that schema and nothing else, and write nothing.
	 * On PostgreSQL it is the user's own session in a narrower role, which the statement SET ROLE and the function set_config would end; so
	 * whoever takes statements from a design inspects them first. The caller closes it.
	 *
	 * @throws StoreException for any scope but the whole district, when the right to it has ended, and where the database has no such principal and lets nobody make one
	 */
	Connection reportingConnection(Scope scope);

	/**
	 * Backs up while others go on working. When it is cancelled nothing of it stays; on Derby that is seen only at its beginning and its end.
	 *
	 * @param folder where the backup's own folder is made
	 * @return the backup
	 */
	Path backup(Path folder, Progress progress);

	/** The passwords-free description of what this database runs on, for the error dialog and the log. */
	String describe();

	/** Ends all work with it; a second call does nothing. */
	@Override
	void close();

	/** Several writes in one transaction. */
	@FunctionalInterface
	interface Work<R> {
		R in(Unit unit) throws Exception;
	}
}
