package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.trellis.store.StoreException;

/** What the extension point makes of contributions. */
class SchedulingRulesTest {
	private static final String MODULE = """
			<plugin><extension point="org.trellis.scheduling.constraints">
			<constraint id="com.example.gentle" label="Gentle" weight="%s" class="%s"/>
			</extension></plugin>""";

	/** A registry outside OSGi that makes classes by name. */
	private static IExtensionRegistry registry(String... contributions) throws CoreException, IOException {
		var token = new Object();
		var registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null) {
			@Override
			public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenContributorName) throws CoreException {
				try {
					return Class.forName(className).getDeclaredConstructor().newInstance();
				} catch (ReflectiveOperationException e) {
					throw new CoreException(Status.error("no " + className, e));
				}
			}
		}, token, null);
		for (var i = 0; i < contributions.length; i++) {
			var text = new ByteArrayInputStream(contributions[i].getBytes(StandardCharsets.UTF_8));
			var contributor = ContributorFactorySimple.createContributor(i == 0 ? "org.trellis.scheduling" : "com.example");
			assertTrue(registry.addContribution(text, contributor, false, null, null, token), "the contribution is read");
		}
		return registry;
	}

	private static String core() throws IOException {
		try (var in = SchedulingRules.class.getResourceAsStream("/plugin.xml")) {
			return in == null ? Files.readString(Path.of("../org.trellis.scheduling/plugin.xml")) : new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void theCoresRulesComeThroughThePointLikeAModules() throws Exception {
		var rules = new SchedulingRules(registry(core(), MODULE.formatted("40", Gentle.class.getName()))).all();
		assertEquals("[com.example.gentle 40, org.trellis.scheduling.protectedTime 0, org.trellis.scheduling.roomFit 0, org.trellis.scheduling.subject 0]",
				rules.stream().map(r -> r.id() + " " + r.weight()).toList().toString());
	}

	@Test
	void aRuleThatDoesNotStartStopsPlanningByNameOfItsPlugIn() throws Exception {
		for (var broken : new String[] { MODULE.formatted("hard", "com.example.Missing"), MODULE.formatted("900", Gentle.class.getName()), MODULE.formatted("much", Gentle.class.getName()),
				MODULE.formatted("hard", "java.lang.Object") }) {
			var registry = registry(core(), broken);
			var refused = assertThrows(StoreException.class, () -> new SchedulingRules(registry));
			assertEquals("Visits cannot be planned, because the rule com.example.gentle of plug-in com.example does not start; repair or uninstall that plug-in.", refused.getMessage());
		}
	}

	/** Objects to nothing. */
	public static final class Gentle implements SchedulingConstraint {
	}
}
