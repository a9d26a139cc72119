package org.trellis.ui.internal.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Whose;
import org.trellis.store.PageKey;
import org.trellis.store.Progress;
import org.trellis.store.Row;
import org.trellis.store.Scope;
import org.trellis.ui.Beginnings;
import org.trellis.ui.tables.Listing;

/**
 * Rows of a query by their number, though the store reads by key. On the way to a number it notes the keys of every {@value #STEP}th row, so
 * that it goes no way twice; of those rows it reads only what the index holds. A server is read from either end. Derby reads an index in one
 * direction only and would sort the whole list for the other, so there a descending list is the ascending one seen from its end.
 */
public final class QueryListing<R> implements Listing<R> {
	static final int STEP = 2000;

	private final Database database;
	private final Scope scope;
	private final ListQuery<R> query;
	private final ListQuery<?> counted;
	private final boolean bothWays;
	private final boolean mirrored;
	/** Position of a row to the key of the row before it. */
	private final TreeMap<Long, PageKey> keys = new TreeMap<>();
	private final Object counting = new Object();
	private volatile long count = -1;

	public QueryListing(Database database, Scope scope, ListQuery<R> query, boolean descending) {
		this(database, scope, query, query, descending);
	}

	/** @param counted gives as many rows as the query, and is quicker to count */
	public QueryListing(Database database, Scope scope, ListQuery<R> query, ListQuery<?> counted, boolean descending) {
		this.database = database;
		this.scope = scope;
		this.counted = counted;
		bothWays = database.location() instanceof DatabaseLocation.PostgresUrl;
		mirrored = descending && !bothWays;
		this.query = descending && bothWays ? derive(query, query.columns(), flipped(query.order()), null, List.of(), query::read) : query;
		keys.put(0L, PageKey.START);
	}

	@Override
	public long count(Progress progress) {
		synchronized (counting) {
			if (count < 0) count = database.count(counted, scope);
			return count;
		}
	}

	@Override
	public synchronized List<R> rows(long from, int size, Progress progress) {
		if (!mirrored) return forward(from, size, progress);
		long end = count(progress) - from;
		if (end <= 0) return List.of();
		long begin = Math.max(0, end - size);
		var rows = new ArrayList<>(forward(begin, (int) (end - begin), progress));
		Collections.reverse(rows);
		return rows;
	}

	private List<R> forward(long from, int size, Progress progress) {
		var start = seek(from, progress);
		if (start == null || progress.cancelled()) return List.of();
		var page = database.page(query, scope, start, size);
		if (page.next() != null) keys.put(from + size, page.next());
		return page.rows();
	}

	/** The key before a row; null behind the end. */
	private PageKey seek(long to, Progress progress) {
		if (bothWays && count > 0 && count - to < to - keys.floorKey(to) && keys.ceilingKey(to) == null) fromTheEnd(to);
		var nearest = keys.floorEntry(to);
		long at = nearest.getKey();
		var key = nearest.getValue();
		var light = light(query.order());
		while (at < to && key != null && !progress.cancelled()) {
			int step = (int) Math.min(STEP - at % STEP, to - at);
			key = database.page(light, scope, key, step).next();
			at += step;
			if (key != null) keys.put(at, key);
		}
		return key;
	}

	private void fromTheEnd(long to) {
		long back = count - to + 1;
		if (back > Integer.MAX_VALUE / 2) return;
		var key = database.page(light(flipped(query.order())), scope, PageKey.START, (int) back).next();
		if (key != null) keys.put(to, key);
	}

	private ListQuery<Boolean> light(List<String> order) {
		return derive(query, "1 AS ONE", order, null, List.of(), r -> Boolean.TRUE);
	}

	/** The index leads to the place where such rows begin, whichever way the list goes. */
	@Override
	public synchronized long find(String text, Predicate<R> begins, Progress progress) {
		if (query.order().isEmpty()) return -1;
		boolean falling = query.order().getFirst().startsWith("-") != mirrored;
		var first = query.order().getFirst().replaceFirst("^-", "");
		for (var spelling : Beginnings.spellings(text)) {
			if (progress.cancelled()) return -1;
			long at = falling ? countWhere(first + " >= ?", Beginnings.behind(spelling)) : countWhere(first + " < ?", spelling);
			var found = rows(at, 1, progress);
			if (!found.isEmpty() && begins.test(found.getFirst())) return at;
		}
		return -1;
	}

	private long countWhere(String condition, String value) {
		return database.count(derive(query, "1 AS ONE", List.of(), condition, List.of(value), r -> Boolean.TRUE), scope);
	}

	@Override
	public boolean isOfPeople() {
		return !(query.whose() instanceof Whose.WithoutPeople || query.whose() instanceof Whose.OfSchool);
	}

	@Override
	public void forEach(Consumer<R> each, Progress progress) {
		var key = PageKey.START;
		if (mirrored) {
			long total = count(progress);
			for (long at = 0; at < total && !progress.cancelled(); at += STEP) rows(at, STEP, progress).forEach(each);
			return;
		}
		while (key != null && !progress.cancelled()) {
			var page = database.page(query, scope, key, STEP);
			page.rows().forEach(each);
			key = page.next();
		}
	}

	private static List<String> flipped(List<String> order) {
		return order.stream().map(o -> o.startsWith("-") ? o.substring(1) : "-" + o).toList();
	}

	private static <Q, N> ListQuery<N> derive(ListQuery<Q> of, String columns, List<String> order, String more, List<Object> values, Function<Row, N> reader) {
		var from = ListQuery.select(columns).from(of.from(), of.fromParameters().toArray());
		var shape = switch (of.whose()) {
		case Whose.OfStudent student -> from.ofStudent(student.expression());
		case Whose.OfClass kind -> from.of(kind.type(), kind.alias());
		case Whose.OfSchool school -> from.ofSchool(school.expression());
		case Whose.OfWholeDistrict all -> from.ofWholeDistrict();
		case Whose.WithoutPeople nobody -> from.withoutPeople();
		};
		if (!of.conditions().isEmpty()) shape.where("(" + String.join(") AND (", of.conditions()) + ")", of.parameters().toArray());
		if (more != null) shape.where(more, values.toArray());
		if (!of.groups().isEmpty()) shape.groupBy(of.groups().toArray(String[]::new));
		return shape.orderBy(order.toArray(String[]::new)).along(of.index()).as(reader);
	}
}
