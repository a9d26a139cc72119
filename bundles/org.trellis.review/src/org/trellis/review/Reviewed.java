package org.trellis.review;

/**
 * How far a class, a school or a district is with its reviews (D1).
 *
 * @param done students whose review is marked as done
 * @param of students in all
 */
public record Reviewed(int done, int of) {
	public static final Reviewed NOBODY = new Reviewed(0, 0);

	public Reviewed plus(Reviewed other) {
		return new Reviewed(done + other.done, of + other.of);
	}

	/** From 0 to 1; 0 where there are no students. */
	public double share() {
		return of == 0 ? 0 : (double) done / of;
	}
}
