package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trellis.reporting.Figure;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression.Kinds;
import org.trellis.reporting.Suppression.Row;

/** Students by school and tier: no small number is shown, and none can be computed along the lines of the table (D34). */
class KindsTableTest {
	private static final int TEN = 10;
	/** Three tiers, and who has none yet. */
	private static final boolean[] TIERS = { false, false, false, true };

	private static Kinds protect(int threshold, long[]... schools) {
		return new SmallGroups().protectKinds(List.of(schools), TIERS, threshold);
	}

	private static long[] school(long... tiers) {
		return tiers;
	}

	private static String text(Row row) {
		return Stream.concat(row.kinds().stream(), Stream.of(row.all())).map(s -> s instanceof Shown.Exact e ? "" + e.value() : "*").reduce((a, b) -> a + " " + b).orElseThrow();
	}

	private static List<String> text(Kinds kinds) {
		return Stream.concat(kinds.parts().stream(), Stream.of(kinds.total())).map(KindsTableTest::text).toList();
	}

	@Test
	void largeGroupsAreShownAsTheyAre() {
		assertEquals(List.of("200 80 40 30 350", "90 60 20 0 170", "290 140 60 30 520"), text(protect(TEN, school(200, 80, 40, 30), school(90, 60, 20, 0))));
	}

	@Test
	void aSmallTierTakesARectangleAlong() {
		// four students are intensive at the first school; who has no tier there, and the same two kinds at another school, hide them
		assertEquals(List.of("200 80 * * 314", "150 90 50 20 310", "90 60 * * 182", "440 230 74 62 806"), text(protect(TEN, school(200, 80, 4, 30), school(150, 90, 50, 20), school(90, 60, 20, 12))));
	}

	@Test
	void nobodyLeftToDoMayBeToldAndNobodyOfATierMayNot() {
		var shown = protect(TEN, school(100, 0, 20, 0), school(60, 40, 20, 0), school(70, 50, 20, 0));
		assertEquals(List.of(new Shown.Exact(0, Figure.NONE)), shown.parts().stream().map(p -> p.kinds().get(3)).distinct().toList());
		assertInstanceOf(Shown.Withheld.class, shown.parts().getFirst().kinds().get(1));
	}

	@Test
	void aSchoolOfFewIsNotCounted() {
		var shown = protect(TEN, school(2, 1, 1, 0), school(200, 80, 40, 30), school(150, 60, 30, 20));
		assertTrue(shown.parts().getFirst().kinds().subList(0, 3).stream().allMatch(Shown.Withheld.class::isInstance) && shown.parts().getFirst().all() instanceof Shown.Withheld, text(shown).toString());
		assertEquals("352 141 71 50 614", text(shown).getLast());
	}

	@Test
	void aSchoolWithoutStudentsIsNoGroup() {
		assertEquals("0 0 0 0 0", text(protect(TEN, school(0, 0, 0, 0), school(200, 80, 40, 30))).getFirst());
	}

	@Test
	void theOnlySchoolIsTheTotal() {
		var shown = protect(TEN, school(100, 4, 40, 0));
		assertTrue(Stream.of(shown.parts().getFirst(), shown.total()).allMatch(r -> r.kinds().get(1) instanceof Shown.Withheld), text(shown).toString());
	}

	/** Every table of two schools and three kinds with a threshold of three: a reader who lists all tables that agree with what he sees learns no small number and no small sum. */
	@Test
	void whoListsEveryPossibleTableLearnsNothing() {
		var random = new Random(34);
		for (int i = 0; i < 60; i++) {
			var schools = Stream.generate(() -> random.longs(3, 0, 6).toArray()).limit(2).toList();
			var shown = new SmallGroups().protectKinds(schools, new boolean[] { false, false, true }, 3);
			assertNothingLearned(schools, shown);
		}
	}

	/** What each line of the table that can be computed says: sums of withheld numbers of a school, of a kind, and single ones. */
	private static void assertNothingLearned(List<long[]> schools, Kinds shown) {
		Map<List<Integer>, long[]> ranges = new HashMap<>();
		int[] most = { 0 };
		everyTable(schools.size(), shown, 9, table -> {
			most[0]++;
			for (int r = 0; r < schools.size(); r++) for (int mask = 1; mask < 8; mask++) {
				long sum = 0;
				for (int c = 0; c < 3; c++) if ((mask & 1 << c) != 0) sum += table[r][c];
				var range = ranges.computeIfAbsent(List.of(r, mask), k -> new long[] { Long.MAX_VALUE, Long.MIN_VALUE });
				range[0] = Math.min(range[0], sum);
				range[1] = Math.max(range[1], sum);
			}
		});
		assertTrue(most[0] > 0, "the true table is among them");
		ranges.forEach((which, range) -> {
			var school = schools.get(which.get(0));
			if (Arrays.stream(school).sum() == 0) return;
			if (range[0] != range[1] || range[0] >= 3) return;
			// only that nobody is left to do may be known
			assertTrue(range[0] == 0 && which.get(1) == 4, () -> which + " of " + schools.stream().map(Arrays::toString).toList() + " is known to be " + range[0] + " from " + text(shown));
		});
	}

	/** All tables of up to so many in a cell that agree with what is shown. */
	private static void everyTable(int schools, Kinds shown, int most, Consumer<long[][]> each) {
		var table = new long[schools][3];
		fill(table, 0, shown, most, each);
	}

