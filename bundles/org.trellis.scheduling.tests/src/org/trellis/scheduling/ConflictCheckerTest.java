package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The checker finds what a comparison of everything with everything finds, no more and no less. */
class ConflictCheckerTest {
	private static TreeSet<String> texts(List<Conflict> conflicts) {
		return conflicts.stream().map(NaiveChecker::text).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void findsWhatTheNaiveCheckerFindsInGeneratedSchools() {
		var kinds = new HashMap<Class<?>, Integer>();
		var clean = 0;
		for (var seed = 0; seed < 1500; seed++) {
			var school = new GeneratedSchool(seed, 1 + seed % 5, 1 + seed % 6, 8);
			var sessions = school.randomSessions(seed % 14);
			var found = ConflictChecker.check(school.timetable, Rules.CORE, sessions);
			assertEquals(NaiveChecker.check(school.timetable, sessions), texts(found), "school " + seed);
			found.forEach(c -> kinds.merge(c.getClass(), 1, Integer::sum));
			if (found.isEmpty()) clean++;
		}
		for (var kind : Conflict.class.getPermittedSubclasses()) assertTrue(kinds.getOrDefault(kind, 0) >= 20, kind.getSimpleName() + " is hardly tested: " + kinds);
		assertTrue(clean >= 50, "schools without any conflict: " + clean);
	}

	@Test
	void answersTheSameAfterAnyRowOfEdits() {
		for (var seed = 0; seed < 150; seed++) {
			var school = new GeneratedSchool(seed, 3, 4, 8);
			var random = new Random(seed);
			var checker = new ConflictChecker(school.timetable, Rules.CORE);
			Map<UUID, PlacedSession> now = new HashMap<>();
			for (var edit = 0; edit < 25; edit++) {
				var session = school.randomSession();
				if (!now.isEmpty() && random.nextInt(3) > 0) {
					var old = now.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList().get(random.nextInt(now.size()));
					if (random.nextInt(3) == 0) {
						checker.remove(old.id());
						now.remove(old.id());
						continue;
					}
					session = new PlacedSession(old.id(), session.visit(), session.room(), session.weekday(), session.begins(), session.ends(), session.published(), session.seats());
				}
				var preview = checker.preview(session);
				checker.put(session);
				now.put(session.id(), session);
				assertEquals(preview, checker.conflictsOf(session.id()), "preview in school " + seed);
			}
			assertEquals(NaiveChecker.check(school.timetable, List.copyOf(now.values())), texts(checker.conflicts()), "school " + seed);
			var bySession = new HashSet<Conflict>();
			now.keySet().forEach(id -> bySession.addAll(checker.conflictsOf(id)));
			assertEquals(bySession, new HashSet<>(checker.conflicts()), "session by session in school " + seed);
		}
	}

	@Test
	void everyConflictIsOneSentence() {
		var sentences = new ArrayList<String>();
		for (var seed = 0; seed < 200; seed++) {
			var school = new GeneratedSchool(seed, 3, 4, 8);
			ConflictChecker.check(school.timetable, Rules.CORE, school.randomSessions(10)).forEach(c -> sentences.add(c.sentence()));
		}
		for (var sentence : sentences) {
			assertTrue(sentence.endsWith(".") && Character.isUpperCase(sentence.replaceAll("^\\W+", "").charAt(0)) || Character.isDigit(sentence.charAt(0)), sentence);
			assertTrue(!sentence.contains("null") && !sentence.contains("  "), sentence);
		}
	}
}
