package org.trellis.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.model.review.Intensity.PREVENTION;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

/** The resource map as other programs get it. */
class GapMapWriterTest {
	private static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-000000000001");
	private static final GapMap MAP = new GapMap(new GapMap.Basis(SCHOOL, UUID.randomUUID(), "2026-2027", List.of(), LocalDate.of(2026, 10, 1)), "Lincoln",
			List.of(new GapCell("health", PREVENTION, 2, 40, 30), new GapCell("health", INTENSIVE, 1, 2, 19), new GapCell("social", INTENSIVE, 0, 0, 25)));
	private static final Predicate<GapCell> ALL = cell -> true;
	private static final Predicate<GapCell> WITHOUT_THE_WORST = cell -> !cell.domain().equals("social");

	private static List<String> csv(Predicate<GapCell> told) {
		var csv = new StringWriter();
		GapMapWriter.csv(MAP, told, csv);
		return csv.toString().lines().toList();
	}

	private static String json(Predicate<GapCell> told) {
		var json = new StringWriter();
		GapMapWriter.json(MAP, told, json);
		return json.toString();
	}

	@Test
	void aLineForEachCell() {
		assertEquals(List.of("domain,intensity,services,target,open_places,demand,unmet,rank", "health,prevention,2,2,40,30,0,", "health,intensive,1,2,2,19,17,2", "social,intensive,0,2,0,25,25,1"), csv(ALL));
	}

	/** A rank tells how many students there are; so a cell that is not told takes none, and is not missed among the others. */
	@Test
	void aCellThatIsNotToldHasNeitherDemandNorRank() {
		assertEquals(List.of("health,intensive,1,2,2,19,17,1", "social,intensive,0,2,0,,,"), csv(WITHOUT_THE_WORST).subList(2, 4));
	}

	@Test
	void oneObjectWithAllCells() {
		var begin = "{\"place\":\"Lincoln\",\"school\":\"" + SCHOOL + "\",\"schoolYear\":\"2026-2027\",\"asOf\":\"2026-10-01\",\"cells\":["
				+ "{\"domain\":\"health\",\"intensity\":\"prevention\",\"services\":2,\"target\":2,\"openPlaces\":40,\"demand\":30,\"unmet\":0,\"rank\":0},"
				+ "{\"domain\":\"health\",\"intensity\":\"intensive\",\"services\":1,\"target\":2,\"openPlaces\":2,\"demand\":19,\"unmet\":17,\"rank\":";
		assertEquals(begin + "2},{\"domain\":\"social\",\"intensity\":\"intensive\",\"services\":0,\"target\":2,\"openPlaces\":0,\"demand\":25,\"unmet\":25,\"rank\":1}]}", json(ALL));
		assertEquals(begin + "1},{\"domain\":\"social\",\"intensity\":\"intensive\",\"services\":0,\"target\":2,\"openPlaces\":0,\"withheld\":true}]}", json(WITHOUT_THE_WORST));
	}
}