	private static void fill(long[][] table, int at, Kinds shown, int most, Consumer<long[][]> each) {
		if (at > 0 && at % 3 == 0 && !agrees(shown.parts().get(at / 3 - 1).all(), Arrays.stream(table[at / 3 - 1]).sum())) return;
		if (at == table.length * 3) {
			for (int c = 0; c < 3; c++) {
				int column = c;
				if (!agrees(shown.total().kinds().get(c), Arrays.stream(table).mapToLong(r -> r[column]).sum())) return;
			}
			if (agrees(shown.total().all(), Arrays.stream(table).flatMapToLong(Arrays::stream).sum())) each.accept(table);
			return;
		}
		var cell = shown.parts().get(at / 3).kinds().get(at % 3);
		for (long n = 0; n <= most; n++) if (agrees(cell, n)) {
			table[at / 3][at % 3] = n;
			fill(table, at + 1, shown, most, each);
		}
	}

	private static boolean agrees(Shown shown, long number) {
		return !(shown instanceof Shown.Exact exact) || exact.value() == number;
	}

	/** Districts of many schools: a reader who narrows every number by every line of the table, again and again, pins no small one. */
	@Test
	void whoNarrowsLineByLinePinsNoSmallNumber() {
		var random = new Random(35);
		for (int i = 0; i < 200; i++) {
			var schools = IntStream.range(0, 1 + random.nextInt(12)).mapToObj(n -> new long[] { 20 + random.nextInt(200), random.nextInt(80), random.nextInt(30), random.nextInt(3) == 0 ? 0 : random.nextInt(25) }).toList();
			var shown = protect(TEN, schools.toArray(long[][]::new));
			var attack = new LineByLine(shown);
			for (int r = 0; r < schools.size(); r++) for (int c = 0; c < 4; c++) {
				long number = schools.get(r)[c];
				if (number >= TEN || number == 0 && TIERS[c]) continue;
				assertTrue(attack.least(r, c) == 0 && attack.most(r, c) >= TEN, "school " + r + ", kind " + c + " is between " + attack.least(r, c) + " and " + attack.most(r, c) + " in " + text(shown));
			}
		}
	}

	/** At a district's size the totals, and most of what is not small, are still told. */
	@Test
	void aLargeDistrictIsStillTold() {
		var random = new Random(36);
		var schools = IntStream.range(0, 60).mapToObj(n -> new long[] { 200 + random.nextInt(200), 40 + random.nextInt(80), random.nextInt(40), random.nextInt(60) }).toList();
		var shown = protect(TEN, schools.toArray(long[][]::new));
		assertTrue(Stream.concat(Stream.of(shown.total().all()), shown.total().kinds().stream()).allMatch(Shown.Exact.class::isInstance), text(shown.total()));
		long small = schools.stream().flatMapToLong(Arrays::stream).filter(n -> n < TEN).count();
		long withheld = shown.parts().stream().flatMap(p -> p.kinds().stream()).filter(Shown.Withheld.class::isInstance).count();
		assertTrue(small > 5 && withheld <= 4 * small, withheld + " withheld for " + small + " small ones");
	}

	/** Narrows the numbers between least and most by each row and each column until nothing changes. */
	private static final class LineByLine {
		private final long[][] least;
		private final long[][] most;

		LineByLine(Kinds shown) {
			var rows = new ArrayList<>(shown.parts());
			rows.add(shown.total());
			least = new long[rows.size()][];
			most = new long[rows.size()][];
			for (int r = 0; r < rows.size(); r++) {
				var cells = Stream.concat(rows.get(r).kinds().stream(), Stream.of(rows.get(r).all())).toList();
				least[r] = cells.stream().mapToLong(s -> s instanceof Shown.Exact e ? e.value() : 0).toArray();
				most[r] = cells.stream().mapToLong(s -> s instanceof Shown.Exact e ? e.value() : 1_000_000).toArray();
			}
			boolean changed = true;
			for (int round = 0; changed && round < 1000; round++) {
				changed = false;
				for (int r = 0; r < least.length; r++) changed |= narrow(line(r, true));
				for (int c = 0; c < least[0].length; c++) changed |= narrow(line(c, false));
			}
		}

		private int[][] line(int number, boolean row) {
			return IntStream.range(0, row ? least[0].length : least.length).mapToObj(i -> row ? new int[] { number, i } : new int[] { i, number }).toArray(int[][]::new);
		}

		/** The last of a line is the sum of the others. */
		private boolean narrow(int[][] line) {
			boolean changed = false;
			for (int i = 0; i < line.length; i++) {
				long low = 0;
				long high = 0;
				for (int j = 0; j < line.length; j++) if (j != i) {
					boolean plus = j == line.length - 1;
					if (i == line.length - 1) {
						low += least(line[j][0], line[j][1]);
						high += most(line[j][0], line[j][1]);
					} else {
						low += plus ? least(line[j][0], line[j][1]) : -most(line[j][0], line[j][1]);
						high += plus ? most(line[j][0], line[j][1]) : -least(line[j][0], line[j][1]);
					}
				}
				int r = line[i][0];
				int c = line[i][1];
				if (low > least[r][c] || high < most[r][c]) changed = true;
				least[r][c] = Math.max(least[r][c], low);
				most[r][c] = Math.min(most[r][c], high);
			}
			return changed;
		}

		long least(int row, int column) {
			return least[row][column];
		}

		long most(int row, int column) {
			return most[row][column];
		}
	}
}
