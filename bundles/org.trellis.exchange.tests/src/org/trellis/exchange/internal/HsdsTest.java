package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.model.district.Weekday;
import org.trellis.model.resources.CostKind;
import org.trellis.model.resources.Location;
import org.trellis.model.resources.LocationKind;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.resources.TaxonomyTerm;
import org.trellis.model.resources.VettingStatus;
import org.trellis.testing.Engine;

/** Directories of services: the example of HSDS 3.0, and a real one with the names of 1.x. */
class HsdsTest {
	private static final String SERVICE = "ac148810-d857-441c-9679-408f346de14b";

	@TempDir
	Path temporary;

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theTablesOfVersion3(Engine engine) {
		var files = SharedData.folder("hsds-3.0-example");
		try (var world = new World(engine, temporary)) {
			var before = world.state();
			var dry = world.dryRun("hsds", files);
			var report = world.commit("hsds", files);
			assertEquals(dry.files(), report.files());
			assertEquals(List.of("VALUE_LEFT_OUT locations.csv:2 locations latitude [100] This number is not between -90 and 90. The value is left out.",
					"VALUE_LEFT_OUT locations.csv:2 locations organization_id [985e4a42-bd9f-4edc-911d-0243a4640aca] Neither these files nor the database hold this organization; the reference is left out.",
					"VALUE_LEFT_OUT taxonomy_terms.csv:2 taxonomy_terms parent_id [taxonomy|0bc248fa-dc27-4650-9ba4-8f1a24ef16a2] Neither these files nor the database hold this taxonomy term; the reference is left out."), World.lines(report).subList(0, 3));
			assertTrue(World.lines(report).contains("NOTE organizations.csv:1 organizations tax_id, year_incorporated, logo, uri, parent_organization_id Trellis does not keep these columns."));
			assertTrue(report.sentences().contains("Not of this format and not read: datapackage.json."));
			assertService(world.by(Service.class, SERVICE));
			assertEquals("This service is funded partially by the MyCity local government and via grants made by charity funding bodies. We also operate a for-profit department which is used to partially cover the expense of the public service",
					world.all(Organization.class).getFirst().getFunding());
			var location = world.all(Location.class).getFirst();
			assertEquals("1-30 Main Street, MyVillage", location.getStreet());
			assertEquals(LocationKind.PHYSICAL, location.getKind());
			assertNull(location.getLatitude());
			assertEquals(List.of("ur"), location.getLanguages());
			var imported = world.state();
			assertEquals(new Counts(0, 0, 0, 0, 8), world.commit("hsds", files).totals());
			assertEquals(imported, world.state());
			world.undo(report);
			assertEquals(before, world.state());
		}
	}

