package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import javax.sql.DataSource;

import org.eclipse.emf.ecore.EPackage;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.model.district.DistrictFactory;
import org.trellis.store.Actor;
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

/** The service. Holds nothing but the mapping, which it makes from the contributed packages. */
public final class DatabaseService implements Databases {
	private final List<StoredPackages.Contribution> contributions;
	private final Mapping mapping;
	private final Dialect derby = new DerbyDialect();
	private final PostgresDialect postgres = new PostgresDialect();

	public DatabaseService(StoredPackages packages) {
		contributions = packages.contributions();
		var all = new ArrayList<EPackage>();
		contributions.forEach(c -> all.addAll(c.packages()));
		mapping = new Mapping(all);
	}

	Mapping mapping() {
		return mapping;
	}

	@Override
	public Opening open(DatabaseLocation location, char[] passphrase) {
		return switch (location) {
		case DerbyFolder folder -> new DerbyOpener(this, folder).open(passphrase);
		case PostgresUrl url -> openPostgres(url);
		};
	}

	private Opening openPostgres(PostgresUrl location) {
		PGSimpleDataSource source;
		try {
			source = source(location);
		} catch (IllegalArgumentException e) {
			// its message quotes the whole URL, and with it the password
			return new Opening.Unreachable(location.display(), "the URL cannot be read.");
		}
		try (var connection = source.getConnection()) {
			if (!hasInfo(connection, postgres)) return hasTables(connection) ? new Opening.NotTrellis(location.display(), "it holds other tables") : new Opening.Missing(location.display());
		} catch (SQLException e) {
			return new Opening.Unreachable(location.display(), e.getMessage());
		}
		return opening(location, postgres, source, () -> {
		});
	}

	/** Compares what is there with what this program knows, and opens it if they are the same. */
	Opening opening(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		Level level;
		try {
			level = new Migrations(contributions, dialect).level(source);
		} catch (FlywayException e) {
			return new Opening.Broken(location.display(), e.getMessage());
		}
		return switch (level) {
		case Level.Same same -> readyOrBroken(location, dialect, source, afterClose);
		case Level.Older older -> new Opening.NeedsUpgrade(location.display(), older.from(), older.to());
		case Level.Newer newer -> new Opening.Newer(location.display(), newer.found(), newer.known());
		case Level.Damaged damaged -> new Opening.Broken(location.display(), damaged.what());
		};
	}

	private Opening readyOrBroken(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		try {
			return new Opening.Ready(ready(location, dialect, source, afterClose));
		} catch (StoreException e) {
			return new Opening.Broken(location.display(), e.getMessage());
		}
	}

	private Database ready(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		var site = new Site(location, dialect, source, afterClose);
		try (var connection = site.connection(); var s = connection.createStatement(); var r = s.executeQuery("SELECT DISTRICT_ID FROM DATABASE_INFO")) {
			if (!r.next()) throw new SQLException("it was never finished; it names no district");
			return new OpenDatabase(site, mapping, dialect.uuid(r, 1));
		} catch (SQLException e) {
			site.close();
			throw Failures.explain(dialect, location, e);
		}
	}

	@Override
	public Database create(DatabaseLocation location, char[] passphrase, String districtName) {
		if (districtName.isBlank()) throw new StoreException("A district needs a name.");
		return switch (location) {
		case DerbyFolder folder -> new DerbyOpener(this, folder).create(passphrase, districtName);
		case PostgresUrl url -> createPostgres(url, districtName);
		};
	}

	private Database createPostgres(PostgresUrl location, String districtName) {
		switch (openPostgres(location)) {
		case Opening.Missing missing -> {
			return fill(location, postgres, source(location), () -> {
			}, districtName);
		}
		case Opening.Ready ready -> {
			ready.database().close();
			throw new StoreException("There is a Trellis database at " + location.display() + " already; nothing was changed.");
		}
		case Opening.Refused refused -> throw new StoreException(refused.sentence() + " " + refused.nextStep());
		}
	}

	/** Makes the tables and the district in an empty database. */
	Database fill(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose, String districtName) {
		migrate(location, dialect, source);
		var id = new Ids().next();
		note(location, dialect, source, id);
		var database = ready(location, dialect, source, afterClose);
		database.write(new Actor("trellis", "create"), "new database", unit -> {
			var district = DistrictFactory.eINSTANCE.createDistrict();
			district.setId(id);
			district.setName(districtName);
			unit.insert(district);
			return null;
		});
		return database;
	}

	void migrate(DatabaseLocation location, Dialect dialect, DataSource source) {
		try {
			new Migrations(contributions, dialect).migrate(source);
			// where that cannot be done yet, the first report says so
			dialect.reportReader().admit(source);
		} catch (FlywayException e) {
			throw new StoreException("The tables at " + location.display() + " could not be made or upgraded: " + e.getMessage(), e);
		} catch (SQLException e) {
			throw Failures.explain(dialect, location, e);
		}
	}

