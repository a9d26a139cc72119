package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.trellis.store.internal.Pathways.aBadge;
import static org.trellis.store.internal.Pathways.aPathway;
import static org.trellis.store.internal.Pathways.aStage;
import static org.trellis.store.internal.Pathways.aStep;
import static org.trellis.store.internal.Pathways.evidence;
import static org.trellis.store.internal.Pathways.part;
import static org.trellis.store.internal.Pathways.parts;
import static org.trellis.store.internal.Pathways.set;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.EntityText;
import org.trellis.store.ListQuery;
import org.trellis.store.SaveResult.Conflict;
import org.trellis.store.SaveResult.FieldConflict;
import org.trellis.store.SaveResult.Part;
import org.trellis.store.SaveResult.Saved;
import org.trellis.store.internal.Pathways.Pathway;
import org.trellis.testing.Engine;

/** Parts that move, are replaced and go, by one person or by two at once. */
class PartsTest {
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
	void partsMoveOutOfWhatGoesInTheSameSave(Engine engine) {
		var database = databases.on(engine);
		edited(database, aPathway("Nursing", aStage("School", aStep("Visit a clinic", aStep("Ask a nurse"))), aStage("College")), pathway -> {
			var visit = parts(first(pathway, "stages"), "steps").removeFirst();
			parts(pathway, "stages").removeFirst();
			parts(pathway, "stages").addFirst(aStage("High school", visit));
		});
		edited(database, aPathway("Baker", aStage("School", aStep("Bakery", aStep("Bread", aStep("Dough")), aStep("Cake")))), pathway -> {
			var steps = parts(first(pathway, "stages"), "steps");
			var bread = parts(steps.getFirst(), "steps").getFirst();
			steps.set(0, bread);
		});
	}

	@ParameterizedTest
	@EnumSource
	void aSinglePartIsReplacedWhereNoTwoMayBe(Engine engine) {
		var database = databases.on(engine);
		var stage = aStage("School", aStep("Visit"));
		set(stage, "badge", aBadge("bronze"));
		edited(database, aPathway("Nursing", stage), pathway -> {
			set(first(pathway, "stages"), "badge", aBadge("silver"));
			set(first(pathway, "stages"), "name", "High school");
		});
	}

	@ParameterizedTest
	@EnumSource
	void twoPartsChangePlaces(Engine engine) {
		var database = databases.on(engine);
		Entity one = aStep("one"), two = aStep("two");
		set(one, "evidence", evidence("photo"));
		set(two, "evidence", evidence("letter"));
		edited(database, aPathway("Nursing", aStage("School", one, two)), pathway -> {
			var steps = parts(first(pathway, "stages"), "steps");
			Entity photo = part(steps.get(0), "evidence"), letter = part(steps.get(1), "evidence");
			set(steps.get(0), "evidence", null);
			set(steps.get(1), "evidence", photo);
			set(steps.get(0), "evidence", letter);
		});
	}

	@ParameterizedTest
	@EnumSource
	void whatIsRemovedIsForgottenWithAllItsParts(Engine engine) {
		var database = databases.on(engine);
		Entity kept = aStep("kept"), inner = aStep("inner"), goes = aStage("goes", aStep("outer", inner)), root = aPathway("Nursing", aStage("stays", kept), goes);
		insert(database, root);
		for (var known : List.of(kept, inner, goes, root)) insert(database, externalId(known));
		var loaded = load(database, root.getId());
		parts(loaded.root(), "stages").removeLast();
		assertInstanceOf(Saved.class, database.save(TESTER, loaded));
		assertEquals(List.of("PathwayStep kept", "Pathway Nursing"), externalIds(database, kept, inner, goes, root), "what went by the foreign key of its owner is forgotten, too");
		database.write(TESTER, null, u -> {
			u.delete(u.load(Pathway.class, root.getId(), EVERYBODY).orElseThrow());
			assertEquals(0, u.count(externalIdsOf(kept, inner, goes, root), EVERYBODY), "at once for who reads in the same transaction");
			return null;
		});
		assertEquals(List.of(), externalIds(database, kept, inner, goes, root));
	}

