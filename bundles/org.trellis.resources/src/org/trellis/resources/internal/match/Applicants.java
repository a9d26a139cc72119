package org.trellis.resources.internal.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.district.Transport;
import org.trellis.resources.internal.Attended;
import org.trellis.resources.internal.referrals.OpenReferrals;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.match.Place;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** Reads what criteria look at in a student. */
public final class Applicants {
	private record Home(LocalDate birthDate, String language, Transport transport, Place place) {
	}

	private final Reader reader;
	private final Scope scope;
	private final LocalDate asOf;

	public Applicants(Reader reader, Scope scope, LocalDate asOf) {
		this.reader = reader;
		this.scope = scope;
		this.asOf = asOf;
	}

	/** @throws StoreException when the student is not there, or not for this scope */
	public Applicant read(UUID student, Need need) {
		var homes = reader.list(ListQuery.select("s.BIRTH_DATE, COALESCE(s.HOME_LANGUAGE, h.HOME_LANGUAGE), h.TRANSPORT, h.POSTAL_CODE, h.LATITUDE, h.LONGITUDE").from("STUDENT s LEFT JOIN HOUSEHOLD h ON h.ID = s.HOUSEHOLD_ID").ofStudent("s.ID")
				.where("s.ID = ?", student).as(r -> new Home(r.date(1), r.text(2), transport(r), place(r, 4))), scope);
		if (homes.isEmpty()) throw new StoreException(Messages.noSuchStudent);
		var home = homes.getFirst();
		var enrolled = Attended.on(asOf, reader, scope, student);
		return new Applicant(student, need, enrolled.school(), enrolled.grade(), home.birthDate, languages(student, home), home.place, home.transport, OpenReferrals.of(student, reader, scope));
	}

	private List<String> languages(UUID student, Home home) {
		Set<String> wanted = new LinkedHashSet<>(reader.list(ListQuery.select("g.LANGUAGE").from("STUDENT_CONTACT c JOIN GUARDIAN g ON g.ID = c.GUARDIAN_ID").ofStudent("c.STUDENT_ID").where("c.STUDENT_ID = ?", student)
				.where("g.LANGUAGE IS NOT NULL").orderBy("c.CONTACT_ORDER", "c.ID").as(r -> r.text(1)), scope));
		if (wanted.isEmpty() && home.language != null) wanted.add(home.language);
		return new ArrayList<>(wanted);
	}

	private static Transport transport(Row row) {
		var known = row.constant(Transport.class, 3);
		return known == null ? Transport.UNKNOWN : known;
	}

	/** Postal code, latitude and longitude in three columns that follow each other. */
	public static Place place(Row row, int first) {
		return new Place(row.text(first), degrees(row.decimal(first + 1)), degrees(row.decimal(first + 2)));
	}

	private static Double degrees(BigDecimal value) {
		return value == null ? null : value.doubleValue();
	}
}
