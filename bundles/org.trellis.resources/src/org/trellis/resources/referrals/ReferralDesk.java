package org.trellis.resources.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.model.referral.ConsentKind;
import org.trellis.model.referral.ReferralState;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/**
 * Asks students into services (D18, D19): with a valid consent the referral is sent, without one it waits. An OSGi service; safe from
 * any thread, but it waits for the database: never call it on the UI thread. All refusals are {@link StoreException}s with one
 * sentence; nothing is written then.
 */
public interface ReferralDesk {
	/** What somebody needs to know before asking a student into a service: whether a consent covers it, and who could sign one. */
	Sheet sheet(Reader reader, Scope scope, UUID student, UUID service);

	/**
	 * How far a referral is, and what somebody needs to go on with it.
	 *
	 * @throws StoreException when it is not there, or the scope does not cover its student: the two are not told apart
	 */
	Course course(Reader reader, Scope scope, UUID referral);

	/**
	 * Referrals as a list that is read by pages, of the students whom the scope shows that it is read with. Asks nothing yet: may be called on the UI
	 * thread. How many days are left is counted from the day of the call.
	 */
	ListQuery<ReferralLine> list(ReferralsWanted wanted);

	/**
	 * Makes the referral, and puts the consent on file where there is a new one, in one transaction.
	 *
	 * @throws StoreException when the student or the service is not there, the consent does not cover the party or the day, or the
	 *     student has an open referral to that service already
	 */
	Made refer(Database database, SignedIn person, Request request);

	/**
	 * Records a consent for a referral that waits for one, and sends it.
	 *
	 * @param basis not {@link ConsentBasis.NotYet}
	 * @throws StoreException when the referral does not wait for a consent, or the consent does not cover it
	 */
	Made consentGiven(Database database, SignedIn person, UUID referral, ConsentBasis basis);

	/**
	 * @param finding id of the need that it answers; null when there is none
	 * @param note null or for the provider
	 */
	record Request(UUID student, UUID service, Need need, UUID finding, String note, ConsentBasis basis) {
		public Request {
			Objects.requireNonNull(student);
			Objects.requireNonNull(service);
			Objects.requireNonNull(need);
			Objects.requireNonNull(basis);
		}
	}

	/** @param due day by which the referral must have moved on */
	record Made(UUID referral, ReferralState state, LocalDate due) {
	}

	/**
	 * @param organization who gives the service
	 * @param consents that hold today and name this organization, the one that holds longest first
	 * @param signers guardians of the student, who is called first first
	 */
	record Sheet(String student, String service, UUID organization, String organizationName, List<OnFile> consents, List<Signer> signers) {
		public Sheet {
			consents = List.copyOf(consents);
			signers = List.copyOf(signers);
		}
	}

	/**
	 * @param due day by which it should have moved on; null when nothing is awaited
	 * @param steps its changes of state, the first first; empty when nobody noted them
	 */
	record Course(UUID referral, UUID student, ReferralState state, LocalDate createdOn, LocalDate due, List<Step> steps, Sheet sheet) {
		public Course {
			steps = List.copyOf(steps);
		}
	}

	/**
	 * A change of state: to which, when, who and why (D18).
	 *
	 * @param by sign-in name
	 * @param reason null when none was given
	 */
	record Step(ReferralState state, Instant at, String by, String reason) {
	}

	/** @param expiresOn null when it does not expire */
	record OnFile(UUID id, ConsentKind kind, String purpose, LocalDate signedOn, LocalDate expiresOn) {
	}

	/** @param language BCP 47 tag that this adult wants to be spoken to in; null when unknown */
	record Signer(UUID id, String name, String language) {
	}
}
