package org.trellis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The developmental domains, in their order. An OSGi service; immutable, safe from any thread. */
public final class Domains {
	private static final String POINT = "org.trellis.model.domains";

	private final List<Domain> domains;

	/** The domains that bundles contribute. */
	public Domains(IExtensionRegistry registry) {
		this(Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(Domains::domain).toList());
	}

	/** Given domains, for programs that run without OSGi. */
	public Domains(List<Domain> given) {
		domains = withOwnShortcuts(given.stream().sorted(Comparator.comparingInt(Domain::order).thenComparing(Domain::key)).toList());
	}

	private static Domain domain(IConfigurationElement element) {
		var label = element.getAttribute("label");
		var brief = element.getAttribute("short");
		return new Domain(element.getAttribute("key"), label, brief == null ? label : brief, Integer.parseInt(element.getAttribute("order")), element.getAttribute("shortcut").charAt(0));
	}

	private static List<Domain> withOwnShortcuts(List<Domain> sorted) {
		Set<Character> taken = new HashSet<>();
		var result = new ArrayList<Domain>();
		for (var d : sorted) {
			char shortcut = (d.shortcut() + d.key() + "abcdefghijklmnopqrstuvwxyz").chars().mapToObj(c -> (char) c).filter(taken::add).findFirst().orElseThrow();
			result.add(new Domain(d.key(), d.label(), d.shortLabel(), d.order(), shortcut));
		}
		return List.copyOf(result);
	}

	public List<Domain> all() {
		return domains;
	}

	public Optional<Domain> byKey(String key) {
		return domains.stream().filter(d -> d.key().equals(key)).findFirst();
	}

	/** What people read for a key; the key itself when the plug-in that brought the domain is gone. */
	public String label(String key) {
		return byKey(key).map(Domain::label).orElse(key);
	}
}
