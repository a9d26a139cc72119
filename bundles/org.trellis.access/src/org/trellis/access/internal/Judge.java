package org.trellis.access.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.Decision.Allowed;
import org.trellis.access.Decision.Refused;
import org.trellis.access.SignedIn;
import org.trellis.access.SignedIn.Who;
import org.trellis.access.Subject;
import org.trellis.model.access.AccessKind;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.Scope.Basis;
import org.trellis.store.Scope.Reach;
import org.trellis.store.StoreException;

/** Decides one question from the rights of today, which are read anew for it. Whether a right reaches a student is asked of the database by the same rule that filters the lists. */
final class Judge {
	static final Scope EVERYBODY = new Scope.WholeDistrict("access rights are being worked out");
	static final Scope EVERY_TEXT = Scope.Opened.whole(EVERYBODY);

	private final Reader reader;
	private final Rights rights;

	Judge(Reader reader) {
		this.reader = reader;
		rights = new Rights(reader);
	}

	Decision decide(SignedIn person, Action action, Subject subject) {
		if (!Accounts.hold(reader, person.scope())) return new Refused(NLS.bind(Messages.accountClosed, person.actor().name()), ask());
		return decide(person.who(), person.scope().reason(), action, subject);
	}

	private Decision decide(Who who, String said, Action action, Subject subject) {
		return switch (who) {
		case Who.Owner owner -> ofOwner(subject);
		case Who.OfStaff staff -> of(rights.of(staff.staff()), action, subject);
		case Who.Together two -> together(two, said, action, subject);
		case Who.Nobody nobody -> new Refused(said, ask());
		};
	}

	/** What a right to the district as a whole rests on that the person has; to be asked for after {@link #decide} has allowed it. */
	Basis basis(SignedIn person, Action action) {
		return switch (person.who()) {
		case Who.Owner owner -> new Basis.Ungoverned();
		case Who.OfStaff staff -> rights.of(staff.staff()).stream().filter(r -> r.allows(action) && reaches(r, action, new Subject.OfDistrict())).findFirst().map(Right::basis).orElseThrow(() -> new StoreException(Messages.noRight));
		case Who.Together two -> throw new StoreException(Messages.onlyLooking);
		case Who.Nobody nobody -> throw new StoreException(Messages.noRight);
		};
	}

	private Decision ofOwner(Subject subject) {
		if (Governed.is(reader)) return new Refused(Messages.ownerNoMore, ask());
		boolean known = switch (subject) {
		case Subject.OfStudent s -> covers(EVERYBODY, s.student());
		case Subject.OfRestrictedText t -> covers(EVERYBODY, t.student());
		case Subject.OfSchool s -> school(EVERYBODY, s.school());
		case Subject.OfAllInSight a -> true;
		case Subject.OfDistrict d -> true;
		};
		return known ? new Allowed(Messages.owner) : new Refused(Messages.notKnown, Messages.notKnownToDo);
	}

	private Decision together(Who.Together two, String said, Action action, Subject subject) {
		if (action.isMoreThanLooking()) return new Refused(Messages.onlyLooking, Messages.onlyLookingToDo);
		var mine = decide(two.who(), said, action, subject);
		if (!mine.isAllowed()) return mine;
		var theirs = decide(new Who.OfStaff(two.other()), said, action, subject);
		return theirs.isAllowed() ? new Allowed(NLS.bind(Messages.both, mine.reason(), theirs.reason())) : theirs;
	}

	private Decision of(List<Right> all, Action action, Subject subject) {
		var allowing = all.stream().filter(r -> r.allows(action)).toList();
		if (all.isEmpty()) return new Refused(Messages.noRight, ask());
		if (allowing.isEmpty()) return new Refused(NLS.bind(Messages.noRightFor, Words.action(action)), ask());
		if (subject instanceof Subject.OfAllInSight) return ofAllInSight(all.stream().filter(r -> r.allows(Action.SEE)).toList(), allowing.stream().filter(r -> r.allows(Action.SEE)).toList(), action);
		return allowing.stream().filter(r -> reaches(r, action, subject)).findFirst().<Decision> map(r -> new Allowed(reason(r, subject))).orElseGet(() -> new Refused(notReached(subject), ask()));
	}

	/** Whom a person sees may be more than whom he may take with him, as a counselor's caseload at another school is. */
	private Decision ofAllInSight(List<Right> seeing, List<Right> allowing, Action action) {
		if (action != Action.EXPORT || allowing.isEmpty()) return new Refused(NLS.bind(Messages.noRightFor, Words.action(action)), ask());
		var others = allowing.size() == seeing.size() ? 0 : students(Right.scope(seeing, Messages.noRight)) - students(Right.scope(allowing, Messages.noRight));
		if (others > 0) return new Refused(NLS.bind(Messages.notAllInSight, others, Words.action(action)), NLS.bind(Messages.notAllInSightToDo, rights.whomToAsk()));
		return new Allowed(allowing.getFirst().reason());
	}

