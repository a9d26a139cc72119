package org.trellis.resources.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.OpenedDistrict;

/** Which cell of the map was chosen, to look behind. An OSGi service; used on the UI thread. */
public final class ChosenCell {
	/** A cell of a map of a district. */
	public record Choice(OpenedDistrict district, GapMap map, GapCell cell) {
		/** Whether the other is the same cell of the same place, perhaps counted at another time. @param other null for none */
		boolean sameAs(Choice other) {
			return other != null && district.equals(other.district) && cell.domain().equals(other.cell.domain()) && cell.intensity() == other.cell.intensity()
					&& Objects.equals(map.basis().school(), other.map.basis().school());
		}
	}

	private final List<Consumer<Optional<Choice>>> listeners = new CopyOnWriteArrayList<>();
	private Choice choice;

	public Optional<Choice> get() {
		return Optional.ofNullable(choice);
	}

	/** @param chosen null for none */
	public void choose(Choice chosen) {
		choice = chosen;
		listeners.forEach(l -> l.accept(get()));
	}

	public Subscription listen(Consumer<Optional<Choice>> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
