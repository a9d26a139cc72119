package org.trellis.store.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.eclipse.emf.ecore.EPackage;
import org.flywaydb.core.api.FlywayException;
import org.trellis.model.district.DistrictFactory;
import org.trellis.store.Actor;
import org.trellis.store.AuditMark;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.Databases;
import org.trellis.store.Ids;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages;
import org.trellis.store.internal.Migrations.Level;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

/** The service. Holds the mapping, which it makes from the contributed packages. */
public final class DatabaseService implements Databases {
	private final List<StoredPackages.Contribution> contributions;
	private final Mapping mapping;
	private final Dialect derby = new DerbyDialect();
	private final Dialect postgres = new PostgresDialect();

	public DatabaseService(StoredPackages packages) {
		contributions = packages.contributions();
		var all = new ArrayList<EPackage>();
		contributions.forEach(c -> all.addAll(c.packages()));
		var rules = new ModuleRules(derby, postgres);
		contributions.forEach(rules::accept);
		mapping = new Mapping(all);
	}

	Mapping mapping() {
		return mapping;
	}

	/** All SQL files for such a database. */
	List<URL> migrationFiles(Dialect dialect) {
		return contributions.stream().flatMap(c -> c.migrations().in(dialect.migrations()).stream()).toList();
	}

	private Migrations migrations(Dialect dialect) {
		return new Migrations(contributions, dialect);
	}

	@Override
	public Opening open(DatabaseLocation location, char[] passphrase) {
		return switch (location) {
		case DerbyFolder folder -> new DerbyOpener(this, folder).open(passphrase);
		case PostgresUrl url -> new PostgresOpener(this, url).open();
		};
	}

	/** Compares what is there with what this program knows, and opens it if they are the same. */
	Opening opening(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		Level level;
		try {
			level = migrations(dialect).level(source);
		} catch (FlywayException e) {
			return notOpened(location, e);
		}
		return switch (level) {
		case Level.Same same -> readyOrBroken(location, dialect, source, afterClose);
		case Level.Older older -> new Opening.NeedsUpgrade(location.display(), older.from(), older.to(), older.modules());
		case Level.Newer newer -> new Opening.Newer(location.display(), newer.found(), newer.known());
		case Level.Damaged damaged -> new Opening.Broken(location.display(), damaged.what());
		};
	}

	private Opening readyOrBroken(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		try {
			return new Opening.Ready(ready(location, dialect, source, afterClose));
		} catch (StoreException e) {
			return notOpened(location, e);
		}
	}

	private static Opening.Refused notOpened(DatabaseLocation location, RuntimeException failure) {
		return switch (location) {
		case DerbyFolder folder -> new Opening.Broken(folder.display(), failure instanceof StoreException ? failure.getMessage() : Failures.oneLine(failure));
		case PostgresUrl url -> PostgresOpener.notOpened(url, failure);
		};
	}

	private Database ready(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		var site = site(location, dialect, source, afterClose);
		try {
			return new OpenDatabase(site, catalog(site), district(site));
		} catch (SQLException e) {
			site.close();
			throw Failures.explain(dialect, location, e);
		}
	}

	private static Site site(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		try {
			return new Site(location, dialect, source, afterClose);
		} catch (PoolInitializationException e) {
			throw new StoreException("The database at " + location.display() + " takes no connection: " + Failures.oneLine(e), e);
		}
	}

	private ModuleCatalog catalog(Site site) throws SQLException {
		try (var connection = site.connection()) {
			return ModuleCatalog.read(connection, contributions, mapping);
		}
	}

	private static UUID district(Site site) throws SQLException {
		try (var connection = site.connection(); var s = connection.createStatement(); var r = s.executeQuery("SELECT DISTRICT_ID FROM DATABASE_INFO")) {
			if (!r.next()) throw new SQLException("it names no district");
			return site.dialect().uuid(r, 1);
		}
	}

