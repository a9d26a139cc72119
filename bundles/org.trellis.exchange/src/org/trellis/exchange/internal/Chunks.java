package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts lists for conditions "one of these": for long ones Derby reads the whole table, and PostgreSQL takes no more than 65,535 parameters. */
final class Chunks {
	private static final int SIZE = 128;

	private Chunks() {
	}

	static <T> List<List<T>> of(Collection<T> all) {
		var list = List.copyOf(all);
		var chunks = new ArrayList<List<T>>();
		for (int from = 0; from < list.size(); from += SIZE) chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
		return chunks;
	}
}
