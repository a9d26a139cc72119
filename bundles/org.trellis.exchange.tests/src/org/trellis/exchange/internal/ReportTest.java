package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;

import de.siegmar.fastcsv.reader.CsvReader;

import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a person and a program read of an import. */
class ReportTest {
	@TempDir
	Path temporary;

	@Test
	void theTextHasATableTheFirstRejectedRowsAndTheWayBack() {
		try (var world = new World(Engine.DERBY, temporary)) {
			var students = IntStream.range(0, 30).mapToObj(i -> EdFi.student("S" + i, i < 25 ? null : "Given", "Family")).toArray(String[]::new);
			world.with("Student.xml", EdFi.interchange("Student", students));
			var dry = world.dryRun("edfi").toText(20);
			assertTrue(dry.startsWith("""
					File         Class    Added  Changed  Dropped  Rejected  Unchanged
					Student.xml  Student      5        0        0        25          0
					Total                     5        0        0        25          0
					"""), dry);
			assertTrue(dry.contains("Rows rejected: 25; values left out: 0:\n  Student.xml:3 Student Name/FirstName: It has no Name/FirstName, which Trellis needs; add it in the source and import again.\n"), dry);
			assertTrue(dry.contains("  ... and 5 more, which --rows FILE writes into a file.\n"), dry);
			assertTrue(dry.endsWith("This was a dry run: nothing was changed.\n"), dry);
			var report = world.commit("edfi");
			assertTrue(report.toText(20).endsWith("Imported. To take it back: undo-import " + report.run() + "\n"));
			assertTrue(world.commit("edfi").toText(20).endsWith("The database holds all of this already: nothing was changed.\n"));
		}
	}

	@Test
	void everyRejectedRowAndEverythingThatIsDroppedIsInTheFileThatWasAskedFor() throws IOException {
		try (var world = new World(Engine.DERBY, temporary)) {
			var students = IntStream.range(0, 60).mapToObj(i -> EdFi.student("S" + i, "Given", "Family")).toArray(String[]::new);
			world.with("Student.xml", EdFi.interchange("Student", students)).with("Program.xml", EdFi.interchange("StudentProgram", EdFi.program("StudentHomelessProgramAssociation", "S0", "Homeless", "2021-08-30")));
			world.commit("edfi");
			world.with("Student.xml", EdFi.interchange("Student", IntStream.range(30, 60).mapToObj(i -> EdFi.student("S" + i, i < 55 ? null : "Given", "Family")).toArray(String[]::new)));
			world.with("Program.xml", EdFi.interchange("StudentProgram", EdFi.program("StudentHomelessProgramAssociation", "S59", "Homeless", "2021-08-30")));
			var file = temporary.resolve("rows.csv");
			var report = world.rowsInto(file).dryRun("edfi");
			var lines = Files.readAllLines(file);
			assertEquals("\uFEFFWhat,File,Line,Row,Class,Key or field,Value,Reason,Code", lines.getFirst());
			assertEquals(25, lines.stream().filter(l -> l.startsWith("ROW_REJECTED,Student.xml,")).count());
			assertEquals(30, lines.stream().filter(l -> l.startsWith("DROPPED,Student.xml,,,Student,S") && l.endsWith(",active: true → false,The files no longer list it.,no-longer-listed")).count());
			assertTrue(lines.contains("DROPPED,Student.xml,,,StudentFlag,of Student S0,ends: null → 2026-09-01,The files no longer list it.,no-longer-listed"), lines.toString());
			var text = report.toText(20);
			assertTrue(text.contains("31 would be dropped, because the files no longer list them:\n  Student.xml Student S"), text);
			assertTrue(text.contains("  ... and 11 more, all in " + file + ".\n") && text.contains("  ... and 5 more, all in " + file + ".\n"), text);
			assertTrue(report.toJson().endsWith("\"rowsFile\":\"" + file + "\"}"), "and programs are told, too");
			assertTrue(assertThrows(StoreException.class, () -> world.rowsInto(temporary.resolve("no/rows.csv")).dryRun("edfi")).getMessage().endsWith("; choose another one for the rejected rows."));
		}
	}

	@Test
	void whatASpreadsheetWouldRunIsTextAndNumbersStayNumbers() throws IOException {
		try (var world = new World(Engine.DERBY, temporary)) {
			var file = temporary.resolve("rows.csv");
			var formulas = List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)");
			var numbers = List.of("-12.5", "+3", "-1,5");
			var records = Stream.concat(formulas.stream(), numbers.stream()).map(v -> EdFi.student(v.replaceAll("\\W", "x"), "Given", "Family", v)).toArray(String[]::new);
			world.with("Student.xml", EdFi.interchange("Student", records)).rowsInto(file).dryRun("edfi");
			try (var csv = CsvReader.builder().ofCsvRecord(file)) {
				var values = csv.stream().skip(1).map(r -> r.getField(6)).toList();
				assertEquals(Stream.concat(formulas.stream().map(f -> "'" + f), numbers.stream()).toList(), values);
			}
			if (File.separatorChar == '/') assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), "nobody else may read it");
		}
	}

	@Test
	void aFileToImportIsNotOverwrittenByTheRowsAndAFullDiskImportsNothing() throws IOException {
		try (var world = new World(Engine.DERBY, temporary)) {
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Birch"), EdFi.student("2", null, "Birch")));
			var student = world.file("Student.xml");
			assertEquals(student + " is one of the files to import and would be overwritten; choose another file for the rejected rows.", assertThrows(StoreException.class, () -> world.rowsInto(student).commit("edfi")).getMessage());
			assertTrue(Files.size(student) > 100);
		}
	}

	@Test
	void theJsonHoldsEveryRejectedRowAndEveryChange() {
		try (var world = new World(Engine.DERBY, temporary)) {
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Birch"), EdFi.student("2", null, "\"Quoted\" Birch")));
			world.commit("edfi");
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Calder"), EdFi.student("2", null, "Birch")));
			var json = world.dryRun("edfi").toJson();
			assertTrue(json.contains("\"kind\":\"CHANGED\",\"type\":\"Student\",\"key\":\"1\",\"file\":\"Student.xml\",\"line\":3,\"fields\":[{\"field\":\"familyName\",\"before\":\"Birch\",\"after\":\"Calder\"}]"), json);
			assertTrue(json.contains("\"verdict\":\"ROW_REJECTED\",\"file\":\"Student.xml\",\"line\":4,\"element\":\"Student\",\"type\":\"Student\",\"field\":\"Name/FirstName\",\"value\":null,\"code\":\"missing\",\"reason\":\""), json);
			assertTrue(json.contains("\"totals\":{\"added\":0,\"changed\":1,\"dropped\":0,\"rejected\":1,\"unchanged\":0}"), json);
			assertEquals(JsonToken.END_OBJECT, lastToken(json), "well-formed to the end");
		}
	}

	private static JsonToken lastToken(String json) {
		try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
			JsonToken last = null;
			for (var token = parser.nextToken(); token != null; token = parser.nextToken()) last = token;
			return last;
		}
	}
}
