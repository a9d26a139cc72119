package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.reporting.internal.DesignBuilder.aDesign;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.district.School;
import org.trellis.model.review.Intensity;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Whoever lays the resource maps of the district and of all its schools side by side learns nothing of a small group (D34), in any format. */
class SuppressedReportsTest extends WithEngine {
	private static final int SMALLEST = 3;
	private static final List<String> SCHOOLS = List.of("Adams", "Brook", "Clark");
	private static final List<String> DOMAIN_KEYS = List.of("academic", "social", "health", "family");

	/** How many students of a school have a need, by cell; and what the district has, which is their sum here. */
	private final Map<String, long[]> truth = new HashMap<>();

	private Database district(Random random) {
		var database = TestStore.create(Engine.DERBY, folder);
		var given = new GivenDistrict(database);
		var smallest = BaseFactory.eINSTANCE.createSetting();
		smallest.setKey(Suppression.SETTING);
		smallest.setValue("" + SMALLEST);
		given.stored(smallest);
		for (var name : SCHOOLS) {
			var school = given.school(name);
			truth.put(name, needs(given, school, random));
		}
		var sum = new long[12];
		truth.values().forEach(s -> {
			for (int i = 0; i < 12; i++) sum[i] += s[i];
		});
		truth.put("", sum);
		return database;
	}

	private static long[] needs(GivenDistrict given, School school, Random random) {
		var needs = new long[12];
		for (int cell = 0; cell < 12; cell++) {
			// few cells have many, so that there is something to show
			needs[cell] = random.nextInt(3) == 0 ? 3 + random.nextInt(3) : random.nextInt(2);
			for (int i = 0; i < needs[cell]; i++) given.aStudent("S" + cell + "." + i).at(school).withNeed(DOMAIN_KEYS.get(cell / 3), Intensity.values()[cell % 3]).stored();
		}
		return needs;
	}

	/** The rows of the four domains, as they are read back: a number, or -1 for what is withheld. Behind them stands one of a module, of which there is nothing yet. */
	private static List<Long> demand(String text) {
		var rows = Pattern.compile("Students with a need (\\S+) (\\S+) (\\S+) ").matcher(text).results().toList();
		assertEquals(DOMAINS.all().size(), rows.size(), text);
		return rows.stream().limit(DOMAIN_KEYS.size()).flatMap(r -> Stream.of(r.group(1), r.group(2), r.group(3))).map(n -> n.equals("*") ? -1 : Long.parseLong(n)).toList();
	}

	private List<Long> map(Database database, String school, ReportFormat format) {
		var file = folder.resolve("map." + format.extension());
		service.render(new ReportRequest("gap-map", school.isEmpty() ? Map.of() : Map.of("school", school), format, file, Locale.ENGLISH), database, ReportDistrict.PRINCIPAL, Progress.NONE);
		return demand(ReadBack.of(file));
	}

	@Test
	void allMapsTogetherGiveNoSmallGroupAway() {
		long shown = 0;
		try (var database = district(new Random(34))) {
			Map<String, List<Long>> maps = new TreeMap<>();
			for (var place : truth.keySet()) maps.put(place, map(database, place, ReportFormat.HTML));
			for (int cell = 0; cell < 12; cell++) {
				for (var place : truth.keySet()) {
					long told = maps.get(place).get(cell);
					assertTrue(told == -1 || told == truth.get(place)[cell] && told >= SMALLEST, place + " " + cell + ": " + told);
					if (told >= 0) shown++;
				}
				assertRestIsNoSmallGroup(maps, cell);
			}
			for (var format : ReportFormat.values()) assertEquals(maps.get(""), map(database, "", format), format + " tells the same");
			assertEquals(maps.get("Adams"), map(database, "Adams", ReportFormat.PDF));
		}
		assertTrue(shown > 5, "something is shown: " + shown);
	}

	/** What the district has beyond the schools that are shown is a group of its own. */
	private void assertRestIsNoSmallGroup(Map<String, List<Long>> maps, int cell) {
		long total = maps.get("").get(cell);
		var hidden = SCHOOLS.stream().filter(s -> maps.get(s).get(cell) < 0).toList();
		if (total < 0 || hidden.isEmpty()) return;
		long rest = total - SCHOOLS.stream().mapToLong(s -> Math.max(0, maps.get(s).get(cell))).sum();
		assertTrue(hidden.size() > 1 && rest >= SMALLEST, "cell " + cell + ": " + rest + " students at " + hidden);
	}

	private static final String BY_SCHOOL = "SELECT CASE WHEN x.PART = 'all' THEN NULL ELSE x.PART END AS \"PART\", x.KIND AS \"KIND\", x.N AS \"STUDENTS\" FROM (VALUES (10, 'one', 'a'), (20, 'two', 'a'), (30, 'all', 'a')) x (N, PART, KIND) JOIN REPORTING.SCHOOLS s ON s.SCHOOL_ID = 1";

	/** An analyst protects a count by the first line of a query. */
	@Test
	void anAnalystsCountIsProtected() throws SQLException {
		var shown = "dataSetRow['PART'] + ': ' + dataSetRow['STUDENTS']";
		assertEquals("one: 10 two: 20 null: 30", rendered(aDesign().query("-- protect STUDENTS of PART for KIND\n" + BY_SCHOOL).listing(shown)));
		assertEquals("one: null two: null null: 30", rendered(aDesign().query("-- protect STUDENTS of PART for KIND\n" + BY_SCHOOL.replace("(10,", "(9,").replace("(20,", "(21,")).listing(shown)));
	}

	@Test
	void whatCannotBeProtectedIsToldInsteadOfShown() {
		for (var wrong : Map.of("-- protect", "is not understood", "-- protect STUDENTS", "is not understood", "-- PROTECT STUDENTS of NOTHING", "has no column NOTHING", "-- protect KIND of PART", "The column KIND of a query counts nothing", "-- protect STUDENTS of KIND",
				"has two rows of one KIND", "-- protect STUDENTS within KIND of PART", "counts nothing").entrySet()) {
			var sentence = sentence(aDesign().query(wrong.getKey() + "\n" + BY_SCHOOL).listing("dataSetRow['STUDENTS']"));
			assertTrue(sentence.contains(wrong.getValue()), sentence);
			assertFalse(sentence.contains("20"), sentence);
		}
		assertTrue(sentence(aDesign().query("-- protect SOME within STUDENTS of PART\n" + BY_SCHOOL.replace("x.N AS", "x.N - 1 AS \"SOME\", x.N AS")).listing("1")).contains("The kinds SOME are not all of STUDENTS"));
	}
}
