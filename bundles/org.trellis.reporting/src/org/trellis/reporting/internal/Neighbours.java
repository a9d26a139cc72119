package org.trellis.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figure.Known;
import org.trellis.reporting.Suppression.Beside;
import org.trellis.reporting.internal.ContributedMeasures.Counted;

/**
 * Which measures tell more together than each alone (D34). Shares of students whose bases lie in each other: who is enrolled and of whom
 * attendance is known, for example, leave those of whom it is not. And counts that are part of others ({@code Measure.partOf}).
 */
final class Neighbours {
	private Neighbours() {
	}

	/** What the others that are shown in the same table have beyond this measure. */
	static List<Beside> beside(Counted measure, List<Counted> all) {
		var beside = new ArrayList<Beside>();
		for (var other : all) {
			if (other == measure) continue;
			if (hasBaseWithin(measure, other)) beside.add(beside(measure, other, (some, more) -> more.base() - some.base()));
			if (Objects.equals(measure.partOf(), other.id())) beside.add(beside(measure, other, Neighbours::left));
		}
		return beside;
	}

	/** Nowhere are there more students in the base of the one than in that of the other, and somewhere fewer. */
	private static boolean hasBaseWithin(Counted one, Counted other) {
		if (!isOfStudents(one.district()) || !isOfStudents(other.district())) return false;
		long less = 0;
		for (int i = -1; i < one.schools().size(); i++) {
			if (!(figure(one, i) instanceof Known some) || !(figure(other, i) instanceof Known more)) continue;
			if (some.base() > more.base()) return false;
			less += more.base() - some.base();
		}
		return less > 0;
	}

	private static boolean isOfStudents(Figure figure) {
		return figure instanceof Known known && known.base() != Figure.NONE && known.base() == known.people();
	}

	/** Who is behind the rest can be behind the part as well, so that nobody knows better than this. */
	private static long left(Known part, Known whole) {
		if (whole.value() <= part.value()) return 0;
		return Math.max(1, whole.people() - part.people());
	}

	private static Beside beside(Counted measure, Counted other, ToLongBiFunction<Known, Known> beyond) {
		var parts = IntStream.range(0, measure.schools().size()).mapToObj(i -> beyond(measure, other, i, beyond)).toList();
		return new Beside(beyond(measure, other, -1, beyond), parts);
	}

	private static long beyond(Counted measure, Counted other, int school, ToLongBiFunction<Known, Known> beyond) {
		return figure(measure, school) instanceof Known some && figure(other, school) instanceof Known more ? Math.max(0, beyond.applyAsLong(some, more)) : 0;
	}

	/** The district's where school is below 0. */
	private static Figure figure(Counted measure, int school) {
		return school < 0 ? measure.district() : measure.schools().get(school);
	}
}
