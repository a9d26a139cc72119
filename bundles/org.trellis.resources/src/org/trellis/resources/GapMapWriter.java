package org.trellis.resources;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a resource map for other programs, so that it leaves the workbench: of which cells the students may be told is decided by the
 * suppression (D34). Where they may not, demand, unmet and rank are missing; ranks are among the gaps that are told. Services and places
 * are about nobody. The given writer is flushed and left open.
 */
public final class GapMapWriter {
	private static final List<String> COLUMNS = List.of("domain", "intensity", "services", "target", "open_places", "demand", "unmet", "rank");

	private GapMapWriter() {
	}

	/**
	 * A line per cell under a line of names; {@code rank} is empty for a cell that is no gap.
	 *
	 * @param told whether the students of a cell may be told
	 */
	public static void csv(GapMap map, Predicate<GapCell> told, Writer out) {
		try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Unclosed(out))) {
			csv.writeRecord(COLUMNS);
			for (var cell : map.cells()) csv.writeRecord(told.test(cell) ? values(cell, rank(map, told, cell)) : values(cell));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int rank(GapMap map, Predicate<GapCell> told, GapCell cell) {
		return map.gaps().stream().filter(told).toList().indexOf(cell) + 1;
	}

	private static List<String> values(GapCell cell) {
		return List.of(cell.domain(), name(cell), "" + cell.services(), "" + GapCell.TARGET, "" + cell.openPlaces(), "", "", "");
	}

	private static List<String> values(GapCell cell, int rank) {
		return List.of(cell.domain(), name(cell), "" + cell.services(), "" + GapCell.TARGET, "" + cell.openPlaces(), "" + cell.demand(), "" + cell.unmet(), rank == 0 ? "" : "" + rank);
	}

	private static String name(GapCell cell) {
		return cell.intensity().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * One object: place, school year, day, cells; a cell whose students are not told has {@code withheld} instead of them.
	 *
	 * @param told whether the students of a cell may be told
	 */
	public static void json(GapMap map, Predicate<GapCell> told, Writer out) {
		try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
			json.writeStartObject();
			json.writeStringProperty("place", map.place());
			if (map.basis().school() != null) json.writeStringProperty("school", map.basis().school().toString());
			if (map.basis().schoolYearName() != null) json.writeStringProperty("schoolYear", map.basis().schoolYearName());
			json.writeStringProperty("asOf", map.basis().asOf().toString());
			json.writeArrayPropertyStart("cells");
			for (var cell : map.cells()) cell(map, told, cell, json);
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void cell(GapMap map, Predicate<GapCell> told, GapCell cell, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("domain", cell.domain());
		json.writeStringProperty("intensity", name(cell));
		json.writeNumberProperty("services", cell.services());
		json.writeNumberProperty("target", GapCell.TARGET);
		json.writeNumberProperty("openPlaces", cell.openPlaces());
		if (told.test(cell)) {
			json.writeNumberProperty("demand", cell.demand());
			json.writeNumberProperty("unmet", cell.unmet());
			json.writeNumberProperty("rank", rank(map, told, cell));
		} else json.writeBooleanProperty("withheld", true);
		json.writeEndObject();
	}

	/** The libraries close what they write to; the caller's writer stays open. */
	private static final class Unclosed extends FilterWriter {
		Unclosed(Writer out) {
			super(out);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
