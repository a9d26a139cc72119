package org.trellis.access.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.Decision.Refused;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.access.TextRead;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Student;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.Restricted;
import org.trellis.store.Unit;

/** Gives a restricted text and writes down who got it, in one transaction. */
final class RestrictedReader {
	private final Clock clock;

	RestrictedReader(Clock clock) {
		this.clock = clock;
	}

	TextRead read(Unit unit, SignedIn person, EAttribute text, UUID id) {
		var thing = find(unit, text.getEContainingClass(), id);
		if (thing.isEmpty()) return withheld();
		var students = students(thing.get());
		if (students.isEmpty()) return withheld();
		var label = Restricted.labelOf(text, thing.get());
		var judge = new Judge(unit);
		var grounds = new ArrayList<String>();
		for (var student : students) {
			var decision = judge.decide(person, Action.READ_RESTRICTED, new Subject.OfRestrictedText(student, label));
			if (decision instanceof Refused refused) return seesOne(judge, person, students) ? new TextRead.Withheld(refused) : withheld();
			grounds.add(decision.reason());
		}
		var value = (String) thing.get().eGet(text);
		if (value == null || value.isEmpty()) return new TextRead.Given("", grounds.getFirst());
		var lines = new ReadingLines(unit, person, clock.instant());
		for (int i = 0; i < students.size(); i++) lines.add(students.get(i), text.getEContainingClass().getName(), id, text.getName(), label, grounds.get(i));
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
	private static Optional<Entity> find(Unit unit, EClass type, UUID id) {
		var owner = type.getEAllReferences().stream().filter(EReference::isContainer).findFirst();
		if (owner.isEmpty()) return unit.load(type, id, Judge.EVERY_TEXT).map(a -> a.root());
		var ids = unit.list(ListQuery.select("t." + column(owner.get())).from(table(type) + " t").of(type, "t").where("t.ID = ?", id).as(r -> r.uuid(1)), Judge.EVERYBODY);
		return ids.stream().findFirst().flatMap(o -> find(unit, owner.get().getEReferenceType(), o)).flatMap(o -> part(o, id));
	}

	private static Optional<Entity> part(Entity whole, UUID id) {
		for (var all = whole.eAllContents(); all.hasNext();) if (all.next() instanceof Entity e && id.equals(e.getId())) return Optional.of(e);
		return Optional.empty();
	}

	/** As the store names tables, and the column that refers to the owner. */
	private static String table(EClass type) {
		return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
	}

	private static String column(EReference owner) {
		return table(owner.getEReferenceType()) + "_ID";
	}

	/** Everybody whom the text is about: the students whom the thing refers to, or what it is part of, or else its parts; empty where that is not known. */
	static List<UUID> students(Entity thing) {
		for (EObject at = thing; at != null; at = at.eContainer()) {
			var named = named(at).toList();
			if (!named.isEmpty()) return named;
		}
		var parts = new ArrayList<UUID>();
		thing.eAllContents().forEachRemaining(p -> named(p).forEach(parts::add));
		return parts.stream().distinct().toList();
	}

	private static Stream<UUID> named(EObject thing) {
		return thing.eClass().getEAllReferences().stream().filter(r -> !r.isMany() && !r.isContainer() && r.getEReferenceType() == DistrictPackage.Literals.STUDENT).map(r -> References.id((Student) thing.eGet(r))).filter(Objects::nonNull).distinct();
	}
}
