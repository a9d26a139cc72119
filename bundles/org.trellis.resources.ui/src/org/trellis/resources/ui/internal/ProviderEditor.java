package org.trellis.resources.ui.internal;

import org.trellis.model.resources.Organization;
import org.trellis.ui.editors.AggregateEditor;

/** One organization of the directory, with the services that it offers (D11, D14). */
public final class ProviderEditor extends AggregateEditor<Organization> {
	public ProviderEditor() {
		super(Organization.class, "provider");
	}

	@Override
	protected String title(Organization root) {
		return root.getName() == null ? "" : root.getName();
	}
}
