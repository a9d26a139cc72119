package org.trellis.reporting.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.trellis.model.Contributed;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportParameter;
import org.trellis.reporting.Reports.BrokenReport;

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
		var entries = new ArrayList<>(read().entries.values());
		entries.sort(Comparator.comparing((Entry e) -> e.description().category()).thenComparing(e -> e.description().name()));
		return entries;
	}

	/** What cannot be offered, and why. */
	List<BrokenReport> broken() {
		return read().broken;
	}

	/** Everything that is contributed: reports by id, and what is none. */
	private record All(Map<String, Entry> entries, List<BrokenReport> broken) {
	}

	private All read() {
		var all = new All(new LinkedHashMap<>(), new ArrayList<>());
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			var objection = Contributed.call(() -> {
				var wrong = objection(element, all.entries);
				if (wrong.isEmpty()) all.entries.put(element.getAttribute("id"), entry(element));
				return wrong;
			}, e -> Optional.of(Contributed.reason(e)));
			objection.ifPresent(o -> all.broken.add(broken(element, o)));
		}
		return all;
	}

	private static BrokenReport broken(IConfigurationElement element, String objection) {
		var plugin = element.getContributor().getName();
		var name = Stream.of("name", "id", "design").map(element::getAttribute).filter(Objects::nonNull).findFirst().orElse("?");
		var sentence = NLS.bind(Messages.reportFailed, new Object[] { name, plugin, objection });
		LOG.log(Level.FINE, sentence);
		return new BrokenReport(plugin, name, sentence);
	}

	/** What is missing; empty for a report that can be offered. */
	private Optional<String> objection(IConfigurationElement element, Map<String, Entry> before) {
		var missing = Stream.of("id", "name", "category", "design").filter(a -> element.getAttribute(a) == null).toList();
		if (!missing.isEmpty()) return Optional.of(NLS.bind(Messages.reportWithoutAttributes, String.join(", ", missing)));
		var taken = before.get(element.getAttribute("id"));
		if (taken != null) return Optional.of(NLS.bind(Messages.reportIdTaken, taken.description().contributor()));
		var bundle = bundle(element.getContributor().getName());
		if (bundle == null || file(bundle, element.getAttribute("design")) == null) return Optional.of(NLS.bind(Messages.reportWithoutDesign, element.getAttribute("design")));
		return Arrays.stream(element.getChildren("parameter")).filter(p -> type(p.getAttribute("type")).isEmpty()).findFirst()
				.map(p -> NLS.bind(Messages.reportParameterType, p.getAttribute("name"), p.getAttribute("type")));
	}

	/** @throws ReportException.Unknown naming the known ones */
	Entry entry(String id) {
		var entries = entries();
		return entries.stream().filter(e -> e.description().id().equals(id)).findFirst().orElseThrow(() -> new ReportException.Unknown(
				NLS.bind(Messages.noSuchReport, id, entries.stream().map(e -> e.description().id()).sorted().collect(Collectors.joining(", ")))));
	}

	private Entry entry(IConfigurationElement element) {
		var contributor = element.getContributor().getName();
		var parameters = Arrays.stream(element.getChildren("parameter")).map(ReportCatalogue::parameter).toList();
		var description = element.getAttribute("description");
		return new Entry(new ReportDescription(element.getAttribute("id"), element.getAttribute("name"), description == null ? "" : description, element.getAttribute("category"),
				contributor, parameters), design(element.getAttribute("name"), element.getAttribute("design"), bundle(contributor)));
	}

	private Bundle bundle(String name) {
		for (var bundle : bundles.getBundles())
			if (bundle.getSymbolicName().equals(name)) return bundle;
		return null;
	}

	private static DesignSource design(String report, String path, Bundle bundle) {
		int slash = path.lastIndexOf('/');
		var folder = path.substring(0, slash + 1);
		return new DesignSource(report, path.substring(slash + 1), name -> file(bundle, folder + name));
	}

	/** A file of a bundle or of its fragments, which may bring designs and translations; null when there is none. */
	private static URL file(Bundle bundle, String path) {
		var own = bundle.getEntry(path);
		if (own != null) return own;
		int slash = path.lastIndexOf('/');
		var others = bundle.findEntries(path.substring(0, slash + 1), path.substring(slash + 1), false);
		return others == null ? null : others.nextElement();
	}

	private static ReportParameter parameter(IConfigurationElement element) {
		var choices = new LinkedHashMap<String, String>();
		for (var choice : element.getChildren("choice")) choices.put(choice.getAttribute("value"), choice.getAttribute("label"));
		return new ReportParameter(element.getAttribute("name"), type(element.getAttribute("type")).orElseThrow(), element.getAttribute("label"), Boolean.parseBoolean(element.getAttribute("required")),
				element.getAttribute("default"), choices);
	}

	/** Empty for one that this program does not know. */
	private static Optional<ReportParameter.Type> type(String key) {
		return Arrays.stream(ReportParameter.Type.values()).filter(t -> t.key().equals(key)).findFirst();
	}
}
