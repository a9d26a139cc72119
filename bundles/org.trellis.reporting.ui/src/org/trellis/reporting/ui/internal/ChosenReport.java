package org.trellis.reporting.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.trellis.reporting.ReportDescription;
import org.trellis.ui.CurrentDistrict.Subscription;

/** Which report the catalogue chose and the report's view shows. An OSGi service; used on the UI thread. */
public final class ChosenReport {
	/**
	 * @param given values of parameters, in the form of a request; the others are as they were used last
	 * @param makeNow whether it is made at once, instead of when the person says so
	 */
	public record Choice(ReportDescription report, Map<String, String> given, boolean makeNow) {
		public Choice {
			given = Map.copyOf(given);
		}
	}

	private final List<Consumer<Optional<Choice>>> listeners = new CopyOnWriteArrayList<>();
	private Choice choice;

	public Optional<Choice> get() {
		return Optional.ofNullable(choice);
	}

	public void choose(Choice chosen) {
		tell(chosen);
	}

	/** Nothing is chosen: another district, or none. */
	public void clear() {
		tell(null);
	}

	private void tell(Choice chosen) {
		choice = chosen;
		listeners.forEach(l -> l.accept(get()));
	}

	public Subscription listen(Consumer<Optional<Choice>> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
