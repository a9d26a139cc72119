package org.trellis.scheduling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.trellis.store.StoreException;

/** The rules that bundles contribute at {@code org.trellis.scheduling.constraints}. An OSGi service; immutable, safe from any thread. */
public final class SchedulingRules {
	private static final String POINT = "org.trellis.scheduling.constraints";

	private final List<Rule> rules;

	/**
	 * @throws StoreException when a plug-in's rule cannot be made: to plan without a hard rule would be worse than not to plan
	 */
	public SchedulingRules(IExtensionRegistry registry) {
		this(Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(SchedulingRules::rule).toList());
	}

	/** Given rules, for programs that run without OSGi. */
	public SchedulingRules(List<Rule> given) {
		rules = given.stream().sorted(Comparator.comparing(Rule::id)).toList();
	}

	public List<Rule> all() {
		return rules;
	}

	private static Rule rule(IConfigurationElement element) {
		var id = element.getAttribute("id");
		try {
			return new Rule(id, element.getAttribute("label"), weight(element.getAttribute("weight")), (SchedulingConstraint) element.createExecutableExtension("class"));
		} catch (CoreException | ClassCastException | IllegalArgumentException e) {
			throw new StoreException("Visits cannot be planned, because the rule " + id + " of plug-in " + element.getContributor().getName()
					+ " does not start; repair or uninstall that plug-in.", e);
		}
	}

	private static int weight(String text) {
		return text == null || text.equals("hard") ? Rule.HARD : Math.max(1, Integer.parseInt(text));
	}
}
