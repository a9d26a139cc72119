package org.trellis.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Student;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Progress;
import org.trellis.store.Unit;
import org.trellis.testing.TestStore;

/** What the sample itself holds does not grow with the district; the database is one that forgets at once, so that only that is measured. */
class SteadyMemoryTest {
	private static final int STUDENTS = 48_000;
	private static final long TOLERATED = 24L << 20;
	private long students;
	private long rows;

	@Test
	void aSecondAndThirdNeighborhoodNeedNoMoreMemoryThanTheFirst() {
		var heap = new ArrayList<Long>();
		int zone = STUDENTS / Zone.of(STUDENTS).size();
		new SampleDistrict(STUDENTS, 3).write(forgetful(), TestStore.TESTER, new Progress() {
			@Override
			public void at(String what, long done, long total) {
				if (done / zone > heap.size() - 1) heap.add(usedAfterCollection());
			}
		});
		assertTrue(students >= STUDENTS, students + " students");
		assertTrue(rows / STUDENTS >= 18 && rows / STUDENTS <= 36, rows / STUDENTS + " rows a student");
		assertEquals(Zone.of(STUDENTS).size() + 1, heap.size());
		assertTrue(heap.getLast() - heap.get(1) < TOLERATED, "heap after each neighborhood: " + heap);
	}

	private static long usedAfterCollection() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private Database forgetful() {
		var unit = proxy(Unit.class, (self, method, a) -> {
			if (method.getName().equals("insert")) count((Entity) a[0]);
			return null;
		});
		var district = DistrictFactory.eINSTANCE.createDistrict();
		var aggregate = proxy(Aggregate.class, (self, method, a) -> district);
		return proxy(Database.class, (self, method, a) -> switch (method.getName()) {
		case "districtId" -> new UUID(0, 1);
		case "location" -> new DatabaseLocation.DerbyFolder(Path.of("forgetful"));
		case "count" -> 0L;
		case "load" -> Optional.of(aggregate);
		case "loadAll" -> List.of(aggregate);
		case "write" -> ((Database.Work<?>) a[2]).in(unit);
		default -> throw new UnsupportedOperationException(method.getName());
		});
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(SteadyMemoryTest.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private void count(Entity root) {
		if (root instanceof Student) students++;
		rows++;
		for (var i = root.eAllContents(); i.hasNext(); i.next()) rows++;
	}
}
