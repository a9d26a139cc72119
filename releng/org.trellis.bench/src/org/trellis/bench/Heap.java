package org.trellis.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

import com.sun.management.GarbageCollectionNotificationInfo;

import javax.management.openmbean.CompositeData;

/** The most that was still in use after a garbage collection: what a part of the program holds, without what it throws away. */
final class Heap implements AutoCloseable {
	private static final double MEGABYTE = 1 << 20;
	private final AtomicLong peak = new AtomicLong();
	private final NotificationListener listener = (notification, handback) -> {
		if (!notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) return;
		var after = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()).getGcInfo().getMemoryUsageAfterGc();
		long used = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> after.get(p.getName()).getUsed()).sum();
		peak.accumulateAndGet(used, Math::max);
	};

	/** Starts to watch. */
	Heap() {
		for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) emitter(collector).addNotificationListener(listener, null, null);
	}

	private static NotificationEmitter emitter(GarbageCollectorMXBean collector) {
		return (NotificationEmitter) collector;
	}

	/** In megabytes; what is in use after a full collection now, if there was none before. */
	double peak() {
		long now = live();
		return Math.max(peak.get(), now) / MEGABYTE;
	}

	private static long live() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/** What is in use after a full collection now, in megabytes. */
	static double liveMegabytes() {
		return live() / MEGABYTE;
	}

	@Override
	public void close() throws ListenerNotFoundException {
		for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) emitter(collector).removeNotificationListener(listener);
	}
}
