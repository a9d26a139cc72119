package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.store.internal.Pathways.aStage;
import static org.trellis.store.internal.Pathways.parts;
import static org.trellis.store.internal.Pathways.set;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.EntityText;
import org.trellis.store.SaveResult.Conflict;
import org.trellis.store.SaveResult.Saved;
import org.trellis.store.internal.Pathways.Pathway;
import org.trellis.testing.Engine;

/** Whatever is done to an aggregate between two saves: what is loaded again is what was in memory. */
class RandomEditsTest {
	private static final int ROUNDS = 40;

	@TempDir
	static Path folder;
	private static PathwayDatabases databases;

	@BeforeAll
	static void make() {
		databases = new PathwayDatabases(folder);
	}

	@AfterAll
	static void close() {
		databases.close();
	}

	@ParameterizedTest
	@EnumSource
	void onePersonsEdits(Engine engine) {
		var database = databases.on(engine);
		var mine = stored(database, 100_000);
		for (int seed = 1; seed <= ROUNDS; seed++) {
			new RandomEdits(110_000 + seed, null).edit(mine.root(), 1 + seed % 12);
			assertInstanceOf(Saved.class, database.save(TESTER, mine), "seed " + seed);
			assertFalse(mine.isChanged(), "seed " + seed);
			assertEquals(EntityText.write(mine.root()), EntityText.write(load(database, mine).root()), "seed " + seed);
		}
		assertTrue(database.verifyAudit().whole());
	}

	@ParameterizedTest
	@EnumSource
	void twoPeopleWhoTouchDifferentThingsBothKeepTheirs(Engine engine) {
		var database = databases.on(engine);
		for (int seed = 1; seed <= ROUNDS; seed++) {
			Aggregate<Pathway> theirs = stored(database, 200_000 + seed), mine = load(database, theirs), both = load(database, theirs);
			var stages = parts(mine.root(), "stages").stream().map(Entity::getId).toList();
			Set<UUID> myStages = new HashSet<>(stages.subList(0, stages.size() / 2)), theirStages = new HashSet<>(stages.subList(stages.size() / 2, stages.size()));
			for (var root : List.of(theirs.root(), both.root())) {
				set(root, "name", "theirs");
				new RandomEdits(210_000 + seed, theirStages).edit(root, 8);
				parts(root, "stages").add(withId(aStage("their new"), seed));
			}
			for (var root : List.of(mine.root(), both.root())) {
				set(root, "goal", withId(Pathways.aGoal("mine"), seed + 1000));
				new RandomEdits(220_000 + seed, myStages).edit(root, 8);
				parts(root, "stages").add(withId(aStage("my new"), seed + 2000));
			}
			assertInstanceOf(Saved.class, database.save(TESTER, theirs), "seed " + seed);
			assertTrue(assertInstanceOf(Saved.class, database.save(TESTER, mine), "seed " + seed).merged());
			assertFalse(mine.isChanged(), "seed " + seed);
			var stored = load(database, mine).root();
			assertEquals(EntityText.write(stored), EntityText.write(mine.root()), "the editor shows what is stored, seed " + seed);
			assertEquals(withoutVersions(both.root()), withoutVersions(stored), "seed " + seed);
		}
	}

	@ParameterizedTest
	@EnumSource
	void twoPeopleWhoMayTouchTheSameThingLoseNothingUnseen(Engine engine) {
		int merged = 0, refused = 0;
		var database = databases.on(engine);
		for (int seed = 1; seed <= 2 * ROUNDS; seed++) {
			Aggregate<Pathway> theirs = stored(database, 300_000 + seed), mine = load(database, theirs);
			var base = facts(mine.root());
			change(theirs, new RandomEdits(310_000 + seed, null), 1 + seed % 3);
			change(mine, new RandomEdits(320_000 + seed, null), 1 + seed % 2);
			TreeMap<String, Object> my = facts(mine.root()), their = facts(theirs.root());
			database.save(TESTER, theirs);
			switch (database.save(TESTER, mine)) {
			case Saved<Pathway> saved -> {
				merged++;
				assertEquals(EntityText.write(load(database, mine).root()), EntityText.write(mine.root()), "seed " + seed);
				assertEquals(together(base, my, their), facts(mine.root()), "seed " + seed);
			}
			case Conflict<Pathway> conflict -> {
				refused++;
				assertFalse(conflict.fields().isEmpty());
				assertEquals(EntityText.write(theirs.root()), EntityText.write(load(database, mine).root()), "a conflict writes nothing, seed " + seed);
			}
			}
		}
		assertTrue(merged > ROUNDS / 2 && refused > 5, merged + " merged, " + refused + " refused");
	}

	private static void change(Aggregate<Pathway> edited, RandomEdits edits, int times) {
		do edits.edit(edited.root(), times);
		while (!edited.isChanged());
	}

	/** By object and feature what it is; by object alone where it hangs. The order of siblings is not in it. */
	private static TreeMap<String, Object> facts(Entity root) {
		var facts = new TreeMap<String, Object>();
		facts(root, facts);
		root.eAllContents().forEachRemaining(o -> facts((Entity) o, facts));
		return facts;
	}

	private static void facts(Entity entity, TreeMap<String, Object> facts) {
		facts.put(entity.getId().toString(), entity.eContainer() == null ? "root" : ((Entity) entity.eContainer()).getId() + " " + entity.eContainmentFeature().getName());
		for (var name : List.of("name", "hours", "skills")) {
			EStructuralFeature feature = entity.eClass().getEStructuralFeature(name);
			if (feature != null) facts.put(entity.getId() + " " + name, entity.eGet(feature) instanceof List<?> l ? List.copyOf(l) : Objects.requireNonNullElse(entity.eGet(feature), "null"));
		}
	}

	/** What must come out when two edits are merged: each fact from whoever changed it. */
	private static TreeMap<String, Object> together(TreeMap<String, Object> base, TreeMap<String, Object> mine, TreeMap<String, Object> theirs) {
		var together = new TreeMap<>(theirs);
		var keys = new HashSet<>(base.keySet());
		keys.addAll(mine.keySet());
		for (var key : keys) {
			if (Objects.equals(base.get(key), mine.get(key))) continue;
			if (mine.containsKey(key)) together.put(key, mine.get(key));
			else together.remove(key);
		}
		return together;
	}

	private static Entity withId(Entity entity, int number) {
		entity.setId(new UUID(0x4000, 0x8000_0000_0000_0000L + number));
		return entity;
	}

	private static String withoutVersions(Entity root) {
		var copy = EcoreUtil.copy(root);
		copy.setVersion(0);
		copy.eAllContents().forEachRemaining(o -> ((Entity) o).setVersion(0));
		return EntityText.write(copy);
	}

	private static Aggregate<Pathway> stored(Database database, int seed) {
		var pathway = new RandomEdits(seed, null).make();
		database.write(TESTER, null, u -> {
			u.insert(pathway);
			return null;
		});
		return database.load(Pathway.class, pathway.getId(), EVERYBODY).orElseThrow();
	}

	private static Aggregate<Pathway> load(Database database, Aggregate<Pathway> known) {
		return database.load(Pathway.class, known.root().getId(), EVERYBODY).orElseThrow();
	}
}
