package org.trellis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The developmental domains, in their order. An OSGi service; immutable, safe from any thread. */
public final class Domains {
	private static final String POINT = "org.trellis.model.domains";
	private static final System.Logger LOG = System.getLogger(Domains.class.getName());
	private static final Pattern KEY = Pattern.compile("[a-z]{1,40}");
	private static final Comparator<Domain> IN_ORDER = Comparator.comparingInt(Domain::order).thenComparing(Domain::key);

	private final List<Domain> domains;
	private final List<String> refused;

	/** The domains that bundles contribute. One that is not in order is left out, and the rest goes on. */
	public Domains(IExtensionRegistry registry) {
		var given = new ArrayList<Domain>();
		var left = new ArrayList<String>();
		var owners = new HashMap<String, String>();
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			var plugin = element.getContributor().getName();
			try {
				var domain = domain(element);
				var owner = owners.putIfAbsent(domain.key(), plugin);
				if (owner != null) throw new IllegalArgumentException("its key " + domain.key() + " is that of a domain of " + owner);
				given.add(domain);
			} catch (IllegalArgumentException e) {
				left.add("Plug-in " + plugin + " has a domain that cannot be used: " + e.getMessage() + ".");
				LOG.log(System.Logger.Level.ERROR, left.getLast());
			}
		}
		domains = withOwnShortcuts(given);
		refused = List.copyOf(left);
	}

	private Domains(List<Domain> given) {
		domains = withOwnShortcuts(given);
		refused = List.of();
	}

	/** Given domains, for programs that run without OSGi. No constructor, because declarative services look at every public one. */
	public static Domains of(List<Domain> given) {
		return new Domains(given);
	}

	private static Domain domain(IConfigurationElement element) {
		var key = required(element, "key");
		if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("its key \"" + key + "\" is not 1 to 40 small letters");
		var label = required(element, "label");
		var brief = element.getAttribute("short");
		var order = required(element, "order");
		if (!order.matches("\\d{1,6}")) throw new IllegalArgumentException("the order \"" + order + "\" of " + key + " is no whole number");
		var shortcut = required(element, "shortcut");
		if (!shortcut.matches("[a-z]")) throw new IllegalArgumentException("the shortcut \"" + shortcut + "\" of " + key + " is not one small letter");
		var prompts = Arrays.stream(element.getChildren("prompt")).map(p -> required(p, "text")).toList();
		return new Domain(key, label, brief == null ? label : brief, Integer.parseInt(order), shortcut.charAt(0), prompts);
	}

	private static String required(IConfigurationElement element, String attribute) {
		var value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) throw new IllegalArgumentException("a " + element.getName() + " has no " + attribute);
		return value;
	}

	private static List<Domain> withOwnShortcuts(List<Domain> given) {
		Set<Character> taken = new HashSet<>();
		var result = new ArrayList<Domain>();
		for (var d : given.stream().sorted(IN_ORDER).toList()) {
			char shortcut = (d.shortcut() + d.key() + "abcdefghijklmnopqrstuvwxyz").chars().mapToObj(c -> (char) c).filter(taken::add).findFirst().orElseThrow(() -> new IllegalArgumentException("There are more domains than letters"));
			result.add(new Domain(d.key(), d.label(), d.shortLabel(), d.order(), shortcut, d.prompts()));
		}
		return List.copyOf(result);
	}

	public List<Domain> all() {
		return domains;
	}

	/** A sentence for each contribution that was left out; names its plug-in. */
	public List<String> refused() {
		return refused;
	}

	public Optional<Domain> byKey(String key) {
		return domains.stream().filter(d -> d.key().equals(key)).findFirst();
	}

	/** What people read for a key; the key itself when the plug-in that brought the domain is gone. */
	public String label(String key) {
		return byKey(key).map(Domain::label).orElse(key);
	}
}
