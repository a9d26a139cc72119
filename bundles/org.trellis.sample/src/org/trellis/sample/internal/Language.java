package org.trellis.sample.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.trellis.model.district.Race;

/**
 * A language spoken at home, with names that fit it and what families who speak it tend to report about race.
 *
 * @param tag BCP 47
 * @param share of households
 * @param hispanic share of students who are Hispanic or Latino
 * @param races with {@code raceWeights}: which race is reported how often
 */
record Language(String tag, double share, double hispanic, List<Race> races, double[] raceWeights, List<String> girls, List<String> boys,
		List<String> families) {
	private static final List<Race> REPORTED = List.of(Race.WHITE, Race.BLACK_OR_AFRICAN_AMERICAN, Race.ASIAN, Race.AMERICAN_INDIAN_OR_ALASKA_NATIVE,
			Race.NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER, Race.OTHER, Race.DECLINED);

	/** All languages of the sample, English first; reads the names beside this class. */
	static List<Language> all() {
		return List.of(of("en", .60, .08, 56, 31, 4, 2, 1, 2, 4), //
				of("es", .18, .97, 55, 8, 0, 3, 0, 24, 10), //
				of("ht", .06, .01, 1, 95, 0, 0, 0, 1, 3), //
				of("pt", .06, .25, 60, 18, 0, 0, 0, 15, 7), //
				of("vi", .03, 0, 0, 0, 97, 0, 1, 0, 2), //
				of("zh", .03, 0, 0, 0, 98, 0, 0, 0, 2), //
				of("ar", .04, 0, 66, 16, 2, 0, 0, 10, 6));
	}

	private static Language of(String tag, double share, double hispanic, double... raceWeights) {
		var lines = lines("names/" + tag + ".txt");
		return new Language(tag, share, hispanic, REPORTED, raceWeights, words(lines.get(0)), words(lines.get(1)), words(lines.get(2)));
	}

	private static List<String> lines(String file) {
		try (var in = Language.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException("The names of the sample district, " + file + ", cannot be read", e);
		}
	}

	private static List<String> words(String line) {
		return List.of(line.split(" "));
	}

	boolean isEnglish() {
		return tag.equals("en");
	}

	String family(Dice dice) {
		return dice.pick(families);
	}

	String given(Dice dice, boolean girl) {
		return dice.pick(girl ? girls : boys);
	}

	List<Race> races(Dice dice) {
		var found = new ArrayList<Race>(2);
		found.add(races.get(dice.weighted(raceWeights)));
		if (found.getFirst() != Race.DECLINED && dice.chance(.05)) {
			var second = races.get(dice.weighted(raceWeights));
			if (second != Race.DECLINED && second != found.getFirst()) found.add(second);
		}
		return found;
	}
}
