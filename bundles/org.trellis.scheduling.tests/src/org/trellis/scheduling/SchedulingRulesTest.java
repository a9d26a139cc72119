package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;
import org.trellis.store.StoreException;
import org.trellis.testing.TestRegistry;

/** What the extension point makes of contributions. */
class SchedulingRulesTest {
	private static IExtensionRegistry withModule(String weight, String type) {
		return new TestRegistry(SchedulingRulesTest.class.getClassLoader()).withPluginOf(SchedulingRules.class, "org.trellis.scheduling").with("com.example", """
				<extension point="org.trellis.scheduling.constraints"><constraint id="com.example.gentle" label="Gentle" weight="%s" class="%s"/></extension>""".formatted(weight, type)).registry();
	}

	@Test
	void theCoresRulesComeThroughThePointLikeAModules() {
		var rules = new SchedulingRules(withModule("40", Gentle.class.getName())).all();
		assertEquals("[com.example.gentle 40, org.trellis.scheduling.protectedTime 0, org.trellis.scheduling.roomFit 0, org.trellis.scheduling.subject 0]",
				rules.stream().map(r -> r.id() + " " + r.weight()).toList().toString());
	}

	@Test
	void aRuleThatDoesNotStartStopsPlanningByNameOfItsPlugIn() {
		var broken = new IExtensionRegistry[] { withModule("hard", "com.example.Missing"), withModule("900", Gentle.class.getName()), withModule("much", Gentle.class.getName()),
				withModule("hard", "java.lang.Object") };
		for (var registry : broken) {
			var refused = assertThrows(StoreException.class, () -> new SchedulingRules(registry));
			assertEquals("Visits cannot be planned, because the rule com.example.gentle of plug-in com.example does not start; repair or uninstall that plug-in.", refused.getMessage());
		}
	}

	/** Objects to nothing. */
	public static final class Gentle implements SchedulingConstraint {
	}
}
