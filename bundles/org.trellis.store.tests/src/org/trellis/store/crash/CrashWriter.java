package org.trellis.store.crash;

import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/**
 * Writes without end until it or its server is killed, to all databases that are named, each on a thread of its own, and prints each save once it
 * was acknowledged: the number of the database, and "new ID" or "changed ID NAME".
 */
public final class CrashWriter {
	private CrashWriter() {
	}

	public static void main(String[] arguments) {
		var databases = TestStore.databases();
		for (int i = 0; i < arguments.length; i++) {
			int number = i;
			var location = DatabaseLocation.parse(arguments[i]);
			Thread.ofPlatform().name(location.display()).start(() -> write(number, databases, location));
		}
	}

	private static void write(int number, Databases databases, DatabaseLocation location) {
		try {
			write(number, databases.openReady(location, null));
		} catch (RuntimeException e) {
			// when the server is gone, as the test wanted: what comes now was not acknowledged
			System.out.println("lost " + e);
			System.exit(0);
		}
	}

	private static void write(int number, Database database) {
		var people = new People(database);
		for (int i = 0;; i++) {
			var id = people.aStudent("new").with(FlagKind.IEP).with(FlagKind.HOMELESS).with(FlagKind.MIGRANT).stored();
			System.out.println(number + " new " + id);
			var edited = database.load(Student.class, id, TestStore.EVERYBODY).orElseThrow();
			edited.root().setGivenName("changed-" + i);
			edited.root().getFlags().forEach(f -> f.setDetail(edited.root().getGivenName()));
			database.save(TestStore.TESTER, edited);
			System.out.println(number + " changed " + id + " " + edited.root().getGivenName());
		}
	}
}
