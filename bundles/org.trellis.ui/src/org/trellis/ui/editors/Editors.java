package org.trellis.ui.editors;

import java.util.UUID;

import org.trellis.model.base.Entity;
import org.trellis.ui.CurrentDistrict.Subscription;

/** Opens editors, and goes back and forward between those that were looked at. An OSGi service; UI thread only. */
public interface Editors {
	/** Commands; their keys are the platform's, Alt+Left and Alt+Right. */
	String BACK = "org.eclipse.ui.navigate.backwardHistory";
	String FORWARD = "org.eclipse.ui.navigate.forwardHistory";

	/**
	 * The id under which a bundle contributes the editor of a class at {@code org.eclipse.ui.editors}.
	 *
	 * @param type interface of a root class
	 */
	static String editorOf(Class<? extends Entity> type) {
		return "org.trellis.editor." + type.getSimpleName();
	}

	/** Whether some bundle brings an editor for the class. */
	boolean canOpen(Class<? extends Entity> type);

	/**
	 * Opens the editor of an aggregate, or brings it to the front.
	 *
	 * @param name what stands on the tab until the aggregate is there
	 */
	void open(Class<? extends Entity> type, UUID id, String name);

	/** Goes to what was looked at before. Returns false at the beginning. */
	boolean back();

	/** Goes on to where one came back from. Returns false at the end. */
	boolean forward();

	/** Notes that an editor is looked at now. For {@link AggregateEditor}. */
	void visited(AggregateInput input);

	/** The district was closed: nothing is to be gone back to. */
	void forget();

	/** Is told when the ways back and forward may be other ones. */
	Subscription listen(Runnable listener);
}
