package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.testing.Engine;

/** The dirt of tables (D45). */
class DirtyCsvTest {
	private static final String HEADER = "id,name,description";

	@TempDir
	Path temporary;

	private World world;

	@BeforeEach
	void open() {
		world = new World(Engine.DERBY, temporary);
	}

	@AfterEach
	void close() {
		world.close();
	}

	private String refusal(Path... paths) {
		long changes = world.database.lastChange();
		var report = world.commit("hsds", paths);
		assertEquals(Outcome.REFUSED, report.outcome());
		assertEquals(changes, world.database.lastChange());
		return report.refused().getFirst().sentence();
	}

	@Test
	void anEmptyTableIsRefused() {
		world.with("organizations.csv", new byte[0]);
		assertEquals("organizations.csv is empty; export it again, or leave it out.", refusal());
	}

	@Test
	void aTableOfOtherColumnsIsRefused() {
		world.with("organizations.csv", "make,model", "a,b");
		assertEquals("organizations.csv is no table of HSDS: its first line has none of the columns of organizations (description, id, name); choose the right file or format.", refusal());
	}

	@Test
	void aFileThatIsNoTableIsRefusedWhenItIsGivenByItself() {
		world.with("organizations.csv", HEADER, "1,Helpers,x").with("students.csv", "id", "1");
		assertEquals("students.csv has the name of no table of HSDS; name it after the table that it holds, for example services.csv.", refusal(world.file("students.csv")));
		assertTrue(world.commit("hsds").sentences().contains("Not of this format and not read: students.csv."), "in a folder it is only passed over, and said to be");
	}

	@Test
	void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
		world.with("organizations.csv", (HEADER + "\n1,Helpers,x\n2,Caf\u00e9,y\n").getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("organizations.csv is not written in UTF-8: line 3 has bytes that mean nothing in it. Save it as UTF-8 and import it again.", refusal());
	}

	@Test
	void aQuoteThatIsNotClosedIsRefused() {
		world.with("organizations.csv", HEADER, "1,\"Helpers,x", "2,Others,y");
		var sentence = refusal();
		assertTrue(sentence.startsWith("organizations.csv is damaged CSV: ") && sentence.endsWith(" Look for a quote that is not closed."), sentence);
	}

	@Test
	void byteOrderMarksAndUtf16AreRead() {
		world.with("organizations.csv", "\uFEFF" + HEADER, "1,Caf\u00e9,x");
		world.commit("hsds");
		assertEquals("Caf\u00e9", world.by(Organization.class, "1").getName());
		world.with("organizations.csv", ("\uFEFF" + HEADER + "\r\n1,Caf\u00e9 B,x\r\n").getBytes(StandardCharsets.UTF_16LE));
		world.commit("hsds");
		assertEquals("Caf\u00e9 B", world.by(Organization.class, "1").getName());
	}

	@Test
	void headersWithBlanksAndCapitalsAreUnderstoodAndSaid() {
		world.with("organizations.csv", "ID, Name ,DESCRIPTION", "1,Helpers,x");
		var report = world.commit("hsds");
		assertEquals(List.of("NOTE organizations.csv:1 organizations ID The column was read as “id”.", "NOTE organizations.csv:1 organizations  Name  The column was read as “name”.", "NOTE organizations.csv:1 organizations DESCRIPTION The column was read as “description”."),
				World.lines(report));
		assertEquals("Helpers", world.by(Organization.class, "1").getName());
	}

	@Test
	void semicolonsAreUnderstood() {
		world.with("organizations.csv", "id;name;description", "1;Helpers;x, y and z");
		world.commit("hsds");
		assertEquals("x, y and z", world.by(Organization.class, "1").getDescription());
	}

