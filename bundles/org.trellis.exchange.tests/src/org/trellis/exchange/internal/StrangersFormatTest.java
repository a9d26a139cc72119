package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.trellis.exchange.Listing;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.internal.edfi.EdFiFormat;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Room;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;

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
