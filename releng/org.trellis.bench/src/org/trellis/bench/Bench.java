package org.trellis.bench;

import java.nio.file.Path;

import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;

/**
 * What a part works with.
 *
 * @param db the sample district
 * @param students how many it has
 * @param servers where empty databases can be made
 * @param scratch folder for files
 */
record Bench(Services services, DatabaseLocation db, int students, Servers servers, Path scratch, Rounds rounds) {
	/** The services of the product. */
	interface Services {
		<T> T get(Class<T> type);
	}

	<T> T service(Class<T> type) {
		return services.get(type);
	}

	Database open() {
		return service(Databases.class).openReady(db, null);
	}

	SignedIn signedIn(Database database) {
		return service(Access.class).signIn(database, "bench");
	}

	Results results() {
		return rounds.results();
	}

	String product() {
		return rounds.database();
	}
}
