package org.trellis.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.exchange.internal.ReportJson;
import org.trellis.exchange.internal.ReportText;
import org.trellis.model.exchange.ChangeKind;

/**
 * What an import would do, or has done.
 *
 * @param run id of the committed import, by which it is undone; null after a dry run, a refusal, and when there was nothing to change
 * @param dryRun true when writing was not asked for
 * @param refused files that could not be used; when there are any, nothing was compared or written
 * @param guard why the guard does not let the import through (D44); null when it does
 * @param files counts per file and class
 * @param sentences what concerns the import as a whole
 * @param advice what a person should do next so that what was imported is of use; mostly empty
 * @param remarks rejected rows, left-out values and notes; at most some thousands
 * @param remarksNotListed how many rejected rows and left-out values are not in the list
 * @param changes what is added, changed and dropped, one by one; at most some thousands of each kind and class
 * @param changesNotListed how many are not in the list
 * @param rejectedRows all rejected rows
 * @param valuesLeftOut all left-out values
 * @param rowsFile name of the file that holds all of them and all that is dropped; null when none was asked for
 */
public record ImportReport(String format, String source, UUID run, boolean dryRun, List<Refusal> refused, Guard guard, List<FileCounts> files, List<String> sentences, List<Advice> advice, List<Remark> remarks, int remarksNotListed, List<Change> changes,
		int changesNotListed, int rejectedRows, int valuesLeftOut, String rowsFile) {
	public ImportReport {
		refused = List.copyOf(refused);
		files = List.copyOf(files);
		sentences = List.copyOf(sentences);
		advice = List.copyOf(advice);
		remarks = List.copyOf(remarks);
		changes = List.copyOf(changes);
	}

	/** A file that could not be used, in one sentence. */
	public record Refusal(Place place, Reason why) {
		public String sentence() {
			return why.sentence();
		}
	}

	/**
	 * What was imported and is of no use as it is, and what to do next.
	 *
	 * @param what code and sentence, with the number
	 * @param number of how many it is said
	 * @param of how many there are
	 * @param next one sentence: the next step
	 */
	public record Advice(Reason what, int number, int of, String next) {
	}

	/**
	 * What the guard holds back: more would be dropped than may be at once (D44).
	 *
	 * @param drops the classes of which too much would go; at least one
	 * @param allowedPercent what the request allows
	 */
	public record Guard(List<Drop> drops, int allowedPercent) {
		public Guard {
			drops = List.copyOf(drops);
		}

		/** What a request must allow for the import to go through. */
		public int neededPercent() {
			return drops.stream().mapToInt(d -> (int) Math.ceil(d.percent())).max().orElseThrow();
		}

		/** What is the matter and what to check; how to go on after that is for whoever asks, because a window does it in another way than a command line. */
		public String sentence() {
			return ReportText.sentence(this);
		}
	}

	/**
	 * @param type name of the class
	 * @param dropped how many of the things that earlier imports brought would be dropped
	 * @param all how many such things there are
	 */
	public record Drop(String type, int dropped, int all) {
		public double percent() {
			return 100.0 * dropped / all;
		}
	}

	/** How many things of each class of the model a file adds, changes and so on; in the order in which they came up. */
	public record FileCounts(String file, Map<String, Counts> classes) {
	}

	/** @param rejected rows, not things */
	public record Counts(int added, int changed, int dropped, int rejected, int unchanged) {
		public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

		public Counts plus(Counts other) {
			return new Counts(added + other.added, changed + other.changed, dropped + other.dropped, rejected + other.rejected, unchanged + other.unchanged);
		}
	}

	/**
	 * One thing that is added, changed or dropped.
	 *
	 * @param key identity in the source, or our own id for a dropped thing without one; of a dropped part or event the one of what it belongs to
	 * @param owner name of the class of what it belongs to, where the key is not its own; else null
	 * @param place the row; the list as a whole for what is dropped
	 * @param fields what changes; empty for what is added
	 */
	public record Change(ChangeKind kind, String type, String key, String owner, Place place, List<FieldChange> fields) {
		public Change {
			fields = List.copyOf(fields);
		}

		/** The key, or of whom it is a part, for people. */
		public String thing() {
			return ReportText.thing(this);
		}
	}

	/** @param before null when there was no value, {@code after} likewise; of a restricted text that there is one */
	public record FieldChange(String field, String before, String after) {
	}

	public enum Outcome {
		/** Every row was understood. */
		DONE,
		/** Done, but rows were rejected or values left out. */
		DONE_WITH_REJECTED,
		/** Nothing was written, because a file or the guard refused. */
		REFUSED
	}

	public Outcome outcome() {
		if (!refused.isEmpty() || guard != null) return Outcome.REFUSED;
		return rejectedRows + valuesLeftOut > 0 ? Outcome.DONE_WITH_REJECTED : Outcome.DONE;
	}

	public Counts totals() {
		return files.stream().flatMap(f -> f.classes().values().stream()).reduce(Counts.NONE, Counts::plus);
	}

	/** Counts of a class over all files. */
	public Counts totals(String type) {
		return files.stream().map(f -> f.classes().getOrDefault(type, Counts.NONE)).reduce(Counts.NONE, Counts::plus);
	}

	/** Everything as JSON, for programs. */
	public String toJson() {
		return ReportJson.of(this);
	}

	/** For a terminal: what the guard holds back, and the options that let it through; null when it does not. */
	public String guardText() {
		return guard == null ? null : ReportText.guard(this);
	}

	/** For a terminal: the counts as a table and the first {@code rows} rejected rows and left-out values. */
	public String toText(int rows) {
		return ReportText.of(this, rows);
	}
}
