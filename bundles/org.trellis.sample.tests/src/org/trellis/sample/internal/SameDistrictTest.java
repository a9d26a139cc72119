package org.trellis.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** The seed decides everything; nothing else does. */
class SameDistrictTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void sameSeedSameRowsOtherSeedOthers(Engine engine) throws Exception {
		var first = hash(new SampleDistrict(500, 7), engine);
		assertEquals(first, hash(new SampleDistrict(500, 7), engine));
		assertNotEquals(first, hash(new SampleDistrict(500, 8), engine));
	}

	@Test
	void chanceIsTheSameOnEveryMachine() {
		var dice = new Dice(42, "students", 3);
		assertEquals(-8579203823503105918L, dice.bits(), "worked out once; a change would give everybody another district");
		assertEquals(2, new Dice(1, "below", 0).below(10));
	}

	@Test
	void streamsDoNotFollowEachOther() {
		assertNotEquals(new Dice(1, "families", 0).bits(), new Dice(1, "families", 1).bits());
		assertNotEquals(new Dice(1, "families", 0).bits(), new Dice(1, "students", 0).bits());
		assertNotEquals(new Dice(1, "families", 0).bits(), new Dice(2, "families", 0).bits());
	}

	@Test
	void idsAreVersionSevenAndAscend() {
		var ids = new SampleIds(5, SampleDistrict.DEFAULT_DAY);
		var last = ids.next();
		for (int i = 0; i < 10_000; i++) {
			var next = ids.next();
			assertEquals(7, next.version());
			assertEquals(2, next.variant());
			assertTrue(next.toString().compareTo(last.toString()) > 0);
			last = next;
		}
	}

	@Test
	void schoolYearFollowsTheGivenDay() {
		assertEquals("2026-2027", SchoolCalendar.current(LocalDate.of(2026, 9, 15)).name());
		assertEquals("2025-2026", SchoolCalendar.current(LocalDate.of(2026, 7, 1)).name());
		assertEquals("2026-2027", SchoolCalendar.current(LocalDate.of(2027, 2, 1)).name());
		var year = new SchoolCalendar(2025);
		int days = year.schoolDays(year.ends()).size();
		assertTrue(days >= 178 && days <= 186, days + " school days");
	}

	@Test
	void tooSmallOrTooLargeIsRefused() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new SampleDistrict(499, 1)).getMessage().contains("500 to 1000000"));
		assertThrows(IllegalArgumentException.class, () -> new SampleDistrict(1_000_001, 1));
	}

	@Test
	void aDatabaseThatHoldsADistrictIsLeftAlone() {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			new SampleDistrict(500, 1).write(database, TestStore.TESTER, Progress.NONE);
			long before = database.lastChange();
			var refused = assertThrows(StoreException.class, () -> new SampleDistrict(500, 2).write(database, TestStore.TESTER, Progress.NONE));
			assertTrue(refused.getMessage().contains("holds a district already (3 schools)"), refused.getMessage());
			assertEquals(before, database.lastChange());
		}
	}

	@Test
	void stoppedHalfWaySaysSo() {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			var stopAtOnce = new Progress() {
				@Override
				public void at(String what, long done, long total) {
				}

				@Override
				public boolean cancelled() {
					return true;
				}
			};
			var stopped = assertThrows(StoreException.class, () -> new SampleDistrict(500, 2).write(database, TestStore.TESTER, stopAtOnce));
			assertTrue(stopped.getMessage().contains("not complete"), stopped.getMessage());
		}
	}

	private String hash(SampleDistrict district, Engine engine) throws Exception {
		try (var written = Written.of(district, engine, folder)) {
			return written.hash();
		}
	}
}
