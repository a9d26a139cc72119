package org.trellis.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** The command line as people call it: what it prints where, and its exit codes. All on one sample district. */
class CliTest {
	@TempDir
	static Path folder;
	private static String district;

	private record Result(int code, String out, String err) {
		List<String> lines() {
			return out.lines().toList();
		}
	}

	private static Result run(String... arguments) {
		return run(Map.of(), arguments);
	}

	private static Result run(Map<String, String> environment, String... arguments) {
		var out = new StringWriter();
		var err = new StringWriter();
		try (var context = new CliContext(FrameworkUtil.getBundle(Cli.class).getBundleContext(), environment, new PrintWriter(out), new PrintWriter(err))) {
			int code = Cli.commandLine(context).execute(arguments);
			context.out().flush();
			context.err().flush();
			return new Result(code, out.toString(), err.toString());
		}
	}

	@BeforeAll
	static void aSampleDistrict() {
		// a test survives no power failure
		System.setProperty("derby.system.durability", "test");
		district = folder.resolve("district").toString();
		var made = run("sample", "--students", "500", "--seed", "7", "--db", district);
		assertEquals(0, made.code, made.err);
	}

	@Test
	void everyCommandExplainsItself() {
		var root = run("--help");
		assertEquals(0, root.code);
		for (var name : List.of("sample", "import", "imports", "undo-import", "schools", "gap-map", "measures", "thresholds", "plan-visits", "report", "reports", "check", "facts", "access", "backup", "restore", "upgrade", "install", "uninstall", "modules")) {
			assertTrue(root.out.contains(name), name + " is not in the help");
			var help = run(name, "--help");
			assertEquals(0, help.code, name);
			assertTrue(help.out.startsWith("Usage: trellis " + name), help.out);
		}
	}

	@Test
	void whatIsWrongIsToldInOneLineWithoutATrace() {
		for (var arguments : List.of(new String[] { "gap-map", "--db", folder.resolve("nowhere").toString() }, new String[] { "report", "--db", district, "--name", "no-such", "--format", "pdf", "--out", folder.resolve("x.pdf").toString() },
				new String[] { "plan-visits", "--db", district, "--school", "Hogwash" }, new String[] { "undo-import", "--db", district, "00000000-0000-0000-0000-000000000000" },
				new String[] { "facts", "--db", district, "--class", "NoSuch" }, new String[] { "restore", "--from", folder.toString(), "--db", folder.resolve("fresh").toString() }, new String[] { "sample", "--students", "500", "--seed", "7", "--db", district })) {
			var result = run(arguments);
			assertEquals(2, result.code, () -> String.join(" ", arguments));
			assertEquals(1, result.err.lines().count(), result.err);
			assertTrue(result.err.startsWith("trellis " + arguments[0] + ": "), result.err);
			assertFalse(result.err.contains("Exception"), result.err);
		}
		assertFalse(Files.exists(folder.resolve("x.pdf")));
		assertTrue(run("gap-map", "--stacktrace", "--db", folder.resolve("nowhere").toString()).err.contains("\tat org.trellis."));
	}

	@Test
	void aCommandWithoutItsOptionsShowsHowItIsUsed() {
		var result = run("gap-map");
		assertEquals(2, result.code);
		assertTrue(result.err.contains("--db"), result.err);
	}

	@Test
	void theGapMapHasARowForEveryDomainAndIntensity() {
		var csv = run("gap-map", "--db", district, "--format", "csv");
		assertEquals(0, csv.code);
		assertEquals(1 + 4 * 3, csv.lines().size());
		assertTrue(csv.lines().getFirst().contains("unmet"), csv.lines().getFirst());
		assertTrue(run("gap-map", "--db", district, "--format", "json").out.startsWith("{"));
	}

