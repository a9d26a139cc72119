package org.trellis.review.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.OpenedDistrict;

/** Which class the navigator chose and the grid shows. An OSGi service; used on the UI thread. */
public final class ChosenClass {
	/** A class of a district, in a cycle. */
	public record Choice(OpenedDistrict district, Cycle cycle, ClassLine line) {
		/** The same class; how many of it are reviewed may differ. */
		boolean isSameClass(Choice other) {
			return district.equals(other.district) && cycle.equals(other.cycle) && line.id().equals(other.line.id());
		}
	}

	private final List<Consumer<Optional<Choice>>> listeners = new CopyOnWriteArrayList<>();
	private final List<BooleanSupplier> guards = new CopyOnWriteArrayList<>();
	private Choice choice;

	public Optional<Choice> get() {
		return Optional.ofNullable(choice);
	}

	/** Chooses a class, unless somebody has to stay at the one before; then nothing changes. */
	public void choose(Choice chosen) {
		if (choice == null || guards.stream().allMatch(BooleanSupplier::getAsBoolean)) tell(chosen);
	}

	/** Nothing is chosen: another district, or none. Nobody is asked. */
	public void clear() {
		tell(null);
	}

	private void tell(Choice chosen) {
		choice = chosen;
		listeners.forEach(l -> l.accept(get()));
	}

	/** Is asked before another class is chosen; false to stay. */
	public Subscription guard(BooleanSupplier mayLeave) {
		guards.add(mayLeave);
		return () -> guards.remove(mayLeave);
	}

	public Subscription listen(Consumer<Optional<Choice>> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
