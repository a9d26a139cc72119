package org.trellis.reporting.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figure.Known;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression.Beside;
import org.trellis.reporting.Suppression.Table;

/**
 * Protects one total and its parts. First whole parts are withheld whose group is small, and with them others until they are a group
 * that may be seen together. Then the values of the remaining shares are coded that are near none or all of the base, and others are
 * withheld until no code can be narrowed down by subtraction.
 */
final class ProtectedTable {
	private static final long NONE = Figure.NONE;

	/** A part, or what several withheld parts are together, or what the total has beyond its parts. */
	private static final class Part {
		private final Known figure;
		/** In the table that is shown. */
		private final boolean inTable;
		/** Students whom each of the other tables has beyond this one. */
		private final long[] beside;
		private boolean withheld;
		private boolean valueWithheld;

		private Part(Known figure, boolean inTable, long... beside) {
			this.figure = figure;
			this.inTable = inTable;
			this.beside = beside;
		}
	}

	private final Known total;
	private final int threshold;
	private final List<? extends Figure> given;
	private final List<Beside> beside;
	private final List<Part> parts = new ArrayList<>();
	private boolean totalWithheld;
	private boolean totalValueWithheld;

	ProtectedTable(Known total, List<? extends Figure> given, List<Beside> beside, int threshold) {
		this.total = total;
		this.given = given;
		this.beside = beside;
		this.threshold = threshold;
		for (int i = 0; i < given.size(); i++) {
			int part = i;
			parts.add(given.get(i) instanceof Known known ? new Part(known, true, beside.stream().mapToLong(b -> b.parts().get(part)).toArray()) : null);
		}
		rest().ifPresent(parts::add);
	}

	private Stream<Part> known() {
		return parts.stream().filter(p -> p != null);
	}

	/** Whom no part is about can be computed from the table as well. */
	private Optional<Part> rest() {
		if (total.people() == NONE || given.isEmpty()) return Optional.empty();
		long people = beyond(Known::people);
		long value = beyond(Known::value);
		long base = total.base() == NONE ? NONE : beyond(Known::base);
		if (people <= 0 || value < 0 || base != NONE && base < value) return Optional.empty();
		var more = beside.stream().mapToLong(b -> Math.max(0, b.total() - b.parts().stream().mapToLong(Long::longValue).sum())).toArray();
		return Optional.of(new Part(new Known(value, base, people), false, more));
	}

	private long beyond(ToLongFunction<Known> what) {
		return what.applyAsLong(total) - known().map(p -> p.figure).mapToLong(what).sum();
	}

	Table table() {
		if (total.people() == NONE) return shown();
		withholdSmallGroups();
		if (total.base() != NONE) codeValues();
		return shown();
	}

	/** An empty school is no group; but that nothing was counted is said of all its students. */
	private boolean isSmall(Known figure) {
		return figure.people() < threshold && !(figure.base() == 0);
	}

	/** Whether this figure and that of another table would tell of a few. */
	private boolean tellsOfFew(LongStream beside) {
		return beside.anyMatch(students -> students > 0 && students < threshold);
	}

	private void withholdSmallGroups() {
		totalWithheld = isSmall(total) || tellsOfFew(beside.stream().mapToLong(Beside::total));
		known().filter(p -> isSmall(p.figure) || tellsOfFew(LongStream.of(p.beside))).forEach(p -> p.withheld = true);
		while (!totalWithheld && canBeComputed()) {
			var next = known().filter(p -> p.inTable && !p.withheld && p.figure.people() > 0).min(Comparator.comparingLong(p -> p.figure.people()));
			if (next.isPresent()) next.get().withheld = true;
			else totalWithheld = true;
		}
	}

