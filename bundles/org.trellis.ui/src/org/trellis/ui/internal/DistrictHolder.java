package org.trellis.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.trellis.store.Change;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.NotSaved;
import org.trellis.ui.OpenedDistrict;

/** Holds the open district. */
public final class DistrictHolder implements CurrentDistrict {
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<List<Change>>> writes = new CopyOnWriteArrayList<>();
	private OpenedDistrict district;
	private ChangeFeed feed;

	@Override
	public Optional<OpenedDistrict> get() {
		return Optional.ofNullable(district);
	}

	@Override
	public List<NotSaved> saveAll() {
		return listeners.stream().map(Listener::closing).flatMap(Optional::stream).toList();
	}

	@Override
	public void abandon() {
		listeners.forEach(Listener::abandon);
	}

	@Override
	public void open(OpenedDistrict opened) {
		if (district != null && district.database() == opened.database()) feed.close();
		else release();
		district = opened;
		feed = new ChangeFeed(opened.database(), opened.since(), Display.getCurrent(), changes -> {
			if (district == opened) writes.forEach(w -> w.accept(changes));
		});
		listeners.forEach(Listener::changed);
	}

	@Override
	public void close() {
		if (district == null) return;
		release();
		listeners.forEach(Listener::changed);
	}

	private void release() {
		if (district == null) return;
		feed.close();
		district.database().close();
		district = null;
	}

	@Override
	public Subscription listen(Listener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public Subscription listenToWrites(Consumer<List<Change>> listener) {
		writes.add(listener);
		return () -> writes.remove(listener);
	}
}
