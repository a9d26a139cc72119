package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.model.district.Guardian;
import org.trellis.model.district.Household;
import org.trellis.model.district.Student;
import org.trellis.model.district.Transport;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Who lives together is a household, whatever building it is in and however its address is spelled. */
class HouseholdTest {
	private static final List<String> NAMES = List.of("Ashby", "Birch", "Calder", "Denby", "Eldridge", "Fenwick");

	@TempDir
	Path temporary;

	private World world;
	private final List<String> students = new ArrayList<>();
	private final List<String> contacts = new ArrayList<>();
	private final List<String> associations = new ArrayList<>();

	@BeforeEach
	void open() {
		world = new World(Engine.DERBY, temporary);
	}

	@AfterEach
	void close() {
		world.close();
	}

	private static String address(String street) {
		return street == null ? "" : "<Address>" + EdFi.element("StreetNumberName", street) + "<City>Grand Bend</City><PostalCode>78834</PostalCode><AddressType>Home</AddressType></Address>";
	}

	private void student(String id, String family, String street) {
		students.add(EdFi.student(id, "Given" + id, family, "2015-03-01", address(street)));
	}

	private void contact(String id, String family, String street) {
		contacts.add("<Contact>" + EdFi.element("ContactUniqueId", id) + "<Name>" + EdFi.element("FirstName", "Given" + id) + EdFi.element("LastSurname", family) + "</Name>" + address(street) + "</Contact>");
	}

	private void tie(String student, String contact, boolean livesWith, boolean primary) {
		associations.add("<StudentContactAssociation>" + EdFi.studentReference(student) + "<ContactReference><ContactIdentity>" + EdFi.element("ContactUniqueId", contact) + "</ContactIdentity></ContactReference>"
				+ EdFi.element("PrimaryContactStatus", Boolean.toString(primary)) + EdFi.element("LivesWith", Boolean.toString(livesWith)) + "</StudentContactAssociation>");
	}

	private ImportReport committed() {
		var family = new ArrayList<>(contacts);
		family.addAll(associations);
		world.with("Student.xml", EdFi.interchange("Student", students.toArray(String[]::new))).with("Contact.xml", EdFi.interchange("Contact", family.toArray(String[]::new)));
		return world.commit("edfi");
	}

	private UUID homeOf(String student) {
		var household = world.by(Student.class, student).getHousehold();
		return household == null ? null : household.getId();
	}

	private UUID homeOfContact(String contact) {
		var household = world.by(Guardian.class, contact).getHousehold();
		return household == null ? null : household.getId();
	}

	@Test
	void familiesInOneBuildingAreNotOneFamily() {
		contact("A", "Ashby", "1 Tower Road");
		contact("B", "Birch", "1 Tower Road");
		student("1", "Ashby", null);
		student("2", "Birch", null);
		tie("1", "A", true, true);
		tie("2", "B", true, true);
		var report = committed();
		assertNotEquals(homeOf("1"), homeOf("2"));
		assertEquals(homeOfContact("A"), homeOf("1"));
		assertEquals(new Counts(2, 0, 0, 0, 0), report.totals("Household"));
		assertTrue(report.sentences().contains("2 households of 4 people: 2 students stand beside a guardian whom the files say they live with (LivesWith); 0 times people at one address were put together, because they have a guardian in common, or the family name where the files tie them to nobody; "
				+ "0 people are the only ones of theirs. The same address alone puts nobody together."), report.sentences().toString());
	}

	@Test
	void familiesOfOneNameInOneBuildingAreNotOneFamily() {
		contact("A", "Ashby", "1 Tower Road");
		contact("B", "Ashby", "1 Tower Road");
		student("1", "Ashby", "1 Tower Road");
		student("2", "Ashby", "1 Tower Road");
		tie("1", "A", true, true);
		tie("2", "B", true, true);
		student("3", "Ashby", "1 Tower Road");
		student("4", "Ashby", "1 Tower Road");
		contact("C", "Ashby", "9 Elm Street");
		tie("3", "C", false, true);
		student("5", "Ashby", "1 Tower Road");
		var report = committed();
		assertEquals(homeOfContact("A"), homeOf("1"));
		assertEquals(homeOfContact("B"), homeOf("2"));
		assertEquals(5, new HashSet<>(List.of(homeOf("1"), homeOf("2"), homeOf("3"), homeOf("4"), homeOfContact("C"))).size(), "two families, one who is with a guardian elsewhere, two about whom nothing is known");
		assertEquals(homeOf("4"), homeOf("5"), "siblings, as far as anybody can tell");
		assertTrue(report.sentences().contains("2 people have an address at which several families have their name, and no contact; they are in none of these families' households."), report.sentences().toString());
	}

	@Test
	void whoIsTiedToNobodyBelongsToTheOneFamilyOfTheNameAtTheAddress() {
		contact("A", "Ashby", "1 Tower Road");
		student("1", "Ashby", null);
		student("2", "Ashby", "1 Tower Road");
		contact("B", "Birch", "1 Tower Road");
		student("3", "Birch", null);
		tie("1", "A", true, true);
		tie("3", "B", true, true);
		committed();
		assertEquals(homeOf("1"), homeOf("2"));
		assertNotEquals(homeOf("3"), homeOf("2"));
	}

