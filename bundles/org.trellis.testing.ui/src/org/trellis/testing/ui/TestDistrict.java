package org.trellis.testing.ui;

import java.nio.file.Path;

import org.trellis.access.SignedIn;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.OpenedDistrict;

/** A district on a real Derby database, open in the window. */
public final class TestDistrict implements AutoCloseable {
	/** Who sits at the window. */
	public static final Actor COORDINATOR = new Actor("coordinator", "workbench");

	private final Database database;
	private boolean shown;
	private final CurrentDistrict current = Window.service(CurrentDistrict.class);

	/** Makes an empty database; {@link #show} opens it in the window. */
	public TestDistrict(Path folder) {
		// a test survives no power failure
		System.setProperty("derby.system.durability", "test");
		database = TestStore.create(Engine.DERBY, folder);
	}

	public Database database() {
		return database;
	}

	public GivenDistrict given() {
		return new GivenDistrict(database);
	}

	public SignedIn coordinator() {
		return new SignedIn(COORDINATOR, TestStore.EVERYBODY);
	}

	/** Somebody else with the same rights. */
	public SignedIn nurse() {
		return new SignedIn(new Actor("nurse", "workbench"), TestStore.EVERYBODY);
	}

	/** From now on the window shows it. */
	public void show() {
		show(database);
	}

	/** The same, but the window uses it through a server that may fail. */
	public void show(ShakyServer server) {
		show(server.before(database));
	}

	private void show(Database seen) {
		shown = true;
		current.open(OpenedDistrict.of(seen, coordinator(), "Test District"));
	}

	@Override
	public void close() {
		if (!current.saveAll().isEmpty()) current.abandon();
		if (shown) current.close();
		else database.close();
		current.awaitClosed();
		Window.settle();
	}
}
