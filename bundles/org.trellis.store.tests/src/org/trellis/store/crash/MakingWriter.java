package org.trellis.store.crash;

import java.nio.file.Path;

import org.trellis.store.DatabaseLocation;
import org.trellis.store.Progress;
import org.trellis.testing.TestStore;

/** Makes a database, or restores one where a backup is named; prints when it begins and when it is done. */
public final class MakingWriter {
	private MakingWriter() {
	}

	public static void main(String[] arguments) {
		// a killed process loses nothing that the system has, so nothing waits for the disk
		System.setProperty("derby.system.durability", "test");
		var location = DatabaseLocation.parse(arguments[0]);
		var databases = TestStore.databases();
		System.out.println("begin");
		if (arguments.length > 1) databases.restore(Path.of(arguments[1]), location, null, Progress.NONE);
		else databases.create(location, null, "Harbor District").close();
		System.out.println("made");
	}
}