	@Test
	void siblingsAreOneFamilyAlsoWhereTheirRecordsSpellTheAddressDifferently() {
		contact("A", "Ashby", "12 Oak Street");
		student("1", "Ashby", "12 Oak St");
		student("2", "Birch", "12 Oak Street Apt 1");
		tie("1", "A", true, true);
		tie("2", "A", true, true);
		committed();
		assertEquals(homeOf("1"), homeOf("2"));
		assertEquals("12 Oak Street", world.all(Household.class).getFirst().getStreet(), "where the adult lives");
	}

	@Test
	void parentsWithDifferentNamesAtOneAddressShareAHome() {
		contact("A", "Ashby", "1 Tower Road");
		contact("B", "Birch", "1 Tower Road");
		student("1", "Calder", null);
		tie("1", "A", true, true);
		tie("1", "B", true, false);
		committed();
		assertEquals(homeOfContact("A"), homeOfContact("B"));
		assertEquals(homeOfContact("A"), homeOf("1"));
	}

	@Test
	void separatedParentsKeepTheirHomesAndSiblingsStayTogether() {
		contact("A", "Ashby", "1 Tower Road");
		contact("B", "Ashby", "2 River Lane");
		for (var id : List.of("1", "2", "3")) {
			student(id, "Ashby", null);
			tie(id, "A", true, !id.equals("3"));
			tie(id, "B", true, id.equals("3"));
		}
		var report = committed();
		assertEquals(Set.of(homeOfContact("A")), new HashSet<>(List.of(homeOf("1"), homeOf("2"), homeOf("3"))));
		assertEquals("2 River Lane", world.database.load(Household.class, homeOfContact("B"), TestStore.EVERYBODY).orElseThrow().root().getStreet(), "no address is lost");
		assertTrue(report.sentences().contains("3 students live with adults at different addresses; their household is that of the adult who is primary contact, and the other adult has one of their own."), report.sentences().toString());
	}

	@Test
	void withoutLivesWithAnAddressJoinsOnlyTogetherWithAGuardianOrTheName() {
		contact("A", "Ashby", "1 Tower Road");
		student("1", "Calder", "1 Tower Road");
		student("2", "Denby", "1 Tower Road");
		student("3", "Denby", "1 Tower Road");
		student("4", "Fenwick", "1 Tower Road");
		student("5", "Ashby", "9 Elm Street");
		tie("1", "A", false, true);
		tie("5", "A", false, true);
		committed();
		assertEquals(homeOfContact("A"), homeOf("1"), "address and guardian");
		assertEquals(homeOf("2"), homeOf("3"), "address and name");
		assertEquals(5 - 1, new HashSet<>(List.of(homeOf("1"), homeOf("2"), homeOf("4"), homeOf("5"))).size());
	}

	@Test
	void whoHasNeitherAnAddressNorAnybodyHasNoHousehold() {
		contact("A", "Ashby", null);
		student("1", "Ashby", null);
		student("2", "Ashby", null);
		tie("2", "A", false, true);
		committed();
		assertNull(homeOf("1"));
		assertNull(homeOf("2"));
		assertEquals(List.of(), world.all(Household.class));
	}

	@Test
	void aFamilyThatMovesStaysTheSameHousehold() {
		contact("A", "Ashby", "1 Tower Road");
		student("1", "Ashby", null);
		tie("1", "A", true, true);
		committed();
		var before = homeOf("1");
		world.edit(Household.class, before, h -> h.setTransport(Transport.WALK));
		contacts.clear();
		contact("A", "Ashby", "5 Hill Road");
		var report = committed();
		assertEquals(new Counts(0, 1, 0, 0, 0), report.totals("Household"));
		var household = world.all(Household.class).getFirst();
		assertEquals(before, homeOf("1"));
		assertEquals("5 Hill Road " + Transport.WALK, household.getStreet() + " " + household.getTransport());
	}

	/** Families that are known, put into files as districts write them: few buildings, common names, no units, addresses spelled in two ways. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void everyGeneratedFamilyIsOneHouseholdAndNoTwoAre(long seed) {
		var chance = new Random(seed);
		Map<String, Integer> familyOf = new HashMap<>();
		int next = 0;
		for (int family = 0; family < 60; family++) {
			var street = "1 Building " + chance.nextInt(8);
			var name = NAMES.get(chance.nextInt(NAMES.size()));
			var adults = new ArrayList<String>();
			for (int i = 0; i <= chance.nextInt(2); i++) {
				var id = "C" + next++;
				contact(id, i == 0 ? name : "Other" + name, i == 0 || chance.nextInt(3) > 0 ? street : null);
				adults.add(id);
			}
			int children = 1 + chance.nextInt(3);
			for (int i = 0; i < children; i++) {
				var id = "S" + next++;
				student(id, chance.nextBoolean() ? name : "Step" + name, chance.nextInt(3) == 0 ? street + " Apt" : null);
				familyOf.put(id, family);
				for (var adult : adults) tie(id, adult, true, adult.equals(adults.getFirst()));
			}
		}
		committed();
		Map<Integer, Set<UUID>> homes = new HashMap<>();
		familyOf.forEach((student, family) -> homes.computeIfAbsent(family, f -> new HashSet<>()).add(homeOf(student)));
		homes.forEach((family, found) -> assertEquals(1, found.size(), "the children of family " + family + " are in one household"));
		assertEquals(homes.size(), new HashSet<>(homes.values()).size(), "no two families share a household");
		var state = world.state();
		Collections.shuffle(students, chance);
		Collections.shuffle(contacts, chance);
		Collections.shuffle(associations, chance);
		var again = committed();
		assertEquals(state, world.state(), "in whatever order the files hold it");
		assertNull(again.run());
	}
}
