package org.trellis.resources.internal.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.referral.Consent;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.review.ReviewPackage;
import org.trellis.resources.internal.Attended;
import org.trellis.resources.internal.match.Words;
import org.trellis.resources.referrals.ConsentBasis;
import org.trellis.resources.referrals.ReferralDesk;
import org.trellis.resources.referrals.ReferralLine;
import org.trellis.resources.referrals.ReferralsWanted;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Makes referrals in the database. */
public final class StoredReferralDesk implements ReferralDesk {
	/** Days within which a family's consent, and a provider's answer, should come. */
	private static final int DAYS_TO_MOVE_ON = 14;

	private final Access access;
	private final Clock clock;

	/** For declarative services. */
	public StoredReferralDesk(Access access) {
		this(access, Clock.systemDefaultZone());
	}

	public StoredReferralDesk(Access access, Clock clock) {
		this.access = access;
		this.clock = clock;
	}

	@Override
	public Sheet sheet(Reader reader, Scope scope, UUID student, UUID service) {
		var asked = Asked.read(reader, scope, student, service, today());
		var consents = new ConsentFile(reader, scope, student, today()).validFor(asked.organization());
		return new Sheet(asked.student(), asked.service(), asked.organization(), asked.organizationName(), consents, ConsentFile.signers(reader, scope, student));
	}

	@Override
	public Course course(Reader reader, Scope scope, UUID referral) {
		var root = reader.load(Referral.class, referral, scope).orElseThrow(() -> new StoreException(Messages.noSuchReferral)).root();
		var steps = root.getChanges().stream().map(c -> new Step(c.getAfter(), c.getAt(), c.getBy(), c.getReason())).toList();
		var student = References.id(root.getStudent());
		return new Course(referral, student, root.getState(), root.getCreatedOn(), root.getDue(), steps, sheet(reader, scope, student, References.id(root.getService())));
	}

	@Override
	public ListQuery<ReferralLine> list(ReferralsWanted wanted) {
		return new ReferralList(today(), clock.getZone()).query(wanted);
	}

	@Override
	public Made refer(Database database, SignedIn person, Request request) {
		return database.write(person.actor(), null, unit -> {
			var asked = Asked.read(unit, person.scope(), request.student(), request.service(), today());
			access.require(unit, person, Action.REFER, new Subject.OfStudent(request.student()));
			refuseSecond(unit, person.scope(), request, asked);
			var consent = consent(unit, person.scope(), request.student(), asked, request.basis());
			var referral = drafted(request, person, asked.school());
			moveOn(referral, consent == null ? ReferralState.CONSENT_NEEDED : ReferralState.SENT, person);
			if (consent != null) referral.setConsent(References.to(ReferralPackage.Literals.CONSENT, consent));
			unit.insert(referral);
			return new Made(referral.getId(), referral.getState(), referral.getDue());
		});
	}

	@Override
	public Made consentGiven(Database database, SignedIn person, UUID referral, ConsentBasis basis) {
		return database.write(person.actor(), null, unit -> {
			var waiting = unit.load(Referral.class, referral, person.scope()).orElseThrow(() -> new StoreException(Messages.noSuchReferral));
			var root = waiting.root();
			access.require(unit, person, Action.REFER, new Subject.OfStudent(References.id(root.getStudent())));
			if (root.getState() != ReferralState.CONSENT_NEEDED) throw new StoreException(Messages.notWaiting);
			var student = References.id(root.getStudent());
			var asked = Asked.read(unit, person.scope(), student, References.id(root.getService()), today());
			var consent = consent(unit, person.scope(), student, asked, basis);
			if (consent == null) throw new StoreException(Messages.basisMissing);
			root.setConsent(References.to(ReferralPackage.Literals.CONSENT, consent));
			moveOn(root, ReferralState.SENT, person);
			unit.save(waiting);
			return new Made(referral, root.getState(), root.getDue());
		});
	}

	/** The id of the consent that covers it, new or on file; null when there is none yet. */
	private UUID consent(Unit unit, Scope scope, UUID student, Asked asked, ConsentBasis basis) {
		var file = new ConsentFile(unit, scope, student, today());
		return switch (basis) {
			case ConsentBasis.NotYet n -> null;
			case ConsentBasis.OnFile onFile -> file.covering(onFile.consent(), asked);
			case ConsentBasis.Signed signed -> put(unit, file.signed(signed, asked));
		};
	}

	private static UUID put(Unit unit, Consent consent) {
		unit.insert(consent);
		return consent.getId();
	}

	private static void refuseSecond(Unit unit, Scope scope, Request request, Asked asked) {
		var open = OpenReferrals.of(request.student(), unit, scope).get(request.service());
		if (open != null) throw new StoreException(NLS.bind(Messages.alreadyOpen, asked.service(), Words.day(open.createdOn())));
	}

	private Referral drafted(Request request, SignedIn person, UUID school) {
		var referral = ReferralFactory.eINSTANCE.createReferral();
		referral.setStudent(References.to(DistrictPackage.Literals.STUDENT, request.student()));
		referral.setService(References.to(ResourcesPackage.Literals.SERVICE, request.service()));
		if (school != null) referral.setSchool(References.to(DistrictPackage.Literals.SCHOOL, school));
		if (request.finding() != null) referral.setFinding(References.to(ReviewPackage.Literals.FINDING, request.finding()));
		referral.setDomain(request.need().domain());
		referral.setIntensity(request.need().intensity());
		referral.setCreatedOn(today());
		referral.setNote(request.note());
		moveOn(referral, ReferralState.DRAFTED, person);
		return referral;
	}

	/** Every change has who, when and why (D18), and starts the clock anew. */
	private void moveOn(Referral referral, ReferralState to, SignedIn person) {
		var change = ReferralFactory.eINSTANCE.createReferralStateChange();
		change.setBefore(referral.getChanges().isEmpty() ? null : referral.getState());
		change.setAfter(to);
		change.setAt(clock.instant());
		change.setBy(person.actor().name());
		referral.getChanges().add(change);
		referral.setState(to);
		referral.setDue(today().plusDays(DAYS_TO_MOVE_ON));
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	/** A student and a service, as a referral is between them. */
	record Asked(String student, UUID school, String service, UUID organization, String organizationName) {
		static Asked read(Reader reader, Scope scope, UUID student, UUID service, LocalDate asOf) {
			var names = reader.list(ListQuery.select("s.GIVEN_NAME, s.FAMILY_NAME").from("STUDENT s").ofStudent("s.ID").where("s.ID = ?", student).as(r -> r.text(1) + " " + r.text(2)), scope);
			if (names.isEmpty()) throw new StoreException(Messages.noSuchStudent);
			var school = Attended.on(asOf, reader, scope, student).school();
			return reader.list(ListQuery.select("v.NAME, g.ID, g.NAME").from("SERVICE v JOIN ORGANIZATION g ON g.ID = v.ORGANIZATION_ID").withoutPeople().where("v.ID = ?", service)
					.as(r -> new Asked(names.getFirst(), school, r.text(1), r.uuid(2), r.text(3))), scope).stream().findFirst().orElseThrow(() -> new StoreException(Messages.noSuchService));
		}
	}
}
