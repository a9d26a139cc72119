package org.trellis.resources.ui.internal;

import org.trellis.model.resources.Organization;

/** One organization of the directory, with the services that it offers (D11, D14). */
public final class ProviderEditor extends DirectoryEditor<Organization> {
	public ProviderEditor() {
		super(Organization.class, "provider");
	}

	@Override
	protected String title(Organization root) {
		return root.getName() == null ? "" : root.getName();
	}
}
