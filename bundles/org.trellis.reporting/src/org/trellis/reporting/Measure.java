package org.trellis.reporting;

/**
 * A process or outcome measure of a school year (D35), contributed at the extension point {@code org.trellis.reporting.measures}. One
 * object is made by its no-argument constructor for each computation and used on one thread, never the UI thread. Nothing that is passed in is null. What it throws becomes
 * the failed result of this measure and leaves the others alone. Its numbers go to nobody before {@link Suppression} has seen them.
 */
public interface Measure {
	/** What is looked at (D35). */
	enum Kind {
		/** What the schools do, for example how many students are reviewed. */
		PROCESS,
		/** What comes of it, for example attendance. */
		OUTCOME
	}

	/** How the value reads. */
	enum Unit {
		/** Value and base count the same: the share of the base, in percent. */
		PERCENT,
		/** The value alone is the number; there is no base. */
		COUNT
	}

	/** Name of the measure, beginning with the plug-in's; never null, never changes. */
	String id();

	/** What people read, in the language of the program; never null, like the next three. */
	String label();

	/** What is counted, against what: one sentence in the language of the program. */
	String description();

	Kind kind();

	Unit unit();

	/**
	 * The id of a measure that counts the same things and more, for example all referrals beside those that were followed by a service.
	 * Whoever sees both can subtract, so that this one is withheld where few students are left (D34). Null when there is none.
	 */
	default String partOf() {
		return null;
	}

	/**
	 * Computes the figure of the district and of each of its schools; a school that is missing in the answer has none.
	 *
	 * @param question what is asked, and the only way to the data
	 * @return never null
	 * @throws Exception whatever goes wrong
	 */
	Figures compute(Question question) throws Exception;
}
