package org.trellis.resources.referrals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trellis.model.review.Intensity.INTENSIVE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Guardian;
import org.trellis.model.district.Student;
import org.trellis.model.referral.Consent;
import org.trellis.model.referral.ConsentKind;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.VettingStatus;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.referrals.ReferralDesk.Request;
import org.trellis.resources.internal.referrals.StoredReferralDesk;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Students asked into services (D18, D19): nothing is sent without a consent that covers it. */
class ReferralDeskTest {
	private static final SignedIn COORDINATOR = new SignedIn(TestStore.TESTER, TestStore.EVERYBODY);
	private static final LocalDate TODAY = GivenDistrict.TODAY;
	private final ReferralDesk desk = new StoredReferralDesk(Access.stored(), GivenDistrict.CLOCK);

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private Guardian mother;
	private Student ana;
	private Service clinic;

	private void district(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		mother = DistrictFactory.eINSTANCE.createGuardian();
		mother.setGivenName("Mother");
		mother.setFamilyName("Invented");
		mother.setLanguage("ht");
		given.stored(mother);
		ana = DistrictFactory.eINSTANCE.createStudent();
		ana.setGivenName("Ana");
		ana.setFamilyName("Invented");
		ana.setActive(true);
		var contact = DistrictFactory.eINSTANCE.createStudentContact();
		contact.setGuardian(References.to(mother));
		ana.getContacts().add(contact);
		given.stored(ana);
		clinic = given.aService("Clinic").in("health", INTENSIVE).stored();
	}

	@AfterEach
	void close() {
		database.close();
	}

	private Request request(ConsentBasis basis) {
		return new Request(ana.getId(), clinic.getId(), new Need("health", INTENSIVE), null, "Mornings", basis);
	}

	private ConsentBasis.Signed signed(LocalDate on, LocalDate expires) {
		return new ConsentBasis.Signed(ConsentKind.FERPA, "Health care", Set.of("health", "attendance"), on, mother.getId(), expires);
	}

	private Consent onFile(Organization party, Consumer<Consent> more) {
		var consent = ReferralFactory.eINSTANCE.createConsent();
		consent.setStudent(References.to(ana));
		consent.setKind(ConsentKind.FERPA);
		consent.setParty(References.to(party));
		consent.setPurpose("Health care");
		consent.setSignedOn(TODAY.minusDays(30));
		consent.setSignedBy(References.to(mother));
		more.accept(consent);
		return given.stored(consent);
	}

	private Referral stored(UUID referral) {
		return database.load(Referral.class, referral, TestStore.EVERYBODY).orElseThrow().root();
	}

	private String refusal(ConsentBasis basis) {
		var message = assertThrows(StoreException.class, () -> desk.refer(database, COORDINATOR, request(basis))).getMessage();
		assertEquals(0, database.count(ListQuery.select("q.ID").from("REFERRAL q").ofWholeDistrict().as(r -> r.uuid(1)), TestStore.EVERYBODY), "nothing is written");
		return message;
	}

	private static List<String> steps(Referral referral) {
		return referral.getChanges().stream().map(c -> c.getBefore() + " to " + c.getAfter() + " by " + c.getBy()).toList();
	}

	@ParameterizedTest
	@EnumSource
	void withoutAConsentItWaitsWithAClockAndIsSentOnceTheMotherHasSigned(Engine engine) {
		district(engine);
		var made = desk.refer(database, COORDINATOR, request(new ConsentBasis.NotYet()));
		assertEquals(ReferralState.CONSENT_NEEDED, made.state());
		assertEquals(TODAY.plusDays(14), made.due());
		assertNull(stored(made.referral()).getConsent());
		var waits = desk.course(database, TestStore.EVERYBODY, made.referral());
		assertEquals(ReferralState.CONSENT_NEEDED, waits.state());
		assertEquals(ana.getId(), waits.student());
		assertEquals(TODAY, waits.createdOn());
		assertEquals(TODAY.plusDays(14), waits.due());
		assertEquals(List.of(new ReferralDesk.Step(ReferralState.DRAFTED, GivenDistrict.CLOCK.instant(), "tester", null), new ReferralDesk.Step(ReferralState.CONSENT_NEEDED, GivenDistrict.CLOCK.instant(), "tester", null)), waits.steps());
		assertEquals("Clinic", waits.sheet().service());
		assertEquals(List.of(mother.getId()), waits.sheet().signers().stream().map(ReferralDesk.Signer::id).toList());
		var sent = desk.consentGiven(database, COORDINATOR, made.referral(), signed(TODAY, TODAY.plusYears(1)));
		assertEquals(ReferralState.SENT, sent.state());
		var referral = stored(made.referral());
		assertEquals(List.of("null to DRAFTED by tester", "DRAFTED to CONSENT_NEEDED by tester", "CONSENT_NEEDED to SENT by tester"), steps(referral));
		var consent = database.load(Consent.class, References.id(referral.getConsent()), TestStore.EVERYBODY).orElseThrow().root();
		assertEquals(List.of("attendance", "health"), consent.getRecords());
		assertEquals(given.partner().getId(), References.id(consent.getParty()));
		assertEquals(TODAY.plusYears(1), consent.getExpiresOn());
		assertEquals("This referral does not wait for a consent any more; look at it again.", assertThrows(StoreException.class, () -> desk.consentGiven(database, COORDINATOR, made.referral(), signed(TODAY, null))).getMessage());
	}

