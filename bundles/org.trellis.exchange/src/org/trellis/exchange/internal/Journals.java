package org.trellis.exchange.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.trellis.exchange.PastImport;
import org.trellis.model.exchange.ImportRun;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;

/** The imports that the journal holds. */
final class Journals {
	private static final String COLUMNS = "i.ID, i.FORMAT, i.SOURCE, i.CHOSEN, i.FILES, i.STARTED_AT, i.STARTED_BY, i.ADDED, i.CHANGED, i.DROPPED, i.REJECTED, i.UNDONE_AT, i.UNDONE_BY";

	private Journals() {
	}

	/** Latest first. */
	static List<PastImport> list(Reader reader, Scope scope) {
		return reader.list(ListQuery.select(COLUMNS).from("IMPORT_RUN i").ofWholeDistrict().orderBy("-i.STARTED_AT", "-i.ID").as(Journals::read), scope);
	}

	private static PastImport read(Row r) {
		return new PastImport(r.uuid(1), r.text(2), r.text(3), r.text(4), r.text(5), r.instant(6), r.text(7), r.number(8), r.number(9), r.number(10), r.number(11), r.instant(12), r.text(13));
	}

	static PastImport of(ImportRun run) {
		return new PastImport(run.getId(), run.getFormat(), run.getSource(), run.getChosen(), run.getFiles(), run.getStartedAt(), run.getStartedBy(), run.getAdded(), run.getChanged(), run.getDropped(), run.getRejected(), run.getUndoneAt(), run.getUndoneBy());
	}

	/** The days on which imports that still stand have dropped something: an end on such a day was set by an import. */
	static Set<LocalDate> daysOfDropping(Reader reader, Scope scope, ZoneId zone) {
		var days = new HashSet<LocalDate>();
		var begins = ListQuery.select("i.STARTED_AT").from("IMPORT_RUN i").ofWholeDistrict().where("i.DROPPED > 0").where("i.UNDONE_AT IS NULL").as(r -> r.instant(1));
		reader.forEach(begins, scope, (Instant at) -> days.add(LocalDate.ofInstant(at, zone)));
		return days;
	}
}