	/** The district's map and every school's, laid side by side, tell of no group of fewer than ten, nor what is left when one is taken from the other (D34). */
	@Test
	void noGapMapTellsOfASmallGroup() {
		var whole = demand(run("gap-map", "--db", district));
		var schools = run("schools", "--db", district).lines().stream().map(line -> demand(run("gap-map", "--db", district, "--school", line.split("\t")[0]))).toList();
		assertTrue(whole.stream().anyMatch(d -> !d.isEmpty()) && schools.stream().flatMap(List::stream).anyMatch(String::isEmpty), "something is told, and something is not: " + whole + schools);
		for (int cell = 0; cell < whole.size(); cell++) {
			int at = cell;
			var told = schools.stream().map(s -> s.get(at)).filter(d -> !d.isEmpty()).mapToInt(Integer::parseInt).toArray();
			for (int number : told) assertTrue(number >= 10, schools.toString());
			if (whole.get(cell).isEmpty()) continue;
			int total = Integer.parseInt(whole.get(cell));
			int rest = total - Arrays.stream(told).sum();
			assertTrue(total >= 10 && (told.length == schools.size() || told.length < schools.size() - 1 && rest >= 10), "cell " + cell + ": " + rest + " of " + total);
		}
	}

	private static List<String> demand(Result csv) {
		assertEquals(0, csv.code, csv.err);
		return csv.lines().stream().skip(1).map(line -> line.split(",", -1)[5]).toList();
	}

	@Test
	void thresholdsAreListedAndSetFromASchoolYearOn() {
		var usual = run("thresholds", "--db", district);
		assertEquals(0, usual.code, usual.err);
		assertTrue(usual.lines().get(1).startsWith("org.trellis.review.absence.moderate,10,percent,,"), usual.out);
		var set = run("thresholds", "--db", district, "--set", "org.trellis.review.absence.moderate=12.5", "--from", "2026-2027");
		assertEquals(0, set.code, set.err);
		assertTrue(set.lines().get(1).startsWith("org.trellis.review.absence.moderate,12.5,percent,2026-2027,"), set.out);
		assertTrue(run("thresholds", "--db", district, "--year", "2025-2026").lines().get(1).startsWith("org.trellis.review.absence.moderate,10,"), "the year before is shown by what held then");
		for (var wrong : List.of("org.trellis.review.absence.moderate=many", "org.trellis.review.absence.moderate=99", "no.such=1")) {
			var refused = run("thresholds", "--db", district, "--set", wrong);
			assertEquals(2, refused.code, wrong);
			assertEquals(1, refused.err.lines().count(), refused.err);
		}
		assertTrue(run("thresholds", "--db", district, "--from", "1999-2000").err.contains("2026-2027"));
		assertTrue(run("thresholds", "--db", district, "--set", "org.trellis.review.absence.moderate=").lines().get(1).contains("moderate,10,"), "and taken back");
	}

	@Test
	void measuresOfTheDistrictAndEachSchoolWithoutSmallGroups() {
		var schools = run("schools", "--db", district).lines();
		var csv = run("measures", "--db", district);
		assertEquals(0, csv.code, csv.err);
		assertEquals("measure,label,kind,unit,school_id,school,status,value,base,reason", csv.lines().getFirst());
		var reviewed = csv.lines().stream().filter(line -> line.startsWith("org.trellis.reporting.reviewed,")).toList();
		assertEquals(1 + schools.size(), reviewed.size(), "the district and each school");
		assertTrue(reviewed.getFirst().matches("org\\.trellis\\.reporting\\.reviewed,[^,]+,process,percent,,,(exact|at_least|at_most),\\d+,\\d+,"), reviewed.getFirst());
		for (var line : csv.lines().subList(1, csv.lines().size())) {
			var cells = line.split(",", -1);
			if (!cells[8].isEmpty()) assertTrue(Integer.parseInt(cells[8]) >= 10 || cells[8].equals("0"), line);
			if (cells[6].equals("withheld")) assertEquals("", cells[7], line);
		}
		var json = run("measures", "--db", district, "--format", "json");
		assertTrue(json.out.startsWith("{\"schoolYear\":\"") && json.out.contains("\"smallestGroup\":10"), json.out);
		var one = run("measures", "--db", district, "--school", schools.getFirst().split("\t")[0]);
		assertEquals(csv.lines().stream().filter(line -> line.contains(schools.getFirst().split("\t")[0])).toList(), one.lines().subList(1, one.lines().size()), "as in the table of all");
		var unknown = run("measures", "--db", district, "--school", "Hogwash");
		assertEquals(2, unknown.code);
		assertEquals(1, unknown.err.lines().count(), unknown.err);
	}

