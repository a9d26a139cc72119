package org.trellis.access.internal;

import java.time.Instant;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.access.SignedIn.Who;
import org.trellis.model.access.AccessFactory;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Staff;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** The lines that say who read a restricted text of a student (D33). */
record ReadingLines(Unit unit, SignedIn person, Instant now) {
	private static final int ROOM_FOR_GROUNDS = 500;

	void add(UUID student, String type, UUID thing, String feature, RestrictedLabel label, String grounds) {
		var line = AccessFactory.eINSTANCE.createRestrictedReading();
		line.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		line.setEntityType(type);
		line.setEntityId(thing);
		line.setFeature(feature);
		line.setLabel(label);
		line.setReadBy(person.actor().name());
		line.setStaff(reader(person.who()));
		line.setReadAt(now);
		line.setGrounds(grounds.length() <= ROOM_FOR_GROUNDS ? grounds : grounds.substring(0, ROOM_FOR_GROUNDS));
		unit.insert(line);
	}

	private static Staff reader(Who who) {
		return switch (who) {
		case Who.OfStaff of -> References.to(DistrictPackage.Literals.STAFF, of.staff());
		case Who.Together two -> reader(two.who());
		case Who.Owner owner -> null;
		case Who.Nobody nobody -> throw new StoreException(Messages.noRight);
		};
	}
}
