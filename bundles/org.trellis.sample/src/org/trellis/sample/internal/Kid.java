package org.trellis.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Student;
import org.trellis.model.review.Finding;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Tier;
import org.trellis.store.References;

/** A student while the zone is being made: the few facts from which all the rows about them follow. */
final class Kid {
	/** Stand-in by which rows refer to the student. */
	final Student ref;
	final Home home;
	/** Grade this year, or what it would be had the student not left; 13 for those who graduated. */
	final int grade;
	/** Was not in the district last year. */
	final boolean newcomer;
	/** Moved away last summer, or graduated. */
	final boolean left;
	final Campus campus;
	final Campus campusBefore;
	final Set<FlagKind> flags = EnumSet.noneOf(FlagKind.class);
	final Outlook now;
	final Outlook before;
	Homeroom homeroom;
	Homeroom homeroomBefore;
	int incidentsBefore;
	/** Share of last year's days absent; negative when not here. */
	double absenceBefore = -1;
	Tier tierBefore;
	final List<Need> needs = new ArrayList<>(0);
	final List<Need> needsBefore = new ArrayList<>(0);

	Kid(Student ref, Home home, int grade, boolean newcomer, boolean left, Campus campus, Campus campusBefore, Outlook before, Outlook now) {
		this.ref = ref;
		this.home = home;
		this.grade = grade;
		this.newcomer = newcomer;
		this.left = left;
		this.campus = campus;
		this.campusBefore = campusBefore;
		this.before = before;
		this.now = now;
	}

	boolean hereBefore() {
		return campusBefore != null;
	}

	boolean hereNow() {
		return campus != null;
	}

	int gradeBefore() {
		return grade - 1;
	}

	/** A need that was found, by which plans and referrals refer to it. */
	static final class Need {
		final Finding finding;
		final String domain;
		final Intensity intensity;
		final LocalDate foundOn;
		/** What the student was asked into because of it; null when nothing. */
		Program program;
		/** The service has begun. */
		boolean started;

		Need(Finding finding, String domain, Intensity intensity, LocalDate foundOn) {
			this.finding = References.to(finding);
			this.domain = domain;
			this.intensity = intensity;
			this.foundOn = foundOn;
		}
	}
}