	private long students(Scope scope) {
		return reader.count(ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").as(r -> r.uuid(1)), scope);
	}

	/** Combinations of action and subject that are not named here are refused. */
	private boolean reaches(Right right, Action action, Subject subject) {
		return switch (subject) {
		case Subject.OfStudent s -> switch (action) {
		case SEE, REVIEW, PLAN, APPROVE, REFER, EXPORT -> covers(right.scope(), s.student());
		case DIRECTORY, READ_RESTRICTED, SEE_AGGREGATES, IMPORT, MANAGE_ACCESS -> false;
		};
		case Subject.OfRestrictedText t -> action == Action.READ_RESTRICTED && right.labels().contains(t.label()) && covers(right.scope(), t.student());
		case Subject.OfSchool s -> switch (action) {
		case SEE -> school(right.scope(), s.school());
		case REVIEW, PLAN, EXPORT -> right.coversSchool(s.school());
		case SEE_AGGREGATES -> (right.kind() == AccessKind.ANALYST || right.coversSchool(s.school())) && school(EVERYBODY, s.school());
		case APPROVE, REFER, DIRECTORY, READ_RESTRICTED, IMPORT, MANAGE_ACCESS -> false;
		};
		case Subject.OfAllInSight a -> false;
		case Subject.OfDistrict d -> switch (action) {
		case SEE, PLAN, EXPORT -> right.isWhole();
		case SEE_AGGREGATES -> (right.kind() == AccessKind.DISTRICT || right.kind() == AccessKind.ANALYST);
		case IMPORT, MANAGE_ACCESS -> right.kind() == AccessKind.ADMINISTRATOR;
		// it is one for the district, and kept by whoever works with it
		case DIRECTORY -> true;
		case REVIEW, APPROVE, REFER, READ_RESTRICTED -> false;
		};
		};
	}

	boolean covers(Scope scope, UUID student) {
		return reader.count(ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").where("s.ID = ?", student).as(r -> r.uuid(1)), scope) > 0;
	}

	private boolean school(Scope scope, UUID school) {
		return reader.count(ListQuery.select("k.ID").from("SCHOOL k").ofSchool("k.ID").where("k.ID = ?", school).as(r -> r.uuid(1)), scope) > 0;
	}

	/** Of a teacher with the names of the classes in which the student is. */
	String reason(Right right, Subject subject) {
		if (!(right.reach() instanceof Reach.TaughtBy by)) return right.reason();
		return switch (subject) {
		case Subject.OfStudent s -> classes(right, by.staff(), s.student());
		case Subject.OfRestrictedText t -> classes(right, by.staff(), t.student());
		case Subject.OfSchool s -> right.reason();
		case Subject.OfAllInSight a -> right.reason();
		case Subject.OfDistrict d -> right.reason();
		};
	}

	private String classes(Right right, UUID teacher, UUID student) {
		var query = ListQuery.select("c.NAME").from("SECTION_MEMBER m JOIN SECTION c ON c.ID = m.SECTION_ID JOIN SCHOOL_YEAR y ON y.ID = c.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE").ofStudent("m.STUDENT_ID").where("m.STUDENT_ID = ?", student)
				.where("c.TEACHER_ID = ?", teacher).where("(m.BEGINS IS NULL OR m.BEGINS <= CURRENT_DATE) AND (m.ENDS IS NULL OR m.ENDS > CURRENT_DATE)").groupBy("c.NAME").orderBy("c.NAME");
		var names = reader.list(query.as(r -> r.text(1)), right.scope());
		return names.isEmpty() ? right.reason() : NLS.bind(Messages.teacherOf, names.stream().collect(Collectors.joining(", ")));
	}

	private String ask() {
		return NLS.bind(Messages.ask, rights.whomToAsk());
	}

	private static String notReached(Subject subject) {
		return switch (subject) {
		case Subject.OfStudent s -> Messages.studentNotReached;
		case Subject.OfRestrictedText t -> NLS.bind(Messages.textNotOpened, Words.label(t.label()));
		case Subject.OfSchool s -> Messages.schoolNotReached;
		case Subject.OfAllInSight a -> Messages.districtNotReached;
		case Subject.OfDistrict d -> Messages.districtNotReached;
		};
	}
}
