package org.trellis.sample;

import java.time.LocalDate;

import org.trellis.sample.internal.DistrictWriter;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Progress;

/**
 * An invented school district: plausible, consistent in itself, and the same for the same size, seed and day on every machine.
 * It is made neighborhood by neighborhood (about 12,000 students each) and written as it is made, so that a million students need no more
 * memory than twelve thousand. Nobody in it is real; every telephone number is from the range kept for fiction, every e-mail
 * address ends in {@code example.org}, every postal code is unassigned.
 *
 * @param students how many are enrolled on that day, 500 to 1,000,000; who graduated or moved away last summer comes on top
 * @param seed any number; another one gives another district
 * @param today the day on which the district is seen: its school year is the current one. Never the clock's
 */
public record SampleDistrict(int students, long seed, LocalDate today) {
	public static final int SMALLEST = 500;
	public static final int LARGEST = 1_000_000;
	/** A day of late November: the fall's reviews are on their way, and enough school days have passed for attendance to say something. */
	public static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 11, 20);

	public SampleDistrict {
		if (students < SMALLEST || students > LARGEST)
			throw new IllegalArgumentException("A sample district has " + SMALLEST + " to " + LARGEST + " students, not " + students + ".");
	}

	public SampleDistrict(int students, long seed) {
		this(students, seed, DEFAULT_DAY);
	}

	/** What the district is called; depends on the seed only. For {@link org.trellis.store.Databases#create}. */
	public String name() {
		return DistrictWriter.nameOf(seed);
	}

	/**
	 * Fills an empty database, in several transactions. When it fails or is cancelled half-way, the database holds part of a district:
	 * it should be deleted.
	 *
	 * @throws org.trellis.store.StoreException when the database holds schools, students or organizations already, or the work was cancelled
	 */
	public void write(Database database, Actor actor, Progress progress) {
		new DistrictWriter(this, database, actor, progress).write();
	}
}
