package org.trellis.resources.internal.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.referral.Consent;
import org.trellis.model.referral.ConsentKind;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.resources.internal.match.Words;
import org.trellis.resources.referrals.ConsentBasis.Signed;
import org.trellis.resources.referrals.ReferralDesk.OnFile;
import org.trellis.resources.referrals.ReferralDesk.Signer;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** A student's consents, and which of them holds on a day for a party (34 CFR 99.30). */
final class ConsentFile {
	private final Reader reader;
	private final Scope scope;
	private final UUID student;
	private final LocalDate today;

	ConsentFile(Reader reader, Scope scope, UUID student, LocalDate today) {
		this.reader = reader;
		this.scope = scope;
		this.student = student;
		this.today = today;
	}

	List<OnFile> validFor(UUID party) {
		return reader.list(ListQuery.select("c.ID, c.KIND, c.PURPOSE, c.SIGNED_ON, c.EXPIRES_ON").from("CONSENT c").ofStudent("c.STUDENT_ID").where("c.STUDENT_ID = ?", student).where("c.PARTY_ID = ?", party)
				.where("c.SIGNED_ON <= ?", today).where("c.REVOKED_ON IS NULL OR c.REVOKED_ON > ?", today).where("c.EXPIRES_ON IS NULL OR c.EXPIRES_ON >= ?", today)
				.orderBy("-COALESCE(c.EXPIRES_ON, {d '9999-12-31'})", "c.ID").as(r -> new OnFile(r.uuid(1), r.constant(ConsentKind.class, 2), r.text(3), r.date(4), r.date(5))), scope);
	}

	/** The given consent when it covers the party today. */
	UUID covering(UUID consent, StoredReferralDesk.Asked asked) {
		var found = reader.load(Consent.class, consent, scope).filter(c -> References.id(c.root().getStudent()).equals(student)).orElseThrow(() -> new StoreException(Messages.consentNotThere)).root();
		if (found.getParty() == null || !References.id(found.getParty()).equals(asked.organization())) throw new StoreException(NLS.bind(Messages.consentOtherParty, asked.organizationName()));
		if (found.getSignedOn() == null) throw new StoreException(Messages.consentUnsigned);
		if (found.getSignedOn().isAfter(today)) throw new StoreException(NLS.bind(Messages.consentInFuture, Words.day(found.getSignedOn())));
		if (found.getRevokedOn() != null && !found.getRevokedOn().isAfter(today)) throw new StoreException(NLS.bind(Messages.consentRevoked, Words.day(found.getRevokedOn())));
		if (found.getExpiresOn() != null && found.getExpiresOn().isBefore(today)) throw new StoreException(NLS.bind(Messages.consentExpired, Words.day(found.getExpiresOn())));
		return consent;
	}

	/** A new consent, to be put on file. */
	Consent signed(Signed signed, StoredReferralDesk.Asked asked) {
		if (signed.purpose().isBlank()) throw new StoreException(Messages.purposeMissing);
		if (signed.records().isEmpty()) throw new StoreException(Messages.recordsMissing);
		if (signed.signedOn().isAfter(today)) throw new StoreException(NLS.bind(Messages.consentInFuture, Words.day(signed.signedOn())));
		if (signed.expiresOn() != null && signed.expiresOn().isBefore(today)) throw new StoreException(NLS.bind(Messages.consentExpired, Words.day(signed.expiresOn())));
		if (signers(reader, scope, student).stream().noneMatch(s -> s.id().equals(signed.signedBy()))) throw new StoreException(Messages.signerNotGuardian);
		var consent = ReferralFactory.eINSTANCE.createConsent();
		consent.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		consent.setKind(signed.kind());
		consent.setParty(References.to(ResourcesPackage.Literals.ORGANIZATION, asked.organization()));
		consent.setPurpose(signed.purpose().strip());
		consent.getRecords().addAll(signed.records().stream().sorted().toList());
		consent.setSignedOn(signed.signedOn());
		consent.setSignedBy(References.to(DistrictPackage.Literals.GUARDIAN, signed.signedBy()));
		consent.setExpiresOn(signed.expiresOn());
		return consent;
	}

	static List<Signer> signers(Reader reader, Scope scope, UUID student) {
		return reader.list(ListQuery.select("g.ID, g.GIVEN_NAME, g.FAMILY_NAME, g.LANGUAGE").from("STUDENT_CONTACT c JOIN GUARDIAN g ON g.ID = c.GUARDIAN_ID").ofStudent("c.STUDENT_ID").where("c.STUDENT_ID = ?", student)
				.orderBy("c.CONTACT_ORDER", "c.ID").as(r -> new Signer(r.uuid(1), r.text(2) + " " + r.text(3), r.text(4))), scope);
	}
}
