package org.trellis.store.crash;

import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.StoreException;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** Writes without end until it or its server is killed, and prints each save once it was acknowledged: "new ID" or "changed ID NAME". */
public final class CrashWriter {
	private CrashWriter() {
	}

	public static void main(String[] arguments) {
		var database = TestStore.databases().openReady(DatabaseLocation.parse(arguments[0]), null);
		try {
			write(database);
		} catch (StoreException e) {
			// the server is gone, as the test wanted: what comes now was not acknowledged
			System.out.println("lost");
			System.exit(0);
		}
	}

	private static void write(Database database) {
		var people = new People(database);
		System.out.println("open");
		for (int i = 0;; i++) {
			var id = people.aStudent("new").with(FlagKind.IEP).with(FlagKind.HOMELESS).with(FlagKind.MIGRANT).stored();
			System.out.println("new " + id);
			var edited = database.load(Student.class, id, TestStore.EVERYBODY).orElseThrow();
			edited.root().setGivenName("changed-" + i);
			edited.root().getFlags().forEach(f -> f.setDetail(edited.root().getGivenName()));
			database.save(TestStore.TESTER, edited);
			System.out.println("changed " + id + " " + edited.root().getGivenName());
		}
	}
}
