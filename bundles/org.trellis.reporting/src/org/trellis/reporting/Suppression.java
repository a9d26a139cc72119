package org.trellis.reporting;

import java.util.List;

import org.trellis.store.Database;
import org.trellis.store.Scope;

/**
 * The one place where figures about students become figures that may be shown (D34). An OSGi service without state; safe from any thread.
 * <p>
 * <b>What goes through it.</b> An <i>aggregate</i> is whatever counts students and names none: the resource map as a report, as CSV and as
 * JSON, the class review of the whole district, every measure in the window and at the command line, and each count that an analyst's
 * query protects. It is made to be handed on, so that it has no small group in it, nor anything from which one can be computed.
 * A <i>working list</i> names each student that it counts, for those who may see them: the class review of a class or a school, the
 * referrals to follow up, the devices on loan, the resource map in the window with the students a click away. Its counts are those of
 * its own lines and tell nothing more; handing it on is a disclosure (D19, D31), not a publication. Services, places and partners are
 * about no student, and what is beyond the places of a cell is a difference of two numbers that are shown, not a group of students.
 * <p>
 * <b>What it does.</b>
 * <ul>
 * <li>A group of fewer students than the threshold is withheld.
 * <li>A share of which fewer than the threshold are part, or fewer are not, is bottom or top coded; of a base under twice the threshold it is withheld.
 * <li>When a total stands beside its parts, more is withheld, the smallest first, until nothing of that can be computed by subtraction:
 * what is withheld together is never one part alone, nor fewer students than the threshold, and what is coded can still be every value of
 * its code. Where even that does not help, the total is withheld.
 * <li>What one place publishes depends on all others, because each may publish: the map of one school is protected in the table of the
 * district and all its schools.
 * <li>Tables that are shown together and have the same people behind them, or one the people of the other, tell no more together.
 * </ul>
 * <b>What it cannot do.</b> Figures of two days, or of different sets of students that are nearly the same, are not compared: who is
 * enrolled today, for example, and who was in a class when its review began.
 */
public interface Suppression {
	/** Key of the district's setting of the smallest group. */
	String SETTING = "reporting.smallestGroup";

	/** Holds while nothing is set. */
	int DEFAULT = 10;

	/** The least that may be set: below, a group would know of each other. */
	int LEAST = 3;

	/**
	 * The size of the smallest group that is shown in this district. Asks the database.
	 *
	 * @throws ReportException when what is set is no number, or below {@link #LEAST}
	 */
	int threshold(Database database, Scope scope);

	/**
	 * Protects a total and its parts. Parts and total count the same kind of thing; what the total has beyond the sum of its parts is
	 * protected as a part that is not shown.
	 *
	 * @param parts in a fixed order; who comes first is withheld first among equals
	 */
	default Table protect(Figure total, List<? extends Figure> parts, int threshold) {
		return protect(total, parts, List.of(), threshold);
	}

	/**
	 * As {@link #protect(Figure, List, int)}, when other tables about the same students are shown beside this one. Where this one and
	 * another would together tell of a few students, this one is withheld, and with it what they could be computed from.
	 */
	Table protect(Figure total, List<? extends Figure> parts, List<Beside> beside, int threshold);

	/**
	 * The students whom another table has beyond this one: whoever sees both can count them by subtraction. Nobody is no group.
	 *
	 * @param total how many at least, of the total
	 * @param parts how many at least, of each part in the order of the parts
	 */
	record Beside(long total, List<Long> parts) {
		public Beside {
			parts = List.copyOf(parts);
		}
	}

	/**
	 * Protects students by part and kind, for example by school and tier, with the totals of both. Each student of a part is of one kind;
	 * the totals are the sums of the parts. Whatever is added and subtracted along the lines of the table, a small number can still be
	 * anything from nobody to the threshold.
	 *
	 * @param parts of each the students by kind, none negative
	 * @param mayBeNobody for each kind, whether it may be told that nobody is of it: true for what is still to be done, false for what
	 *     says something of everybody else
	 */
	Kinds protectKinds(List<long[]> parts, boolean[] mayBeNobody, int threshold);

	/**
	 * Students by kind that may be shown.
	 *
	 * @param parts in the order in which they were given
	 */
	record Kinds(Row total, List<Row> parts) {
		public Kinds {
			parts = List.copyOf(parts);
		}
	}

	/**
	 * Each {@link Shown.Exact} or {@link Shown.Withheld}.
	 *
	 * @param all students of the part
	 * @param kinds in the order in which they were given
	 */
	record Row(Shown all, List<Shown> kinds) {
		public Row {
			kinds = List.copyOf(kinds);
		}
	}

	/**
	 * What may be shown.
	 *
	 * @param parts in the order in which they were given
	 */
	record Table(Shown total, List<Shown> parts) {
		public Table {
			parts = List.copyOf(parts);
		}
	}
}
