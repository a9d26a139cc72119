package org.trellis.reporting;

import java.util.List;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.store.Database;
import org.trellis.store.Progress;

/** Computes the measures that plug-ins contribute. An OSGi service; safe from any thread, but reads much: never call it on the UI thread. */
public interface Measures {
	/** Computes the measures of the current school year. */
	default MeasureTable of(Database database, SignedIn reader, Progress progress) {
		return of(database, reader, null, progress);
	}

	/**
	 * Computes every measure of what the reader may see; one that fails does not stop the rest. Only what {@link Suppression} lets out
	 * is in the answer.
	 *
	 * @param schoolYear id; null for the current year
	 * @return without the measures that were left out when {@code progress} was cancelled
	 * @throws ReportException when there is no such school year
	 */
	MeasureTable of(Database database, SignedIn reader, UUID schoolYear, Progress progress);

	/**
	 * The measures of a school year, small groups protected.
	 *
	 * @param threshold fewer students than this are not shown
	 * @param schools in the order of their names
	 */
	record MeasureTable(UUID schoolYear, String yearName, int threshold, List<SchoolName> schools, List<Result> results) {
		public MeasureTable {
			schools = List.copyOf(schools);
			results = List.copyOf(results);
		}
	}

	/** A school of the district. */
	record SchoolName(UUID id, String name) {
	}

	/** What came of a measure. */
	sealed interface Result {
		/** Name of the plug-in that contributed the measure. */
		String plugin();
	}

	/**
	 * It was computed.
	 *
	 * @param schools in the order of {@link MeasureTable#schools}
	 */
	record Computed(String plugin, String id, String label, String description, Measure.Kind kind, Measure.Unit unit, Shown district, List<Shown> schools) implements Result {
		public Computed {
			schools = List.copyOf(schools);
		}
	}

	/**
	 * It could not be made, or broke off.
	 *
	 * @param measure its id, or its class where it could not be made
	 * @param sentence what happened, with the plug-in's name
	 */
	record Failed(String plugin, String measure, String sentence, Throwable cause) implements Result {
	}
}
