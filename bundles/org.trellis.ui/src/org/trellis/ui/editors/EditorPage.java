package org.trellis.ui.editors;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.base.Entity;

/**
 * A page of an editor, contributed at {@code org.trellis.ui.pages}. A new one is made for each editor that is opened, when the page is looked at
 * for the first time, by injection: a constructor with {@code jakarta.inject.Inject} is given OSGi services. All calls come on the UI thread and
 * must not wait for the database: use {@link PageContext#jobs}. What a page throws is shown in its place with the name of its plug-in; the other
 * pages go on.
 *
 * @param <T> class of the aggregate
 */
public interface EditorPage<T extends Entity> {
	/**
	 * Makes the page. Called once.
	 *
	 * @param parent has a fill layout and nothing else in it; never null
	 * @param context lives as long as the page; never null
	 */
	void create(Composite parent, PageContext<T> context);

	/**
	 * The aggregate was edited, saved or read again, or something that the page asked for with {@link PageContext#alsoWhenWritten} was written.
	 * Forms follow by themselves; what a page read from the database by itself is to be read again. A page behind others is told once, when it comes to
	 * the front.
	 */
	default void refresh() {
	}

	/** The page is to have the focus. Returns false when nothing in it takes it. */
	default boolean setFocus() {
		return false;
	}

	/** The editor was closed. Its widgets are disposed by then. */
	default void dispose() {
	}
}
