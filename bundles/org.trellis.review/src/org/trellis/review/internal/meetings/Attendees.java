package org.trellis.review.internal.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.MeetingParticipant;
import org.trellis.model.review.ReviewFactory;
import org.trellis.review.meetings.MeetingDesk.Participant;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.StoreException;

/** Who is asked to a meeting, and who is there. */
final class Attendees {
	private record Named(UUID id, String name) {
	}

	private final DeskWork work;

	Attendees(DeskWork work) {
		this.work = work;
	}

	List<Participant> of(UUID meeting) {
		var there = work.meeting(work.database(), meeting).root().getParticipants();
		var names = names(there.stream().map(p -> References.id(p.getStaff())).filter(Objects::nonNull).toList());
		return there.stream().map(p -> {
			var staff = References.id(p.getStaff());
			return new Participant(p.getId(), staff, staff == null ? p.getName() : names.get(staff), p.getRole(), p.isPresent());
		}).toList();
	}

	private Map<UUID, String> names(List<UUID> staff) {
		Map<UUID, String> names = new HashMap<>();
		work.database().forEach(ListQuery.select("t.ID, t.FAMILY_NAME || ', ' || t.GIVEN_NAME").from("STAFF t").withoutPeople().whereIn("t.ID", staff).orderBy("t.ID").as(r -> new Named(r.uuid(1), r.text(2))), work.scope(), n -> names.put(n.id, n.name));
		return names;
	}

	void set(UUID meeting, List<Participant> participants) {
		for (var p : participants) if (p.staff() == null && isBlank(p.name()) && isBlank(p.role())) throw new StoreException(Messages.nameNeeded);
		work.write(unit -> {
			var loaded = work.ownMeeting(unit, meeting);
			var there = loaded.root().getParticipants();
			there.removeIf(t -> participants.stream().noneMatch(p -> t.getId().equals(p.id())));
			for (var p : participants) {
				var known = there.stream().filter(t -> p.id() != null && p.id().equals(t.getId())).findFirst();
				if (known.isPresent()) fill(known.get(), p);
				else there.add(made(p));
			}
			if (loaded.isChanged()) unit.save(loaded);
			return null;
		});
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	static MeetingParticipant made(Participant p) {
		var made = ReviewFactory.eINSTANCE.createMeetingParticipant();
		if (p.id() != null) made.setId(p.id());
		fill(made, p);
		return made;
	}

	private static void fill(MeetingParticipant to, Participant p) {
		if (!Objects.equals(References.id(to.getStaff()), p.staff())) to.setStaff(p.staff() == null ? null : References.to(DistrictPackage.Literals.STAFF, p.staff()));
		// of a member of staff the record says the name
		to.setName(p.staff() == null ? p.name() : null);
		to.setRole(p.role());
		to.setPresent(p.present());
	}
}
