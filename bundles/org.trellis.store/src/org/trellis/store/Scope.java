package org.trellis.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;

/**
 * The students that a signed-in person may see. Every load and every query that touches people takes one; there is no
 * way around it. The store turns it into a condition in SQL, so that lists and single answers follow the same rule (D32).
 *
 * <p>
 * A scope says from what a right follows, not which students that are: the database looks at each statement who is enrolled, in a class, in a
 * caseload or referred today, and whether what the right rests on still stands. "Today" is the day of the database's computer, so that nobody sees
 * more by setting back his own clock. Whoever has left a school is out of reach the same day.
 */
public sealed interface Scope {
	/** Why the person sees this, as a phrase that can follow "because": never null. */
	String reason();

	/** True where nothing of the district is left out, so that work on the district as a whole, as an import is, can be right. */
	default boolean coversDistrict() {
		return switch (this) {
		case WholeDistrict all -> true;
		case Both both -> both.one.coversDistrict() && both.other.coversDistrict();
		case While some -> some.scope.coversDistrict();
		case Opened some -> some.scope.coversDistrict();
		case Schools some -> false;
		case Parts some -> false;
		case Nobody nobody -> false;
		};
	}

	/** True where no student who is enrolled at a school is left out, so that work on the school as a whole, as its timetable is, can be right. */
	default boolean coversSchool(UUID school) {
		return switch (this) {
		case WholeDistrict all -> true;
		case Both both -> both.one.coversSchool(school) && both.other.coversSchool(school);
		case While some -> some.scope.coversSchool(school);
		case Opened some -> some.scope.coversSchool(school);
		case Schools some -> some.schools.contains(school);
		case Parts some -> some.parts.stream().anyMatch(p -> p.reach instanceof Reach.Enrolled || p.reach instanceof Reach.AtSchool at && at.school.equals(school));
		case Nobody nobody -> false;
		};
	}

	/** All students of the district, also those who are at no school today. */
	record WholeDistrict(String reason, Basis basis) implements Scope {
		public WholeDistrict {
			Objects.requireNonNull(basis);
		}

		public WholeDistrict(String reason) {
			this(reason, new Basis.Given());
		}
	}

	/**
	 * Students who are enrolled at one of these schools in the current school year, today; whoever has left a school is out of it the same day.
	 *
	 * @param schools ids of schools; empty means nobody
	 */
	record Schools(Set<UUID> schools, String reason) implements Scope {
		public Schools {
			schools = Set.copyOf(schools);
		}
	}

	/** Nobody: what an unknown role or a missing fact leads to. */
	record Nobody(String reason) implements Scope {
	}

	/** Whoever one of the parts reaches. */
	record Parts(List<Part> parts) implements Scope {
		public Parts {
			parts = List.copyOf(parts);
		}

		@Override
		public String reason() {
			return parts.isEmpty() ? "no right has been given" : parts.stream().map(Part::reason).distinct().collect(Collectors.joining("; "));
		}
	}

	/** Whoever both scopes reach: what two people may see together, as when somebody looks at the screen of another to help. */
	record Both(Scope one, Scope other) implements Scope {
		public Both {
			Objects.requireNonNull(one);
			Objects.requireNonNull(other);
		}

		@Override
		public String reason() {
			return one.reason() + ", and at the same time " + other.reason();
		}
	}

	/** The same, as long as something else stands too: the account by which somebody signed in. */
	record While(Scope scope, Basis basis) implements Scope {
		public While {
			Objects.requireNonNull(scope);
			Objects.requireNonNull(basis);
		}

		@Override
		public String reason() {
			return scope.reason();
		}
	}

	/**
	 * The same students, with restricted texts of some of them (D33). Every other scope gives {@link Restricted#REDACTED} instead of each. To be made by
	 * {@code org.trellis.access}, which writes down who reads, and for work that shows no text to anybody, as a copy or an import; not to be kept.
	 *
	 * @param texts of whom the texts of a label are given, among those whom {@code scope} covers; texts of a label that is not in it are redacted
	 */
	record Opened(Scope scope, Map<RestrictedLabel, Scope> texts) implements Scope {
		public Opened {
			Objects.requireNonNull(scope);
			texts = Map.copyOf(texts);
		}

