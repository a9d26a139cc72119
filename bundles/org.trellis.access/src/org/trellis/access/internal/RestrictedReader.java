package org.trellis.access.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.Decision.Refused;
import org.trellis.access.RestrictedText;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.access.TextRead;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ContactAttempt;
import org.trellis.model.referral.Referral;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Finding;
import org.trellis.model.review.StudentReview;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.Unit;

/** Gives a restricted text and writes down who got it, in one transaction. */
final class RestrictedReader {
	private final Clock clock;

	RestrictedReader(Clock clock) {
		this.clock = clock;
	}

	TextRead read(Unit unit, SignedIn person, RestrictedText text, UUID id) {
		var thing = find(unit, text, id);
		if (thing.isEmpty()) return withheld();
		var students = students(thing.get());
		if (students.isEmpty()) return withheld();
		var label = text.labelOf(thing.get());
		var judge = new Judge(unit);
		var grounds = new ArrayList<String>();
		for (var student : students) {
			var decision = judge.decide(person, Action.READ_RESTRICTED, new Subject.OfRestrictedText(student, label));
			if (decision instanceof Refused refused) return seesOne(judge, person, students) ? new TextRead.Withheld(refused) : withheld();
			grounds.add(decision.reason());
		}
		var value = (String) thing.get().eGet(text.feature());
		if (value == null || value.isEmpty()) return new TextRead.Given("", grounds.getFirst());
		var lines = new ReadingLines(unit, person, clock.instant());
		for (int i = 0; i < students.size(); i++) lines.add(students.get(i), text.feature().getEContainingClass().getName(), id, text.feature().getName(), label, grounds.get(i));
		return new TextRead.Given(value, String.join("; ", grounds.stream().distinct().toList()));
	}

	/** Whoever sees one of them knows that the thing is there; whoever sees none is not told. */
	private static boolean seesOne(Judge judge, SignedIn person, List<UUID> students) {
		return students.stream().anyMatch(s -> judge.decide(person, Action.SEE, new Subject.OfStudent(s)).isAllowed());
	}

	private static TextRead withheld() {
		return new TextRead.Withheld(new Decision.Refused(Messages.notKnown, Messages.notKnownToDo));
	}

	/** The thing within its root, read for everybody: what follows decides who gets it. */
	private static Optional<Entity> find(Unit unit, RestrictedText text, UUID id) {
		if (text.owner() == null) return unit.load(text.feature().getEContainingClass(), id, Judge.EVERY_TEXT).map(a -> a.root());
		var type = text.feature().getEContainingClass();
		var root = (EClass) text.owner().getEType();
		var owner = unit.list(ListQuery.select("t." + table(root) + "_ID").from(table(type) + " t").of(type, "t").where("t.ID = ?", id).as(r -> r.uuid(1)), Judge.EVERYBODY);
		return owner.stream().findFirst().flatMap(o -> unit.load(root, o, Judge.EVERY_TEXT)).flatMap(a -> part(a.root(), id));
	}

	private static Optional<Entity> part(Entity root, UUID id) {
		for (var all = root.eAllContents(); all.hasNext();) if (all.next() instanceof Entity e && id.equals(e.getId())) return Optional.of(e);
		return Optional.empty();
	}

	/** As the store names tables. */
	private static String table(EClass type) {
		return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
	}

	/** Everybody whom the text is about; empty where that is not known. */
	static List<UUID> students(Entity thing) {
		return switch (thing) {
		case StudentReview review -> one(review.getStudent());
		case Discussion discussion -> one(discussion.getStudent());
		case Finding finding -> one(finding.getStudentReview().getStudent());
		case Referral referral -> one(referral.getStudent());
		case ContactAttempt attempt -> one(attempt.getReferral().getStudent());
		case DisciplineIncident incident -> incident.getParticipants().stream().map(p -> References.id(p.getStudent())).distinct().toList();
		default -> ofReference(thing);
		};
	}

	/** Of a module's thing: the student whom it refers to. */
	private static List<UUID> ofReference(Entity thing) {
		return thing.eClass().getEAllReferences().stream().filter(r -> !r.isMany() && !r.isContainer() && r.getEReferenceType() == DistrictPackage.Literals.STUDENT).findFirst().map(r -> one((Student) thing.eGet(r))).orElse(List.of());
	}

	private static List<UUID> one(Student student) {
		return student == null ? List.of() : List.of(student.getId());
	}
}
