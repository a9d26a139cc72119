package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.trellis.reporting.Figure;
import org.trellis.reporting.Figure.Known;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression;
import org.trellis.reporting.Suppression.Table;

/** No small group is shown, and none can be computed from what is shown (D34). */
class SuppressionTest {
	private static final int TEN = 10;
	private final Suppression suppression = new SmallGroups();

	private static Known students(long some, long of) {
		return (Known) Figure.students(some, of);
	}

	private static Known sum(List<? extends Figure> parts) {
		return parts.stream().map(p -> (Known) p).reduce((a, b) -> new Known(a.value() + b.value(), a.base() == Figure.NONE ? Figure.NONE : a.base() + b.base(), a.people() == Figure.NONE ? Figure.NONE : a.people() + b.people())).orElseThrow();
	}

	private Table protect(Figure... parts) {
		return suppression.protect(sum(List.of(parts)), List.of(parts), TEN);
	}

	private static Shown exact(long value, long base) {
		return new Shown.Exact(value, base);
	}

	private static final Shown WITHHELD = new Shown.Withheld(Figure.NONE);

	@Test
	void largeGroupsAreShownAsTheyAre() {
		assertEquals(new Table(exact(90, 200), List.of(exact(30, 80), exact(60, 120))), protect(students(30, 80), students(60, 120)));
	}

	@Test
	void aSmallSchoolIsWithheldAndWithItTheNextSmallest() {
		assertEquals(new Table(exact(97, 245), List.of(exact(40, 120), WITHHELD, exact(33, 80), WITHHELD)), protect(students(40, 120), students(4, 5), students(33, 80), students(20, 40)));
	}

	@Test
	void smallSchoolsThatAreTogetherStillFewTakeAThirdOneAlong() {
		assertEquals(List.of(WITHHELD, WITHHELD, WITHHELD, exact(60, 120)), protect(students(2, 4), students(3, 5), students(30, 80), students(60, 120)).parts());
	}

	@Test
	void theOnlySchoolOfADistrictIsItsTotal() {
		assertEquals(new Table(WITHHELD, List.of(WITHHELD)), protect(students(3, 7)));
		assertEquals(new Table(exact(30, 70), List.of(exact(30, 70))), protect(students(30, 70)));
	}

	@Test
	void nearlyNobodyAndNearlyEverybodyAreCodedAndHiddenBehindAnother() {
		// three of 100 and 98 of 100: at most nine, and at least 91; the second smallest base keeps them from being computed
		var table = protect(students(3, 100), students(98, 100), students(50, 90), students(60, 120));
		assertEquals(new Shown.AtMost(9, 100), table.parts().get(0));
		assertEquals(new Shown.AtLeast(91, 100), table.parts().get(1));
		assertEquals(new Shown.Withheld(90), table.parts().get(2));
		assertEquals(exact(60, 120), table.parts().get(3));
		assertEquals(exact(211, 410), table.total());
	}

	@Test
	void nobodyAtAllIsNotToldExactlyEither() {
		assertEquals(new Shown.AtMost(9, 50), protect(students(0, 50), students(20, 60), students(30, 70)).parts().getFirst());
		assertEquals(new Shown.AtLeast(41, 50), protect(students(50, 50), students(20, 60), students(30, 70)).parts().getFirst());
	}

	@Test
	void aSchoolWithoutStudentsIsNoGroup() {
		assertEquals(List.of(exact(0, 0), exact(30, 80), exact(60, 120)), protect(students(0, 0), students(30, 80), students(60, 120)).parts());
	}

	@Test
	void whatIsAboutNoStudentIsShown() {
		assertEquals(new Table(exact(3, Figure.NONE), List.of(exact(1, Figure.NONE), exact(2, Figure.NONE))), protect(Figure.withoutPeople(1), Figure.withoutPeople(2)));
	}

	@Test
	void aCountOfThingsIsAboutTheStudentsBehindThem() {
		// 30 sessions of four students are a small group; 12 referrals of eleven students are not
		var table = protect(Figure.count(30, 4), Figure.count(12, 11), Figure.count(90, 60));
		assertEquals(List.of(WITHHELD, WITHHELD, exact(90, Figure.NONE)), table.parts());
		assertEquals(exact(132, Figure.NONE), table.total());
	}

	@Test
	void studentsOfNoSchoolCannotBeComputedFromTheTotal() {
		// five students of 205 are at no school
		var table = suppression.protect(students(103, 205), List.of(students(40, 80), students(60, 120)), TEN);
		assertEquals(List.of(WITHHELD, exact(60, 120)), table.parts());
		assertEquals(exact(103, 205), table.total());
	}

