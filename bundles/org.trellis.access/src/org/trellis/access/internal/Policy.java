package org.trellis.access.internal;

import static org.trellis.access.Action.APPROVE;
import static org.trellis.access.Action.DIRECTORY;
import static org.trellis.access.Action.EXPORT;
import static org.trellis.access.Action.IMPORT;
import static org.trellis.access.Action.MANAGE_ACCESS;
import static org.trellis.access.Action.PLAN;
import static org.trellis.access.Action.READ_RESTRICTED;
import static org.trellis.access.Action.REFER;
import static org.trellis.access.Action.REVIEW;
import static org.trellis.access.Action.SEE;
import static org.trellis.access.Action.SEE_AGGREGATES;
import static org.trellis.model.access.RestrictedLabel.DISCIPLINE;
import static org.trellis.model.access.RestrictedLabel.FAMILY;
import static org.trellis.model.access.RestrictedLabel.HEALTH;

import java.util.Optional;
import java.util.Set;

import org.trellis.access.Action;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.StaffRole;

/**
 * The table of what each kind of right and each role allows; all that is not in it is refused (D32).
 *
 * <p>
 * An administrator sees no student: running the system is no legitimate educational interest (34 CFR 99.31(a)(1)). Whoever runs it and works with
 * students, as in a school of one office, has two grants, and both are read when somebody asks who can see a child. Nor does what a student
 * information system calls somebody make an administrator or open the district: that takes a grant by a person.
 */
final class Policy {
	private Policy() {
	}

	/** What a right of a kind allows with whoever it reaches. {@link Action#READ_RESTRICTED} is for the labels of the right only. */
	static Set<Action> of(AccessKind kind) {
		return switch (kind) {
		case DISTRICT, SCHOOL -> Set.of(SEE, REVIEW, PLAN, APPROVE, REFER, DIRECTORY, READ_RESTRICTED, EXPORT, SEE_AGGREGATES);
		case GRADE, CASELOAD -> Set.of(SEE, REVIEW, PLAN, REFER, READ_RESTRICTED);
		case PROGRAM -> Set.of(SEE, PLAN, REFER, READ_RESTRICTED);
		case SECTION -> Set.of(SEE, REVIEW, READ_RESTRICTED);
		case PARTNER -> Set.of(SEE, REFER, DIRECTORY, READ_RESTRICTED);
		case ANALYST -> Set.of(SEE_AGGREGATES);
		case ADMINISTRATOR -> Set.of(IMPORT, MANAGE_ACCESS);
		};
	}

	/** What follows from a role that the district's records give somebody. */
	record RoleRight(AccessKind kind, Set<Action> actions, Set<RestrictedLabel> labels) {
		private static Optional<RoleRight> all(AccessKind kind, RestrictedLabel... labels) {
			return Optional.of(new RoleRight(kind, of(kind), Set.of(labels)));
		}

		private static Optional<RoleRight> only(AccessKind kind, Set<Action> actions, RestrictedLabel... labels) {
			return Optional.of(new RoleRight(kind, actions, Set.of(labels)));
		}
	}

	/** Of an assignment at a school. What a teacher sees follows from his classes. */
	static Optional<RoleRight> atSchool(StaffRole role) {
		return switch (role) {
		case COORDINATOR, COUNSELOR -> RoleRight.all(AccessKind.SCHOOL, RestrictedLabel.REVIEW, FAMILY);
		case PRINCIPAL -> RoleRight.all(AccessKind.SCHOOL, RestrictedLabel.REVIEW, DISCIPLINE);
		case NURSE -> RoleRight.only(AccessKind.SCHOOL, Set.of(SEE, REVIEW, REFER, READ_RESTRICTED), HEALTH);
		case TEACHER, SPECIALIST, AIDE, DISTRICT_STAFF, ANALYST, ADMINISTRATOR, OTHER -> Optional.empty();
		};
	}

	/** Of an assignment for the whole district. {@code DISTRICT_STAFF} is also whoever drives its buses: numbers, and no student. */
	static Optional<RoleRight> inDistrict(StaffRole role) {
		return switch (role) {
		case COORDINATOR, COUNSELOR -> RoleRight.all(AccessKind.DISTRICT, RestrictedLabel.REVIEW, FAMILY);
		case NURSE -> RoleRight.only(AccessKind.DISTRICT, Set.of(SEE, REVIEW, REFER, READ_RESTRICTED), HEALTH);
		case ANALYST, DISTRICT_STAFF -> RoleRight.all(AccessKind.ANALYST);
		case PRINCIPAL, TEACHER, SPECIALIST, AIDE, ADMINISTRATOR, OTHER -> Optional.empty();
		};
	}

	/** Of teaching a class. */
	static RoleRight teaching() {
		return new RoleRight(AccessKind.SECTION, Set.of(SEE, REVIEW), Set.of());
	}
}
