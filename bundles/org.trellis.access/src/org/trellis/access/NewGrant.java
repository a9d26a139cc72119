package org.trellis.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.access.AccessKind;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;

/**
 * A right to be given. What a kind does not use must be left empty.
 *
 * @param school for SCHOOL; may be given for GRADE and PROGRAM
 * @param grades for GRADE
 * @param section for SECTION
 * @param flags for PROGRAM
 * @param organization for PARTNER
 * @param labels restricted texts that it opens
 * @param begins null for today
 * @param ends the first day on which it no longer holds; null for no end
 * @param reason the legitimate educational interest, in a phrase; at most 255 characters
 */
public record NewGrant(UUID staff, AccessKind kind, UUID school, Set<Grade> grades, UUID section, Set<FlagKind> flags, UUID organization, Set<RestrictedLabel> labels, LocalDate begins, LocalDate ends, String reason) {
	public NewGrant {
		Objects.requireNonNull(staff);
		Objects.requireNonNull(kind);
		grades = Set.copyOf(grades);
		flags = Set.copyOf(flags);
		labels = Set.copyOf(labels);
	}

	/** One that holds from today on without an end. */
	public static NewGrant of(AccessKind kind, UUID staff, String reason) {
		return new NewGrant(staff, kind, null, Set.of(), null, Set.of(), null, Set.of(), null, null, reason);
	}

	public NewGrant at(UUID aSchool) {
		return new NewGrant(staff, kind, aSchool, grades, section, flags, organization, labels, begins, ends, reason);
	}

	public NewGrant ofGrades(Set<Grade> some) {
		return new NewGrant(staff, kind, school, some, section, flags, organization, labels, begins, ends, reason);
	}

	public NewGrant ofSection(UUID one) {
		return new NewGrant(staff, kind, school, grades, one, flags, organization, labels, begins, ends, reason);
	}

	public NewGrant ofProgram(Set<FlagKind> some) {
		return new NewGrant(staff, kind, school, grades, section, some, organization, labels, begins, ends, reason);
	}

	public NewGrant ofPartner(UUID one) {
		return new NewGrant(staff, kind, school, grades, section, flags, one, labels, begins, ends, reason);
	}

	public NewGrant opening(Set<RestrictedLabel> some) {
		return new NewGrant(staff, kind, school, grades, section, flags, organization, some, begins, ends, reason);
	}

	public NewGrant until(LocalDate day) {
		return new NewGrant(staff, kind, school, grades, section, flags, organization, labels, begins, day, reason);
	}

	public NewGrant from(LocalDate day) {
		return new NewGrant(staff, kind, school, grades, section, flags, organization, labels, day, ends, reason);
	}
}