	@Test
	void whatIsNotKnownStaysSo() {
		var unknown = new Figure.NotKnown("No attendance was imported.");
		assertEquals(new Shown.NotKnown("No attendance was imported."), suppression.protect(unknown, List.of(students(3, 20)), TEN).total());
		assertInstanceOf(Shown.AtMost.class, suppression.protect(unknown, List.of(students(3, 20)), TEN).parts().getFirst());
		assertInstanceOf(Shown.NotKnown.class, suppression.protect(students(50, 100), List.of(unknown, students(50, 100)), TEN).parts().getFirst());
	}

	/**
	 * Of no school can a small number be computed from what is shown: among all tables that agree with it, sums included, there are others.
	 * Every table of three schools with up to seven students is tried, at a threshold of three.
	 */
	@Test
	void noSmallNumberCanBeComputed() {
		var seen = new HashSet<Table>();
		everyTable(3, MOST, parts -> {
			var table = suppression.protect(sum(parts), parts, 3);
			if (seen.add(table)) assertNothingCanBeComputed(table);
		});
		assertTrue(seen.size() > 1000, "only " + seen.size() + " tables");
	}

	private static void assertNothingCanBeComputed(Table table) {
		var possible = new ArrayList<List<Known>>();
		choose(table.parts().stream().map(SuppressionTest::possible).toList(), List.of(), parts -> {
			if (agrees(table.total(), sum(parts))) possible.add(parts);
		});
		for (int i = 0; i < table.parts().size(); i++) {
			int school = i;
			var of = distinct(possible, p -> p.get(school).base());
			if (of.equals(Set.of(0L))) continue;
			for (var number : List.of(of, distinct(possible, p -> p.get(school).value()), distinct(possible, p -> p.get(school).base() - p.get(school).value())))
				assertTrue(number.size() > 1 || number.iterator().next() >= 3, () -> "school " + school + " in " + table + " can only be " + possible);
		}
	}

	private static final int MOST = 7;

	/** Every figure that agrees with what is shown of it. */
	private static List<Known> possible(Shown shown) {
		var all = new ArrayList<Known>();
		everyTable(1, MOST, parts -> {
			if (agrees(shown, parts.getFirst())) all.add(parts.getFirst());
		});
		return all;
	}

	private static boolean agrees(Shown shown, Known figure) {
		return switch (shown) {
		case Shown.Exact exact -> figure.value() == exact.value() && figure.base() == exact.base();
		case Shown.AtMost most -> figure.value() <= most.value() && figure.base() == most.base();
		case Shown.AtLeast least -> figure.value() >= least.value() && figure.base() == least.base();
		case Shown.Withheld withheld -> withheld.base() == Figure.NONE || figure.base() == withheld.base();
		case Shown.NotKnown unknown -> true;
		};
	}

	@Test
	void twoSchoolsThatCanOnlyBothBeOneTooSmallTakeAThirdOneAlong() {
		assertEquals(List.of(WITHHELD, WITHHELD, WITHHELD, exact(60, 120)), protect(students(2, 9), students(3, 9), students(30, 80), students(60, 120)).parts());
	}

	@Test
	void aSchoolOfFewerThanTwoGroupsShowsNoShare() {
		assertEquals(new Shown.Withheld(15), protect(students(7, 15), students(40, 100), students(50, 100)).parts().getFirst());
	}

	private static Set<Long> distinct(List<List<Known>> tables, ToLongFunction<List<Known>> what) {
		var values = new HashSet<Long>();
		tables.forEach(t -> values.add(what.applyAsLong(t)));
		return values;
	}

	private static void everyTable(int schools, int most, Consumer<List<Known>> each) {
		var all = new ArrayList<Known>();
		for (int of = 0; of <= most; of++) for (int some = 0; some <= of; some++) all.add(students(some, of));
		choose(Collections.nCopies(schools, all), List.of(), each);
	}

	/** Every way to take one of each list. */
	private static void choose(List<? extends List<Known>> from, List<Known> chosen, Consumer<List<Known>> each) {
		if (chosen.size() == from.size()) {
			each.accept(chosen);
			return;
		}
		for (var next : from.get(chosen.size())) {
			var more = new ArrayList<>(chosen);
			more.add(next);
			choose(from, more, each);
		}
	}

