package org.trellis.connectivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.Imports;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** An inventory of devices as districts have them: what would happen, what is wrong with it, and back again. */
class InventoryTest {
	private static final String DIRTY = """
			\uFEFFAsset Tag;Type;MODEL;Serial Number;Condition;Assigned To;Checked Out;Due Back;Color
			HS-001;Hot-Spot;M1;X1;In Use;S-1;09/01/2026;12/18/2026;blue
			LT-001;Chromebook;;;;;;;

			LT-002;typewriter;;;;;;;
			;laptop;;;;;;;
			HS-001;hotspot;;;;;;;
			HS-002;hotspot;;;In stock;S-9;2026-09-01;;
			HS-003;hotspot;;;;S-1;;;
			HS-004;hotspot;;;;S-2;2026-09-01;2026-08-01;
			HS-005;hotspot;;;;S-7;2026-09-01;;
			""";
	private static final String LATER = """
			tag,kind,student,lent_on
			HS-001,hotspot,,
			LT-001,laptop,S-1,2026-10-02
			HS-002,hotspot,,
			HS-003,hotspot,,
			""";

	@TempDir
	Path folder;
	private final Imports imports = Imports.of(Connectivity.registry(), TestStore.packages(Connectivity.MODULE));
	private Database database;

	private Student student(GivenDistrict given, String name, String number) {
		return student(given, name, "sis", number);
	}

	private Student student(GivenDistrict given, String name, String source, String number) {
		var student = given.aStudent(name).stored();
		var known = BaseFactory.eINSTANCE.createExternalId();
		known.setEntityType("Student");
		known.setEntityId(student.getId());
		known.setSource(source);
		known.setValue(number);
		given.stored(known);
		return student;
	}

	private ImportRequest file(String text) throws Exception {
		return new ImportRequest("devices", List.of(Files.writeString(folder.resolve("inventory.csv"), text)), "devices", 100);
	}

	private static String reasons(ImportReport report, Verdict verdict) {
		return String.join("\n", report.remarks().stream().filter(r -> r.verdict() == verdict).map(Remark::reason).toList());
	}

	@ParameterizedTest
	@EnumSource
	void aDirtyInventoryIsToldRowByRowImportedAndUndone(Engine engine) throws Exception {
		try (var opened = TestStore.create(engine, folder, Connectivity.MODULE)) {
			database = opened;
			var given = new GivenDistrict(opened);
			var ana = student(given, "Ana", "S-1");
			var ben = student(given, "Ben", "S-2");

			student(given, "Cleo", "sis", "S-7");
			student(given, "Dan", "last year's system", "S-7");

			var told = imports.dryRun(opened, EVERYBODY, file(DIRTY), Progress.NONE);
			assertEquals(Outcome.DONE_WITH_REJECTED, told.outcome(), told.toText(50));
			assertEquals(6, told.totals("LendingDevice").added(), told.toText(50));
			assertEquals(2, told.totals("DeviceLoan").added(), told.toText(50));
			assertEquals(List.of(), Loans.free(opened, EVERYBODY), "a dry run writes nothing");
			var rejected = reasons(told, Verdict.ROW_REJECTED);
			for (var part : List.of("does not know this code", "has no tag", "list this twice", "hold this student", "Different sources know more than one student by this", "not since when")) assertTrue(rejected.contains(part), part + " in " + rejected);
			assertTrue(reasons(told, Verdict.VALUE_LEFT_OUT).contains("before it was lent"), told.toText(50));
			assertTrue(reasons(told, Verdict.NOTE).contains("Color"), told.toText(50));

			var first = imports.commit(opened, TESTER, EVERYBODY, file(DIRTY), Progress.NONE);
			assertEquals(told.totals(), first.totals());
			var loan = Loans.of(opened, EVERYBODY, ana.getId()).getFirst();
			assertEquals(LocalDate.of(2026, 12, 18), loan.dueOn());
			assertEquals(DeviceKind.HOTSPOT, loan.kind());
			assertEquals(null, Loans.of(opened, EVERYBODY, ben.getId()).getFirst().dueOn());
			assertEquals(0, imports.dryRun(opened, EVERYBODY, file(DIRTY), Progress.NONE).totals().added(), "the same file again changes nothing");

			var second = imports.commit(opened, TESTER, EVERYBODY, file(LATER), Progress.NONE);
			assertEquals(4, second.totals().dropped(), second.toText(50));
			assertFalse(Loans.of(opened, EVERYBODY, ben.getId()).getFirst().isOut(), "what the list no longer holds is back");
			assertEquals(List.of("LT-001"), Loans.of(opened, EVERYBODY, ana.getId()).stream().filter(Loans.Loan::isOut).map(Loans.Loan::tag).toList());

			assertEquals(List.of(), imports.undo(opened, TESTER, EVERYBODY, second.run(), Progress.NONE).left());
			assertEquals(List.of(), imports.undo(opened, TESTER, EVERYBODY, first.run(), Progress.NONE).left());
			assertEquals(List.of(), Loans.of(opened, EVERYBODY, ana.getId()));
			assertEquals(List.of(), Loans.free(opened, EVERYBODY));
		}
	}

	@ParameterizedTest
	@EnumSource(names = "DERBY")
	void whatIsNoInventoryIsRefusedWithASentence(Engine engine) throws Exception {
		try (var opened = TestStore.create(engine, folder, Connectivity.MODULE)) {
			for (var text : List.of("", "tag,kind\n\"HS-1,hotspot\n")) {
				var report = imports.dryRun(opened, EVERYBODY, file(text), Progress.NONE);
				assertEquals(Outcome.REFUSED, report.outcome(), text);
				assertFalse(report.refused().getFirst().sentence().isBlank());
			}
			var report = imports.dryRun(opened, EVERYBODY, file("name,grade,type\nAda,3,x\n"), Progress.NONE);
			assertEquals(Outcome.REFUSED, report.outcome());
			assertTrue(report.refused().getFirst().sentence().contains("This is no inventory of devices: its first line must name the columns, and these are missing: tag."), report.refused().getFirst().sentence());
		}
	}

	@Test
	void onlyAFileWithTheColumnsOfAnInventoryIsTakenForOne() throws Exception {
		var format = imports.formats().stream().filter(f -> f.id().equals("devices")).findFirst().orElseThrow();
		assertTrue(format.recognises(file(DIRTY).paths().getFirst()));
		assertTrue(format.recognises(file("\n\nBarcode\tDevice type\nHS-1\thotspot\n").paths().getFirst()));
		assertFalse(format.recognises(file("student,grade,type\nS-1,3,x\n").paths().getFirst()), "a list of something else");
		assertFalse(format.recognises(file("tag\nHS-1\n").paths().getFirst()), "numbers, and nobody knows of what");
		assertFalse(format.recognises(file("").paths().getFirst()));
		assertFalse(format.recognises(file("\"tag,kind\n").paths().getFirst()), "a quote that is not closed");
		assertFalse(format.recognises(folder.resolve("not-there.csv")));
		assertFalse(format.recognises(Files.writeString(folder.resolve("inventory.txt"), LATER)));
	}
}