	@ParameterizedTest
	@EnumSource
	void theNameOfSomethingRemovedIsFreeInTheSameTransaction(Engine engine) {
		var database = databases.on(engine);
		Entity old = aPathway("Welding"), next = aPathway("Welding");
		insert(database, old);
		insert(database, externalId(old));
		database.write(TESTER, null, u -> {
			u.delete(u.load(Pathway.class, old.getId(), EVERYBODY).orElseThrow());
			u.insert(next);
			u.insert(externalId(next));
			return null;
		});
		assertEquals(List.of("Pathway Welding"), externalIds(database, next));
	}

	@ParameterizedTest
	@EnumSource
	void bothKeepTheirsWhenTheyAddAndRemoveInOneList(Engine engine) {
		var database = databases.on(engine);
		var root = aPathway("Nursing", aStage("a"), aStage("b"), aStage("c"));
		insert(database, root);
		Aggregate<Pathway> mine = load(database, root.getId()), theirs = load(database, root.getId());
		parts(theirs.root(), "stages").remove(1);
		parts(theirs.root(), "stages").add(aStage("their last"));
		database.save(TESTER, theirs);
		parts(mine.root(), "stages").addFirst(aStage("my first"));
		parts(mine.root(), "stages").add(aStage("my last"));
		assertInstanceOf(Saved.class, database.save(TESTER, mine), "what only moves up because another goes is touched by nobody");
		assertEquals(List.of("my first", "a", "c", "their last", "my last"), names(load(database, root.getId()).root(), "stages"));
		assertEquals(EntityText.write(load(database, root.getId()).root()), EntityText.write(mine.root()));

		parts(mine.root(), "stages").addLast(parts(mine.root(), "stages").removeFirst());
		edited(database, mine);
		assertEquals(List.of("a", "c", "their last", "my last", "my first"), names(load(database, root.getId()).root(), "stages"));
	}

	@ParameterizedTest
	@EnumSource
	void aPartThatBothMoveElsewhereIsAConflict(Engine engine) {
		var database = databases.on(engine);
		conflict(database, pathway -> move(pathway, 0, 1), pathway -> move(pathway, 0, 2));
	}

	@ParameterizedTest
	@EnumSource
	void aPartThatOneMovesIntoWhatTheOtherRemovesIsAConflict(Engine engine) {
		var database = databases.on(engine);
		conflict(database, pathway -> move(pathway, 0, 1), pathway -> parts(pathway, "stages").remove(1));
		conflict(database, pathway -> parts(pathway, "stages").remove(1), pathway -> move(pathway, 0, 1));
		conflict(database, pathway -> parts(pathway, "stages").remove(0), pathway -> move(pathway, 0, 1));
	}

	@ParameterizedTest
	@EnumSource
	void twoPartsThatAreMovedIntoEachOtherAreAConflict(Engine engine) {
		var database = databases.on(engine);
		var root = aPathway("Nursing", aStage("School", aStep("one"), aStep("two")));
		insert(database, root);
		Aggregate<Pathway> mine = load(database, root.getId()), theirs = load(database, root.getId());
		var theirSteps = parts(first(theirs.root(), "stages"), "steps");
		parts(theirSteps.get(0), "steps").add(theirSteps.get(1));
		database.save(TESTER, theirs);
		var mySteps = parts(first(mine.root(), "stages"), "steps");
		parts(mySteps.get(1), "steps").add(mySteps.get(0));
		assertInstanceOf(Conflict.class, database.save(TESTER, mine));
		assertEquals(EntityText.write(theirs.root()), EntityText.write(load(database, root.getId()).root()));
	}

