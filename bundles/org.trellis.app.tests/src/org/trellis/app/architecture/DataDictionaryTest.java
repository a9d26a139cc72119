package org.trellis.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * The analysts' data dictionary is made from the migration that makes the views, so that there is no second list to keep. After a change
 * of a view: run this test with {@code -Dtrellis.write=true} and commit the page.
 */
class DataDictionaryTest {
	private static final Pattern VIEW = Pattern.compile("CREATE VIEW REPORTING\\.(\\w+) \\(([^)]+)\\)");
	private static final Pattern NAMED = Pattern.compile("-- ([A-Z_]{3,}) +(.*)");

	private final Path bundles = ManifestRulesTest.bundles();
	private final Path page = bundles.resolve("org.trellis.doc/html/analyst/dictionary.html");

	@Test
	void thePageSaysWhatTheMigrationSays() throws IOException {
		var migrations = migrations("derby");
		var made = page(views(migrations), meanings(migrations));
		if (Boolean.getBoolean("trellis.write")) Files.writeString(page, made);
		assertEquals(made, Files.readString(page), "run this test with -Dtrellis.write=true");
	}

	@Test
	void bothDatabasesHaveTheSameViewsEachWithAMeaning() throws IOException {
		var derby = migrations("derby");
		var views = views(derby);
		assertTrue(views.size() > 15, views.toString());
		assertEquals(new TreeMap<>(views), new TreeMap<>(views(migrations("postgresql"))));
		assertEquals(views.keySet().stream().sorted().toList(), meanings(derby).keySet().stream().sorted().toList());
		for (var meaning : meanings(derby).values()) assertFalse(meaning.isBlank());
	}

	/** Those that make views, in their order. */
	private List<String> migrations(String database) throws IOException {
		var texts = new ArrayList<String>();
		try (var files = Files.list(bundles.resolve("org.trellis.store/db/" + database))) {
			for (var file : files.sorted(Comparator.comparingInt(f -> Integer.parseInt(f.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1")))).toList()) texts.add(Files.readString(file));
		}
		return texts.stream().filter(t -> VIEW.matcher(t).find()).toList();
	}

	/** By name: its columns. */
	private static Map<String, List<String>> views(List<String> migrations) {
		var views = new LinkedHashMap<String, List<String>>();
		for (var sql : migrations) VIEW.matcher(sql).results().forEach(m -> views.put(m.group(1), List.of(m.group(2).strip().split("\\s*,\\s*"))));
		return views;
	}

	/** By name: what the comments at the heads of the migrations say. */
	private static Map<String, String> meanings(List<String> migrations) {
		var meanings = new LinkedHashMap<String, String>();
		migrations.forEach(sql -> meanings(sql, meanings));
		return meanings;
	}

	private static void meanings(String sql, Map<String, String> meanings) {
		String view = null;
		for (var line : sql.lines().takeWhile(l -> l.startsWith("--")).toList()) {
			var named = NAMED.matcher(line);
			if (named.matches()) meanings.put(view = named.group(1), named.group(2).strip());
			else if (view != null) meanings.merge(view, line.substring(2).strip(), (before, more) -> before + " " + more);
		}
	}

	private static String page(Map<String, List<String>> views, Map<String, String> meanings) {
		var html = new StringBuilder("""
				<!DOCTYPE html>
				<html lang="en">
				<head>
				<meta charset="UTF-8">
				<title>Data dictionary</title>
				<link rel="stylesheet" href="../../trellis.css">
				</head>
				<body>
				<h1>Data dictionary</h1>
				<p>The views of the schema <code>REPORTING</code>, made from the migration that makes them. See <a href="views.html">Reporting with your own tools</a>.</p>
				""");
		views.forEach((name, columns) -> html.append("<h2>").append(name).append("</h2>\n<p>").append(escape(meanings.getOrDefault(name, ""))).append("</p>\n<pre>").append(String.join("\n", columns)).append("</pre>\n"));
		return html.append("</body>\n</html>\n").toString();
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
