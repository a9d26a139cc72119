package org.trellis.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The rules that bundles contribute at {@code org.trellis.scheduling.constraints}. An OSGi service; immutable, safe from any thread. */
public final class SchedulingRules {
	private static final String POINT = "org.trellis.scheduling.constraints";

	private final List<Rule> rules = new ArrayList<>();
	private final List<RuleFailure> failures = new ArrayList<>();

	/** Rules that do not start are left out, and told by {@link #failures}. */
	public SchedulingRules(IExtensionRegistry registry) {
		for (var element : registry.getConfigurationElementsFor(POINT)) add(element);
		rules.sort(Comparator.comparing(Rule::id));
	}

	/** Given rules, for programs that run without OSGi. */
	public SchedulingRules(List<Rule> given) {
		given.stream().sorted(Comparator.comparing(Rule::id)).forEach(rules::add);
	}

	public List<Rule> all() {
		return List.copyOf(rules);
	}

	/** Rules of plug-ins that could not be made: everything is planned and checked without them, and whoever shows a plan says so. */
	public List<RuleFailure> failures() {
		return List.copyOf(failures);
	}

	private void add(IConfigurationElement element) {
		var id = element.getAttribute("id");
		var label = element.getAttribute("label");
		var plugin = element.getContributor().getName();
		try {
			rules.add(new Rule(id, label, weight(element.getAttribute("weight")), (SchedulingConstraint) element.createExecutableExtension("class"), plugin));
		} catch (CoreException | ClassCastException | IllegalArgumentException | LinkageError e) {
			failures.add(RuleFailure.of(id, label, plugin, e));
		}
	}

	private static int weight(String text) {
		return text == null || text.equals("hard") ? Rule.HARD : Math.max(1, Integer.parseInt(text));
	}
}
