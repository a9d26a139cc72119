package org.trellis.scheduling.ui.internal;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.trellis.scheduling.Objection;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;

/** A module's rule as this fragment contributes it: objects to nothing, throws when it is asked about a student named Trouble, and takes its time over one named Patience. */
public final class FaultyRule implements SchedulingConstraint, SchedulingConstraint.Judge {
	/** Until when it takes its time. */
	static volatile CountDownLatch gate = new CountDownLatch(0);

	@Override
	public Judge prepare(Round round) {
		return this;
	}

	@Override
	public List<Objection> seat(Timetable.Student student, Timetable.Visit visit, WeeklyTime time, Timetable timetable) {
		if (student.name().startsWith("Patience")) await();
		if (student.name().startsWith("Trouble")) throw new IllegalStateException("the module's table is gone");
		return List.of();
	}

	private static void await() {
		try {
			gate.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