	@Override
	public Database create(DatabaseLocation location, char[] passphrase, String districtName) {
		if (districtName.isBlank()) throw new StoreException("A district needs a name.");
		return switch (location) {
		case DerbyFolder folder -> new DerbyOpener(this, folder).create(passphrase, districtName);
		case PostgresUrl url -> new PostgresOpener(this, url).create(districtName);
		};
	}

	/** Makes the tables and the district in an empty database, which is closed when that fails. */
	Database fill(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose, String districtName) {
		migrate(location, dialect, source);
		var id = new Ids().next();
		var database = empty(site(location, dialect, source, afterClose), id);
		try {
			database.write(new Actor("trellis", "create"), "new database", unit -> {
				note(((Transaction) unit).connection(), dialect, id);
				var district = DistrictFactory.eINSTANCE.createDistrict();
				district.setId(id);
				district.setName(districtName);
				unit.insert(district);
				return null;
			});
			return database;
		} catch (Throwable e) {
			database.close();
			throw e;
		}
	}

	private OpenDatabase empty(Site site, UUID district) {
		try {
			return new OpenDatabase(site, catalog(site), district);
		} catch (SQLException e) {
			site.close();
			throw Failures.explain(site.dialect(), site.location(), e);
		}
	}

	private static void note(java.sql.Connection connection, Dialect dialect, UUID district) throws SQLException {
		try (var insert = connection.prepareStatement("INSERT INTO DATABASE_INFO (DISTRICT_ID, CREATED_AT) VALUES (?, CURRENT_TIMESTAMP)")) {
			dialect.bind(insert, 1, district);
			insert.executeUpdate();
		}
	}

	void migrate(DatabaseLocation location, Dialect dialect, DataSource source) {
		migrating(location, () -> migrations(dialect).migrate(source));
		try {
			// where that cannot be done yet, the first report says so
			dialect.reportReader().admit(source);
		} catch (SQLException e) {
			throw Failures.explain(dialect, location, e);
		}
	}

	void migrating(DatabaseLocation location, Runnable migration) {
		try {
			migration.run();
		} catch (FlywayException e) {
			throw new StoreException("The tables at " + location.display() + " could not be made or upgraded: " + Failures.oneLine(e), e);
		}
	}

	@Override
	public Path upgrade(DatabaseLocation location, char[] passphrase, Path backups, Progress progress) {
		return switch (location) {
		case DerbyFolder folder -> new DerbyOpener(this, folder).upgrade(passphrase, backups, progress);
		case PostgresUrl url -> new PostgresOpener(this, url).upgrade(backups, progress);
		};
	}

	/** Backs up and applies what is missing. */
	Path upgrade(DatabaseLocation location, Dialect dialect, DataSource source, Path backups, Progress progress) {
		Path backup;
		try (var site = site(location, dialect, source, () -> {
		})) {
			backup = Backups.make(site, backups, progress);
		} catch (SQLException e) {
			throw Failures.explain(dialect, location, e);
		} catch (IOException e) {
			throw new StoreException("The backup before the upgrade could not be written to " + backups + ": " + Failures.oneLine(e) + " Nothing was changed.", e);
		}
		try {
			migrate(location, dialect, source);
		} catch (StoreException e) {
			throw new StoreException(e.getMessage() + " The backup from before is at " + backup + ".", e);
		}
		return backup;
	}

	@Override
	public AuditMark auditMark(Path backup) {
		return Backups.Description.of(backup).audit();
	}

	@Override
	public void restore(Path backup, DatabaseLocation location, char[] passphrase, Progress progress) {
		var description = Backups.Description.of(backup);
		var dialect = location instanceof DerbyFolder ? derby : postgres;
		description.requireProduct(dialect);
		description.requireNotNewer(migrations(dialect));
		description.requireWhole();
		switch (location) {
		case DerbyFolder folder -> new DerbyOpener(this, folder).restore(description, passphrase, progress);
		case PostgresUrl url -> new PostgresOpener(this, url).restore(description, migrations(dialect), progress);
		}
	}
}