	private static void assertService(Service service) {
		assertEquals("Community Counselling", service.getName());
		assertEquals(ServiceStatus.ACTIVE, service.getStatus());
		assertEquals(12, service.getMinimumAge());
		assertEquals(100, service.getMaximumAge());
		assertEquals(LocalDate.of(2005, 1, 1), service.getLastVerified());
		assertEquals(List.of("ur"), service.getLanguages());
		assertEquals(CostKind.FIXED, service.getCost());
		assertTrue(service.getFees().endsWith("\nUnder 18s and Over 60s 35 gbp per 1 hour session"), service.getFees());
		assertTrue(service.getRequiredDocuments().startsWith("Any official identification document"));
		assertEquals(List.of(Weekday.THURSDAY, Weekday.FRIDAY), service.getHours().stream().map(h -> h.getWeekday()).toList());
		assertEquals(LocalTime.of(18, 0), service.getHours().getFirst().getCloses());
		assertEquals(1, service.getPlaces().size());
		assertEquals("Ann Persona +44 1234 234567 100", service.getContacts().getFirst().getName() + " " + service.getContacts().getFirst().getPhone() + " " + service.getContacts().getFirst().getExtension());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theNamesOfVersion1(Engine engine) {
		var files = SharedData.folder("ohana-san-mateo");
		try (var world = new World(engine, temporary)) {
			var before = world.state();
			var dry = world.dryRun("hsds", files);
			var report = world.commit("hsds", files);
			assertEquals(dry.files(), report.files());
			assertEquals(Outcome.DONE, report.outcome());
			assertEquals(new Counts(8, 0, 0, 0, 0), report.totals("Organization"));
			assertEquals(new Counts(22, 0, 0, 0, 0), report.totals("Location"));
			assertEquals(new Counts(23, 0, 0, 0, 0), report.totals("Service"));
			assertEquals(new Counts(290, 0, 0, 0, 0), report.totals("TaxonomyTerm"));
			assertTrue(World.lines(report).contains("NOTE regular_schedules.csv:12 schedules closes_at [03:00] It closes before it opens; check whether morning and afternoon were mixed up."), World.lines(report).toString());
			assertTrue(World.lines(report).contains("NOTE programs.csv:0 programs Trellis does not keep this table; nothing of it was imported."));
			assertPassports(world);
			assertOthers(world);
			var imported = world.state();
			assertEquals(0, world.commit("hsds", files).totals().changed());
			assertEquals(imported, world.state());
			assertEquals(List.of(), world.undo(report).left());
			assertEquals(before, world.state());
		}
	}

	private static void assertPassports(World world) {
		var passports = world.by(Service.class, "22");
		assertEquals(world.by(Organization.class, "8").getId(), passports.getOrganization().getId(), "a service belongs to the organization of its location");
		assertEquals(List.of("es"), passports.getLanguages());
		assertEquals(6, passports.getCategories().size());
		assertEquals(3, passports.getHours().size());
		assertEquals(LocalTime.of(16, 0), passports.getHours().stream().map(h -> h.getCloses()).filter(t -> t.getHour() == 16).findFirst().orElseThrow(), "4:00 PM");
		assertEquals(1, passports.getContacts().stream().filter(c -> "Joe Smith".equals(c.getName()) && "703-555-1212".equals(c.getPhone())).count());
		var parent = world.by(TaxonomyTerm.class, "taxonomy|101-02");
		assertEquals(world.by(TaxonomyTerm.class, "taxonomy|101").getId(), parent.getParent().getId());
	}

	private static void assertOthers(World world) {
		var library = world.by(Location.class, "10");
		assertEquals("1044 Middlefield Road", library.getStreet());
		assertTrue(library.getContacts().stream().anyMatch(c -> "mail".equals(c.getKind()) && "1044 Middlefield Road, Redwood City, CA 94063, US".equals(c.getDescription())));
		assertEquals(List.of("yue", "cmn", "tl", "es"), world.by(Location.class, "3").getLanguages().stream().map(t -> t.equals("fil") ? "tl" : t).toList());
		assertEquals(CostKind.FREE, world.by(Service.class, "9").getCost(), "“None.” is free");
		assertEquals(ServiceStatus.DEFUNCT, world.by(Service.class, "20").getStatus());
		assertEquals(ServiceSetting.COMMUNITY, world.by(Service.class, "9").getSetting());
		assertTrue(world.by(Organization.class, "8").getLicenses().stream().anyMatch(l -> l.getName().equals("State Health Inspection License")));
		assertEquals(7, world.by(Service.class, "23").getHours().size(), "the hours of a location hold for its services without hours of their own");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aServiceThatIsNoLongerListedBecomesInactiveAndWhatTheDistrictKnowsOfItStays(Engine engine) {
		try (var world = new World(engine, temporary).with("organizations.csv", "id,name,description", "o1,Helpers,We help").with("services.csv", "id,organization_id,name,status", "s1,o1,Tutoring,active", "s2,o1,Mentoring,active")) {
			world.commit("hsds");
			world.edit(Service.class, world.by(Service.class, "s2").getId(), s -> {
				s.getDomains().add("academic");
				s.setCulturalNotes("Speaks with grandparents first");
			});
			world.with("services.csv", "id,organization_id,name,status", "s1,o1,Tutoring,active");
			var report = world.commit("hsds");
			assertEquals(new Counts(0, 0, 1, 0, 1), report.totals("Service"));
			var mentoring = world.by(Service.class, "s2");
			assertEquals(ServiceStatus.INACTIVE, mentoring.getStatus());
			assertEquals(List.of("academic"), mentoring.getDomains());
			assertEquals("Speaks with grandparents first", mentoring.getCulturalNotes());
			assertEquals(1, world.undo(report).restored());
			assertEquals(ServiceStatus.ACTIVE, world.by(Service.class, "s2").getStatus());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aServiceThatIsListedAgainIsAsItWasWhereTheDirectorySaysNothingOfItsStatus(Engine engine) {
		try (var world = new World(engine, temporary).with("organizations.csv", "id,name,description", "o1,Helpers,We help").with("services.csv", "id,organization_id,name", "s1,o1,Tutoring", "s2,o1,Mentoring", "s3,o1,Choir")) {
			world.commit("hsds");
			world.edit(Service.class, world.by(Service.class, "s2").getId(), s -> s.setStatus(ServiceStatus.TEMPORARILY_CLOSED));
			world.edit(Service.class, world.by(Service.class, "s3").getId(), s -> s.setStatus(ServiceStatus.INACTIVE));
			world.with("services.csv", "id,organization_id,name", "s3,o1,Choir");
			world.commit("hsds");
			world.edit(Service.class, world.by(Service.class, "s1").getId(), s -> s.setCulturalNotes("Speaks with grandparents first"));
			var dropped = world.state();
			world.with("services.csv", "id,organization_id,name", "s1,o1,Tutoring", "s2,o1,Mentoring", "s3,o1,Choir and band");
			var dry = world.dryRun("hsds");
			var report = world.commit("hsds");
			assertEquals(dry.files(), report.files());
			assertEquals(new Counts(0, 3, 0, 0, 0), report.totals("Service"));
			assertEquals(ServiceStatus.ACTIVE, world.by(Service.class, "s1").getStatus());
			assertEquals(ServiceStatus.TEMPORARILY_CLOSED, world.by(Service.class, "s2").getStatus());
			assertEquals(ServiceStatus.INACTIVE, world.by(Service.class, "s3").getStatus(), "who set it was a person");
			assertEquals(0, world.commit("hsds").totals().changed());
			world.undo(report);
			assertEquals(dropped, world.state());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatTheDirectorySaysOfTheStatusHoldsAlsoForAServiceThatIsListedAgain(Engine engine) {
		try (var world = new World(engine, temporary).with("organizations.csv", "id,name,description", "o1,Helpers,We help").with("services.csv", "id,organization_id,name,status", "s1,o1,Tutoring,active", "s2,o1,Mentoring,active")) {
			world.commit("hsds");
			world.with("services.csv", "id,organization_id,name,status", "s1,o1,Tutoring,active");
			world.commit("hsds");
			world.with("services.csv", "id,organization_id,name,status", "s1,o1,Tutoring,active", "s2,o1,Mentoring,inactive");
			world.commit("hsds");
			assertEquals(ServiceStatus.INACTIVE, world.by(Service.class, "s2").getStatus());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void anOrganizationThatWasTypedBeforeTheFirstImportIsNotMadeTwice(Engine engine) {
		try (var world = new World(engine, temporary).with("organizations.csv", "id,name,description", "o1,Helpers,We help")) {
			var typed = ResourcesFactory.eINSTANCE.createOrganization();
			typed.setName("Helpers");
			typed.setVetting(VettingStatus.VETTED);
			world.insert(typed);
			var before = world.state();
			var report = world.commit("hsds");
			assertEquals(new Counts(0, 1, 0, 0, 0), report.totals("Organization"));
			assertEquals("We help", world.all(Organization.class).getFirst().getDescription());
			assertEquals(VettingStatus.VETTED, world.all(Organization.class).getFirst().getVetting());
			world.undo(report);
			assertEquals(before, world.state(), "the name that the source gave it is gone, too");
		}
	}
}
