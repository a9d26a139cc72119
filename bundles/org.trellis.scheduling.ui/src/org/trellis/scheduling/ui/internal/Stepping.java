package org.trellis.scheduling.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.trellis.scheduling.ui.internal.WeekPicture.Block;

/** From one session to the next by arrow keys, the way they lie in the calendar. */
final class Stepping {
	/** A session that is far off in the direction is nearer than one that is a little off across it. */
	private static final int ACROSS = 3;

	private final WeekGeometry geometry;
	private final List<Block> blocks;

	Stepping(WeekPicture picture, WeekGeometry geometry) {
		this.geometry = geometry;
		this.blocks = picture.own();
	}

	/**
	 * @param now the session to go from; null for none
	 * @return null when there is nothing in that direction
	 */
	UUID from(UUID now, int key) {
		if (blocks.isEmpty()) return null;
		var here = blocks.stream().filter(b -> b.session().id().equals(now)).findFirst();
		var next = switch (key) {
		case SWT.HOME -> Optional.of(blocks.getFirst());
		case SWT.END -> Optional.of(blocks.getLast());
		case SWT.ARROW_UP -> here.isEmpty() ? Optional.of(blocks.getFirst()) : inLane(here.get(), -1);
		case SWT.ARROW_DOWN -> here.isEmpty() ? Optional.of(blocks.getFirst()) : inLane(here.get(), 1);
		case SWT.ARROW_LEFT -> here.isEmpty() ? Optional.of(blocks.getFirst()) : aside(here.get(), -1);
		case SWT.ARROW_RIGHT -> here.isEmpty() ? Optional.of(blocks.getFirst()) : aside(here.get(), 1);
		default -> Optional.<Block> empty();
		};
		return next.map(b -> b.session().id()).orElse(null);
	}

	/** Above or below in the same lane; past its end in the lane before or after. */
	private Optional<Block> inLane(Block here, int by) {
		var to = blocks.indexOf(here) + by;
		return to < 0 || to >= blocks.size() ? Optional.empty() : Optional.of(blocks.get(to));
	}

	private Optional<Block> aside(Block here, int by) {
		var from = geometry.of(here);
		return blocks.stream().filter(b -> b != here && Integer.signum(middle(geometry.of(b)) - middle(from)) == by)
				.min(Comparator.comparingInt(b -> Math.abs(middle(geometry.of(b)) - middle(from)) + ACROSS * Math.abs(geometry.of(b).y - from.y)));
	}

	private static int middle(Rectangle r) {
		return r.x + r.width / 2;
	}
}
