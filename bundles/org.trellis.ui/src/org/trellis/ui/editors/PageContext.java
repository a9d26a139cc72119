package org.trellis.ui.editors;

import java.util.UUID;
import java.util.function.Consumer;

import org.trellis.model.base.Entity;
import org.trellis.store.Database;
import org.trellis.store.Scope;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.forms.Editing;
import org.trellis.ui.tables.Tables;

/** What a page of an editor works with. UI thread only. @param <T> class of the aggregate */
public interface PageContext<T extends Entity> {
	/** The aggregate while it is edited. Never null. */
	Editing<T> editing();

	/** The district it is of, with who sits here and whom they may see. Never null. */
	OpenedDistrict district();

	/** For work in the background. */
	StoreJobs jobs();

	Tables tables();

	Editors editors();

	/** The id of the aggregate, also after it was read again. */
	default UUID id() {
		return editing().root().getId();
	}

	/**
	 * Reads something for the page in the background; what comes after the page is gone, or after it was asked for anew under the same words, is dropped.
	 *
	 * @param what is being done, for the progress view and an error
	 * @param read runs on a background thread
	 * @param then is told on the UI thread
	 */
	<R> void read(String what, Read<R> read, Consumer<R> then);

	/** Something to read. */
	@FunctionalInterface
	interface Read<R> {
		R from(Database database, Scope scope) throws Exception;
	}

	/** {@link EditorPage#refresh} is to be called also when an aggregate of this class is written by anybody, for example {@code Referral}. */
	void alsoWhenWritten(Class<? extends Entity> type);

	/** A job whose failure is told in the page's place rather than in a dialog. */
	<R> StoreJob<R> job(String name, StoreJob.Work<R> work);
}
