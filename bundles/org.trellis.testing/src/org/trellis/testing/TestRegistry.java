package org.trellis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry with just what a test puts in, whether the test runs within OSGi or without. */
public final class TestRegistry {
	private final Object token = new Object();
	private final IExtensionRegistry registry;

	/** @param classes makes the contributed classes */
	public TestRegistry(ClassLoader classes) {
		var strategy = new RegistryStrategy(null, null) {
			@Override
			public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
				try {
					return classes.loadClass(className).getDeclaredConstructor().newInstance();
				} catch (ReflectiveOperationException e) {
					throw new CoreException(Status.error(className + " cannot be made", e));
				}
			}
		};
		registry = RegistryFactory.createRegistry(strategy, token, null);
	}

	/** Adds the plugin.xml of the bundle that a class is in; on one flat class path there are many, and the folder tells. */
	public TestRegistry withPluginOf(Class<?> type, String bundle) {
		var all = plugins(type);
		return with(bundle, text(all.stream().filter(url -> url.getPath().contains("/" + bundle + "/")).findFirst().orElse(all.getFirst())));
	}

	/** The folder of migrations that the plugin.xml of a class's bundle names for a module. */
	static String migrations(String module, Class<?> anchor) {
		for (var plugin : plugins(anchor)) {
			var registry = new TestRegistry(anchor.getClassLoader()).with("org.trellis.store", "<extension-point id=\"packages\" name=\"Packages\"/>").with(plugin.toString(), text(plugin)).registry();
			for (var contribution : registry.getConfigurationElementsFor("org.trellis.store.packages")) if (module.equals(contribution.getAttribute("id"))) return contribution.getAttribute("migrations");
		}
		throw new IllegalArgumentException("No plugin.xml beside " + anchor.getName() + " contributes \"" + module + "\" at org.trellis.store.packages");
	}

	private static List<URL> plugins(Class<?> of) {
		try {
			return Collections.list(of.getClassLoader().getResources("plugin.xml"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String text(URL file) {
		try (var in = file.openStream()) {
			return new String(in.readAllBytes(), UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Adds a contribution as it would stand in a plugin.xml, between {@code <plugin>} and {@code </plugin>} or whole. */
	public TestRegistry with(String plugin, String xml) {
		var text = xml.contains("<plugin>") ? xml : "<plugin>" + xml + "</plugin>";
		if (!registry.addContribution(new ByteArrayInputStream(text.getBytes(UTF_8)), ContributorFactorySimple.createContributor(plugin), false, null, null, token)) {
			throw new IllegalArgumentException("The contribution of " + plugin + " cannot be read:\n" + text);
		}
		return this;
	}

	public IExtensionRegistry registry() {
		return registry;
	}
}