	/** Subtracting everything that is shown from a total that is shown gives a group that may be seen, or nothing exact at all. */
	@Test
	void whatIsLeftAfterSubtractionIsNoSmallGroup() {
		var random = new Random(34);
		for (int i = 0; i < 20_000; i++) {
			var parts = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(n -> random(random)).toList();
			var total = sum(parts);
			var table = suppression.protect(total, parts, TEN);
			if (!(table.total() instanceof Shown.Exact)) continue;
			assertRestIsNoSmallGroup(parts, total, table);
		}
	}

	private static Known random(Random random) {
		int of = random.nextInt(4) == 0 ? random.nextInt(TEN) : random.nextInt(60);
		return students(random.nextInt(3) == 0 ? of : random.nextInt(of + 1), of);
	}

	private static void assertRestIsNoSmallGroup(List<Known> parts, Known total, Table table) {
		var hidden = IntStream.range(0, parts.size()).filter(p -> table.parts().get(p) instanceof Shown.Withheld w && w.base() == Figure.NONE).mapToObj(parts::get).toList();
		if (!hidden.isEmpty()) {
			assertTrue(hidden.size() > 1, () -> parts + " as " + table);
			assertTrue(hidden.stream().mapToLong(Known::base).sum() >= TEN, () -> parts + " as " + table);
		}
		var blurred = IntStream.range(0, parts.size()).filter(p -> !(table.parts().get(p) instanceof Shown.Exact)).mapToObj(parts::get).toList();
		if (blurred.isEmpty()) return;
		var rest = sum(blurred);
		var onlyGroups = blurred.size() == hidden.size();
		// the value of the withheld schools together can be computed when nothing else is blurred: then it must be far from none and all
		if (onlyGroups) assertTrue(rest.value() >= TEN && rest.base() - rest.value() >= TEN, () -> parts + " as " + table);
		else assertTrue(blurred.size() > 1, () -> parts + " as " + table);
	}

	/**
	 * A second measure of some of the same students: whoever subtracts its bases from those of the first, school by school, for the district, and
	 * for the schools that are withheld together, finds no group of a few.
	 */
	@Test
	void oneMeasureSubtractedFromAnotherLeavesNoSmallGroup() {
		var random = new Random(3435);
		int shown = 0;
		for (int i = 0; i < 20_000; i++) {
			var more = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(n -> random(random)).toList();
			var some = more.stream().map(m -> {
				long base = random.nextInt(3) == 0 ? m.base() : Math.max(0, m.base() - random.nextInt(30));
				return students(Math.min(m.value(), base), base);
			}).toList();
			var left = IntStream.range(0, more.size()).mapToObj(p -> more.get(p).base() - some.get(p).base()).toList();
			long all = left.stream().mapToLong(Long::longValue).sum();
			var table = suppression.protect(sum(some), some, List.of(new Suppression.Beside(all, left)), TEN);
			if (!isBaseShown(table.total())) continue;
			shown++;
			assertTrue(all == 0 || all >= TEN, () -> more + " less " + some + " as " + table);
			long hidden = 0;
			for (int p = 0; p < left.size(); p++) {
				if (!isBaseShown(table.parts().get(p))) hidden += left.get(p);
				else assertTrue(left.get(p) == 0 || left.get(p) >= TEN, () -> more + " less " + some + " as " + table);
			}
			long together = hidden;
			assertTrue(together == 0 || together >= TEN, () -> together + " in " + more + " less " + some + " as " + table);
		}
		assertTrue(shown > 1000, "only " + shown);
	}

	private static boolean isBaseShown(Shown shown) {
		return switch (shown) {
		case Shown.Exact exact -> true;
		case Shown.AtMost most -> true;
		case Shown.AtLeast least -> true;
		case Shown.Withheld withheld -> withheld.base() != Figure.NONE;
		case Shown.NotKnown unknown -> false;
		};
	}

	/** Two measures of the same students withhold the same schools, so that the base of one does not give away the other's. */
	@Test
	void measuresOfTheSameStudentsWithholdTheSameSchools() {
		var random = new Random(35);
		for (int i = 0; i < 2_000; i++) {
			var bases = IntStream.range(0, 6).map(n -> random.nextInt(50)).toArray();
			assertEquals(withheld(bases, random), withheld(bases, random));
		}
	}

	private List<Boolean> withheld(int[] bases, Random random) {
		var parts = IntStream.of(bases).mapToObj(of -> students(random.nextInt(of + 1), of)).toList();
		return suppression.protect(sum(parts), parts, TEN).parts().stream().map(p -> p.equals(WITHHELD)).toList();
	}
}