	@Test
	void aRowWithTooFewFieldsIsRejectedAndLinesAreCountedThroughLineBreaks() {
		world.with("organizations.csv", HEADER, "1,Helpers,\"first", "second", "third\"", "2,Others", "3,Neighbors,z");
		var report = world.commit("hsds");
		assertEquals(List.of("ROW_REJECTED organizations.csv:5 organizations The row has 2 fields and the header 3; look for a missing or stray comma or quote."), World.lines(report));
		assertEquals("first\nsecond\nthird", world.by(Organization.class, "1").getDescription());
		assertEquals(new Counts(2, 0, 0, 1, 0), report.totals("Organization"));
	}

	@Test
	void aKeyOrReferenceWithACharacterThatNoTextMayHoldIsSaidAndTheRestGoesOn() {
		world.with("organizations.csv", HEADER, "1,Helpers,x", "2\0,Others,x");
		world.with("services.csv", "id,organization_id,name,status", "s1,1,Tutoring,active", "s2,1\0,Mentoring,active");
		var report = world.commit("hsds");
		assertEquals(List.of("ROW_REJECTED organizations.csv:3 organizations id Its id holds a character (NUL) that no text may hold, so it cannot be imported.",
				"VALUE_LEFT_OUT services.csv:3 services organization_id It holds a character (NUL) that no text may hold; the reference is left out.",
				"ROW_REJECTED services.csv:3 services organization_id It has no organization_id, which Trellis needs; add it in the source and import again."), World.lines(report));
		assertEquals(new Counts(1, 0, 0, 1, 0), report.totals("Service"));
	}

	@Test
	void aTextIsNotCutInTheMiddleOfACharacter() {
		world.with("organizations.csv", HEADER, "1,Helpers,x" + "\uD83D\uDE00".repeat(20_000));
		world.commit("hsds");
		assertEquals(new Counts(0, 0, 0, 0, 1), world.commit("hsds").totals("Organization"), "what was stored is what was read");
		var text = world.by(Organization.class, "1").getDescription();
		assertTrue(text.endsWith("\uD83D\uDE00…") , "the last character is whole");
		var even = "\uD83D\uDE00".repeat(20_000);
		world.with("organizations.csv", HEADER, "1,Helpers," + even);
		world.commit("hsds");
		assertTrue(world.by(Organization.class, "1").getDescription().endsWith("\uD83D\uDE00…"), "on whichever side of the limit its halves lie");
	}

	@Test
	void duplicatesUnknownCodesWrongNumbersAndLocalDates() {
		world.with("organizations.csv", HEADER, "1,Helpers,x", "1,Again,x");
		world.with("services.csv", "id,organization_id,name,status,minimum_age,assured_date", "s1,1,Tutoring,ACTIVE,six,8/1/2026", "s2,9,Mentoring,active,6,", "s3,1,Sports,paused,6,2026-13-01", "s4,1,,active,6,");
		var report = world.commit("hsds");
		assertEquals(List.of("ROW_REJECTED organizations.csv:3 organizations [1] The files list this twice, first in line 2 of organizations.csv; the first one holds.",
				"VALUE_LEFT_OUT services.csv:2 services minimum_age [six] This is not a number. The value is left out.",
				"ROW_REJECTED services.csv:3 services organization_id [9] Neither these files nor the database hold this organization, and the row cannot be imported without it.",
				"VALUE_LEFT_OUT services.csv:4 services status [paused] Trellis does not know this code, so the status stays as it is, or for a new service is ACTIVE.",
				"VALUE_LEFT_OUT services.csv:4 services assured_date [2026-13-01] This is not a date such as 2026-08-31. The value is left out.",
				"ROW_REJECTED services.csv:5 services name It has no name, which Trellis needs; add it in the source and import again.", "NOTE services.csv:2 services status [ACTIVE] “ACTIVE” was read as “active”.",
				"NOTE services.csv:2 services assured_date [8/1/2026] The date is in local form and was read as month/day/year."), World.lines(report));
		assertEquals(LocalDate.of(2026, 8, 1), world.by(Service.class, "s1").getLastVerified());
		assertEquals(ServiceStatus.ACTIVE, world.by(Service.class, "s3").getStatus());
		assertEquals(new Counts(2, 0, 0, 2, 0), report.totals("Service"));
	}
}
