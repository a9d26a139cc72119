package org.trellis.connectivity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.trellis.model.district.DistrictPackage;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Scope;

/** What households have at home. Every call waits for the database: never on the UI thread. */
public final class Homes {
	private Homes() {
	}

	/** What a household said; empty when it was never asked, or the scope does not cover it. */
	public static Optional<HomeAccess> of(Reader reader, Scope scope, UUID household) {
		var ids = reader.list(ListQuery.select("h.ID").from("HOME_ACCESS h").of(ConnectivityPackage.Literals.HOME_ACCESS, "h").where("h.HOUSEHOLD_ID = ?", household).orderBy("h.ID").as(r -> r.uuid(1)), scope);
		return reader.loadAll(HomeAccess.class, ids, scope).stream().findFirst().map(a -> a.root());
	}

	/**
	 * Begins the record of a household, unless somebody did already.
	 *
	 * @param askedOn the day on which the family is asked
	 * @return id of the record
	 */
	public static UUID begin(Database database, Actor actor, Scope scope, UUID household, LocalDate askedOn) {
		return database.write(actor, null, unit -> of(unit, scope, household).map(HomeAccess::getId).orElseGet(() -> {
			var home = ConnectivityFactory.eINSTANCE.createHomeAccess();
			home.setId(unit.newId());
			home.setHousehold(References.to(DistrictPackage.Literals.HOUSEHOLD, household));
			home.setAskedOn(askedOn);
			unit.insert(home);
			return home.getId();
		}));
	}

	/** How many devices of a kind a household has. */
	public static int devices(HomeAccess home, DeviceKind kind) {
		return home.getDevices().stream().filter(d -> d.getKind() == kind).mapToInt(HomeDevice::getHowMany).sum();
	}

	/** Notes how many devices of a kind a household has; 0 for none. */
	public static void setDevices(HomeAccess home, DeviceKind kind, int howMany) {
		home.getDevices().removeIf(d -> d.getKind() == kind && howMany == 0);
		var there = home.getDevices().stream().filter(d -> d.getKind() == kind).findFirst();
		if (there.isPresent()) {
			there.get().setHowMany(howMany);
			home.getDevices().removeIf(d -> d.getKind() == kind && d != there.get());
		} else if (howMany > 0) {
			var device = ConnectivityFactory.eINSTANCE.createHomeDevice();
			device.setKind(kind);
			device.setHowMany(howMany);
			home.getDevices().add(device);
		}
	}
}
