package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Setting;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.store.Commit;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.Ids;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.SaveResult.Saved;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** A write that is committed is told as done whatever fails behind it, and one that is refused says why in the model's words. */
class AfterCommitTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void whoFollowsAnObjectAndFailsDoesNotMakeTheWriteLookUndone(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var ada = database.load(Student.class, new People(database).aStudent("Ada").with(FlagKind.IEP).stored(), EVERYBODY).orElseThrow();
			var told = new ArrayList<Commit>();
			database.onChange(told::add);
			ada.root().eAdapters().add(new AdapterImpl() {
				@Override
				public void notifyChanged(Notification change) {
					if (change.getFeature() == BasePackage.Literals.ENTITY__VERSION) throw new IllegalStateException("the window is gone");
				}
			});
			ada.root().getFlags().getFirst().setDetail("new");
			ada.root().setGivenName("Adele");
			assertInstanceOf(Saved.class, database.save(TESTER, ada));
			assertEquals(1, told.size());
			assertEquals(2, ada.root().getFlags().getFirst().getVersion());
			assertFalse(ada.isChanged());
			ada.root().setGivenName("Ada");
			assertInstanceOf(Saved.class, database.save(TESTER, ada));
			assertEquals("Ada", database.load(Student.class, ada.root().getId(), EVERYBODY).orElseThrow().root().getGivenName());
		}
	}

	@Test
	void whoKeepsSomethingOfADatabaseIsToldOnceThatItIsClosed() throws Exception {
		var database = TestStore.create(Engine.DERBY, folder);
		var told = new ArrayList<String>();
		database.onClose(() -> told.add("first"));
		database.onClose(() -> {
			throw new IllegalStateException("the window is gone");
		});
		database.onClose(() -> told.add(assertThrows(StoreException.class, database::lastChange, "nothing can be read any more").getMessage().substring(0, 12)));
		database.onClose(() -> told.add("no more")).close();
		assertEquals(List.of(), told);
		database.close();
		database.close();
		assertEquals(List.of("first", "The database"), told);
		database.onClose(() -> told.add("too late"));
		assertEquals(List.of("first", "The database", "too late"), told, "who comes late is told at once");
	}

	@Test
	void aStatementThatDoesNotCloseDoesNotMakeTheWriteLookUndone() throws SQLException {
		var location = (DerbyFolder) Engine.DERBY.freshLocation(folder);
		TestStore.databases().create(location, null, "District").close();
		var running = new EmbeddedDataSource();
		running.setDatabaseName(location.folder().resolve("database").toString());
		var broken = new AtomicBoolean();
		var site = new Site(location, new DerbyDialect(), failing(DataSource.class, running, broken), () -> DerbySite.stop(running));
		var packages = TestStore.corePackages().contributions().getFirst().packages();
		try (var database = new OpenDatabase(site, new ModuleCatalog(new Mapping(packages)), new Ids().next())) {
			var setting = aSetting("theme");
			database.write(TESTER, null, u -> {
				u.insert(setting);
				return null;
			});
			var told = new ArrayList<Commit>();
			database.onChange(told::add);
			var loaded = database.load(Setting.class, setting.getId(), EVERYBODY).orElseThrow();
			loaded.root().eAdapters().add(new AdapterImpl() {
				@Override
				public void notifyChanged(Notification change) {
					// the version is told after the commit
					if (change.getFeature() == BasePackage.Literals.ENTITY__VERSION) broken.set(true);
				}
			});
			loaded.root().setValue("dark");
			assertInstanceOf(Saved.class, database.save(TESTER, loaded));
			assertTrue(broken.getAndSet(false));
			assertEquals(1, told.size());
			assertEquals("dark", database.load(Setting.class, setting.getId(), EVERYBODY).orElseThrow().root().getValue());
		}
	}

	private static Setting aSetting(String key) {
		var setting = BaseFactory.eINSTANCE.createSetting();
		setting.setKey(key);
		setting.setValue("sentinel-8120");
		return setting;
	}

	/** The same, only that its statements cannot be closed any more once it is broken. */
	private static <T> T failing(Class<T> type, T real, AtomicBoolean broken) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			if (broken.get() && real instanceof PreparedStatement && method.getName().equals("close")) throw new SQLException("the connection broke", "08006");
			try {
				var result = method.invoke(real, arguments);
				return switch (result) {
				case Connection c -> failing(Connection.class, c, broken);
				case PreparedStatement s when method.getReturnType() == PreparedStatement.class -> failing(PreparedStatement.class, s, broken);
				case null, default -> result;
				};
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}));
	}

	@ParameterizedTest
	@EnumSource
	void aBrokenRuleIsNamedInTheModelsWordsWithoutTheValues(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var within = new ArrayList<String>();
			var failure = assertThrows(StoreException.class, () -> database.write(TESTER, null, u -> {
				u.insert(aSetting("theme"));
				u.insert(aSetting("sentinel-key"));
				u.insert(aSetting("sentinel-key"));
				try {
					settings(u);
				} catch (StoreException e) {
					within.add(e.getMessage());
				}
				return null;
			}));
			var sentence = "Nothing was written, because another setting has the same key.";
			assertEquals(sentence, failure.getMessage());
			assertEquals(List.of(sentence), within, "whoever catches it within the work reads the same");
			assertEquals(0, settings(database));
		}
	}

	private static long settings(Reader reader) {
		return reader.count(ListQuery.select("s.ID").from("SETTING s").withoutPeople().as(r -> r.uuid(1)), EVERYBODY);
	}

	@ParameterizedTest
	@EnumSource
	void whatIsReferredToAndMissingIsNamed(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			School school = DistrictFactory.eINSTANCE.createSchool();
			school.setName("Harbor");
			school.setDistrict(References.to(DistrictPackage.Literals.DISTRICT, new Ids().next()));
			var failure = assertThrows(StoreException.class, () -> database.write(TESTER, null, u -> {
				u.insert(school);
				return null;
			}));
			assertTrue(failure.getMessage().startsWith("Nothing was written, because the district of a school is not there"), failure.getMessage());
		}
	}
}
