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
import org.trellis.access.SignedIn.Who;
import org.trellis.access.Subject;
import org.trellis.access.TextRead;
import org.trellis.model.access.AccessFactory;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ContactAttempt;
import org.trellis.model.referral.Referral;
import org.trellis.model.review.Finding;
import org.trellis.model.review.StudentReview;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Gives a restricted text and writes down who got it, in one transaction. */
final class RestrictedReader {
	private static final int ROOM_FOR_GROUNDS = 500;

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
			if (decision instanceof Refused refused) return new TextRead.Withheld(refused);
			grounds.add(decision.reason());
		}
		var value = (String) thing.get().eGet(text.feature());
		if (value == null || value.isEmpty()) return new TextRead.Given("", grounds.getFirst());
		for (int i = 0; i < students.size(); i++) note(unit, person, text, label, id, students.get(i), grounds.get(i));
		return new TextRead.Given(value, String.join("; ", grounds.stream().distinct().toList()));
	}

	private static TextRead withheld() {
		return new TextRead.Withheld(new Decision.Refused(Messages.notKnown, Messages.notKnownToDo));
	}

	/** The thing within its root, read for everybody: what follows decides who gets it. */
	private static Optional<Entity> find(Unit unit, RestrictedText text, UUID id) {
		if (text.owner() == null) return unit.load(text.feature().getEContainingClass(), id, Judge.EVERYBODY).map(a -> a.root());
		var type = text.feature().getEContainingClass();
		var root = (EClass) text.owner().getEType();
		var owner = unit.list(ListQuery.select("t." + table(root) + "_ID").from(table(type) + " t").of(type, "t").where("t.ID = ?", id).as(r -> r.uuid(1)), Judge.EVERYBODY);
		return owner.stream().findFirst().flatMap(o -> unit.load(root, o, Judge.EVERYBODY)).flatMap(a -> part(a.root(), id));
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
	private static List<UUID> students(Entity thing) {
		return switch (thing) {
		case StudentReview review -> one(review.getStudent());
		case Finding finding -> one(finding.getStudentReview().getStudent());
		case Referral referral -> one(referral.getStudent());
		case ContactAttempt attempt -> one(attempt.getReferral().getStudent());
		case DisciplineIncident incident -> incident.getParticipants().stream().map(p -> References.id(p.getStudent())).distinct().toList();
		default -> List.of();
		};
	}

	private static List<UUID> one(Student student) {
		return student == null ? List.of() : List.of(student.getId());
	}

	private void note(Unit unit, SignedIn person, RestrictedText text, RestrictedLabel label, UUID thing, UUID student, String grounds) {
		var line = AccessFactory.eINSTANCE.createRestrictedReading();
		line.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		line.setEntityType(text.feature().getEContainingClass().getName());
		line.setEntityId(thing);
		line.setFeature(text.feature().getName());
		line.setLabel(label);
		line.setReadBy(person.actor().name());
		line.setStaff(reader(person.who()));
		line.setReadAt(clock.instant());
		line.setGrounds(grounds.length() <= ROOM_FOR_GROUNDS ? grounds : grounds.substring(0, ROOM_FOR_GROUNDS));
		unit.insert(line);
	}

	private static Staff reader(Who who) {
		return switch (who) {
		case Who.OfStaff of -> References.to(DistrictPackage.Literals.STAFF, of.staff());
		case Who.Together two -> reader(two.who());
		case Who.Owner owner -> null;
		case Who.Nobody nobody -> throw new StoreException(Messages.noRight);
		};
	}
}
