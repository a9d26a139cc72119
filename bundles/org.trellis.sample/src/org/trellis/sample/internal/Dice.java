package org.trellis.sample.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * A stream of chance, the same on every machine and Java: SplitMix64 (Steele, Lea, Flood 2014), written out here because neither
 * {@code java.util.Random}'s bounded draws nor its gaussian are promised to stay as they are. Streams are derived by a seed, a name and
 * a number, so that one part of the district can change without another.
 */
final class Dice {
	private static final long GAMMA = 0x9E3779B97F4A7C15L;
	private long state;

	Dice(long seed, String stream, long number) {
		long h = mix(seed + GAMMA);
		for (int i = 0; i < stream.length(); i++) h = mix(h ^ stream.charAt(i) * GAMMA);
		state = mix(h ^ mix(number + GAMMA));
	}

	static long mix(long z) {
		z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}

	long bits() {
		return mix(state += GAMMA);
	}

	/** At least 0, less than 1. */
	double unit() {
		return (bits() >>> 11) * 0x1.0p-53;
	}

	/** At least 0, less than the bound. */
	int below(int bound) {
		return (int) (unit() * bound);
	}

	int between(int lowest, int highest) {
		return lowest + below(highest - lowest + 1);
	}

	boolean chance(double probability) {
		return unit() < probability;
	}

	/** Mean 0, deviation 1, by the sum of twelve. */
	double bell() {
		double sum = -6;
		for (int i = 0; i < 12; i++) sum += unit();
		return sum;
	}

	<T> T pick(List<T> list) {
		return list.get(below(list.size()));
	}

	@SafeVarargs
	final <T> T pick(T... choices) {
		return choices[below(choices.length)];
	}

	/** Index drawn with these weights. */
	int weighted(double... weights) {
		double sum = 0;
		for (double w : weights) sum += w;
		double at = unit() * sum;
		int i = 0;
		while (i < weights.length - 1 && (at -= weights[i]) >= 0) i++;
		return i;
	}

	<T> void shuffle(List<T> list) {
		for (int i = list.size() - 1; i > 0; i--) {
			int j = below(i + 1);
			T kept = list.get(i);
			list.set(i, list.get(j));
			list.set(j, kept);
		}
	}

	/** A day from the first to the last, or the first where the last is before it. */
	LocalDate day(LocalDate first, LocalDate last) {
		long span = last.toEpochDay() - first.toEpochDay();
		return span <= 0 ? first : first.plusDays(below((int) span + 1));
	}

	/** Share of a bell-shaped population that lies below a value: logistic, close enough here, by StrictMath for the same digits everywhere. */
	static double rank(double value) {
		return 1 / (1 + StrictMath.exp(-1.702 * value));
	}
}
