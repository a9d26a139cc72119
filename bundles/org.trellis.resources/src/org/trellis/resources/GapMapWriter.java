package org.trellis.resources;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a resource map for other programs. Counts go out as they are; a map that leaves the workbench is suppressed before it
 * comes here (D34). The given writer is flushed and left open.
 */
public final class GapMapWriter {
	private static final List<String> COLUMNS = List.of("domain", "intensity", "services", "target", "open_places", "demand", "unmet", "rank");

	private GapMapWriter() {
	}

	/** A line per cell under a line of names; {@code rank} is empty for a cell that is no gap. */
	public static void csv(GapMap map, Writer out) {
		try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Unclosed(out))) {
			csv.writeRecord(COLUMNS);
			for (var cell : map.cells()) csv.writeRecord(values(map, cell));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> values(GapMap map, GapCell cell) {
		var rank = map.rank(cell);
		return List.of(cell.domain(), name(cell), "" + cell.services(), "" + GapCell.TARGET, "" + cell.openPlaces(), "" + cell.demand(), "" + cell.unmet(), rank == 0 ? "" : "" + rank);
	}

	private static String name(GapCell cell) {
		return cell.intensity().name().toLowerCase(Locale.ROOT);
	}

	/** One object: place, school year, day, cells. */
	public static void json(GapMap map, Writer out) {
		try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
			json.writeStartObject();
			json.writeStringProperty("place", map.place());
			if (map.basis().school() != null) json.writeStringProperty("school", map.basis().school().toString());
			if (map.basis().schoolYearName() != null) json.writeStringProperty("schoolYear", map.basis().schoolYearName());
			json.writeStringProperty("asOf", map.basis().asOf().toString());
			json.writeArrayPropertyStart("cells");
			for (var cell : map.cells()) cell(map, cell, json);
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void cell(GapMap map, GapCell cell, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("domain", cell.domain());
		json.writeStringProperty("intensity", name(cell));
		json.writeNumberProperty("services", cell.services());
		json.writeNumberProperty("target", GapCell.TARGET);
		json.writeNumberProperty("openPlaces", cell.openPlaces());
		json.writeNumberProperty("demand", cell.demand());
		json.writeNumberProperty("unmet", cell.unmet());
		json.writeNumberProperty("rank", map.rank(cell));
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
