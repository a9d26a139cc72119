package org.trellis.ui.internal.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.internal.Messages;
import org.trellis.ui.tables.Listing;

/** The rows of a listing around where the person looks: at most {@value #KEEP} blocks of {@value #BLOCK}. Loads what is looked at now, and stops loading what is not looked at any more. UI thread. */
final class RowCache<R> {
	static final int BLOCK = 100;
	static final int KEEP = 60;

	/** Is told what has come. */
	interface Listener {
		/** Rows have come, or their number is known now. */
		void came();

		void failed(Trouble trouble);
	}

	private final Listing<R> listing;
	private final StoreJobs jobs;
	private final Widget owner;
	private final Listener listener;
	private final Map<Long, List<R>> blocks = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, List<R>> eldest) {
			return size() > KEEP;
		}
	};
	private long total;
	private boolean counted;
	private boolean loaded;
	private long from;
	private long to;
	private long loading = -1;
	private Job load;
	private Job count;
	private boolean closed;

	RowCache(Listing<R> listing, StoreJobs jobs, Widget owner, Listener listener) {
		this.listing = listing;
		this.jobs = jobs;
		this.owner = owner;
		this.listener = listener;
	}

	Listing<R> listing() {
		return listing;
	}

	/** How many rows there are, as far as is known. */
	long total() {
		return total;
	}

	/** Whether {@link #total} is all. */
	boolean counted() {
		return counted;
	}

	/** Whether anything has come yet. */
	boolean loaded() {
		return loaded;
	}

	/** Null for a row that has not come yet. */
	R row(long number) {
		var block = blocks.get(number / BLOCK);
		int index = (int) (number % BLOCK);
		return block == null || index >= block.size() ? null : block.get(index);
	}

	/** These rows are looked at now. */
	void want(long first, long end) {
		from = first;
		to = end;
		if (loading < 0) loadNext();
		// its end leads on
		else if (loading < from / BLOCK || loading > Math.max(from, to - 1) / BLOCK) load.cancel();
	}

	private void loadNext() {
		loading = -1;
		if (closed) return;
		for (long block = from / BLOCK; block <= Math.max(from, to - 1) / BLOCK; block++) {
			if (blocks.containsKey(block) || loaded && counted && block * BLOCK >= total) continue;
			load(block);
			return;
		}
	}

	private void load(long block) {
		loading = block;
		load = jobs.job(Messages.tableLoad, progress -> listing.rows(block * BLOCK, BLOCK, progress)).quietly() //
				.then(rows -> came(block, rows)) //
				.whenCancelled(() -> ended(block)) //
				.whenFailed(trouble -> {
					if (loading == block) loading = -1;
					if (!closed) listener.failed(trouble);
				}).start(owner);
	}

	private void came(long block, List<R> rows) {
		if (closed) return;
		blocks.put(block, rows);
		boolean first = !loaded;
		loaded = true;
		long end = block * BLOCK + rows.size();
		if (rows.size() < BLOCK && (block == 0 || !rows.isEmpty())) {
			total = end;
			counted = true;
		} else {
			total = Math.max(total, end);
		}
		if (first && !counted) count();
		listener.came();
		ended(block);
	}

	/** Another block may have been begun meanwhile. */
	private void ended(long block) {
		if (loading == block || loading < 0) loadNext();
	}

	private void count() {
		count = jobs.job(Messages.tableCount, listing::count).quietly().then(n -> {
			if (closed) return;
			total = n;
			counted = true;
			listener.came();
		}).whenFailed(trouble -> {
			if (!closed) listener.failed(trouble);
		}).start(owner);
	}

	void close() {
		closed = true;
		if (load != null) load.cancel();
		if (count != null) count.cancel();
	}
}
