package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EPackage;
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

	private final Function<String, Optional<Plugin>> plugins;
	private final List<Contribution> contributions = new ArrayList<>();
	private final List<String> refused = new ArrayList<>();

	/** What a contribution needs of the plug-in that makes it. */
	record Plugin(String name, String version, MigrationFiles files) {
		private static Optional<Plugin> installed(String plugin) {
			return Optional.ofNullable(Platform.getBundle(plugin)).map(b -> new Plugin(b.getHeaders().get(Constants.BUNDLE_NAME), b.getVersion().toString(), MigrationFiles.of(b)));
		}
	}

	public ContributedPackages(IExtensionRegistry registry) {
		this(registry, Plugin::installed);
	}

	/** @param plugins finds a plug-in by its symbolic name */
	ContributedPackages(IExtensionRegistry registry, Function<String, Optional<Plugin>> plugins) {
		this.plugins = plugins;
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

	private Contribution contribution(IConfigurationElement element) {
		var plugin = plugins.apply(element.getContributor().getName()).orElseThrow(() -> new StoreException("It is not installed."));
		var packages = new ArrayList<EPackage>();
		for (var p : element.getChildren("package")) {
			var uri = p.getAttribute("uri");
			var registered = EPackage.Registry.INSTANCE.getEPackage(uri);
			if (registered == null) throw new StoreException("It wants " + uri + " stored, but no such package is registered at org.eclipse.emf.ecore.generated_package.");
			packages.add(registered);
		}
		var folder = element.getAttribute("migrations");
		var id = String.valueOf(element.getAttribute("id"));
		var name = Stream.of(element.getAttribute("name"), plugin.name, id).filter(Objects::nonNull).findFirst().orElseThrow();
		return new Contribution(id, name, plugin.version, packages, dialect -> plugin.files.in(folder + "/" + dialect));
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
