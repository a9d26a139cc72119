package org.trellis.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.trellis.model.Contributed;
import org.trellis.scheduling.SchedulingConstraint.Round;

/** The rules that bundles contribute at {@code org.trellis.scheduling.constraints}. An OSGi service; immutable, safe from any thread. */
public final class SchedulingRules {
	private static final String POINT = "org.trellis.scheduling.constraints";

	private record Contribution(String id, String label, int weight, SchedulingConstraint constraint, String plugin) {
		private Rule prepared(Round round) {
			return new Rule(id, label, weight, Objects.requireNonNull(constraint.prepare(round), "it prepared nothing"), plugin);
		}
	}

	private final List<Contribution> contributed = new ArrayList<>();
	private final List<RuleFailure> failures = new ArrayList<>();

	public SchedulingRules(IExtensionRegistry registry) {
		for (var element : registry.getConfigurationElementsFor(POINT)) add(element);
		contributed.sort(Comparator.comparing(Contribution::id));
	}

	/**
	 * Has the rules read what they need for a timetable. May wait for the database: never on the UI thread. Rules that do not start or cannot prepare are
	 * left out, and told as failures.
	 */
	public PreparedRules prepare(Round round) {
		var rules = new ArrayList<Rule>();
		var failed = new ArrayList<>(failures);
		for (var each : contributed) Contributed.call(() -> rules.add(each.prepared(round)), e -> failed.add(RuleFailure.of(each.id, each.label, each.plugin, e)));
		return new PreparedRules(rules, failed);
	}

	private void add(IConfigurationElement element) {
		var id = element.getAttribute("id");
		var label = named(element);
		var plugin = element.getContributor().getName();
		Contributed.call(() -> contributed.add(new Contribution(Objects.requireNonNull(id, "it has no id"), label, Rule.checked(id, weight(element.getAttribute("weight"))), (SchedulingConstraint) element.createExecutableExtension("class"), plugin)),
				e -> failures.add(RuleFailure.of(id, label, plugin, e)));
	}

	/** What people call it; its id or its class, where it does not say. */
	private static String named(IConfigurationElement element) {
		return Stream.of("label", "id", "class").map(element::getAttribute).filter(Objects::nonNull).findFirst().orElse("?");
	}

	private static int weight(String text) {
		return text == null || text.equals("hard") ? Rule.HARD : Math.max(1, Integer.parseInt(text));
	}
}
