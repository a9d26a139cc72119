package org.trellis.review.internal.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.review.Decision;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.ReviewFactory;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.store.References;
import org.trellis.store.StoreException;

/** Puts the difference of two states on top of a discussion as it is stored. */
final class Changes {
	private Changes() {
	}

	static Outcome of(Discussion discussion) {
		return new Outcome(discussion.getNextOn(), discussion.getDecisions().stream().map(Changes::of).toList());
	}

	static Decided of(Decision d) {
		return new Decided(d.getId(), d.getKind(), d.getText(), d.getDomain(), d.getIntensity(), References.id(d.getService()), References.id(d.getResponsible()), d.getDue());
	}

	/** @return the decisions that are there no more, still with what they were */
	static List<Decision> apply(Discussion discussion, Outcome from, Outcome to) {
		to.decisions().forEach(Changes::check);
		if (!Objects.equals(from.nextOn(), to.nextOn()) && !Objects.equals(discussion.getNextOn(), to.nextOn())) {
			if (!Objects.equals(discussion.getNextOn(), from.nextOn())) throw new StoreException(NLS.bind(Messages.nextChangedMeanwhile, discussion.getNextOn() == null ? "-" : Queue.day(discussion.getNextOn())));
			discussion.setNextOn(to.nextOn());
		}
		for (var decided : to.decisions()) put(discussion, find(from, decided.id()), decided);
		return remove(discussion, from, to);
	}

	private static void check(Decided decided) {
		if (decided.text() == null || decided.text().isBlank()) throw new StoreException(Messages.textNeeded);
		if (decided.service() == null && (decided.kind() == DecisionKind.SERVICE || decided.kind() == DecisionKind.REFERRAL)) throw new StoreException(NLS.bind(Messages.serviceNeeded, decided.text()));
	}

	private static Decided find(Outcome in, UUID id) {
		return in.decisions().stream().filter(d -> d.id().equals(id)).findFirst().orElse(null);
	}

	private static void put(Discussion discussion, Decided from, Decided to) {
		if (to.equals(from)) return;
		var stored = discussion.getDecisions().stream().filter(d -> d.getId().equals(to.id())).findFirst().orElse(null);
		if (stored != null && !of(stored).equals(to) && !of(stored).equals(from)) throw changed(to);
		if (stored == null && from != null) throw changed(to);
		if (stored == null) {
			stored = ReviewFactory.eINSTANCE.createDecision();
			stored.setId(to.id());
			discussion.getDecisions().add(stored);
		}
		if (!of(stored).equals(to)) write(stored, to);
	}

	private static StoreException changed(Decided decided) {
		return new StoreException(NLS.bind(Messages.changedMeanwhile, decided.text()));
	}

	private static void write(Decision stored, Decided to) {
		stored.setKind(to.kind());
		stored.setText(to.text().strip());
		stored.setDomain(to.domain());
		stored.setIntensity(to.intensity());
		stored.setService(to.service() == null ? null : References.to(ResourcesPackage.Literals.SERVICE, to.service()));
		stored.setResponsible(to.responsible() == null ? null : References.to(DistrictPackage.Literals.STAFF, to.responsible()));
		stored.setDue(to.due());
	}

	private static List<Decision> remove(Discussion discussion, Outcome from, Outcome to) {
		var gone = new ArrayList<Decision>();
		for (var decided : from.decisions()) {
			if (find(to, decided.id()) != null) continue;
			for (var stored : List.copyOf(discussion.getDecisions())) {
				if (!stored.getId().equals(decided.id())) continue;
				if (!of(stored).equals(decided)) throw changed(decided);
				discussion.getDecisions().remove(stored);
				gone.add(stored);
			}
		}
		return gone;
	}
}
