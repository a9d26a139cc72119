package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EPackage;
import org.trellis.store.MigrationFiles;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages;

/** What bundles contribute at {@code org.trellis.store.packages}: the core first, modules after it by their names. */
public final class ContributedPackages implements StoredPackages {
	private static final String POINT = "org.trellis.store.packages";

	private final List<Contribution> contributions = new ArrayList<>();

	public ContributedPackages(IExtensionRegistry registry) {
		for (var element : registry.getConfigurationElementsFor(POINT)) contributions.add(contribution(element));
		contributions.sort((a, b) -> key(a).compareTo(key(b)));
	}

	private static String key(Contribution contribution) {
		return contribution.id().equals(Migrations.CORE) ? "" : contribution.id();
	}

	private static Contribution contribution(IConfigurationElement element) {
		var bundle = element.getContributor().getName();
		var packages = new ArrayList<EPackage>();
		for (var p : element.getChildren("package")) {
			var uri = p.getAttribute("uri");
			var registered = EPackage.Registry.INSTANCE.getEPackage(uri);
			if (registered == null) throw new StoreException("Plug-in " + bundle + " wants " + uri + " stored, but no such package is registered.");
			packages.add(registered);
		}
		var folder = element.getAttribute("migrations");
		var files = MigrationFiles.of(Platform.getBundle(bundle));
		return new Contribution(element.getAttribute("id"), packages, dialect -> files.in(folder + "/" + dialect));
	}

	@Override
	public List<Contribution> contributions() {
		return List.copyOf(contributions);
	}
}
