package com.example.starter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Student;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Scope;

/** What families answered. Every call waits for the database: never on the UI thread. */
public final class Answers {
	/** For a list that is short enough to be asked for; above, the scope alone narrows what is read. */
	private static final int ASKED_FOR = 1000;

	private Answers() {
	}

	/** The answer of a student's family; empty when it was never asked, or the scope does not cover the student. */
	public static Optional<StarterAnswer> of(Reader reader, Scope scope, UUID student) {
		return stored(reader, scope, student).map(Aggregate::root);
	}

	/** The answers of many families with one statement, by student; without those who were never asked. */
	public static Map<UUID, StarterChoice> of(Reader reader, Scope scope, Collection<UUID> students) {
		var found = new HashMap<UUID, StarterChoice>();
		if (students.isEmpty()) return found;
		var all = ListQuery.select("a.STUDENT_ID, a.CHOICE").from("STARTER_ANSWER a").of(StarterPackage.Literals.STARTER_ANSWER, "a");
		var asked = students.size() > ASKED_FOR ? all : all.whereIn("a.STUDENT_ID", List.copyOf(students));
		reader.forEach(asked.orderBy("a.STUDENT_ID").as(r -> Map.entry(r.uuid(1), r.constant(StarterChoice.class, 2))), scope, e -> found.put(e.getKey(), e.getValue()));
		return found;
	}

	/**
	 * Notes what a family answered, in the place of what it answered before.
	 *
	 * @param on the day of the answer
	 * @return id of the answer
	 */
	public static UUID note(Database database, Actor actor, Scope scope, UUID student, StarterChoice choice, LocalDate on) {
		return database.write(actor, null, unit -> {
			var before = stored(unit, scope, student);
			if (before.isPresent()) {
				fill(before.get().root(), choice, on);
				unit.save(before.get());
				return before.get().root().getId();
			}
			var answer = StarterFactory.eINSTANCE.createStarterAnswer();
			answer.setId(unit.newId());
			answer.setStudent(References.<Student> to(DistrictPackage.Literals.STUDENT, student));
			fill(answer, choice, on);
			unit.insert(answer);
			return answer.getId();
		});
	}

	private static void fill(StarterAnswer answer, StarterChoice choice, LocalDate on) {
		answer.setChoice(choice);
		answer.setAnsweredOn(on);
	}

	private static Optional<Aggregate<StarterAnswer>> stored(Reader reader, Scope scope, UUID student) {
		var ids = reader.list(ListQuery.select("a.ID").from("STARTER_ANSWER a").of(StarterPackage.Literals.STARTER_ANSWER, "a").where("a.STUDENT_ID = ?", student).orderBy("a.ID").as(r -> r.uuid(1)), scope);
		return reader.loadAll(StarterAnswer.class, ids, scope).stream().findFirst();
	}
}
