package org.trellis.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What the integrator guide tells a stranger is so: its files, its excerpts and its commands are those of the module that releng/new-module makes; every extension point has its example. */
class IntegratorGuideTest {
	private static final Pattern FILE = Pattern.compile("<code class=\"file\">([^<]+)</code>");
	private static final Pattern EXCERPT = Pattern.compile("<pre class=\"from\" title=\"([^\"]+)\">(.*?)</pre>", Pattern.DOTALL);
	private static final Pattern SHELL = Pattern.compile("<pre class=\"shell\">(.*?)</pre>", Pattern.DOTALL);
	private static final Pattern COMMAND = Pattern.compile("releng/[a-z][a-z-]+(?![\\w./-])|\\./build(?: generate)?");
	private static final Pattern EXAMPLE = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);
	private static final Pattern POINT = Pattern.compile("<extension-point id=\"([^\"]+)\"[^>]*schema=\"([^\"]+)\"");

	private final Path bundles = ManifestRulesTest.bundles();
	private final Path root = bundles.getParent();
	private final Path template = root.resolve("releng/module-template");
	private final String walk = text(bundles.resolve("org.trellis.doc/html/integrator/first-module.html"));

	/** What the guide's module calls something is called so in the template. */
	private static String inTemplate(String text) {
		return text.replace("org.example.afterschool", "com.example.starter").replace("org/example/afterschool", "com/example/starter").replace("Afterschool", "Starter").replace("AFTERSCHOOL", "STARTER").replace("afterschool", "starter");
	}

	@Test
	void everyFileOfTheWalkIsMade() {
		var named = find(FILE, walk);
		assertFalse(named.isEmpty());
		var missing = named.stream().filter(file -> !Files.exists(template.resolve(inTemplate(file))) && !file.equals("trellis.places")).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void everyBundleAndFeatureThatIsMadeIsInTheWalk() throws IOException {
		var named = new TreeSet<>(find(FILE, walk).stream().map(IntegratorGuideTest::inTemplate).toList());
		for (var folder : List.of("bundles", "features")) {
			try (var made = Files.list(template.resolve(folder))) {
				for (var each : made.toList()) assertTrue(named.contains(folder + "/" + each.getFileName()), each + " is not told of");
			}
		}
	}

	@Test
	void everyExcerptStandsInItsFile() {
		var excerpts = EXCERPT.matcher(walk).results().toList();
		assertFalse(excerpts.isEmpty());
		for (var excerpt : excerpts) {
			var file = inTemplate(excerpt.group(1));
			assertTrue(lines(text(template.resolve(file))).contains(lines(inTemplate(plain(excerpt.group(2))))), "not in " + file + ":\n" + plain(excerpt.group(2)));
		}
	}

	@Test
	void everyCommandOfTheWalkIsThere() {
		var lines = SHELL.matcher(walk).results().flatMap(block -> block.group(1).lines()).toList();
		var commands = lines.stream().flatMap(line -> COMMAND.matcher(line).results()).map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(commands.containsAll(List.of("releng/new-module", "./build", "./build generate")), commands.toString());
		for (var command : commands) {
			if (command.startsWith("releng/")) assertTrue(Files.isExecutable(root.resolve(command)), command);
			else assertTrue(text(template.resolve("build")).contains(command.contains("generate") ? "= generate ]" : "clean verify"), command);
		}
		for (var line : lines) if (line.startsWith("trellis-cli ")) assertCommandLine(List.of(line.split(" ")));
	}

	/** The program has the command, and the command the options. */
	private void assertCommandLine(List<String> words) {
		var name = words.get(1);
		var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Command";
		var source = bundles.resolve("org.trellis.app/src/org/trellis/app/internal/cli");
		assertTrue(text(source.resolve("Cli.java")).contains(type + ".class"), name);
		var command = text(source.resolve(type + ".java"));
		for (var word : words) if (word.startsWith("--")) assertTrue(command.contains("\"" + word + "\""), name + " " + word);
	}

	@Test
	void theReadmeTellsOfTheCommand() {
		assertTrue(text(root.resolve("README.md")).contains("releng/new-module NAME DIR"));
	}

	@Test
	void everyExtensionPointHasTheFilledInExampleOfItsSchema() {
		var guide = text(bundles.resolve("org.trellis.doc/html/integrator/points.html"));
		var told = EXAMPLE.matcher(guide).results().map(r -> lines(plain(r.group(1)))).toList();
		var missing = new ArrayList<String>();
		int points = 0;
		for (var bundle : children(bundles)) {
			var plugin = bundle.resolve("plugin.xml");
			if (!Files.exists(plugin)) continue;
			for (var point : POINT.matcher(text(plugin)).results().toList()) {
				points++;
				var id = point.group(1).contains(".") ? point.group(1) : bundle.getFileName() + "." + point.group(1);
				if (!guide.contains("<h2 id=\"" + id + "\">")) missing.add(id);
				var schema = text(bundle.resolve(point.group(2)));
				var examples = EXAMPLE.matcher(schema).results().toList();
				if (examples.isEmpty()) missing.add(id + " has no example in its schema");
				for (var example : examples) if (!told.contains(lines(plain(example.group(1))))) missing.add(id + ":\n" + plain(example.group(1)));
			}
		}
		assertTrue(points > 0, "no extension point was looked at");
		assertEquals(List.of(), missing);
	}

	@Test
	void theTemplateUsesWhatIsApiOnly() throws IOException {
		var wrong = new ArrayList<String>();
		int looked = 0;
		try (var files = Files.walk(template.resolve("bundles"))) {
			for (var file : files.filter(f -> f.toString().endsWith(".java") || f.endsWith("MANIFEST.MF")).toList()) {
				looked++;
				for (var line : text(file).split("\n")) if (line.matches(".*\\borg\\.trellis\\.[\\w.]*\\binternal\\b.*")) wrong.add(file.getFileName() + ": " + line.strip());
			}
		}
		assertTrue(looked > 20, "only " + looked + " files were looked at");
		assertEquals(List.of(), wrong);
	}

	/** Without what only lays it out: indentation and empty lines. */
	private static String lines(String text) {
		return Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String plain(String html) {
		return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
	}

	private static List<String> find(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(r -> r.group(1)).toList();
	}

	private static List<Path> children(Path folder) {
		try (var files = Files.list(folder)) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
