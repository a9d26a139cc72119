package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** What the extension point makes of contributions. */
class SchedulingRulesTest {
	private static IExtensionRegistry withModule(String weight, String type) {
		return new TestRegistry(SchedulingRulesTest.class.getClassLoader()).withPluginOf(SchedulingRules.class, "org.trellis.scheduling").with("com.example", """
				<extension point="org.trellis.scheduling.constraints"><constraint id="com.example.gentle" label="Gentle" weight="%s" class="%s"/></extension>""".formatted(weight, type)).registry();
	}

	private static PreparedRules prepared(IExtensionRegistry registry) {
		return new SchedulingRules(registry).prepare(new SchedulingConstraint.Round(null, TestStore.EVERYBODY, new Timetable(List.of(), List.of(), List.of(), List.of(), List.of())));
	}

	@Test
	void theCoresRulesComeThroughThePointLikeAModules() {
		var rules = prepared(withModule("40", Gentle.class.getName())).rules();
		assertEquals("[com.example.gentle 40, org.trellis.scheduling.protectedTime 0, org.trellis.scheduling.roomFit 0, org.trellis.scheduling.subject 0]",
				rules.stream().map(r -> r.id() + " " + r.weight()).toList().toString());
	}

	@Test
	void aRuleThatDoesNotStartIsToldByNameOfItsPlugInAndTheRestGoesOn() {
		var broken = new IExtensionRegistry[] { withModule("hard", "com.example.Missing"), withModule("900", Gentle.class.getName()), withModule("much", Gentle.class.getName()),
				withModule("hard", "java.lang.Object"),
				withModule("hard", CannotPrepare.class.getName()), withModule("hard", PreparesNothing.class.getName()) };
		for (var registry : broken) {
			var rules = prepared(registry);
			assertEquals(3, rules.rules().size());
			var failure = rules.failures().getFirst();
			assertEquals("com.example", failure.plugin());
			assertEquals("The rule \"Gentle\" of plug-in com.example failed and is left out: nothing says whether the schedule keeps it. Repair or uninstall the plug-in.", failure.sentence());
			assertFalse(failure.details().isBlank());
		}
		assertEquals(List.of(), prepared(withModule("hard", Gentle.class.getName())).failures());
	}

	/** Objects to nothing. */
	public static final class Gentle implements SchedulingConstraint, SchedulingConstraint.Judge {
		@Override
		public Judge prepare(Round round) {
			return this;
		}
	}

	/** As when its table is missing. */
	public static final class CannotPrepare implements SchedulingConstraint {
		@Override
		public Judge prepare(Round round) {
			throw new IllegalStateException("no table");
		}
	}

	/** Against the contract. */
	public static final class PreparesNothing implements SchedulingConstraint {
		@Override
		public Judge prepare(Round round) {
			return null;
		}
	}
}