		/** With every text of everybody whom the scope covers. */
		public static Opened whole(Scope scope) {
			return new Opened(scope, RestrictedLabel.VALUES.stream().collect(Collectors.toMap(l -> l, l -> scope)));
		}

		@Override
		public String reason() {
			return scope.reason();
		}
	}

	/** One right: whom it reaches, what it rests on, and why it was given. */
	record Part(Reach reach, Basis basis, String reason) {
		public Part {
			Objects.requireNonNull(reach);
			Objects.requireNonNull(basis);
			if (reason.isBlank()) throw new IllegalArgumentException("Nobody sees a student without a reason");
		}
	}

	/** Whom a right reaches. All but the numbers mean students who are enrolled today, in the current school year. */
	sealed interface Reach {
		/** Enrolled at any school of the district. */
		record Enrolled() implements Reach {
		}

		/** Enrolled at this school. */
		record AtSchool(UUID school) implements Reach {
			public AtSchool {
				Objects.requireNonNull(school);
			}
		}

		/**
		 * Enrolled in one of these grades.
		 *
		 * @param school null for every school
		 * @param grades empty means nobody
		 */
		record InGrades(UUID school, Set<Grade> grades) implements Reach {
			public InGrades {
				grades = Set.copyOf(grades);
			}
		}

		/** Members of this class, while its school year and term last, who are enrolled at its school. */
		record InSection(UUID section) implements Reach {
			public InSection {
				Objects.requireNonNull(section);
			}
		}

		/**
		 * Members of the classes of this teacher, as {@link InSection}. Where the records hold assignments of the teacher at the class's school, one
		 * of them has to hold today, or one for the whole district: whoever has left a school does not teach there, even if the class still says so.
		 */
		record TaughtBy(UUID staff) implements Reach {
			public TaughtBy {
				Objects.requireNonNull(staff);
			}
		}

		/** In the caseload of this member of staff; where an entry names a school, enrolled there. */
		record InCaseload(UUID staff) implements Reach {
			public InCaseload {
				Objects.requireNonNull(staff);
			}
		}

		/**
		 * With one of these flags.
		 *
		 * @param school null for every school
		 * @param flags empty means nobody
		 */
		record InProgram(UUID school, Set<FlagKind> flags) implements Reach {
			public InProgram {
				flags = Set.copyOf(flags);
			}
		}

		/** With a referral that was sent to a service of this organization, and is not over. */
		record ReferredTo(UUID organization) implements Reach {
			public ReferredTo {
				Objects.requireNonNull(organization);
			}
		}

		/** No student; what belongs to the schools and says nothing about single students. */
		record NoStudent() implements Reach {
		}
	}

	/** What a right rests on. When that ends, the right ends with the next statement, also in a program that goes on running. */
	sealed interface Basis {
		/** On nothing in the database. */
		record Given() implements Basis {
		}

		/** On that no right was ever given in the database, so that whoever can open it administers it. */
		record Ungoverned() implements Basis {
		}

		/** On an account that can be signed in with today, of somebody who is active in the staff. */
		record OfAccount(UUID account) implements Basis {
			public OfAccount {
				Objects.requireNonNull(account);
			}
		}

		/** On a grant that holds today, of somebody who is active in the staff. */
		record OfGrant(UUID grant) implements Basis {
			public OfGrant {
				Objects.requireNonNull(grant);
			}
		}

		/** On an assignment that holds today, of somebody who is active in the staff. */
		record OfAssignment(UUID assignment) implements Basis {
			public OfAssignment {
				Objects.requireNonNull(assignment);
			}
		}

		/** On being active in the staff. */
		record OfStaff(UUID staff) implements Basis {
			public OfStaff {
				Objects.requireNonNull(staff);
			}
		}
	}
}
