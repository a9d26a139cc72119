package org.trellis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as offices really write them, for the formats of strangers. */
class CsvFileTest {
	@TempDir
	Path folder;

	private SourceFile file(byte[] bytes) throws IOException {
		return new SourceFile(Files.write(folder.resolve("rooms.csv"), bytes), "rooms.csv");
	}

	private SourceFile file(String text, Charset charset) throws IOException {
		return file(text.getBytes(charset));
	}

	/** What a file says, as a format would see it. */
	private static final class Heard implements CsvFile.Reading {
		private final List<String> columns = new ArrayList<>();
		private final List<CsvFile.Row> rows = new ArrayList<>();
		private List<CsvFile.Column> header;

		@Override
		public void header(List<CsvFile.Column> all, Place place) throws FileRefused {
			header = all;
			for (var column : all) columns.add(column.name());
			if (!columns.contains("room")) throw new FileRefused(place, new Reason("other-format", "This is no list of rooms."));
		}

		@Override
		public void row(CsvFile.Row row) {
			rows.add(row);
		}

		private List<String> lines() {
			return rows.stream().map(r -> r.place().line() + ":" + String.join("|", r.fields())).toList();
		}
	}

	private static Heard heard(SourceFile file) throws Exception {
		var heard = new Heard();
		CsvFile.read(file, heard);
		return heard;
	}

	private static String refused(SourceFile file) {
		return assertThrows(FileRefused.class, () -> CsvFile.read(file, new Heard())).getMessage();
	}

	@Test
	void separatorsTitlesAndEmptyLinesAreAsTheyCome() throws Exception {
		for (var separator : List.of(",", ";", "\t")) {
			var heard = heard(file("\r\n School Name,ROOM,Seats - max\r\n\r\nLincoln,\"B 12, east\",24\r\n , ,\r\nAdams,C1\r\n".replace(",", separator).replace("12" + separator, "12,"), StandardCharsets.UTF_8));
			assertEquals(List.of("school_name", "room", "seats_max"), heard.columns);
			assertEquals(List.of("4:Lincoln|B 12, east|24", "6:Adams|C1"), heard.lines(), "separated by " + separator);
			var seats = heard.header.get(2);
			assertEquals("24", heard.rows.getFirst().field(seats).value());
			assertNull(heard.rows.getLast().field(seats).value(), "the line is too short");
			assertEquals(new Place("rooms.csv", 6), heard.rows.getLast().field(seats).place());
		}
	}

	@Test
	void encodingsAreThoseThatTheBytesTell() throws Exception {
		var text = "room,note\nB12,mañana\n";
		for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			assertEquals(List.of("2:B12|mañana"), heard(file("\uFEFF" + text, charset)).lines(), charset.name());
			assertEquals("room", CsvFile.columns(folder.resolve("rooms.csv")).getFirst().name());
		}
		assertEquals(List.of("2:B12|mañana"), heard(file(text, StandardCharsets.UTF_8)).lines());
		assertTrue(refused(file(text, StandardCharsets.ISO_8859_1)).contains("line 2"), refused(file(text, StandardCharsets.ISO_8859_1)));
	}

	@Test
	void whatIsNoTableIsRefusedWithASentence() throws Exception {
		assertTrue(refused(file(new byte[0])).startsWith("rooms.csv is empty"), refused(file(new byte[0])));
		assertEquals(refused(file(new byte[0])), refused(file("\n\n", StandardCharsets.UTF_8)));
		assertTrue(refused(file("room,note\nB12,\"no end\n", StandardCharsets.UTF_8)).contains("rooms.csv"));
		assertEquals("This is no list of rooms.", refused(file("desk,note\nB12,x\n", StandardCharsets.UTF_8)));
	}

	@Test
	void whatCannotBeReadHasNoColumns() throws Exception {
		assertEquals(List.of(), CsvFile.columns(folder.resolve("nowhere.csv")));
		assertEquals(List.of(), CsvFile.columns(folder));
		assertEquals(List.of(), CsvFile.columns(file(new byte[0]).path()));
		assertEquals(List.of(), CsvFile.columns(file("room,\"no end", StandardCharsets.UTF_8).path()));
		assertEquals(List.of(), CsvFile.columns(file("caf\u00e9", StandardCharsets.ISO_8859_1).path()), "not UTF-8");
	}
}
