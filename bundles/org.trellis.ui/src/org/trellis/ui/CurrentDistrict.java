package org.trellis.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.trellis.store.Change;

/** The district that is open in the window. An OSGi service; used on the UI thread only, and tells its listeners on it. */
public interface CurrentDistrict {
	/** Ends a subscription. */
	interface Subscription extends AutoCloseable {
		@Override
		void close();
	}

	/** Is told when a district is opened or closed. */
	interface Listener {
		/** Another district is open now, or none. */
		void changed();

		/** The open district is called differently now. */
		default void renamed() {
		}

		/** What is stored only when the person says so: asked about before the district is left. */
		default Optional<Unsaved> unsaved() {
			return Optional.empty();
		}

		/**
		 * The district is about to be closed: what is not saved is saved now, before this returns. May let the window go on working meanwhile.
		 *
		 * @return what could not be saved; empty when all is safe
		 */
		default Optional<NotSaved> closing() {
			return Optional.empty();
		}

		/** The person closes the district without saving the rest: nothing is saved any more, and {@link #closing} finds all safe. */
		default void abandon() {
		}
	}

	Optional<OpenedDistrict> get();

	/** What the open district is called by now: an import or somebody else may have given it another name since it was opened. */
	Optional<String> name();

	/** What somebody changed and was not asked about yet; {@link Leaving} asks. */
	List<Unsaved> unsaved();

	/** Lets everybody save what is not saved yet. Returns what could not be; the district may be closed all the same. */
	List<NotSaved> saveAll();

	/** Tells everybody that what is not saved is not to be saved any more. */
	void abandon();

	/** Shows a district from now on; the one before is closed. What it did not save is lost: let {@link Leaving} ask first. */
	void open(OpenedDistrict district);

	/** Closes the district, its database included; nothing when none is open. Returns at once: the database is shut down in the background. */
	void close();

	/** Waits until every database that was closed here is shut down. Not on the UI thread while the window is open. */
	void awaitClosed();

	Subscription listen(Listener listener);

	/**
	 * Tells what was written to the district, by this program or by others on the same database; a few seconds late at most.
	 *
	 * @param listener is never told of what was written before the district was opened
	 */
	Subscription listenToWrites(Consumer<List<Change>> listener);
}
