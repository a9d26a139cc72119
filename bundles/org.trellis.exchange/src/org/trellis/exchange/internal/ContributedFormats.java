package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.trellis.exchange.ImportFormat;

/** The formats contributed at {@code org.trellis.exchange.formats}. One that cannot be made is logged and missing; the others work. */
final class ContributedFormats implements ImportFormats {
	private static final String POINT = "org.trellis.exchange.formats";

	private final IExtensionRegistry registry;

	ContributedFormats(IExtensionRegistry registry) {
		this.registry = registry;
	}

	@Override
	public List<ImportFormat> all() {
		var formats = new ArrayList<ImportFormat>();
		for (var element : registry.getConfigurationElementsFor(POINT)) try {
			formats.add((ImportFormat) element.createExecutableExtension("class"));
		} catch (CoreException | ClassCastException e) {
			ILog.get().error("The import format " + element.getAttribute("class") + " of " + element.getContributor().getName() + " cannot be made.", e);
		}
		formats.sort(Comparator.comparing(ImportFormat::id));
		return formats;
	}
}
