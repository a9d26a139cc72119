package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.testing.TestRegistry;

/** Domains as bundles contribute them: the core's four, a module's, and those that are not in order. Here, because the model has no tests of its own. */
class DomainsTest {
	private final TestRegistry registry = new TestRegistry(getClass().getClassLoader()).withPluginOf(Domain.class, "org.trellis.model");

	private TestRegistry with(String plugin, String attributes, String prompts) {
		return registry.with(plugin, "<extension point=\"org.trellis.model.domains\"><domain " + attributes + ">" + prompts + "</domain></extension>");
	}

	private Domains domains() {
		return new Domains(registry.registry());
	}

	@Test
	void theCoresFourHavePromptsAndAModulesComesBehindThem() {
		with("org.example.career", "key=\"career\" label=\"Career readiness\" short=\"Career\" order=\"50\" shortcut=\"a\"", "<prompt text=\"What next?\"/><prompt text=\"With whom?\"/>");
		assertEquals(List.of("academic", "social", "health", "family", "career"), domains().all().stream().map(Domain::key).toList());
		assertTrue(domains().all().stream().allMatch(d -> !d.prompts().isEmpty()));
		var career = domains().byKey("career").orElseThrow();
		assertEquals(new Domain("career", "Career readiness", "Career", 50, 'c', List.of("What next?", "With whom?")), career, "its letter was taken");
		assertEquals(List.of(), domains().refused());
	}

	@Test
	void whatIsNotInOrderIsLeftOutByNameAndTheRestGoesOn() {
		with("org.example.a", "label=\"A\" order=\"50\" shortcut=\"a\"", "");
		with("org.example.b", "key=\"Two Words\" label=\"B\" order=\"50\" shortcut=\"b\"", "");
		with("org.example.c", "key=\"third\" label=\"C\" order=\"last\" shortcut=\"c\"", "");
		with("org.example.d", "key=\"fourth\" label=\"D\" order=\"50\" shortcut=\"\"", "");
		with("org.example.e", "key=\"health\" label=\"E\" order=\"50\" shortcut=\"e\"", "");
		with("org.example.f", "key=\"sixth\" label=\"F\" order=\"50\" shortcut=\"f\"", "<prompt/>");
		assertEquals(4, domains().all().size());
		assertEquals(List.of("Plug-in org.example.a has a domain that cannot be used: a domain has no key.", "Plug-in org.example.b has a domain that cannot be used: its key \"Two Words\" is not 1 to 40 small letters.",
				"Plug-in org.example.c has a domain that cannot be used: the order \"last\" of third is no whole number.", "Plug-in org.example.d has a domain that cannot be used: a domain has no shortcut.",
				"Plug-in org.example.e has a domain that cannot be used: its key health is that of a domain of org.trellis.model.", "Plug-in org.example.f has a domain that cannot be used: a prompt has no text."),
				domains().refused().stream().sorted().toList());
	}
}