	@ParameterizedTest
	@EnumSource
	void aReferralOfSomebodyElsesStudentIsNotTold(Engine engine) {
		district(engine);
		var made = desk.refer(database, COORDINATOR, request(new ConsentBasis.NotYet()));
		var elsewhere = new Scope.Schools(Set.of(given.school("Adams").getId()), "coordinator of Adams");
		var unseen = assertThrows(StoreException.class, () -> desk.course(database, elsewhere, made.referral())).getMessage();
		assertEquals("There is no such referral among those that you may see.", unseen);
		assertEquals(unseen, assertThrows(StoreException.class, () -> desk.course(database, TestStore.EVERYBODY, UUID.randomUUID())).getMessage());
	}

	@ParameterizedTest
	@EnumSource
	void aConsentOnFileThatNamesTheProviderSendsItAtOnce(Engine engine) {
		district(engine);
		var other = ResourcesFactory.eINSTANCE.createOrganization();
		other.setName("Other Partner");
		other.setVetting(VettingStatus.VETTED);
		given.stored(other);
		onFile(other, c -> {
		});
		onFile(given.partner(), c -> c.setExpiresOn(TODAY.minusDays(1)));
		onFile(given.partner(), c -> c.setRevokedOn(TODAY));
		var holds = onFile(given.partner(), c -> c.setExpiresOn(TODAY));
		var sheet = desk.sheet(database, TestStore.EVERYBODY, ana.getId(), clinic.getId());
		assertEquals(List.of(holds.getId()), sheet.consents().stream().map(ReferralDesk.OnFile::id).toList());
		assertEquals(List.of("Mother Invented ht"), sheet.signers().stream().map(s -> s.name() + " " + s.language()).toList());
		var made = desk.refer(database, COORDINATOR, request(new ConsentBasis.OnFile(holds.getId())));
		assertEquals(ReferralState.SENT, made.state());
		assertEquals(holds.getId(), References.id(stored(made.referral()).getConsent()));
	}

	@ParameterizedTest
	@EnumSource
	void aConsentThatDoesNotCoverItIsRefusedWithItsReason(Engine engine) {
		district(engine);
		var other = ResourcesFactory.eINSTANCE.createOrganization();
		other.setName("Other Partner");
		other.setVetting(VettingStatus.VETTED);
		given.stored(other);
		assertEquals("The consent that was chosen does not name Harbor Family Services; record one that does. Nothing was sent.", refusal(new ConsentBasis.OnFile(onFile(other, c -> {
		}).getId())));
		assertEquals("The consent expired on September 30, 2026; record a new one. Nothing was sent.", refusal(new ConsentBasis.OnFile(onFile(given.partner(), c -> c.setExpiresOn(TODAY.minusDays(1))).getId())));
		assertEquals("The consent was revoked on October 1, 2026; record a new one, or do not send. Nothing was sent.", refusal(new ConsentBasis.OnFile(onFile(given.partner(), c -> c.setRevokedOn(TODAY)).getId())));
		assertEquals("The consent is not signed yet; record the signature first. Nothing was sent.", refusal(new ConsentBasis.OnFile(onFile(given.partner(), c -> c.setSignedOn(null)).getId())));
		assertEquals("The consent is dated October 2, 2026, which is after today; correct the date.", refusal(signed(TODAY.plusDays(1), null)));
		assertEquals("A consent names its purpose (34 CFR 99.30); fill it in.", refusal(new ConsentBasis.Signed(ConsentKind.FERPA, " ", Set.of("health"), TODAY, mother.getId(), null)));
		assertEquals("A consent names the records that may be disclosed (34 CFR 99.30); choose at least one.", refusal(new ConsentBasis.Signed(ConsentKind.FERPA, "Care", Set.of(), TODAY, mother.getId(), null)));
		assertEquals("Whoever signs must be a guardian of the student; add the person to the student's contacts first.",
				refusal(new ConsentBasis.Signed(ConsentKind.FERPA, "Care", Set.of("health"), TODAY, UUID.randomUUID(), null)));
	}

	@ParameterizedTest
	@EnumSource
	void nobodyIsAskedTwiceIntoTheSameServiceAndNobodyOutOfScopeAtAll(Engine engine) {
		district(engine);
		desk.refer(database, COORDINATOR, request(new ConsentBasis.NotYet()));
		assertEquals("The student has an open referral to Clinic since October 1, 2026; go on with that one.", assertThrows(StoreException.class, () -> desk.refer(database, COORDINATOR, request(new ConsentBasis.NotYet()))).getMessage());
		var elsewhere = new SignedIn(TestStore.TESTER, new Scope.Schools(Set.of(given.school("Adams").getId()), "coordinator of Adams"));
		assertEquals("There is no such student among those whom you may see.", assertThrows(StoreException.class, () -> desk.refer(database, elsewhere, request(new ConsentBasis.NotYet()))).getMessage());
	}
}
