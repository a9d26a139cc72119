package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trellis.exchange.Field;
import org.trellis.exchange.Draft;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Place;
import org.trellis.exchange.Proposal;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Sink;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Race;

/** What does not fit into memory waits in a file that nobody else can read, and comes back as it was. */
class SpoolTest {
	private static final Listing STUDENT = Listing.things("Student", Literals.STUDENT);
	private static final Listing ENROLLMENT = Listing.parts("Enrollment", Literals.STUDENT__ENROLLMENTS);
	private static final int MANY = 30_000;

	@Test
	void everythingComesBackByTheThingItBelongsTo() throws IOException {
		var before = spoolFiles();
		try (var spool = new Spool(List.of(STUDENT, ENROLLMENT), 0)) {
			for (int i = 0; i < MANY; i++) spool.add(student(i));
			for (int i = 0; i < MANY; i++) spool.add(enrollment(i));
			var stored = ByteBuffer.allocate((int) spool.file().size());
			spool.file().read(stored, 0);
			assertFalse(new String(stored.array(), StandardCharsets.ISO_8859_1).contains("Familyname"), "no student's name can be read in the temporary file");
			int found = 0;
			for (int p = 0; p < spool.partitionsOf(Literals.STUDENT); p++) {
				var rows = spool.partition(Literals.STUDENT, p);
				for (var row : rows) assertTrue(row.equals(row.owner() == null ? student(Integer.parseInt(row.key())) : enrollment(Integer.parseInt(row.owner()))));
				for (var row : rows) if (row.owner() != null) assertTrue(rows.stream().anyMatch(r -> r.owner() == null && r.key().equals(row.owner())), "a part is with its owner");
				found += rows.size();
				if (p == 1) break;
			}
			assertTrue(found > 0);
		}
		assertEquals(before, spoolFiles(), "and it is gone afterwards");
	}

	private static List<Path> spoolFiles() throws IOException {
		try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return new ArrayList<>(files.filter(f -> f.getFileName().toString().endsWith(".spool")).sorted().toList());
		}
	}

	private static Proposal student(int number) {
		return made(sink -> new Draft(sink, STUDENT, new Place("Student.xml", number), Integer.toString(number), "id").text(Literals.STUDENT__FAMILY_NAME, field("Familyname" + number)).text(Literals.STUDENT__GIVEN_NAME, field("Given"))
				.date(Literals.STUDENT__BIRTH_DATE, field("2015-03-01")).value(Literals.STUDENT__ACTIVE, true).value(Literals.STUDENT__RACES, List.of(Race.ASIAN, Race.WHITE)).propose());
	}

	private static Proposal enrollment(int number) {
		return made(sink -> new Draft(sink, ENROLLMENT, new Place("Enrollment.xml", number), Integer.toString(number), "id", number + "|7", "key").refer(Literals.ENROLLMENT__SCHOOL, "7", field("7"))
				.refer(Literals.ENROLLMENT__SCHOOL_YEAR, "2026-2027", field("x")).initially(Literals.ENROLLMENT__GRADE, Grade.GRADE_3).propose());
	}

	private static Field field(String value) {
		return new Field("field", value, new Place("x", 1));
	}

	private interface Making {
		void into(Sink sink);
	}

	private static Proposal made(Making making) {
		var made = new ArrayList<Proposal>();
		making.into(new Sink() {
			@Override
			public void propose(Proposal proposal) {
				made.add(proposal);
			}

			@Override
			public void remark(Remark remark) {
				throw new AssertionError(remark);
			}

			@Override
			public void unidentified(Listing listing) {
				throw new AssertionError(listing);
			}

			@Override
			public void refuse(FileRefused refused) {
				throw new AssertionError(refused);
			}

			@Override
			public void say(String sentence) {
				throw new AssertionError(sentence);
			}
		});
		return made.getFirst();
	}
}
