package org.trellis.sample.internal;

import static org.trellis.model.referral.ReferralState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.Intensity;
import org.trellis.store.Unit;

/** Decides who is asked into which service and how far that has come, then writes it. */
final class Referrals {
	private static final double PREVENTION_NOW = .12;
	private static final double EARLY_NOW = .42;
	private static final double INTENSIVE_NOW = .7;
	private static final double EARLY_BEFORE = .1;
	private static final double INTENSIVE_BEFORE = .2;
	private static final double ON_SITE_FIRST = .8;

	private final Sample sample;
	private final Zone zone;
	private final Directory directory;
	private final Dice dice;
	private final List<ReferralState> statesNow;
	private final List<ReferralState> statesBefore;
	private final List<Ask> asks = new ArrayList<>();
	private final Set<Kid> asked = new HashSet<>();
	private int madeNow;
	private int madeBefore;

	Referrals(Sample sample, Zone zone, Directory directory) {
		this.sample = sample;
		this.zone = zone;
		this.directory = directory;
		this.dice = sample.dice("referrals", zone.number());
		this.statesNow = deck(13, STARTED, 10, ACCEPTED, 7, SENT, 8, CONSENT_NEEDED, 6, DRAFTED, 3, WAITLISTED, 2, DECLINED_BY_FAMILY, 2, REJECTED_BY_PROVIDER, 2,
				COULD_NOT_REACH, 1, REVOKED, 1, COMPLETED);
		this.statesBefore = deck(22, COMPLETED, 8, STARTED, 3, DECLINED_BY_FAMILY, 2, REJECTED_BY_PROVIDER, 3, COULD_NOT_REACH, 2, REVOKED);
	}

	/** States as often as said, in an order by chance: dealt one after the other, so that even a small district has them all. */
	private List<ReferralState> deck(Object... countsAndStates) {
		var deck = new ArrayList<ReferralState>();
		for (int i = 0; i < countsAndStates.length; i += 2) deck.addAll(Collections.nCopies((Integer) countsAndStates[i], (ReferralState) countsAndStates[i + 1]));
		dice.shuffle(deck);
		return deck;
	}

	/** Thinks them all out, so that the services know how many of their places are taken. */
	void decide(List<Kid> kids) {
		for (var program : directory.programs) program.filled = (int) (program.maximum * .35 * dice.unit());
		for (var kid : kids) {
			for (var need : kid.needsBefore) ask(kid, kid.campusBefore, kid.gradeBefore(), need, false);
			for (var need : kid.needs) ask(kid, kid.campus, kid.grade, need, true);
		}
	}

	private void ask(Kid kid, Campus campus, int grade, Kid.Need need, boolean thisYear) {
		if (!dice.chance(chance(need.intensity, thisYear))) return;
		var candidates = directory.candidates(campus, grade, need.domain, need.intensity);
		if (candidates.isEmpty() || need.intensity == Intensity.PREVENTION && !candidates.getFirst().onSite.contains(campus)) return;
		var program = dice.chance(ON_SITE_FIRST) ? candidates.getFirst() : dice.pick(candidates);
		var state = thisYear ? statesNow.get(madeNow++ % statesNow.size()) : statesBefore.get(madeBefore++ % statesBefore.size());
		if (!thisYear && state == STARTED && !kid.hereNow()) state = COMPLETED;
		if (state == STARTED || state == ACCEPTED) {
			if (program.hasPlace()) program.filled++;
			else state = thisYear ? WAITLISTED : COMPLETED;
		}
		need.program = program;
		need.started = state == STARTED;
		var createdOn = dice.day(need.foundOn, thisYear ? sample.notLater(need.foundOn.plusDays(5)) : need.foundOn.plusDays(40));
		asks.add(new Ask(sample.<Referral>standIn(ReferralFactory.eINSTANCE.createReferral()), kid, campus, need, program, state, createdOn, thisYear));
		asked.add(kid);
	}

	private static double chance(Intensity intensity, boolean thisYear) {
		return switch (intensity) {
		case PREVENTION -> thisYear ? PREVENTION_NOW : 0;
		case EARLY_INTERVENTION -> thisYear ? EARLY_NOW : EARLY_BEFORE;
		case INTENSIVE -> thisYear ? INTENSIVE_NOW : INTENSIVE_BEFORE;
		};
	}

	/** Whether nobody asked the student into anything this year. */
	boolean isFree(Kid kid) {
		return !asked.contains(kid);
	}

	/** One that was thought out elsewhere. */
	Ask add(Ask ask) {
		asks.add(ask);
		asked.add(ask.kid());
		return ask;
	}

	List<Ask> asks() {
		return asks;
	}

	/** The last day on which something can have happened to a referral. */
	static LocalDate until(Sample sample, Ask ask) {
		return ask.thisYear() ? sample.today : sample.before.ends();
	}

	void write(Unit unit) {
		var writer = new ReferralWriter(sample, zone, unit);
		for (var ask : asks) writer.write(ask);
	}
}
