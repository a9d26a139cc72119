package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.BasePackage;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.scheduling.SchedulingPackage;
import org.trellis.store.EntityText;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Generated packages, written down and read back as if their Java code were gone. */
class MetamodelsTest {
	/** What stays installed. */
	private static final List<EPackage> HERE = List.of(BasePackage.eINSTANCE, DistrictPackage.eINSTANCE, ResourcesPackage.eINSTANCE);
	/** What is taken for a module that is gone: packages that refer to each other and to those that stay. */
	private static final List<EPackage> GONE = List.of(ReviewPackage.eINSTANCE, ReferralPackage.eINSTANCE, SchedulingPackage.eINSTANCE);

	@TempDir
	Path folder;

	private static List<EPackage> readBack() throws IOException {
		return Metamodels.read(Metamodels.texts(GONE), HERE);
	}

	private static String described(Table table) {
		var text = new StringBuilder(table.toString());
		for (var c : table.allColumns()) text.append('\n').append(c.name()).append(' ').append(c.type()).append(' ').append(c.length()).append(' ').append(c.required()).append(' ').append(c.owner()).append(' ').append(c.target() == null ? "" : c.target().getName());
		for (var v : table.valueTables) text.append('\n').append(v.name()).append(' ').append(v.value().name()).append(' ').append(v.value().type());
		return text.append('\n').append(table.unique.size()).append(table.root).append(table.positioned).append(table.growsWithStudents).toString();
	}

	@Test
	void theTablesAreTheSameWithoutTheCode() throws IOException {
		var all = new ArrayList<>(HERE);
		all.addAll(GONE);
		var whole = new Mapping(all);
		var without = new Mapping(HERE).with("Gone", readBack());
		int compared = 0;
		for (var table : without.tables()) {
			if (table.leftBy == null) continue;
			var generated = whole.tables().stream().filter(t -> t.name.equals(table.name)).findFirst().orElseThrow();
			assertEquals(described(generated), described(table));
			assertEquals(whole.whose().of(generated), without.whose().of(table));
			assertNull(table.type.getInstanceClass(), table.name);
			compared++;
		}
		assertTrue(compared > 10, compared + " tables");
	}

	@ParameterizedTest
	@EnumSource
	void theRowsAreReadWithoutTheCode(Engine engine) throws Exception {
		try (var database = (OpenDatabase) TestStore.create(engine, folder); var connection = database.connection()) {
			var district = new GivenDistrict(database);
			var elm = district.school("Elm");
			var ada = district.aStudent("Ada").at(elm).inGrade(3).withNeed("health", Intensity.INTENSIVE).withPlanFor("health").stored();
			var clinic = district.aService("Clinic").in("health", Intensity.INTENSIVE).stored();
			var referral = district.referral(ada, clinic, elm, "health", ReferralState.ACCEPTED);
			var packages = readBack();
			var mapping = new Mapping(HERE).with("Gone", packages);
			var readings = new Readings(mapping, database.dialect, new Loader(mapping, database.dialect));
			int read = 0;
			for (var p : packages) for (var type : Mapping.classes(p)) {
				if (!mapping.of(type).root) continue;
				var generated = database.mapping.tables().stream().filter(t -> t.name.equals(mapping.of(type).name)).findFirst().orElseThrow().type;
				for (var fact : database.list(database.facts(generated), EVERYBODY)) {
					var known = database.load(generated, fact.id(), EVERYBODY).orElseThrow().root();
					var found = readings.loadAll(connection, type, List.of(fact.id()), EVERYBODY).getFirst();
					assertEquals(EntityText.write(known), EntityText.write(found.root()));
					assertEquals(EntityText.write(known), EntityText.write(EntityText.read(type, EntityText.write(known))));
					assertFalse(found.isChanged());
					read++;
				}
			}
			connection.rollback();
			assertTrue(read > 3, read + " aggregates, with referral " + referral.getId());
		}
	}

	@Test
	void whatIsNoMetamodelIsRefused() {
		assertThrows(IOException.class, () -> Metamodels.read(List.of("nonsense"), HERE));
		assertThrows(IOException.class, () -> Metamodels.read(List.of("<a/>"), HERE));
	}

	@Test
	void whatIsNotThereIsNotLookedForElsewhere() throws IOException {
		var elsewhere = Metamodels.texts(GONE).getFirst().replace(DistrictPackage.eNS_URI, "http://localhost:1/district");
		var without = assertThrows(IOException.class, () -> Metamodels.read(List.of(elsewhere), HERE));
		assertTrue(without.getMessage().contains("http://localhost:1/district#") && without.getMessage().contains("which is not there"), without.getMessage());
	}
}
