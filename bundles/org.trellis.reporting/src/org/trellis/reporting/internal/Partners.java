package org.trellis.reporting.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figures;
import org.trellis.reporting.Question;
import org.trellis.store.ListQuery;

/** How many organizations offer at least one active service; a service that names no school is open to all (D13). */
public final class Partners extends CoreMeasure {
	/** @param school null when the service is open to all */
	private record Offer(UUID organization, UUID school) {
	}

	public Partners() {
		super("partners", Kind.PROCESS, Unit.COUNT, Messages.measurePartners, Messages.measurePartnersWhat);
	}

	@Override
	public Figures compute(Question question) {
		Set<UUID> everywhere = new HashSet<>();
		Set<UUID> all = new HashSet<>();
		Map<UUID, Set<UUID>> schools = new HashMap<>();
		question.data().forEach(ListQuery.select("k.ID").from("SCHOOL k").withoutPeople().as(r -> r.uuid(1)), school -> schools.put(school, new HashSet<>()));
		question.data().forEach(ListQuery.select("s.ORGANIZATION_ID, o.SCHOOL_ID").from("SERVICE s LEFT JOIN SCHOOL_OFFERING o ON o.SERVICE_ID = s.ID").withoutPeople().where("s.STATUS = 'ACTIVE'")
				.as(r -> new Offer(r.uuid(1), r.uuid(2))), offer -> {
					all.add(offer.organization);
					if (offer.school == null) everywhere.add(offer.organization);
					else schools.computeIfAbsent(offer.school, k -> new HashSet<>()).add(offer.organization);
				});
		Map<UUID, Figure> figures = new HashMap<>();
		schools.forEach((school, own) -> {
			own.addAll(everywhere);
			figures.put(school, Figure.withoutPeople(own.size()));
		});
		return new Figures(Figure.withoutPeople(all.size()), figures);
	}
}
