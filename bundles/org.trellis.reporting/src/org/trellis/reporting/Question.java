package org.trellis.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.trellis.store.ListQuery;

/**
 * What a measure is asked.
 *
 * @param data what the reader may see; lives as long as the computation
 * @param schoolYear id
 * @param begins first day of the school year
 * @param ends last day of the school year
 * @param day as of which students are counted as enrolled: today, or the nearest day of the school year
 */
public record Question(Data data, UUID schoolYear, LocalDate begins, LocalDate ends, LocalDate day) {
	/** Queries under the scope of the reader; there is no other. */
	public interface Data {
		<R> List<R> list(ListQuery<R> query);

		<R> void forEach(ListQuery<R> query, Consumer<R> each);
	}
}
