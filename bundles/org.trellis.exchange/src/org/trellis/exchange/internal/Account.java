package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trellis.exchange.ImportReport.Change;
import org.trellis.exchange.ImportReport.FieldChange;
import org.trellis.exchange.Place;
import org.trellis.exchange.Proposal;
import org.trellis.exchange.Reason;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.internal.Tally.What;
import org.trellis.model.exchange.ChangeKind;

/** What a pass over the files came to: counts, remarks, and the changes one by one. */
final class Account {
	/** Changes of one kind and class that are listed; all are counted. */
	private static final int LISTED = 1000;

	private record KindOfChange(ChangeKind kind, String type) {
	}

	final Tally tally = new Tally();
	final Remarks remarks = new Remarks();
	private final List<Change> changes = new ArrayList<>();
	private final Map<KindOfChange, Integer> listed = new HashMap<>();
	private final RowsFile rows;
	private int notListed;

	/** @param rows takes each rejected row, left-out value and dropped thing; null for none */
	Account(RowsFile rows) {
		this.rows = rows;
	}

	void remark(Remark remark) {
		remarks.add(remark);
		if (rows != null && remark.verdict() != Verdict.NOTE) rows.remark(remark);
		if (remark.verdict() == Verdict.ROW_REJECTED && remark.type() != null) tally.count(remark.place().file(), remark.type(), What.REJECTED);
	}

	void reject(Proposal row, String field, String value, Reason reason) {
		remark(row, field, value, Verdict.ROW_REJECTED, reason);
	}

	void leaveOut(Proposal row, String field, String value, Reason reason) {
		remark(row, field, value, Verdict.VALUE_LEFT_OUT, reason);
	}

	void note(Proposal row, String field, String value, Reason reason) {
		remark(row, field, value, Verdict.NOTE, reason);
	}

	private void remark(Proposal row, String field, String value, Verdict verdict, Reason reason) {
		remark(new Remark(row.place(), row.listing().name(), row.listing().type().getName(), field, value, verdict, reason).about(row.rootKey(), row.owner() == null ? null : row.listing().rootType().getName()));
	}

	void added(Place place, String type, String key) {
		count(place, type, key, null, ChangeKind.ADDED, What.ADDED, List.of());
	}

	/** Changed, or without any change unchanged. */
	void compared(Place place, String type, String key, List<FieldChange> fields) {
		if (fields.isEmpty()) tally.count(place.file(), type, What.UNCHANGED);
		else count(place, type, key, null, ChangeKind.CHANGED, What.CHANGED, fields);
	}

	/**
	 * @param file the list that no longer holds the thing
	 * @param owner name of the class that the key belongs to, where the thing has none of its own; else null
	 */
	void dropped(String file, String type, String key, String owner, List<FieldChange> fields) {
		if (rows != null) rows.dropped(file, type, ReportJson.key(owner, key), fields);
		count(new Place(file, 0), type, key, owner, ChangeKind.DROPPED, What.DROPPED, fields);
	}

	private void count(Place place, String type, String key, String owner, ChangeKind kind, What what, List<FieldChange> fields) {
		tally.count(place.file(), type, what);
		if (listed.merge(new KindOfChange(kind, type), 1, Integer::sum) <= LISTED) changes.add(new Change(kind, type, key, owner, place, fields));
		else notListed++;
	}

	List<Change> changes() {
		return changes;
	}

	int changesNotListed() {
		return notListed;
	}
}
