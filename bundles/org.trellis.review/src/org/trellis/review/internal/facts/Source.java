package org.trellis.review.internal.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.trellis.model.district.SchoolYear;
import org.trellis.store.ListQuery.Shape;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;

/**
 * Where the columns of facts are read from.
 *
 * @param year the school year in question
 * @param asOf the day for which it is asked
 * @param before the reviews before the one in question, of this school year and the one before, the earliest first
 */
public record Source(Reader reader, Scope scope, SchoolYear year, LocalDate asOf, List<Earlier> before, Students students, Whom whom) {
	/** A review cycle. */
	public record Earlier(UUID id, String name) {
	}

	/** Reads the rows of these students, one by one. */
	void rows(Shape shape, String student, Consumer<Row> each) {
		all(whom.narrow(shape, student), each);
	}

	/** Reads all rows. A row is taken as it is read: an object for each of some millions would be made only to be dropped. */
	void all(Shape shape, Consumer<Row> each) {
		reader.forEach(shape.as(row -> {
			each.accept(row);
			return Boolean.TRUE;
		}), scope, taken -> {
		});
	}
}
