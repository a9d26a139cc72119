package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.Imports;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.internal.edfi.EdFiFormat;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Room;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** The example in the extension point's schema: who knows only the public API gets the dry run, the guard and the undo for nothing. */
class StrangersFormatTest {
	@TempDir
	Path temporary;

	static final class RoomList implements ImportFormat {
		private static final Listing SCHOOL = Listing.mentions("school", DistrictPackage.Literals.SCHOOL);
		private static final Listing ROOM = Listing.things("room", DistrictPackage.Literals.ROOM);

		@Override
		public String id() {
			return "room-list";
		}

		@Override
		public String label() {
			return "List of rooms";
		}

		@Override
		public boolean recognises(Path file) {
			return file.toString().endsWith(".rooms");
		}

		@Override
		public List<Listing> listings() {
			return List.of(SCHOOL, ROOM);
		}

		@Override
		public void read(List<SourceFile> files, Sink sink, Progress progress) throws IOException {
			for (var file : files) {
				int line = 0;
				for (var text : Files.readAllLines(file.path())) {
					var place = file.at(++line);
					var parts = (text + ";;").split(";", -1);
					new Draft(sink, SCHOOL, place, parts[0], "school").initially(DistrictPackage.Literals.SCHOOL__NAME, parts[0]).propose();
					var draft = new Draft(sink, ROOM, place, parts[0] + "|" + parts[1], "room");
					draft.refer(DistrictPackage.Literals.ROOM__SCHOOL, parts[0], new Field("school", parts[0], place));
					draft.text(DistrictPackage.Literals.ROOM__NAME, new Field("room", parts[1], place));
					draft.whole(DistrictPackage.Literals.ROOM__CAPACITY, new Field("seats", parts[2], place), 0, 1000).propose();
				}
			}
		}
	}

	/** Reads a list of rooms, until something goes wrong in it. */
	public static class Broken extends RoomListLike {
		@Override
		public void read(List<SourceFile> files, Sink sink, Progress progress) {
			throw new NoSuchMethodError("Sink.old");
		}
	}

	/** Stumbles over the first file. */
	public static final class Stumbling extends RoomListLike {
		@Override
		public boolean recognises(Path file) {
			throw new IllegalStateException("no such dialect");
		}
	}

	/** Has no name for the command line. */
	public static final class Nameless extends RoomListLike {
		@Override
		public String id() {
			return null;
		}
	}

	/** A format that a registry can make. */
	public static class RoomListLike implements ImportFormat {
		@Override
		public String id() {
			return getClass().getSimpleName();
		}

		@Override
		public String label() {
			return "List of rooms";
		}

		@Override
		public boolean recognises(Path file) {
			return true;
		}

		@Override
		public List<Listing> listings() {
			return List.of(RoomList.ROOM);
		}

		@Override
		public void read(List<SourceFile> files, Sink sink, Progress progress) {
			throw new StoreException("The rooms are asleep.");
		}
	}

	@Test
	void whatAFormatDoesWrongIsToldWithItsPluginAndStopsNoOther() throws IOException {
		var registry = new TestRegistry(StrangersFormatTest.class.getClassLoader()).with("org.trellis.exchange", "<extension-point id=\"formats\" name=\"Formats\"/>");
		for (var type : List.of(Broken.class, Stumbling.class, Nameless.class, RoomListLike.class)) registry.with("com.example.rooms", "<extension point=\"org.trellis.exchange.formats\"><format class=\"" + type.getName() + "\"/></extension>");
		registry.with("com.example.gone", "<extension point=\"org.trellis.exchange.formats\"><format class=\"com.example.Missing\"/></extension>");
		var imports = Imports.of(registry.registry(), TestStore.corePackages());
		assertEquals(List.of("Broken", "RoomListLike", "Stumbling"), imports.formats().stream().map(ImportFormat::id).toList());
		assertSame(imports.formats().getFirst(), imports.formats().getFirst(), "one object serves all imports");
		assertEquals(List.of("The import format " + Nameless.class.getName() + " of plug-in com.example.rooms failed: it has no id", "The import format com.example.Missing of plug-in com.example.gone failed: com.example.Missing cannot be made"), imports.refused());
		var file = Files.writeString(temporary.resolve("north.rooms"), "North;101;20");
		assertEquals(List.of(true, true, false), imports.formats().stream().map(f -> f.recognises(file)).toList());
		assertTrue(imports.refused().contains("The import format " + Stumbling.class.getName() + " of plug-in com.example.rooms failed: no such dialect"), imports.refused().toString());
		try (var database = TestStore.create(Engine.DERBY, temporary)) {
			var stopped = assertThrows(StoreException.class, () -> imports.dryRun(database, TestStore.EVERYBODY, new ImportRequest("Broken", List.of(file)), Progress.NONE));
			assertEquals("The import format List of rooms of plug-in com.example.rooms failed: Sink.old", stopped.getMessage());
			assertEquals("The rooms are asleep.", assertThrows(StoreException.class, () -> imports.dryRun(database, TestStore.EVERYBODY, new ImportRequest("RoomListLike", List.of(file)), Progress.NONE)).getMessage());
		}
	}

	@Test
	void readsThroughThePublicApiOnly() {
		try (var world = new World(Engine.DERBY, temporary, 0, List.of(new EdFiFormat(), new RoomList())).with("north.rooms", "North;101;20", "North;102;lots", "North;;5")) {
			var before = world.state();
			var report = world.commit("room-list");
			assertEquals(List.of("VALUE_LEFT_OUT north.rooms:2 room seats [lots] This is not a number. The value is left out.", "ROW_REJECTED north.rooms:3 room room It has no room, which Trellis needs; add it in the source and import again."),
					World.lines(report));
			assertEquals(new Counts(2, 0, 0, 1, 0), report.totals("Room"));
			assertEquals(20, world.by(Room.class, "North|101").getCapacity());
			world.undo(report);
			assertEquals(before, world.state());
		}
	}
}
