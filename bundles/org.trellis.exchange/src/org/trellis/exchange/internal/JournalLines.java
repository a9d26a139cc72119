package org.trellis.exchange.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

import org.trellis.model.exchange.ChangeKind;
import org.trellis.model.exchange.ExchangePackage;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;

/** The journal of an import from its last line to its first, in batches of one class and kind. */
final class JournalLines {
	private static final int PAGE = 100;
	private static final int BATCH = 200;

	/** @param before text of the aggregate before the import; null for something added */
	record Entry(String type, UUID id, ChangeKind kind, String before, int versionAfter) {
		boolean belongsWith(Entry other) {
			return type.equals(other.type) && kind == other.kind;
		}

		/** The piece before this one, of the same text. */
		Entry after(Entry earlier) {
			return new Entry(type, id, kind, earlier.before + before, versionAfter);
		}
	}

	private final Reader reader;
	private final Scope scope;
	private final ListQuery<List<Entry>> query;
	private final Deque<Entry> waiting = new ArrayDeque<>();
	private PageKey next = PageKey.START;

	JournalLines(Reader reader, Scope scope, UUID run) {
		this.reader = reader;
		this.scope = scope;
		var lines = ExchangePackage.Literals.IMPORT_CHANGE;
		query = ListQuery.select("c.ENTITY_TYPE, c.ENTITY_ID, c.KIND, c." + ModelNames.column(ExchangePackage.Literals.IMPORT_CHANGE__BEFORE) + ", c.VERSION_AFTER, c." + ModelNames.column(ExchangePackage.Literals.IMPORT_CHANGE__OTHERS)).from(ModelNames.table(lines) + " c").ofWholeDistrict()
				.where("c.RUN_ID = ?", run).orderBy("-c." + ModelNames.column(ExchangePackage.Literals.IMPORT_CHANGE__SEQUENCE)).as(JournalLines::entries);
	}

	/** The things of a line, latest first. */
	private static List<Entry> entries(Row row) {
		var first = new Entry(row.text(1), row.uuid(2), row.constant(ChangeKind.class, 3), row.text(4), row.number(5));
		var others = row.text(6);
		if (others == null) return List.of(first);
		var entries = new ArrayList<Entry>();
		for (int end = others.length(); end > 0; end -= Journal.ID) entries.add(new Entry(first.type, UUID.fromString(others.substring(end - Journal.ID, end)), first.kind, null, first.versionAfter));
		entries.add(first);
		return entries;
	}

	/** The next things, latest first; empty at the end. */
	List<Entry> batch() {
		var batch = new ArrayList<Entry>();
		for (var entry = thing(); entry != null; entry = thing()) {
			batch.add(entry);
			var following = peek();
			if (batch.size() == BATCH || following == null || !following.belongsWith(entry)) break;
		}
		return batch;
	}

	private Entry thing() {
		if (peek() == null) return null;
		var entry = waiting.poll();
		while (entry.before != null && peek() != null && peek().id.equals(entry.id) && peek().before != null) entry = entry.after(waiting.poll());
		return entry;
	}

	private Entry peek() {
		if (waiting.isEmpty() && next != null) {
			var page = reader.page(query, scope, next, PAGE);
			page.rows().forEach(waiting::addAll);
			next = page.next();
		}
		return waiting.peek();
	}
}
