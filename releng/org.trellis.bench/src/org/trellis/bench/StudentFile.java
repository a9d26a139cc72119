package org.trellis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** An Ed-Fi file of students who do not exist. */
final class StudentFile {
	private static final List<String> GIVEN = List.of("Alder", "Briar", "Cedar", "Dale", "Ember", "Fern", "Gale", "Hazel", "Ivory", "Juniper", "Lark", "Maple", "Oak", "Reed", "Sage", "Wren");
	private static final List<String> FAMILY = List.of("Ashby", "Birch", "Calder", "Denby", "Eldridge", "Fenwick", "Garland", "Hollis", "Linden", "Marlow", "Norwood", "Penrose", "Ridley", "Thorne");
	private static final List<String> RACES = List.of("White", "Black - African American", "Asian");

	private StudentFile() {
	}

	/** Students numbered from 1. */
	static Path write(Path file, int students) throws IOException {
		return write(file, 1, students);
	}

	/** @param first number of the first student; who has another number is somebody else */
	static Path write(Path file, int first, int students) throws IOException {
		var chance = new SplittableRandom(students);
		try (var out = Files.newBufferedWriter(file)) {
			out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<InterchangeStudent xmlns=\"http://ed-fi.org/0200\">\n");
			for (int i = first; i < first + students; i++) out.write(student(i, chance));
			out.write("</InterchangeStudent>\n");
		}
		return file;
	}

	private static String student(int number, SplittableRandom chance) {
		return """
				  <Student id="STU_%1$07d">
				    <StudentUniqueId>%1$07d</StudentUniqueId>
				    <Name>
				      <FirstName>%2$s</FirstName>
				      <LastSurname>%3$s</LastSurname>
				    </Name>
				    <Sex>%4$s</Sex>
				    <BirthData>
				      <BirthDate>%5$s</BirthDate>
				    </BirthData>
				    <HispanicLatinoEthnicity>%6$s</HispanicLatinoEthnicity>
				    <Race>%7$s</Race>
				  </Student>
				""".formatted(number, pick(GIVEN, chance), pick(FAMILY, chance), chance.nextBoolean() ? "Male" : "Female", LocalDate.of(2008, 9, 1).plusDays(chance.nextInt(4000)),
				chance.nextInt(5) == 0, pick(RACES, chance));
	}

	private static String pick(List<String> list, SplittableRandom chance) {
		return list.get(chance.nextInt(list.size()));
	}
}
