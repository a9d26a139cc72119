package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Season;
import org.trellis.model.review.Tier;
import org.trellis.reporting.Reports;

/** English and Spanish are complete, for the catalogue and for the designs. */
class TextsTest {
	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	private static Properties texts(String file) throws IOException {
		var texts = new Properties();
		try (var in = new InputStreamReader(Reports.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}

	@Test
	void bothLanguagesHaveTheSameTexts() throws IOException {
		for (var name : List.of("/plugin", "/reports/reports", "/org/trellis/reporting/internal/messages")) {
			var english = texts(name + ".properties");
			var spanish = texts(name + "_es.properties");
			assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(spanish.stringPropertyNames()), name);
			for (var key : english.stringPropertyNames()) {
				assertFalse(spanish.getProperty(key).isBlank(), key);
				assertEquals(places(english.getProperty(key)), places(spanish.getProperty(key)), key);
			}
		}
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(r -> r.group()).sorted().toList();
	}

	/** A word that the data can hold and the texts do not would show as a constant of the program. */
	@Test
	void everyWordOfTheDataHasAText() throws IOException {
		var texts = texts("/reports/reports.properties");
		has(texts, "tier", Tier.values());
		has(texts, "kind", FindingKind.values());
		has(texts, "intensity", Intensity.values());
		has(texts, "status", ReviewStatus.values());
		has(texts, "season", Season.values());
		var ends = List.of("COMPLETED", "DECLINED_BY_FAMILY", "REJECTED_BY_PROVIDER", "COULD_NOT_REACH", "REVOKED");
		has(texts, "state", Stream.of(ReferralState.values()).filter(s -> !ends.contains(s.getLiteral())).toArray(Enumerator[]::new));
	}

	private static void has(Properties texts, String group, Enumerator[] words) {
		assertTrue(words.length > 0);
		for (var word : words) assertTrue(texts.containsKey(group + "." + word.getLiteral()), group + "." + word.getLiteral());
	}

	@Test
	void everyTextOfTheDesignsIsThere() throws IOException {
		var texts = texts("/reports/reports.properties");
		for (var design : List.of("class-review-summary.rptdesign", "gap-map.rptdesign", "movement-matrix.rptdesign", "referral-follow-up.rptdesign", "trellis.rptlibrary"))
			try (var in = Reports.class.getResourceAsStream("/reports/" + design)) {
				var keys = Pattern.compile("key=\"([^\"]+)\"|getMessage\\(\"([A-Za-z.]+)\"\\)|sentence\\(\"([A-Za-z.]+)\"").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
				int found = 0;
				for (; keys.find(); found++) {
					var key = Stream.of(keys.group(1), keys.group(2), keys.group(3)).filter(k -> k != null).findFirst().orElseThrow();
					assertTrue(texts.containsKey(key), design + ": " + key);
				}
				assertTrue(found > 0, design);
			}
	}
}
