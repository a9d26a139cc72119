package org.trellis.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The guide in org.trellis.doc: no link dangles, in either language, and whatever asks for help on F1 gets a sentence. */
class GuideTest {
	private static final String SPANISH = "nl/es/";
	private static final Pattern LINK = Pattern.compile("\\b(?:href|src|topic)=\"([^\"]*)\"");
	/** Arguments of setHelp(control, ID) and of a table's help(ID): a literal, or the name of a constant. */
	private static final Pattern ASKED = Pattern.compile("(?:setHelp\\([^,;]+, *|\\.help\\()(\"[^\"]+\"|(?:\\w+\\.)*[A-Z_]+)\\)");
	private static final Pattern PAGE_HELP = Pattern.compile("<page\\b[^>]*\\bhelp=\"([^\"]+)\"");

	private static final Pattern CONTEXTS = Pattern.compile("<contexts file=\"([^\"]+)\"(?: plugin=\"([^\"]+)\")?");

	private final Path bundles = ManifestRulesTest.bundles();
	private final Path guide = bundles.resolve("org.trellis.doc");

	@Test
	void noLinkDangles() {
		var dangling = new ArrayList<String>();
		for (var file : files(guide, ".html", ".xml")) {
			if (file.startsWith(guide.resolve("target")) || file.endsWith("pom.xml")) continue;
			for (var link : find(LINK, text(file))) if (!link.contains(":") && !resolves(file, link)) dangling.add(guide.relativize(file) + " -> " + link);
		}
		assertEquals(List.of(), dangling);
	}

	/** Pages are linked from where they stand; tables of contents and contexts name them from the top of the bundle, whatever the language. */
	private boolean resolves(Path file, String link) {
		var target = link.replaceFirst("#.*", "");
		if (target.isEmpty()) return true;
		var from = file.toString().endsWith(".xml") ? guide : file.getParent();
		return Files.exists(from.resolve(target)) || from.startsWith(guide.resolve(SPANISH)) && Files.exists(guide.resolve(guide.resolve(SPANISH).relativize(from)).resolve(target));
	}

	@Test
	void everyPageIsInATableOfContents() {
		var listed = new TreeSet<String>();
		for (var toc : files(guide.resolve("toc"), ".xml")) listed.addAll(find(LINK, text(toc)));
		var pages = new TreeSet<String>();
		for (var page : files(guide.resolve("html"), ".html")) pages.add(guide.relativize(page).toString().replace('\\', '/'));
		assertEquals(pages, listed);
	}

	@Test
	void theUserGuideAndItsContextsAreThereInSpanish() {
		assertEquals(names("html/user"), names(SPANISH + "html/user"));
		assertEquals(names("contexts"), names(SPANISH + "contexts"));
		for (var file : files(guide.resolve("contexts"), ".xml")) assertEquals(contextIds(file), contextIds(guide.resolve(SPANISH).resolve(guide.relativize(file))), file.toString());
		assertEquals(find(LINK, text(guide.resolve("toc/user.xml"))), find(LINK, text(guide.resolve(SPANISH + "toc/user.xml"))));
	}

	@Test
	void whateverAsksForHelpGetsASentence() {
		var asked = asked();
		assertFalse(asked.isEmpty());
		for (var bundle : children(bundles)) asked.removeAll(told(bundle));
		assertEquals(Set.of(), asked, "write these into org.trellis.doc/contexts, in both languages; a module's into its own contexts");
	}

	/** The ids that a bundle's contexts have a sentence for. */
	private static Set<String> told(Path bundle) {
		var told = new TreeSet<String>();
		if (!Files.exists(bundle.resolve("plugin.xml"))) return told;
		CONTEXTS.matcher(text(bundle.resolve("plugin.xml"))).results().forEach(m -> {
			var plugin = m.group(2) == null ? bundle.getFileName().toString() : m.group(2);
			for (var id : contextIds(bundle.resolve(m.group(1)))) told.add(plugin + "." + id);
		});
		return told;
	}

	private Set<String> asked() {
		var asked = new TreeSet<String>();
		for (var bundle : children(bundles)) {
			if (bundle.toString().endsWith(".tests") || !Files.isDirectory(bundle.resolve("src"))) continue;
			if (Files.exists(bundle.resolve("plugin.xml"))) asked.addAll(find(PAGE_HELP, text(bundle.resolve("plugin.xml"))));
			var sources = files(bundle.resolve("src"), ".java").stream().map(GuideTest::text).toList();
			for (var source : sources) for (var argument : find(ASKED, source)) asked.add(argument.startsWith("\"") ? argument.substring(1, argument.length() - 1) : constant(argument, source, sources));
		}
		return asked;
	}

	/** The value of a constant: of the file itself, or of another one of its bundle. */
	private static String constant(String name, String source, List<String> others) {
		var simple = name.substring(name.lastIndexOf('.') + 1);
		var pattern = Pattern.compile("\\b" + simple + " = \"(org\\.trellis[^\"]+)\"");
		return Stream.concat(Stream.of(source), others.stream()).map(s -> find(pattern, s)).filter(found -> !found.isEmpty()).findFirst().orElseThrow(() -> new IllegalStateException("No constant " + name)).getFirst();
	}

	private Set<String> names(String folder) {
		var names = new TreeSet<String>();
		for (var file : children(guide.resolve(folder))) names.add(file.getFileName().toString());
		return names;
	}

	private static Set<String> contextIds(Path file) {
		return new TreeSet<>(find(Pattern.compile("<context id=\"([^\"]+)\""), text(file)));
	}

	private static List<String> find(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
	}

	private static List<Path> files(Path folder, String... endings) {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
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