	@ParameterizedTest
	@EnumSource
	void aSinglePlaceThatBothFillIsAConflictOfItsOwner(Engine engine) {
		var database = databases.on(engine);
		var root = aPathway("Nursing", aStage("School", aStep("Visit")));
		insert(database, root);
		Aggregate<Pathway> mine = load(database, root.getId()), theirs = load(database, root.getId());
		set(first(theirs.root(), "stages"), "badge", aBadge("silver"));
		assertInstanceOf(Saved.class, database.save(TESTER, theirs));
		set(first(mine.root(), "stages"), "badge", aBadge("gold"));
		var field = assertInstanceOf(Conflict.class, database.save(TESTER, mine)).fields().getFirst();
		Entity stage = first(mine.root(), "stages");
		Entity gold = part(stage, "badge"), silver = part(first(theirs.root(), "stages"), "badge");
		assertEquals(new FieldConflict(stage.eClass().getName(), stage.getId(), stage.eClass().getEStructuralFeature("badge"), null, new Part(gold.eClass().getName(), gold.getId()), new Part(silver.eClass().getName(), silver.getId())), field);
		assertEquals("PathwayStage " + stage.getId() + ".badge", field.toString());
	}

	/** Two people's edits of a pathway with three stages of a step each. */
	private static void conflict(Database database, Consumer<Pathway> my, Consumer<Pathway> their) {
		var root = aPathway("Nursing", aStage("a", aStep("x")), aStage("b", aStep("y")), aStage("c", aStep("z")));
		insert(database, root);
		Aggregate<Pathway> mine = load(database, root.getId()), theirs = load(database, root.getId());
		their.accept(theirs.root());
		assertInstanceOf(Saved.class, database.save(TESTER, theirs));
		my.accept(mine.root());
		assertInstanceOf(Conflict.class, database.save(TESTER, mine));
		assertEquals(EntityText.write(theirs.root()), EntityText.write(load(database, root.getId()).root()), "nothing was written");
	}

	private static void move(Pathway pathway, int from, int to) {
		var stages = parts(pathway, "stages");
		parts(stages.get(to), "steps").add(parts(stages.get(from), "steps").getFirst());
	}

	private static void edited(Database database, Pathway pathway, Consumer<Pathway> edit) {
		insert(database, pathway);
		var loaded = load(database, pathway.getId());
		edit.accept(loaded.root());
		edited(database, loaded);
	}

	private static void edited(Database database, Aggregate<Pathway> edited) {
		assertInstanceOf(Saved.class, database.save(TESTER, edited));
		assertEquals(EntityText.write(edited.root()), EntityText.write(load(database, edited.root().getId()).root()));
	}

	private static Entity first(Entity of, String feature) {
		return parts(of, feature).getFirst();
	}

	private static List<Object> names(Entity of, String feature) {
		return parts(of, feature).stream().map(p -> Pathways.get(p, "name")).toList();
	}

	private static void insert(Database database, Entity root) {
		database.write(TESTER, null, u -> {
			u.insert(root);
			return null;
		});
	}

	private static Aggregate<Pathway> load(Database database, UUID id) {
		return database.load(Pathway.class, id, EVERYBODY).orElseThrow();
	}

	private static Entity externalId(Entity of) {
		var external = BaseFactory.eINSTANCE.createExternalId();
		external.setEntityType(of.eClass().getName());
		external.setEntityId(of.getId());
		external.setSource("college");
		external.setValue(of.eClass().getName() + " " + Pathways.get(of, "name"));
		return external;
	}

	private static ListQuery<String> externalIdsOf(Entity... those) {
		return ListQuery.select("x.EXTERNAL_VALUE").from("EXTERNAL_ID x").ofWholeDistrict().whereIn("x.ENTITY_ID", Stream.of(those).map(Entity::getId).toList()).orderBy("x.ID").as(r -> r.text(1));
	}

	private static List<String> externalIds(Database database, Entity... of) {
		return database.list(externalIdsOf(of), EVERYBODY);
	}
}
