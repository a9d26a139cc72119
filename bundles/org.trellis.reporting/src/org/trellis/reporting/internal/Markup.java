package org.trellis.reporting.internal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges the markup of a text item: tags for layout and the value of an expression, nothing that fetches or runs. Not a parser: what
 * it does not recognise is refused.
 */
final class Markup {
	private static final Set<String> TAGS = Set.of("b", "i", "u", "em", "strong", "small", "sub", "sup", "br", "p", "div", "span", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
			"table", "tr", "td", "th", "value-of", "html", "body");
	private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)((?:\\s+[A-Za-z-]+\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'))*)\\s*/?>");
	private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
	private static final Pattern HARMLESS_STYLE = Pattern.compile("[A-Za-z0-9 .,:;#%-]*");
	/** The expression in a value-of is script and may hold anything but an end tag. */
	private static final Pattern VALUE = Pattern.compile("(?s)(<value-of[^<>]*>)(.*?)</value-of>", Pattern.CASE_INSENSITIVE);

	private Markup() {
	}

	/** Why the markup is refused; empty when it is harmless. */
	static Optional<String> objection(String markup) {
		if (markup == null) return Optional.empty();
		var withoutScript = VALUE.matcher(markup).replaceAll("$1</value-of>");
		int at = 0;
		for (int begin; (begin = withoutScript.indexOf('<', at)) >= 0;) {
			var tag = TAG.matcher(withoutScript);
			if (!tag.find(begin) || tag.start() != begin) return Optional.of("the markup at \"" + shortened(withoutScript, begin) + "\" is not one that a report may have");
			var objection = judge(tag.group(1).toLowerCase(java.util.Locale.ROOT), tag.group(2));
			if (objection.isPresent()) return objection;
			at = tag.end();
		}
		return Optional.empty();
	}

	private static Optional<String> judge(String tag, String attributes) {
		if (!TAGS.contains(tag)) return Optional.of("the tag " + tag + " is not one that a report may have");
		var attribute = ATTRIBUTE.matcher(attributes);
		while (attribute.find()) {
			var name = attribute.group(1).toLowerCase(java.util.Locale.ROOT);
			var value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
			boolean harmless = switch (name) {
			case "style", "align", "width", "class", "colspan", "rowspan" -> HARMLESS_STYLE.matcher(value).matches();
			case "format" -> !value.equalsIgnoreCase("html");
			default -> false;
			};
			if (!harmless) return Optional.of("the attribute " + name + " of the tag " + tag + " is not one that a report may have");
		}
		return Optional.empty();
	}

	private static String shortened(String text, int begin) {
		return text.substring(begin, Math.min(text.length(), begin + 30)).replaceAll("\\s+", " ");
	}
}
