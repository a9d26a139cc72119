package org.trellis.resources.ui.internal;

import org.trellis.model.resources.Service;

/** One service of the directory (D11). */
public final class ServiceEditor extends DirectoryEditor<Service> {
	public ServiceEditor() {
		super(Service.class, "service");
	}

	@Override
	protected String title(Service root) {
		return root.getName() == null ? "" : root.getName();
	}
}
