package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** Lists of ids in conditions: few lengths, however many ids there are, and each of them finds its row once. */
class InListTest {
	@TempDir
	Path folder;

	private static List<UUID> ids(int count) {
		return Stream.generate(UUID::randomUUID).limit(count).toList();
	}

	private static ListQuery<UUID> schools(List<UUID> ids) {
		return ListQuery.select("s.ID").from("SCHOOL s").ofSchool("s.ID").whereIn("s.ID", ids).orderBy("s.ID").as(r -> r.uuid(1));
	}

	@Test
	void queriesOfAnyNumberOfIdsHaveFewTexts() {
		var texts = new TreeSet<String>();
		for (int count = 1; count <= 1000; count++) {
			var query = schools(ids(count));
			assertEquals(query.conditions().getFirst().chars().filter(c -> c == '?').count(), query.parameters().size());
			texts.addAll(query.conditions());
		}
		assertEquals(6, texts.size(), "of 1, 16, 128, 256, 512 and 1024");
		assertEquals(32_768, schools(ids(30_000)).parameters().size());
		assertThrows(IllegalArgumentException.class, () -> schools(ids(32_769)));
		var rules = new ScopeRules(new Mapping(TestStore.corePackages().contributions().getFirst().packages()), new DerbyDialect());
		var scopes = new HashSet<String>();
		for (int count = 2; count <= 16; count++) scopes.add(rules.of(schools(ids(1)), new Scope.Schools(Set.copyOf(ids(count)), "test")).sql());
		assertEquals(1, scopes.size());
	}

	@ParameterizedTest
	@EnumSource
	void eachIsFoundOnce(Engine engine) {
		try (Database database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var harbor = people.aSchool("Harbor").getId();
			var hill = people.aSchool("Hill").getId();
			for (int others : List.of(0, 1, 15, 200)) {
				var all = new ArrayList<>(ids(others));
				all.add(harbor);
				all.add(hill);
				assertEquals(Set.of(harbor, hill), Set.copyOf(database.list(schools(all), EVERYBODY)));
				assertEquals(2, database.list(schools(all), EVERYBODY).size());
				assertEquals(List.of(harbor), database.list(schools(all), new Scope.Schools(Set.of(harbor, UUID.randomUUID()), "test")));
			}
			assertTrue(database.list(schools(List.of()), EVERYBODY).isEmpty());
		}
	}
}
