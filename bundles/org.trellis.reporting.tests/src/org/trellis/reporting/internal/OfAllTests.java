package org.trellis.reporting.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.FrameworkUtil;
import org.trellis.access.Access;
import org.trellis.reporting.Reports;
import org.trellis.store.Database;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** What takes long to make and no test changes: the engine, two schools, and a district of each kind of database. Made once for all test classes. */
final class OfAllTests implements AutoCloseable {
	private final Path folder = Files.createTempDirectory("trellis-reports");
	private final ReportService service = new ReportService(RegistryFactory.getRegistry(), WithEngine.DOMAINS, new SmallGroups(), Access.stored(), FrameworkUtil.getBundle(Reports.class).getBundleContext());
	private final SchoolsDatabase schools = new SchoolsDatabase(folder.resolve("schools"));
	private final Map<Engine, Database> districts = new EnumMap<>(Engine.class);

	private OfAllTests() throws IOException, SQLException {
		// the folder is there before what lies in it
	}

	/** Hands them to a test class. */
	static final class Given implements BeforeAllCallback {
		@Override
		public void beforeAll(ExtensionContext context) {
			WithEngine.shared = context.getRoot().getStore(ExtensionContext.Namespace.create(OfAllTests.class)).getOrComputeIfAbsent(OfAllTests.class, key -> made(), OfAllTests.class);
		}

		private static OfAllTests made() {
			try {
				return new OfAllTests();
			} catch (IOException | SQLException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	ReportService service() {
		return service;
	}

	SchoolsDatabase schools() {
		return schools;
	}

	/** With class 3A, to be read only. */
	Database district(Engine engine) {
		return districts.computeIfAbsent(engine, e -> {
			var database = TestStore.create(e, folder);
			new ReportDistrict(database).withClass3A();
			return database;
		});
	}

	@Override
	public void close() throws SQLException, IOException {
		service.close();
		schools.close();
		districts.values().forEach(Database::close);
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
		}
	}
}
