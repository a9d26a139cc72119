package org.trellis.resources.internal;

import java.time.LocalDate;
import java.util.UUID;

import org.trellis.model.district.Grade;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/**
 * Where a student is enrolled on a day of the current school year; of several schools the one entered last.
 *
 * @param school id; null when nowhere
 * @param grade null when unknown
 */
public record Attended(UUID school, Grade grade) {
	public static Attended on(LocalDate day, Reader reader, Scope scope, UUID student) {
		return reader.list(ListQuery.select("e.SCHOOL_ID, e.GRADE").from("ENROLLMENT e JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID").ofStudent("e.STUDENT_ID").where("e.STUDENT_ID = ?", student).where("y.IS_CURRENT = ?", true)
				.where("e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?", day).where("e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?", day).orderBy("-e.ENTRY_DATE", "e.ID").as(r -> new Attended(r.uuid(1), r.constant(Grade.class, 2))), scope)
				.stream().findFirst().orElse(new Attended(null, null));
	}
}