	/** What is withheld together is the difference of what is shown: it must be several, not few students, and not such that each can be only one. */
	private boolean canBeComputed() {
		var withheld = known().filter(p -> p.withheld).toList();
		if (withheld.isEmpty()) return false;
		long people = withheld.stream().mapToLong(p -> p.figure.people()).sum();
		if (withheld.size() < 2 || people < threshold) return true;
		if (tellsOfFew(IntStream.range(0, beside.size()).mapToLong(b -> withheld.stream().mapToLong(p -> p.beside[b]).sum()))) return true;
		var allSmall = withheld.stream().allMatch(p -> isSmall(p.figure));
		return allSmall && (people == withheld.size() || people == (long) withheld.size() * (threshold - 1));
	}

	private void codeValues() {
		if (totalWithheld) return;
		var seen = new ArrayList<>(known().filter(p -> !p.withheld).toList());
		together().ifPresent(seen::add);
		while (isCodeNarrowed(seen)) {
			var next = seen.stream().filter(p -> p.inTable && !p.valueWithheld && lowest(p) == highest(p) && p.figure.base() > 0).min(Comparator.comparingLong(p -> p.figure.base()));
			if (next.isEmpty()) {
				totalValueWithheld = true;
				return;
			}
			next.get().valueWithheld = true;
		}
	}

	/** The withheld parts as the one group that can be computed. */
	private Optional<Part> together() {
		return known().filter(p -> p.withheld).map(p -> p.figure).reduce((a, b) -> new Known(a.value() + b.value(), a.base() + b.base(), a.people() + b.people())).map(f -> new Part(f, false));
	}

	/** Near none or near all of the base; of a base under twice the threshold every value is near one of them. */
	private boolean isCoded(Known figure) {
		return figure.base() > 0 && (figure.value() < threshold || figure.base() - figure.value() < threshold);
	}

	/** Which end a value is near would itself narrow it down. */
	private boolean hasNoMiddle(Known figure) {
		return figure.base() > 0 && figure.base() < 2L * threshold;
	}

	private boolean isBottom(Known figure) {
		return figure.value() < threshold;
	}

	/** Whoever knows the rule knows of a value that is withheld for others' sake that it needed no code. */
	private long lowest(Part part) {
		if (part.valueWithheld) return threshold;
		if (hasNoMiddle(part.figure)) return 0;
		if (!isCoded(part.figure)) return part.figure.value();
		return isBottom(part.figure) ? 0 : part.figure.base() - threshold + 1;
	}

	private long highest(Part part) {
		if (part.valueWithheld) return part.figure.base() - threshold;
		if (hasNoMiddle(part.figure)) return part.figure.base();
		if (!isCoded(part.figure)) return part.figure.value();
		return isBottom(part.figure) ? threshold - 1 : part.figure.base();
	}

	/** Whether the total and the other parts say more of a coded part than its code does. */
	private boolean isCodeNarrowed(List<Part> seen) {
		if (totalValueWithheld) return false;
		var whole = new Part(total, true);
		long low = seen.stream().mapToLong(this::lowest).sum();
		long high = seen.stream().mapToLong(this::highest).sum();
		return seen.stream().filter(p -> !p.valueWithheld && lowest(p) < highest(p))
				.anyMatch(p -> lowest(whole) - (high - highest(p)) > lowest(p) || highest(whole) - (low - lowest(p)) < highest(p));
	}

	private Table shown() {
		var shown = new ArrayList<Shown>();
		for (int i = 0; i < given.size(); i++) shown.add(parts.get(i) == null ? new Shown.NotKnown(((Figure.NotKnown) given.get(i)).because()) : shown(parts.get(i)));
		var whole = new Part(total, true);
		whole.withheld = totalWithheld;
		whole.valueWithheld = totalValueWithheld;
		return new Table(shown(whole), shown);
	}

	private Shown shown(Part part) {
		var figure = part.figure;
		if (part.withheld) return new Shown.Withheld(NONE);
		if (figure.people() == NONE) return new Shown.Exact(figure.value(), figure.base());
		if (part.valueWithheld || hasNoMiddle(figure)) return new Shown.Withheld(figure.base());
		if (!isCoded(figure)) return new Shown.Exact(figure.value(), figure.base());
		return isBottom(figure) ? new Shown.AtMost(highest(part), figure.base()) : new Shown.AtLeast(lowest(part), figure.base());
	}
}