	private static void note(DatabaseLocation location, Dialect dialect, DataSource source, UUID district) {
		try (var connection = source.getConnection()) {
			connection.setSchema(dialect.schema(Migrations.SCHEMA));
			try (var insert = connection.prepareStatement("INSERT INTO DATABASE_INFO (DISTRICT_ID, CREATED_AT) VALUES (?, CURRENT_TIMESTAMP)")) {
				dialect.bind(insert, 1, district);
				insert.executeUpdate();
			}
		} catch (SQLException e) {
			throw Failures.explain(dialect, location, e);
		}
	}

	@Override
	public Path upgrade(DatabaseLocation location, char[] passphrase, Path backups, Progress progress) {
		return switch (location) {
		case DerbyFolder folder -> new DerbyOpener(this, folder).upgrade(passphrase, backups, progress);
		case PostgresUrl url -> upgrade(url, postgres, source(url), backups, progress);
		};
	}

	Path upgrade(DatabaseLocation location, Dialect dialect, DataSource source, Path backups, Progress progress) {
		Path backup;
		try (var site = new Site(location, dialect, source, () -> {
		})) {
			backup = new Backups(mapping).make(site, backups, progress);
		} catch (SQLException e) {
			throw Failures.explain(dialect, location, e);
		} catch (IOException e) {
			throw new StoreException("The backup before the upgrade could not be written to " + backups + ": " + e.getMessage() + " Nothing was changed.", e);
		}
		try {
			migrate(location, dialect, source);
		} catch (StoreException e) {
			throw new StoreException(e.getMessage() + " The backup from before is at " + backup + ".", e);
		}
		return backup;
	}

	@Override
	public void restore(Path backup, DatabaseLocation location, char[] passphrase, Progress progress) {
		var product = product(backup);
		switch (location) {
		case DerbyFolder folder -> {
			requireProduct(backup, product, derby);
			new DerbyOpener(this, folder).restore(backup, passphrase);
		}
		case PostgresUrl url -> {
			requireProduct(backup, product, postgres);
			restorePostgres(backup, url, progress);
		}
		}
	}

	private static String product(Path backup) {
		var file = backup.resolve(Backups.DESCRIPTION);
		if (!Files.isRegularFile(file)) throw new StoreException(backup + " is not a finished Trellis backup: it has no " + Backups.DESCRIPTION + ".");
		var description = new Properties();
		try (var in = Files.newInputStream(file)) {
			description.load(in);
		} catch (IOException e) {
			throw new StoreException("The backup " + backup + " cannot be read: " + e.getMessage(), e);
		}
		return description.getProperty("product", "");
	}

	private static void requireProduct(Path backup, String product, Dialect dialect) {
		if (!product.equals(dialect.product())) throw new StoreException("The backup " + backup + " is of " + product + " and cannot be restored to " + dialect.product() + ".");
	}

	private void restorePostgres(Path backup, PostgresUrl location, Progress progress) {
		if (!(openPostgres(location) instanceof Opening.Missing)) throw new StoreException("There is something at " + location.display() + " already; restore to an empty database.");
		var source = source(location);
		migrate(location, postgres, source);
		try (var site = new Site(location, postgres, source, () -> {
		}); var connection = site.connection()) {
			try (var s = connection.createStatement()) {
				s.execute("DELETE FROM AUDIT_HEAD");
			}
			postgres.restore(connection, backup, new Backups(mapping).tables(), progress);
			connection.commit();
		} catch (SQLException e) {
			throw Failures.explain(postgres, location, e);
		} catch (IOException e) {
			throw new StoreException("The backup " + backup + " cannot be read: " + e.getMessage(), e);
		}
	}

	private static PGSimpleDataSource source(PostgresUrl location) {
		var source = new PGSimpleDataSource();
		source.setUrl(location.url());
		source.setReWriteBatchedInserts(true);
		// otherwise its messages quote the values of the rows, and with them what is written about children
		source.setLogServerErrorDetail(false);
		source.setApplicationName("Trellis");
		return source;
	}

	static boolean hasInfo(java.sql.Connection connection, Dialect dialect) throws SQLException {
		try (var r = connection.getMetaData().getTables(null, dialect.schema(Migrations.SCHEMA), dialect.schema("DATABASE_INFO"), null)) {
			return r.next();
		}
	}

	private static boolean hasTables(java.sql.Connection connection) throws SQLException {
		try (var r = connection.getMetaData().getTables(null, "public", "%", new String[] { "TABLE" })) {
			return r.next();
		}
	}
}
