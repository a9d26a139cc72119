package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.SourceFile;
import org.trellis.model.district.Household;
import org.trellis.model.district.Sex;
import org.trellis.model.district.Student;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Real files are dirty (D45): each kind of dirt has its sentence, and one bad row never stops the rest (D44). */
class DirtyEdFiTest {
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

	private void students(String... records) {
		world.with("Student.xml", EdFi.interchange("Student", records));
	}

	private String refusal() {
		long changes = world.database.lastChange();
		var report = world.commit("edfi");
		assertEquals(Outcome.REFUSED, report.outcome());
		assertEquals(changes, world.database.lastChange(), "nothing is changed");
		assertEquals(1, report.refused().size());
		return report.refused().getFirst().sentence();
	}

	@Test
	void malformedXmlIsRefusedWithItsLine() {
		world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Birch"), "<Student><StudentUniqueId>2</Student>"));
		var sentence = refusal();
		assertTrue(sentence.startsWith("Student.xml is damaged XML in line 4: ") && sentence.endsWith(" Export it again or repair this line."), sentence);
	}

	@Test
	void aFileThatWasCutOffIsRefused() {
		var whole = EdFi.interchange("Student", EdFi.student("1", "Alder", "Birch"), EdFi.student("2", "Briar", "Birch"));
		world.with("Student.xml", whole.substring(0, whole.length() - 60).getBytes(StandardCharsets.UTF_8));
		var sentence = refusal();
		assertTrue(sentence.startsWith("Student.xml is damaged XML in line 4: "), sentence);
	}

	@Test
	void anEmptyFileIsRefused() {
		world.with("Student.xml", new byte[0]);
		assertEquals("Student.xml is empty; export it again.", refusal());
	}

	@Test
	void aFileOfAnotherKindIsRefused() {
		world.with("Student.xml", "<?xml version=\"1.0\"?>", "<html><body/></html>");
		assertEquals("Student.xml is no Ed-Fi interchange: in line 2 it begins with <html> without a namespace; choose the right file or format.", refusal());
	}

	@Test
	void anInterchangeOfAnotherStandardIsRefused() {
		world.with("Student.xml", "<InterchangeStudent xmlns=\"http://example.org/students\"/>");
		assertEquals("Student.xml is no Ed-Fi interchange: in line 1 it begins with <InterchangeStudent> of http://example.org/students; choose the right file or format.", refusal());
	}

	@Test
	void aDocumentTypeDefinitionIsRefusedBeforeAnythingOfItIsRead() {
		world.with("secret.txt", "secret");
		world.with("Student.xml", "<?xml version=\"1.0\"?>", "<!DOCTYPE InterchangeStudent [<!ENTITY x SYSTEM \"" + world.file("secret.txt").toUri() + "\">]>",
				EdFi.interchange("Student", EdFi.student("1", "&x;", "Birch")).substring("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".length()));
		assertEquals("Student.xml contains a document type definition in line 2; Trellis reads no such file, because it could make the program read others. Export it without one.", refusal());
	}

	@Test
	void bytesThatAreNotWhatTheFileSaysAreRefused() {
		world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Zoë", "Birch")).getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("Student.xml is not written in the encoding that it names (UTF-8 when it names none): line 3 has bytes that mean nothing in it; export it again as UTF-8.", refusal());
	}

	@Test
	void otherEncodingsAreReadWhenTheFileNamesThem() {
		world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Zoë", "Birch")).replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1));
		world.commit("edfi");
		assertEquals("Zoë", world.by(Student.class, "1").getGivenName());
	}

	@Test
	void aByteOrderMarkIsNoMistake() {
		world.with("Student.xml", "\uFEFF" + EdFi.interchange("Student", EdFi.student("1", "Zoë", "Birch")));
		assertEquals(new Counts(1, 0, 0, 0, 0), world.commit("edfi").totals("Student"));
	}

