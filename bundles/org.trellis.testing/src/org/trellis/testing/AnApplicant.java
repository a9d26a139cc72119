package org.trellis.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.model.district.Grade;
import org.trellis.model.district.Transport;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.Intensity;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.match.Place;
import org.trellis.resources.referrals.OpenReferral;

/** A student who needs support, as matching criteria see one; for tests of criteria. What is not said is not known. */
public final class AnApplicant {
	private final Need need;
	private UUID student = UUID.randomUUID();
	private UUID school;
	private Grade grade;
	private LocalDate birthDate;
	private List<String> parentLanguages = List.of();
	private Place home = Place.UNKNOWN;
	private Transport transport = Transport.UNKNOWN;
	private final Map<UUID, OpenReferral> referrals = new HashMap<>();

	private AnApplicant(Need need) {
		this.need = need;
	}

	/** @param domain key of a domain */
	public static AnApplicant inNeedOf(String domain, Intensity intensity) {
		return new AnApplicant(new Need(domain, intensity));
	}

	/** The one of a test's database with this id; somebody unless said. */
	public AnApplicant whoIs(UUID id) {
		student = id;
		return this;
	}

	public AnApplicant at(UUID where) {
		school = where;
		return this;
	}

	public AnApplicant inGrade(int number) {
		grade = Grade.valueOf("GRADE_" + number);
		return this;
	}

	public AnApplicant bornOn(LocalDate day) {
		birthDate = day;
		return this;
	}

	/** @param tags BCP 47, the first to call first */
	public AnApplicant whoseParentsSpeak(String... tags) {
		parentLanguages = List.of(tags);
		return this;
	}

	public AnApplicant livingIn(String postalCode) {
		home = new Place(postalCode, home.latitude(), home.longitude());
		return this;
	}

	/** Degrees, WGS 84. */
	public AnApplicant livingAt(double latitude, double longitude) {
		home = new Place(home.postalCode(), latitude, longitude);
		return this;
	}

	public AnApplicant goingBy(Transport means) {
		transport = means;
		return this;
	}

	public AnApplicant referredTo(UUID service, ReferralState state, LocalDate on) {
		referrals.put(service, new OpenReferral(UUID.randomUUID(), state, on));
		return this;
	}

	public Applicant made() {
		return new Applicant(student, need, school, grade, birthDate, parentLanguages, home, transport, referrals);
	}
}
