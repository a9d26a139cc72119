package org.trellis.reporting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportParameter;

/** The reports that bundles contribute. Read anew each time, so that a module installed while the program runs is there at once. */
final class ReportCatalogue {
	private static final Logger LOG = Logger.getLogger(ReportCatalogue.class.getName());
	private static final String POINT = "org.trellis.reporting.reports";

	private final IExtensionRegistry registry;
	private final BundleContext bundles;

	ReportCatalogue(IExtensionRegistry registry, BundleContext bundles) {
		this.registry = registry;
		this.bundles = bundles;
	}

	/** A report with its design. */
	record Entry(ReportDescription description, DesignSource design) {
	}

	List<Entry> entries() {
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			var entry = entry(element);
			if (entry != null && entries.putIfAbsent(entry.description().id(), entry) != null)
				LOG.warning("The report \"" + entry.description().id() + "\" of " + entry.description().contributor() + " is left out, because there is another of that id");
		}
		var sorted = new ArrayList<>(entries.values());
		sorted.sort(Comparator.comparing((Entry e) -> e.description().category()).thenComparing(e -> e.description().name()));
		return sorted;
	}

	/** @throws ReportException.Unknown naming the known ones */
	Entry entry(String id) {
		var entries = entries();
		return entries.stream().filter(e -> e.description().id().equals(id)).findFirst().orElseThrow(() -> new ReportException.Unknown(
				"There is no report \"" + id + "\"; known are " + entries.stream().map(e -> e.description().id()).sorted().collect(Collectors.joining(", ")) + "."));
	}

	private Entry entry(IConfigurationElement element) {
		var contributor = element.getContributor().getName();
		var bundle = bundle(contributor);
		var missing = List.of("id", "name", "category", "design").stream().filter(a -> element.getAttribute(a) == null).toList();
		if (!missing.isEmpty() || bundle == null) {
			LOG.warning("A report of " + contributor + " is left out, because it has no " + String.join(", ", missing));
			return null;
		}
		var parameters = Arrays.stream(element.getChildren("parameter")).map(ReportCatalogue::parameter).toList();
		var description = element.getAttribute("description");
		return new Entry(new ReportDescription(element.getAttribute("id"), element.getAttribute("name"), description == null ? "" : description, element.getAttribute("category"),
				contributor, parameters), design(element.getAttribute("name"), element.getAttribute("design"), bundle));
	}

	private Bundle bundle(String name) {
		for (var bundle : bundles.getBundles())
			if (bundle.getSymbolicName().equals(name)) return bundle;
		return null;
	}

	private static DesignSource design(String report, String path, Bundle bundle) {
		int slash = path.lastIndexOf('/');
		var folder = path.substring(0, slash + 1);
		return new DesignSource(report, path.substring(slash + 1), name -> bundle.getEntry(folder + name));
	}

	private static ReportParameter parameter(IConfigurationElement element) {
		var choices = new LinkedHashMap<String, String>();
		for (var choice : element.getChildren("choice")) choices.put(choice.getAttribute("value"), choice.getAttribute("label"));
		return new ReportParameter(element.getAttribute("name"), type(element.getAttribute("type")), element.getAttribute("label"), Boolean.parseBoolean(element.getAttribute("required")),
				element.getAttribute("default"), choices);
	}

	/** Text when it is one that this program does not know. */
	private static ReportParameter.Type type(String key) {
		return Arrays.stream(ReportParameter.Type.values()).filter(t -> t.key().equals(key)).findFirst().orElse(ReportParameter.Type.TEXT);
	}
}