	@Test
	void everyReportIsMadeInEveryFormat() throws IOException {
		var reports = run("reports", "--db", district).lines();
		assertTrue(reports.size() >= 3, reports.toString());
		for (var line : reports) {
			var id = line.split("\t")[0];
			for (var format : List.of("pdf", "html", "xlsx", "docx")) {
				var file = folder.resolve(id + "." + format);
				var result = run("report", "--db", district, "--name", id, "--format", format, "--out", file.toString());
				assertEquals(0, result.code, result.err);
				// even one that says on its page that there is nothing for it
				assertTrue(Files.size(file) > 1000, id + " as " + format + ": " + Files.size(file));
				if (File.separatorChar == '/') assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), "nobody else may read it");
			}
		}
	}

	@Test
	void anImportIsTriedMadeAndTakenBack() throws IOException {
		var db = folder.resolve("imported").toString();
		var file = Files.writeString(folder.resolve("organizations.csv"), "id,name,description\n1,Harbor Clinic,A clinic\n2,,Without a name\n");
		run("sample", "--students", "500", "--db", db);
		var before = run("gap-map", "--db", db).out;
		var tried = run("import", "--format", "hsds", "--db", db, "--dry-run", file.toString());
		assertEquals(1, tried.code, tried.out + tried.err);
		var made = run("import", "--format", "hsds", "--db", db, file.toString());
		assertEquals(1, made.code, made.err);
		assertTrue(made.out.contains("organizations.csv:3"), made.out);
		var id = made.out.replaceAll("(?s).*undo-import ([0-9a-f-]{36}).*", "$1");
		var stands = run("imports", "--db", db).lines();
		assertEquals(1, stands.size());
		assertTrue(stands.getFirst().matches(id + "\t\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}\t.+\torganizations.csv\thsds\thsds\t1 added, 0 changed, 0 dropped, 1 rejected\tstands\torganizations.csv"), stands.getFirst());
		var undone = run("undo-import", "--db", db, id);
		assertEquals(0, undone.code, undone.out + undone.err);
		assertTrue(undone.out.startsWith("Undone: the import of organizations.csv (hsds) by ") && undone.out.contains("  1 of 1 that it added are deleted, 0 of 0 that it changed are set back"), undone.out);
		assertTrue(run("imports", "--db", db).out.contains("\tundone "));
		assertEquals(before, run("gap-map", "--db", db).out);
	}

	@Test
	void aBackupIsRestoredToTheSameMap() {
		var backup = run("backup", "--db", district, "--to", folder.resolve("backups").toString());
		assertEquals(0, backup.code, backup.err);
		assertTrue(backup.err.contains("This backup is not encrypted"), backup.err);
		var copy = folder.resolve("copy").toString();
		assertEquals(0, run("restore", "--from", backup.out.strip(), "--db", copy).code);
		assertEquals(run("gap-map", "--db", district).out, run("gap-map", "--db", copy).out);
		assertTrue(run("upgrade", "--db", copy, "--backups", folder.toString()).out.contains("up to date"));
	}

	@Test
	void everySchoolIsPlannedByItsIdAndByItsName() {
		var schools = run("schools", "--db", district).lines();
		assertFalse(schools.isEmpty());
		for (var school : schools) for (var way : school.split("\t")) {
			var plan = run("plan-visits", "--db", district, "--school", way);
			assertTrue(plan.code == 0 || plan.code == 1, plan.err);
			assertFalse(plan.out.isBlank());
		}
	}

	@Test
	void checksSayWhatTheyLookedAt() {
		var checked = run("check", "--db", district);
		assertTrue(checked.code == 0 || checked.code == 1, checked.err);
		assertTrue(checked.out.contains("Audit"), checked.out);
	}

	@Test
	void theAuditIsComparedWithABackup(@TempDir Path folder) {
		var backup = run("backup", "--db", district, "--to", folder.toString()).out.strip();
		var same = run("check", "--db", district, "--backup", backup);
		assertTrue(same.out.contains("good     Audit that differs from the backup's"), same.out);

		var other = folder.resolve("other").toString();
		assertEquals(0, run("sample", "--students", "500", "--seed", "9", "--db", other).code);
		var compared = run("check", "--db", other, "--backup", backup);
		assertEquals(1, compared.code, compared.err);
		assertTrue(compared.out.contains("ERROR    Audit that differs from the backup's: 1"), compared.out);

		var none = run("check", "--db", district, "--backup", other);
		assertEquals(2, none.code);
		assertTrue(none.err.contains("is not a finished Trellis backup"), none.err);
	}

	@Test
	void aSecondDirectoryIsNotTakenForTheFirstOnesReplacement(@TempDir Path folder) throws IOException {
		var db = folder.resolve("db").toString();
		var first = Files.createDirectory(folder.resolve("first"));
		var second = Files.createDirectory(folder.resolve("second"));
		for (var directory : List.of(first, second)) {
			Files.writeString(directory.resolve("organizations.csv"), "id,name,description\n" + directory.getFileName() + ",Helpers " + directory.getFileName() + ",x\n");
			Files.writeString(directory.resolve("services.csv"), "id,organization_id,name,status\n" + directory.getFileName() + "1," + directory.getFileName() + ",Tutoring,active\n");
		}
		var made = run("import", "--format", "hsds", "--db", db, first.toString());
		assertEquals(0, made.code, made.err);
		assertTrue(made.lines().getLast().startsWith("Imported. "), "the last line says what came of it: " + made.out);
		var refused = run("import", "--format", "hsds", "--db", db, second.toString());
		assertEquals(2, refused.code, refused.out);
		assertTrue(refused.out.contains("came under the name “hsds”, give them a name of their own with --source NAME"), refused.out);
		assertEquals(0, run("import", "--format", "hsds", "--source", "second", "--db", db, second.toString()).code);
		assertEquals(2, run("imports", "--db", db).lines().size());
	}

	@Test
	void aPassphraseForADatabaseThatIsNotEncryptedIsRefused(@TempDir Path folder) {
		var secret = Map.of("TRELLIS_PASSPHRASE", "correct horse battery");
		for (var arguments : List.of(new String[] { "schools" }, new String[] { "backup", "--to", folder.toString() }, new String[] { "upgrade", "--backups", folder.toString() }, new String[] { "sample", "--students", "500" })) {
			var withDatabase = Stream.concat(Arrays.stream(arguments), Stream.of("--db", district)).toArray(String[]::new);
			var refused = run(secret, withDatabase);
			assertEquals(2, refused.code, arguments[0]);
			assertTrue(refused.err.contains(district + " is not encrypted, although TRELLIS_PASSPHRASE is set"), refused.err);
		}
		var db = folder.resolve("encrypted").toString();
		assertEquals(0, run(secret, "sample", "--students", "500", "--db", db).code);
		assertEquals(0, run(secret, "schools", "--db", db).code, "and one that is encrypted opens");
		assertEquals(2, run("schools", "--db", db).code);
	}

	@Test
	void aRestoreWithAPassphraseSaysWhenTheBackupHadNone(@TempDir Path folder) {
		var backup = run("backup", "--db", district, "--to", folder.toString()).out.strip();
		var restored = run(Map.of("TRELLIS_PASSPHRASE", "correct horse battery"), "restore", "--from", backup, "--db", folder.resolve("copy").toString());
		assertEquals(0, restored.code, restored.err);
		assertTrue(restored.err.contains("This backup was not encrypted, so the restored database is not either"), restored.err);
	}

	@Test
	void theFolderAboveTheBackupsNamesThem(@TempDir Path folder) {
		var backup = run("backup", "--db", district, "--to", folder.toString()).out.strip();
		for (var arguments : List.of(new String[] { "restore", "--from", folder.toString(), "--db", folder.resolve("copy").toString() }, new String[] { "check", "--db", district, "--backup", folder.toString() })) {
			var refused = run(arguments);
			assertEquals(2, refused.code);
			assertTrue(refused.err.contains(folder + " is not itself a backup, but holds " + backup + "; give one of these."), refused.err);
		}
	}

	@Test
	void anIdThatIsNoneIsToldInOneSentence() {
		var undone = run("undo-import", "--db", district, "999");
		assertEquals(2, undone.code);
		assertTrue(undone.err.contains("\"999\" is not the ID of an import"), undone.err);
		assertFalse(undone.err.contains("Exception"), undone.err);
	}
}