	@Test
	void whoAsksToStopIsHeardWhileTheFilesAreRead() {
		students(EdFi.student("1", "Alder", "Birch"));
		// would be refused if the reading went on to it
		world.with("Unread.xml", EdFi.interchange("StudentProgram", "<damaged>"));
		var stopping = new Progress() {
			@Override
			public void at(String what, long done, long total) {
				// nobody watches
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		var stopped = assertThrows(StoreException.class, () -> world.imports().dryRun(world.database, TestStore.EVERYBODY, new ImportRequest("edfi", List.of(world.file("Student.xml").getParent())), stopping));
		assertEquals("Stopped as asked; nothing was changed.", stopped.getMessage());
	}

	@Test
	void everyRefusedFileIsNamedAndTheGoodOnesAreNotImportedEither() {
		students(EdFi.student("1", "Alder", "Birch"));
		world.with("A.xml", new byte[0]).with("B.xml", "<a/>");
		var report = world.commit("edfi");
		assertEquals(List.of("A.xml is empty; export it again.", "B.xml is no Ed-Fi interchange: in line 1 it begins with <a> without a namespace; choose the right file or format."), report.refused().stream().map(r -> r.sentence()).toList());
		assertEquals(List.of(), world.all(Student.class));
	}

	@Test
	void aPathThatIsNotThereFailsWithASentence() {
		assertEquals("There is no file or folder " + world.file("nowhere") + "; check the path.", assertThrows(StoreException.class, () -> world.dryRun("edfi", world.file("nowhere"))).getMessage());
		assertEquals("There is no import format excel; there are edfi, hsds.", assertThrows(StoreException.class, () -> world.dryRun("excel", temporary)).getMessage());
	}

	@Test
	void aMissingRequiredFieldRejectsItsRowOnly() {
		students(EdFi.student("1", null, "Birch"), EdFi.student(null, "Briar", "Birch"), EdFi.student("3", "Cedar", "Birch"));
		var report = world.commit("edfi");
		assertEquals(List.of("ROW_REJECTED Student.xml:3 Student Name/FirstName It has no Name/FirstName, which Trellis needs; add it in the source and import again.",
				"ROW_REJECTED Student.xml:4 Student StudentUniqueId It has no StudentUniqueId, by which it would be recognised, so it cannot be imported."), World.lines(report));
		assertEquals(new Counts(1, 0, 0, 2, 0), report.totals("Student"));
		assertEquals(Outcome.DONE_WITH_REJECTED, report.outcome());
	}

	@Test
	void anUnreadableDateLeavesOutTheValueAndKeepsAnOlderOne() {
		students(EdFi.student("1", "Alder", "Birch", "2015-03-01"));
		world.commit("edfi");
		students(EdFi.student("1", "Alder", "Calder", "31.02.2015"), EdFi.student("2", "Briar", "Birch", "0001-01-01"));
		var report = world.commit("edfi");
		assertEquals(List.of("VALUE_LEFT_OUT Student.xml:3 Student BirthData/BirthDate [31.02.2015] This is not a date such as 2026-08-31. The value is left out.",
				"VALUE_LEFT_OUT Student.xml:4 Student BirthData/BirthDate [0001-01-01] The year of this date cannot be right. The value is left out."), World.lines(report));
		var student = world.by(Student.class, "1");
		assertEquals("Calder 2015-03-01", student.getFamilyName() + " " + student.getBirthDate());
	}

	@Test
	void localDatesAreUnderstoodAndSaid() {
		students(EdFi.student("1", "Alder", "Birch", "3/1/2015"), EdFi.student("2", "Briar", "Birch", "12/24/2014"), EdFi.student("3", "Cedar", "Birch", "March 1, 2015"));
		var report = world.commit("edfi");
		assertEquals(List.of("NOTE Student.xml:3 Student BirthData/BirthDate [3/1/2015] The date is in local form and was read as month/day/year. x2", "NOTE Student.xml:5 Student BirthData/BirthDate [March 1, 2015] The date is written in words."), World.lines(report));
		assertEquals("2015-03-01", world.by(Student.class, "1").getBirthDate().toString());
		assertEquals(Outcome.DONE, report.outcome());
	}

	@Test
	void theDatesOfXmlMayHaveAZoneAndADateInAKeyIsTheSameHoweverItIsWritten() {
		students(EdFi.student("1", "Alder", "Birch", "2015-03-01Z"), EdFi.student("2", "Briar", "Birch", "2015-03-01-06:00"), EdFi.student("3", "Cedar", "Birch", "2015-03-01 00:00:00"));
		world.with("Enrollment.xml", EdFi.interchange("StudentEnrollment", EdFi.enrollment("1", "7", "2026-08-20", "First grade")));
		assertEquals(List.of(), World.lines(world.commit("edfi")));
		assertEquals("2015-03-01", world.by(Student.class, "2").getBirthDate().toString());
		world.with("Enrollment.xml", EdFi.interchange("StudentEnrollment", EdFi.enrollment("1", "7", "8/20/2026", "First grade")));
		assertEquals(new Counts(0, 0, 0, 0, 1), world.commit("edfi").totals("Enrollment"));
	}

	@Test
	void aValueThatDoesNotFitIsLeftOutOrRejectsItsRowWhereItIsRequired() {
		students(EdFi.student("1", "A".repeat(81), "Birch"), EdFi.student("2", "Briar", "Birch", "2015-03-01", "<Name><MiddleName>" + "M".repeat(81) + "</MiddleName></Name>").replace("</Name><BirthData>", "<MiddleName>" + "M".repeat(81) + "</MiddleName></Name><BirthData>"));
		var report = world.commit("edfi");
		assertEquals(List.of("ROW_REJECTED Student.xml:3 Student Name/FirstName [" + "A".repeat(81) + "] It has 81 characters, more than the 80 that fit. The row cannot be imported without it.",
				"VALUE_LEFT_OUT Student.xml:4 Student Name/MiddleName [" + "M".repeat(81) + "] It has 81 characters, more than the 80 that fit. The value is left out."), World.lines(report).subList(0, 2));
		assertEquals(new Counts(1, 0, 0, 1, 0), report.totals("Student"));
	}

	@Test
	void ofTwoRowsWithTheSameKeyTheFirstHolds() {
		students(EdFi.student("1", "Alder", "Birch"), EdFi.student("2", "Briar", "Birch"), EdFi.student("1", "Cedar", "Dale"));
		var report = world.commit("edfi");
		assertEquals(List.of("ROW_REJECTED Student.xml:5 Student [1] The files list this twice, first in line 3 of Student.xml; the first one holds."), World.lines(report));
		assertEquals("Alder", world.by(Student.class, "1").getGivenName());
	}

	@Test
	void aPartThatIsListedTwiceIsTakenOnce() {
		students(EdFi.student("1", "Alder", "Birch"));
		world.with("Program.xml", EdFi.interchange("StudentProgram", EdFi.program("StudentHomelessProgramAssociation", "1", "Homeless", "2021-08-30"), EdFi.program("StudentHomelessProgramAssociation", "1", "Homeless", "2021-08-30")));
		var report = world.commit("edfi");
		assertEquals(List.of("ROW_REJECTED Program.xml:4 StudentHomelessProgramAssociation [1|||Homeless|Homeless|2021-08-30] The file lists this twice, first in line 3; the first one holds.".replace("|||", "||")), World.lines(report));
		assertEquals(new Counts(1, 0, 0, 1, 0), report.totals("StudentFlag"));
	}

	@Test
	void anUnknownCodeIsKeptAsUnknownAndSaid() {
		students(EdFi.student("1", "Alder", "Birch", "2015-03-01", EdFi.element("Sex", "uri://ed-fi.org/SexDescriptor#Sideways")));
		var report = world.commit("edfi");
		assertEquals(List.of("VALUE_LEFT_OUT Student.xml:3 Student Sex [Sideways] Trellis does not know this code, so the value stays as it is."), World.lines(report));
		assertEquals(Sex.UNKNOWN, world.by(Student.class, "1").getSex());
	}

	@Test
	void capitalsInCodesAreUnderstoodAndSaidOnce() {
		students(EdFi.student("1", "Alder", "Birch", "2015-03-01", EdFi.element("Sex", "FEMALE")), EdFi.student("2", "Briar", "Birch", "2015-03-01", EdFi.element("Sex", "FEMALE")));
		var report = world.commit("edfi");
		assertEquals(List.of("NOTE Student.xml:3 Student Sex [FEMALE] “FEMALE” was read as “Female”. x2"), World.lines(report));
		assertEquals(Sex.FEMALE, world.by(Student.class, "2").getSex());
	}

	@Test
	void referencesThatJoinNothingAreSaidAndTheRestGoesOn() {
		students(EdFi.student("1", "Alder", "Birch"));
		world.with("Organization.xml", EdFi.interchange("EducationOrganization", EdFi.school("7", "North"), EdFi.room("8", "101", "20"), EdFi.room("7", "102", "many")));
		world.with("Attendance.xml", EdFi.interchange("StudentAttendance", EdFi.absence("1", "7", "2021-09-01", "Tardy"), EdFi.absence("2", "7", "2021-09-01", "Tardy"), EdFi.absence("1", "9", "2021-09-01", "Tardy")));
		world.with("Program.xml", EdFi.interchange("StudentProgram", EdFi.program("StudentHomelessProgramAssociation", "99", "Homeless", "2021-08-30")));
		var report = world.commit("edfi");
		assertEquals(List.of("ROW_REJECTED Attendance.xml:4 StudentSchoolAttendanceEvent StudentReference [2] Neither these files nor the database hold this student, and the row cannot be imported without it.",
				"VALUE_LEFT_OUT Attendance.xml:5 StudentSchoolAttendanceEvent SchoolReference [9] Neither these files nor the database hold this school; the reference is left out.",
				"ROW_REJECTED Organization.xml:4 Location SchoolReference [8] Neither these files nor the database hold this school, and the row cannot be imported without it.",
				"VALUE_LEFT_OUT Organization.xml:5 Location MaximumNumberOfSeats [many] This is not a number. The value is left out.",
				"ROW_REJECTED Program.xml:3 StudentHomelessProgramAssociation [99] Neither these files nor the database hold this student."), World.lines(report));
		assertEquals(new Counts(2, 0, 0, 1, 0), report.totals("AttendanceEvent"));
		assertEquals(new Counts(1, 0, 0, 1, 0), report.totals("Room"));
	}

	@Test
	void partsOfARejectedRowAreRejectedWithIt() {
		students(EdFi.student("1", null, "Birch"));
		world.with("Program.xml", EdFi.interchange("StudentProgram", EdFi.program("StudentHomelessProgramAssociation", "1", "Homeless", "2021-08-30")));
		assertTrue(World.lines(world.commit("edfi")).contains("ROW_REJECTED Program.xml:3 StudentHomelessProgramAssociation [1] The student that it belongs to was rejected."));
	}

	@Test
	void referencesByIdMayPointForward() {
		students(EdFi.student("1", "Alder", "Birch"));
		world.with("Contact.xml", EdFi.interchange("Contact", EdFi.contactOf("1", "C5", "Mother"), EdFi.contactOf("1", "C6", "Father"), EdFi.contact("5", "Maple", "Birch", "1 Elm Street")));
		var report = world.commit("edfi");
		assertEquals(List.of("VALUE_LEFT_OUT Contact.xml:4 StudentContactAssociation ContactReference [C6] It points to an element with this id, and the file has none; the reference is left out.",
				"ROW_REJECTED Contact.xml:4 StudentContactAssociation ContactReference It has no ContactReference, by which it would be recognised, so it cannot be imported."), World.lines(report));
		var student = world.by(Student.class, "1");
		assertEquals(1, student.getContacts().size());
		assertEquals("1 Elm Street", world.all(Household.class).getFirst().getStreet());
		assertEquals(world.all(Household.class).getFirst().getId(), student.getHousehold().getId(), "a student lives where the contact lives with whom they live");
	}

	@Test
	void whatIsNotKeptIsNamedOncePerKindOfRecord() {
		students(EdFi.student("1", "Alder", "Birch", "2015-03-01", "<Citizenship><CitizenshipStatus>x</CitizenshipStatus></Citizenship>"), EdFi.student("2", "Briar", "Birch", "2015-03-01", "<Citizenship><CitizenshipStatus>x</CitizenshipStatus></Citizenship>"));
		assertEquals(List.of("NOTE Student.xml:0 Student Citizenship (2) Trellis does not keep these."), World.lines(world.commit("edfi")));
	}

	@Test
	void packedFilesAndDocumentsAreToldAsWhatTheyAre() {
		world.with("A.xml", new byte[] { 'P', 'K', 3, 4, 20, 0 }).with("B.xml", new byte[] { 0x1F, (byte) 0x8B, 8, 0 }).with("C.xml", "%PDF-1.7").with("D.xml", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 });
		assertEquals(List.of("A.xml is a ZIP archive or a spreadsheet; unpack it, or save the spreadsheet as the format asks, and import the files.", "B.xml is packed by gzip; unpack it and import the file in it.", "C.xml is a PDF document; export the data itself.",
				"D.xml is an old spreadsheet or document; save it as the format asks."), world.commit("edfi").refused().stream().map(r -> r.sentence()).toList());
	}

	@Test
	void aFolderWithoutFilesOfTheFormatSaysWhatIsThere() throws IOException {
		var folder = Files.createDirectories(temporary.resolve("exports"));
		assertEquals("There is nothing of the format Ed-Fi XML in " + folder + "; check the path. Folders within it are not looked into.", assertThrows(StoreException.class, () -> world.commit("edfi", folder)).getMessage());
		for (int i = 1; i <= 7; i++) Files.writeString(folder.resolve("list" + i + ".xlsx"), "x");
		assertEquals("There is nothing of the format Ed-Fi XML in " + folder + ", only list1.xlsx, list2.xlsx, list3.xlsx, list4.xlsx, list5.xlsx and 2 more; check the path. Folders within it are not looked into.",
				assertThrows(StoreException.class, () -> world.commit("edfi", folder)).getMessage());
	}

	@Test
	void aFileThatIsGivenTwiceIsReadOnce() throws IOException {
		students(EdFi.student("1", "Alder", "Birch"));
		var file = world.file("Student.xml");
		var link = Files.createSymbolicLink(temporary.resolve("Link.xml"), file);
		var report = world.commit("edfi", file, file, file.getParent(), link);
		assertEquals(new Counts(1, 0, 0, 0, 0), report.totals());
		assertEquals(List.of(), World.lines(report));
	}

	@Test
	void whatIsNoFileIsNotRead() {
		var device = Path.of("/dev/zero");
		Assumptions.assumeTrue(Files.exists(device));
		assertEquals("/dev/zero is neither a file nor a folder; check the path.", assertThrows(StoreException.class, () -> world.commit("edfi", device)).getMessage());
	}

	@Test
	void aFileThatMayNotBeReadIsToldWithWhatToDo() throws IOException {
		students(EdFi.student("1", "Alder", "Birch"));
		assertEquals("/data/Student.xml may not be read by this user; change its permissions, or copy it to a folder of yours.", Archives.unreadable(new SourceFile(Path.of("/data/Student.xml"), "Student.xml"), new AccessDeniedException("x")).getMessage());
		var file = world.file("Student.xml");
		Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(file, Set.of());
		Assumptions.assumeFalse(Files.isReadable(file), "an administrator of the system reads everything");
		assertEquals(file.toRealPath() + " may not be read by this user; change its permissions, or copy it to a folder of yours.", refusal());
	}

	@Test
	void utf16WithAByteOrderMarkIsRead() {
		world.with("Student.xml", ("\uFEFF" + EdFi.interchange("Student", EdFi.student("1", "Zoë", "Birch")).replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE));
		assertEquals(new Counts(1, 0, 0, 0, 0), world.commit("edfi").totals("Student"));
		assertEquals("Zoë", world.by(Student.class, "1").getGivenName());
	}

	@Test
	void utf16ThatIsCalledUtf8IsRefused() {
		world.with("Student.xml", ("\uFEFF" + EdFi.interchange("Student", EdFi.student("1", "Zoë", "Birch"))).getBytes(StandardCharsets.UTF_16LE));
		assertEquals("Student.xml is not written in the encoding that it names (UTF-8 when it names none): line 1 has bytes that mean nothing in it; export it again as UTF-8.", refusal());
	}

	@Test
	void aValueOfAnEndlessLengthIsRefusedAndALongKeyRejectsItsRow() {
		students(EdFi.student("1".repeat(70_000), "Alder", "Birch"), EdFi.student("2", "Briar", "Birch"));
		world.with("Attendance.xml", EdFi.interchange("StudentAttendance", EdFi.absence("1".repeat(70_000), "7", "2021-09-01", "Tardy")));
		var report = world.commit("edfi");
		assertEquals(new Counts(1, 0, 0, 1, 0), report.totals("Student"));
		assertEquals(new Counts(0, 0, 0, 1, 0), report.totals("AttendanceEvent"));
		students(EdFi.student("1", "A".repeat(1_000_001), "Birch"));
		world.without("Attendance.xml");
		assertEquals("Student.xml has in line 3 a FirstName of more than 1000000 characters; no value is that long, so the file is damaged. Export it again.", refusal());
	}

	@Test
	void aRecordOfAnEndlessDepthOrNumberOfElementsIsRefused() {
		students(EdFi.student("1", "Alder", "Birch", "2015-03-01", "<a>".repeat(20_000) + "</a>".repeat(20_000)));
		var sentence = refusal();
		assertTrue(sentence.startsWith("Student.xml has in line 3 a Student with more than 50000 elements in it, or nested deeper than 50; "), sentence);
		students(EdFi.student("1", "Alder", "Birch", "2015-03-01", "<a/>".repeat(60_000)));
		assertEquals(sentence, refusal());
	}
}
