package org.trellis.resources.ui.internal;

import org.trellis.model.resources.Service;
import org.trellis.ui.editors.AggregateEditor;

/** One service of the directory (D11). */
public final class ServiceEditor extends AggregateEditor<Service> {
	public ServiceEditor() {
		super(Service.class, "service");
	}

	@Override
	protected String title(Service root) {
		return root.getName() == null ? "" : root.getName();
	}
}
