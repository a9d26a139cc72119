package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.trellis.store.MigrationFiles;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages;

/**
 * What bundles contribute at {@code org.trellis.store.packages}: the core first, modules after it by their ids. One that is not in order is left
 * out, and the rest goes on; what it has stored before is then read like that of a module which is not installed.
 */
public final class ContributedPackages implements StoredPackages {
	private static final String POINT = "org.trellis.store.packages";
	private static final System.Logger LOG = System.getLogger(ContributedPackages.class.getName());

	private final List<Contribution> contributions = new ArrayList<>();
	private final List<String> refused = new ArrayList<>();

	public ContributedPackages(IExtensionRegistry registry) {
		var rules = new ModuleRules(new DerbyDialect(), new PostgresDialect());
		var elements = Arrays.asList(registry.getConfigurationElementsFor(POINT));
		elements.sort(Comparator.comparing(ContributedPackages::key));
		for (var element : elements) add(element, rules);
	}

	private static String key(IConfigurationElement element) {
		var id = String.valueOf(element.getAttribute("id"));
		return id.equals(Migrations.CORE) ? "" : id;
	}

	private void add(IConfigurationElement element, ModuleRules rules) {
		try {
			var contribution = contribution(element);
			rules.accept(contribution);
			contributions.add(contribution);
		} catch (RuntimeException | LinkageError e) {
			if (key(element).isEmpty()) throw e;
			refused.add("Plug-in " + element.getContributor().getName() + ": " + (e instanceof StoreException ? e.getMessage() : "Its packages cannot be read: " + Failures.oneLine(e)));
			LOG.log(System.Logger.Level.ERROR, refused.getLast(), e);
		}
	}

	private static Contribution contribution(IConfigurationElement element) {
		var plugin = element.getContributor().getName();
		var bundle = Platform.getBundle(plugin);
		if (bundle == null) throw new StoreException("There is no plug-in " + plugin + ".");
		var packages = new ArrayList<EPackage>();
		for (var p : element.getChildren("package")) {
			var uri = p.getAttribute("uri");
			var registered = EPackage.Registry.INSTANCE.getEPackage(uri);
			if (registered == null) throw new StoreException("It wants " + uri + " stored, but no such package is registered at org.eclipse.emf.ecore.generated_package.");
			packages.add(registered);
		}
		var folder = element.getAttribute("migrations");
		var files = MigrationFiles.of(bundle);
		return new Contribution(element.getAttribute("id"), name(element, bundle), bundle.getVersion().toString(), packages, dialect -> files.in(folder + "/" + dialect));
	}

	private static String name(IConfigurationElement element, Bundle bundle) {
		var given = element.getAttribute("name");
		var name = given == null ? bundle.getHeaders().get(Constants.BUNDLE_NAME) : given;
		return name == null ? element.getAttribute("id") : name;
	}

	@Override
	public List<Contribution> contributions() {
		return List.copyOf(contributions);
	}

	@Override
	public List<String> refused() {
		return List.copyOf(refused);
	}
}
