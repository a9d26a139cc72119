package org.trellis.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

/** The layers, read out of the manifests: arrows point down only, nothing without a face knows one, what is not API is closed. */
class ManifestRulesTest {
	private static final Set<String> GROUND = Set.of("org.trellis.model", "org.trellis.store");
	private static final Set<String> CORE = Set.of("org.trellis.model", "org.trellis.store", "org.trellis.access", "org.trellis.checks");
	private static final Set<String> FACE = Set.of("org.trellis.model", "org.trellis.store", "org.trellis.access", "org.trellis.ui");

	/** What each bundle may use of ours. A new bundle needs a line here, and the table of the layers one too. */
	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("org.trellis.doc", Set.of()), Map.entry("org.trellis.model", Set.of()), Map.entry("org.trellis.store", Set.of("org.trellis.model")), Map.entry("org.trellis.access", GROUND),
			Map.entry("org.trellis.checks", Set.of("org.trellis.model", "org.trellis.store", "org.trellis.access")), Map.entry("org.trellis.sample", GROUND), Map.entry("org.trellis.review", CORE), Map.entry("org.trellis.resources", CORE),
			Map.entry("org.trellis.scheduling", CORE), Map.entry("org.trellis.reporting", CORE), Map.entry("org.trellis.exchange", CORE), Map.entry("org.trellis.ui", Set.of("org.trellis.model", "org.trellis.store", "org.trellis.access")),
			Map.entry("org.trellis.review.ui", with(with(FACE, "org.trellis.review"), "org.trellis.reporting")), Map.entry("org.trellis.resources.ui", with(FACE, "org.trellis.resources")), Map.entry("org.trellis.scheduling.ui", with(FACE, "org.trellis.scheduling")), Map.entry("org.trellis.reporting.ui", with(FACE, "org.trellis.reporting")), Map.entry("org.trellis.testing", with(GROUND, "org.trellis.resources")), Map.entry("org.trellis.testing.ui", with(FACE, "org.trellis.testing")));

	/** Modules outside of the product, written as a stranger writes them: they use whatever is API, and nothing else; no bundle of the product uses them. */
	private static final Set<String> OPTIONAL = Set.of("org.trellis.connectivity", "org.trellis.connectivity.ui");

	/** Uses whatever it puts together. */
	private static final String APPLICATION = "org.trellis.app";

	private static final Pattern WINDOW = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|help\\.ui|swtchart)\\b.*");

	private record Bundle(String name, Path folder, Manifest manifest) {
		List<String> names(String header) {
			return elements(header).stream().map(ManifestElement::getValue).toList();
		}

		List<ManifestElement> elements(String header) {
			try {
				var parsed = ManifestElement.parseHeader(header, manifest.getMainAttributes().getValue(header));
				return parsed == null ? List.of() : List.of(parsed);
			} catch (BundleException e) {
				throw new IllegalArgumentException(name + ": " + header, e);
			}
		}

		boolean isFragment() {
			return manifest.getMainAttributes().getValue("Fragment-Host") != null;
		}
	}

	@Test
	void dependenciesPointDownOnly() {
		var wrong = new ArrayList<String>();
		for (var bundle : ours()) {
			if (bundle.name.equals(APPLICATION) || OPTIONAL.contains(bundle.name)) continue;
			var allowed = MAY_USE.get(bundle.name);
			assertTrue(allowed != null, bundle.name + " has no place among the layers");
			for (var used : used(bundle)) if (!allowed.contains(used)) wrong.add(bundle.name + " -> " + used);
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void nothingWithoutAFaceKnowsTheWindow() {
		var wrong = new ArrayList<String>();
		for (var bundle : ours()) {
			if (hasFace(bundle.name)) continue;
			for (var header : List.of("Require-Bundle", "Import-Package")) for (var used : bundle.names(header)) if (WINDOW.matcher(used).matches()) wrong.add(bundle.name + " -> " + used);
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void testSupportIsUsedByTestsOnly() {
		for (var bundle : ours()) if (!bundle.name.startsWith("org.trellis.testing")) assertFalse(bundle.names("Require-Bundle").stream().anyMatch(b -> b.startsWith("org.trellis.testing")), bundle.name);
	}

	@Test
	void internalsAreClosedToAllButTheirTests() {
		var wrong = new ArrayList<String>();
		for (var bundle : ours()) for (var exported : bundle.elements("Export-Package")) {
			if (!exported.getValue().contains(".internal")) continue;
			if (!(bundle.name + ".tests").equals(exported.getDirective("x-friends"))) wrong.add(bundle.name + " exports " + exported.getValue());
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void optionalModulesUseExportedApiOnly() {
		var wrong = new ArrayList<String>();
		var modules = ours().stream().filter(b -> OPTIONAL.contains(b.name)).toList();
		assertFalse(modules.isEmpty(), "no optional module was looked at");
		var others = ours().stream().filter(b -> !OPTIONAL.contains(b.name)).toList();
		var api = others.stream().flatMap(b -> b.names("Export-Package").stream()).filter(p -> !p.contains(".internal")).collect(Collectors.toSet());
		var closed = others.stream().flatMap(b -> packages(b.folder.resolve("src")).stream()).filter(p -> !api.contains(p)).collect(Collectors.toSet());
		for (var module : modules) for (var file : sources(module.folder.resolve("src"))) for (var line : lines(file)) for (var named : named(line)) {
			boolean own = OPTIONAL.stream().anyMatch(m -> named.startsWith(m + "."));
			if (!own && closed.stream().anyMatch(p -> named.equals(p) || named.startsWith(p + "."))) wrong.add(file.getFileName() + ": " + line.strip());
		}
		for (var module : modules) for (var exported : module.elements("Export-Package")) {
			var friends = exported.getDirective("x-friends");
			if (exported.getValue().contains(".internal") && friends == null) wrong.add(module.name + " exports " + exported.getValue());
		}
		for (var module : modules) assertFalse(used(module).contains(APPLICATION), module.name + " -> " + APPLICATION);
		assertEquals(List.of(), wrong);
	}

	@Test
	void theProductDoesNotKnowOptionalModules() {
		var wrong = new ArrayList<String>();
		for (var bundle : ours()) if (!OPTIONAL.contains(bundle.name)) for (var used : used(bundle)) if (OPTIONAL.contains(used)) wrong.add(bundle.name + " -> " + used);
		assertEquals(List.of(), wrong);
	}

	/** Our names in a line, imported or written out. */
	private static List<String> named(String line) {
		return Pattern.compile("org\\.trellis(\\.\\w+)+").matcher(line).results().map(r -> r.group()).toList();
	}

	@Test
	void everyPackageIsEitherExportedApiOrInternal() {
		var wrong = new ArrayList<String>();
		for (var bundle : ours()) {
			var exported = bundle.names("Export-Package");
			for (var p : packages(bundle.folder.resolve("src"))) {
				boolean internal = p.contains(".internal");
				if (!internal && !exported.contains(p)) wrong.add(bundle.name + " hides " + p);
				if (!p.startsWith(bundle.name)) wrong.add(bundle.name + " holds the foreign package " + p);
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void nobodyReachesIntoOurInternalsFromOutside() {
		var wrong = new ArrayList<String>();
		for (var bundle : ours()) for (var file : sources(bundle.folder.resolve("src")))
			for (var line : lines(file)) {
				var matcher = Pattern.compile("import (?:static )?(org\\.trellis\\.[a-z.]*\\.internal)\\b.*").matcher(line);
				if (matcher.matches() && !matcher.group(1).equals(bundle.name + ".internal")) wrong.add(file.getFileName() + ": " + line);
			}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyBundleThatHasTestsNamesThemAfterItself() {
		for (var bundle : all()) if (bundle.isFragment() && bundle.name.endsWith(".tests")) assertEquals(bundle.name, bundle.names("Fragment-Host").getFirst() + ".tests");
	}

	private static Set<String> used(Bundle bundle) {
		var used = new TreeSet<>(bundle.names("Require-Bundle"));
		var known = ours().stream().map(Bundle::name).collect(Collectors.toSet());
		for (var p : bundle.names("Import-Package")) known.stream().filter(b -> p.equals(b) || p.startsWith(b + ".")).forEach(used::add);
		used.retainAll(known);
		return used;
	}

	private static boolean hasFace(String name) {
		return name.endsWith(".ui") || name.equals(APPLICATION);
	}

	private static Set<String> with(Set<String> some, String more) {
		var all = new TreeSet<>(some);
		all.add(more);
		return all;
	}

	/** The bundles that we wrote, without their tests. */
	private static List<Bundle> ours() {
		return all().stream().filter(b -> b.name.startsWith("org.trellis.") && !b.isFragment()).toList();
	}

	private static List<Bundle> all() {
		try (var folders = Files.list(bundles())) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(ManifestRulesTest::bundle).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Bundle bundle(Path folder) {
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Bundle(folder.getFileName().toString(), folder, new Manifest(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder of all bundles, above the one that the tests run in. */
	static Path bundles() {
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) if (Files.isDirectory(folder.resolve("bundles/org.trellis.model"))) return folder.resolve("bundles");
		throw new IllegalStateException("Run this test within the source tree");
	}

	private static Set<String> packages(Path src) {
		return sources(src).stream().map(f -> src.relativize(f.getParent()).toString().replace('/', '.')).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Path> sources(Path src) {
		if (!Files.exists(src)) return List.of();
		try (var files = Files.walk(src)) {
			return files.filter(f -> f.toString().endsWith(".java")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
