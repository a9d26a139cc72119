package org.trellis.sample.internal;

import static org.trellis.model.referral.ReferralState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.trellis.model.district.Guardian;
import org.trellis.model.referral.Channel;
import org.trellis.model.referral.Consent;
import org.trellis.model.referral.ConsentKind;
import org.trellis.model.referral.ContactOutcome;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.store.Unit;

/** Writes a referral with its consent, the way it came and the attempts to reach the family. */
final class ReferralWriter {
	private static final ReferralFactory NEW = ReferralFactory.eINSTANCE;
	private static final int ATTEMPTS_BEFORE_GIVING_UP = 3;

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;

	ReferralWriter(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("referral rows", zone.number());
	}

	void write(Ask ask) {
		var days = days(ask);
		var referral = Sample.as(NEW.createReferral(), ask.referral());
		referral.setStudent(ask.kid().ref);
		referral.setService(ask.program().service);
		referral.setSchool(ask.campus().school);
		referral.setFinding(ask.need().finding);
		referral.setDomain(ask.need().domain);
		referral.setIntensity(ask.need().intensity);
		referral.setState(ask.state());
		referral.setCreatedOn(ask.createdOn());
		if (ask.dueAfterDays() > 0) referral.setDue((ask.thisYear() ? days.getLast() : sample.now.begins()).plusDays(ask.dueAfterDays()));
		referral.setRequestedBy(coordinator(ask).staff());
		if (ask.hasConsent()) referral.setConsent(consent(ask, days));
		if (ask.state() == COMPLETED) referral.setOutcome(dice.pick("Goal reached.", "Goal reached in part; step down to a group.", "Attended most sessions."));
		changes(ask, referral, days);
		attempts(ask, referral, days);
		unit.insert(referral);
	}

	private static Person coordinator(Ask ask) {
		var homeroom = ask.thisYear() ? ask.kid().homeroom : ask.kid().homeroomBefore;
		return ask.campus().coordinator(homeroom);
	}

	/** On which day each step of the way was taken. */
	private List<LocalDate> days(Ask ask) {
		int steps = Ask.way(ask.state()).size();
		var days = new LocalDate[steps];
		days[0] = ask.createdOn();
		var last = Referrals.until(sample, ask);
		for (int i = 1; i < steps; i++) {
			long left = last.toEpochDay() - days[i - 1].toEpochDay();
			days[i] = dice.day(days[i - 1], days[i - 1].plusDays(left / (steps - i)));
		}
		return List.of(days);
	}

	private Consent consent(Ask ask, List<LocalDate> days) {
		var consent = sample.made(NEW.createConsent());
		consent.setStudent(ask.kid().ref);
		consent.setKind(ask.need().domain.equals("health") ? ConsentKind.HIPAA : ConsentKind.FERPA);
		consent.setParty(ask.program().provider.organization);
		consent.setPurpose(ask.program().kind.name());
		consent.getRecords().addAll(consent.getKind() == ConsentKind.HIPAA ? List.of("health", "attendance") : List.of("attendance", "grades"));
		consent.setSignedOn(days.get(Ask.way(ask.state()).indexOf(SENT)));
		consent.setSignedBy(ask.kid().home.guardians().getFirst());
		consent.setExpiresOn((ask.thisYear() ? sample.now : sample.before).ends());
		if (ask.state() == REVOKED) consent.setRevokedOn(days.getLast());
		unit.insert(consent);
		return consent;
	}

	private void changes(Ask ask, Referral referral, List<LocalDate> days) {
		ReferralState before = null;
		Instant at = null;
		var way = Ask.way(ask.state());
		for (int i = 0; i < way.size(); i++) {
			var moment = sample.moment(days.get(i), dice);
			at = at != null && moment.isBefore(at) ? at.plusSeconds(600) : moment;
			var change = sample.made(NEW.createReferralStateChange());
			change.setBefore(before);
			change.setAfter(way.get(i));
			change.setAt(at);
			change.setBy(coordinator(ask).signIn());
			change.setReason(reason(way.get(i), ask));
			referral.getChanges().add(change);
			before = way.get(i);
		}
	}

	/** What a partner says of its places is what the directory says of them. */
	private String reason(ReferralState state, Ask ask) {
		return switch (state) {
		case DECLINED_BY_FAMILY -> dice.pick("Family prefers to wait.", "Time does not fit the parent's work.", "Family has found another provider.");
		case REJECTED_BY_PROVIDER -> dice.pick("Outside of the provider's age group.", "No staff who speak the language.", "Needs more than the provider offers.");
		case WAITLISTED -> ask.program().hasPlace() ? "Starts with the next group." : "All places are taken.";
		case COULD_NOT_REACH -> "Three attempts without an answer.";
		case REVOKED -> "The family took its consent back.";
		default -> null;
		};
	}

	private void attempts(Ask ask, Referral referral, List<LocalDate> days) {
		if (ask.state() == COULD_NOT_REACH) {
			for (int i = 0; i < ATTEMPTS_BEFORE_GIVING_UP; i++)
				attempt(ask, referral, days.get(1), i, dice.pick(ContactOutcome.NO_ANSWER, ContactOutcome.LEFT_MESSAGE, ContactOutcome.WRONG_NUMBER));
		} else if (ask.state() == CONSENT_NEEDED) {
			for (int i = dice.below(3); i > 0; i--) attempt(ask, referral, days.getLast(), 0, dice.pick(ContactOutcome.NO_ANSWER, ContactOutcome.LEFT_MESSAGE));
		} else if (ask.state() == DECLINED_BY_FAMILY) {
			attempt(ask, referral, days.getLast(), 0, ContactOutcome.REFUSED);
		} else if (ask.hasConsent() && dice.chance(.5)) {
			attempt(ask, referral, days.get(1), 0, ContactOutcome.REACHED);
		}
	}

	private void attempt(Ask ask, Referral referral, LocalDate day, int number, ContactOutcome outcome) {
		Guardian guardian = ask.kid().home.guardians().getFirst();
		boolean reached = outcome == ContactOutcome.REACHED || outcome == ContactOutcome.REFUSED;
		var attempt = sample.made(NEW.createContactAttempt());
		attempt.setAt(sample.moment(day, dice));
		attempt.setBy(coordinator(ask).signIn());
		attempt.setGuardian(guardian);
		attempt.setChannel(List.of(Channel.PHONE, Channel.TEXT, Channel.LETTER).get(number));
		attempt.setLanguage(guardian.getLanguage());
		if (reached && guardian.isNeedsInterpreter()) attempt.setInterpreter(dice.pick("Telephone interpreter", "Interpreter of the district"));
		attempt.setOutcome(outcome);
		attempt.setStrengthFirst(reached && dice.chance(.7));
		referral.getAttempts().add(attempt);
	}
}
