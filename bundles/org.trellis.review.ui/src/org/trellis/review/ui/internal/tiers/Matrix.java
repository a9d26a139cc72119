package org.trellis.review.ui.internal.tiers;

import java.util.ArrayList;
import java.util.List;

import org.trellis.model.review.Tier;
import org.trellis.review.Tiers.Move;

/** Students by the tier of the fall and that of the spring. */
record Matrix(List<Move> moves) {
	/** A line a tier of the fall, a column a tier of the spring, and one for those who had none yet. */
	static final int ROWS = Tier.values().length;
	static final int COLUMNS = ROWS + 1;

	Matrix {
		moves = List.copyOf(moves);
	}

	/** All cells, by lines, also those with nobody in them. */
	List<Cell> cells() {
		var cells = new ArrayList<Cell>();
		for (int row = 0; row < ROWS; row++) for (int column = 0; column < COLUMNS; column++) cells.add(cell(row, column));
		return cells;
	}

	Cell cell(int row, int column) {
		var fall = Tier.values()[row];
		var spring = column < ROWS ? Tier.values()[column] : null;
		return new Cell(fall, spring, count(fall, spring), moves.stream().filter(m -> m.fall() == fall).mapToLong(Move::students).sum());
	}

	private long count(Tier fall, Tier spring) {
		return moves.stream().filter(m -> m.fall() == fall && m.spring() == spring).mapToLong(Move::students).sum();
	}

	long students() {
		return moves.stream().mapToLong(Move::students).sum();
	}

	boolean hasSpring() {
		return moves.stream().anyMatch(m -> m.spring() != null);
	}

	/**
	 * One way to move.
	 *
	 * @param spring null for not decided in spring
	 * @param ofFall all students with that tier in the fall
	 */
	record Cell(Tier fall, Tier spring, long students, long ofFall) {
		/** From 0 to 1. */
		double share() {
			return ofFall == 0 ? 0 : (double) students / ofFall;
		}

		/** Less than 0 for a lower tier in spring, more for a higher one. */
		int direction() {
			return spring == null ? 0 : spring.compareTo(fall);
		}
	}
}
