package org.trellis.sample.internal;

import static org.trellis.model.review.Intensity.EARLY_INTERVENTION;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.model.review.Intensity.PREVENTION;

import java.util.List;

import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.review.Intensity;

/**
 * A kind of service that providers of the sample offer.
 *
 * @param groupSize most students in one session at a school; 0 when it does not come to schools
 * @param subject what it helps with, which students are not taken from (D27); null for none
 * @param confidential needs a room where nobody overhears
 * @param telehealth is given by video
 */
record Kind(String name, String domain, Intensity intensity, ServiceSetting setting, int groupSize, int minutes, String subject, boolean confidential,
		boolean telehealth, int lowestGrade, int highestGrade) {
	private static final ServiceSetting SCHOOL = ServiceSetting.SCHOOL;
	private static final ServiceSetting COMMUNITY = ServiceSetting.COMMUNITY;
	private static final ServiceSetting WEB = ServiceSetting.WEB;

	/**
	 * The first twelve cover every domain and intensity once, so that the smallest district has each; what a domain then has more of is
	 * uneven on purpose: the gaps that a resource map is there to show (D10).
	 */
	static final List<Kind> ALL = List.of( //
			atSchool("After-school homework club", "academic", PREVENTION, 12, 45, null, false, 0, 12),
			atSchool("Small-group mathematics tutoring", "academic", EARLY_INTERVENTION, 5, 45, "Mathematics", false, 2, 12),
			atSchool("One-to-one reading intervention", "academic", INTENSIVE, 2, 30, "English Language Arts", false, 0, 8),
			atSchool("Peer mentoring", "social", PREVENTION, 8, 45, null, false, 0, 12),
			atSchool("Social skills group", "social", EARLY_INTERVENTION, 6, 45, null, false, 0, 8),
			atSchool("School-based counseling", "social", INTENSIVE, 1, 45, null, true, 0, 12),
			atSchool("Vision, hearing and dental screening", "health", PREVENTION, 8, 30, null, false, 0, 12),
			atSchool("Asthma and nutrition coaching", "health", EARLY_INTERVENTION, 3, 30, null, true, 0, 12),
			at(COMMUNITY, "Pediatric mental health clinic", "health", INTENSIVE, 0, 12), //
			at(COMMUNITY, "Family resource evenings", "family", PREVENTION, 0, 12), //
			at(COMMUNITY, "Food, clothing and utility assistance", "family", EARLY_INTERVENTION, 0, 12),
			at(COMMUNITY, "Housing crisis case management", "family", INTENSIVE, 0, 12), //
			atSchool("Reading partners", "academic", EARLY_INTERVENTION, 5, 30, "English Language Arts", false, 0, 5),
			atSchool("Drama club", "social", PREVENTION, 15, 45, null, false, 3, 12), //
			atSchool("Youth sports", "health", PREVENTION, 20, 45, null, false, 0, 12),
			video("Counseling by video", "social", INTENSIVE, 6, 12), //
			at(COMMUNITY, "Boys' and girls' evening program", "social", PREVENTION, 0, 8),
			atSchool("Anger and stress workshop", "social", EARLY_INTERVENTION, 6, 45, null, true, 6, 12),
			at(WEB, "Online algebra practice", "academic", PREVENTION, 6, 12), //
			atSchool("Science enrichment", "academic", PREVENTION, 10, 45, "Science", false, 4, 8),
			at(COMMUNITY, "Parenting workshop", "family", PREVENTION, 0, 12), //
			at(COMMUNITY, "Legal and immigration help", "family", EARLY_INTERVENTION, 0, 12),
			at(COMMUNITY, "Dental clinic", "health", EARLY_INTERVENTION, 0, 12), //
			atSchool("College and career advising", "academic", PREVENTION, 10, 45, null, false, 9, 12),
			atSchool("Grief group", "social", EARLY_INTERVENTION, 5, 45, null, true, 3, 12), //
			video("Speech practice by video", "academic", EARLY_INTERVENTION, 0, 5),
			at(COMMUNITY, "Family counseling", "family", EARLY_INTERVENTION, 0, 12), //
			at(COMMUNITY, "Summer camp", "health", PREVENTION, 1, 8));

	private static Kind atSchool(String name, String domain, Intensity intensity, int groupSize, int minutes, String subject, boolean confidential, int lowest,
			int highest) {
		return new Kind(name, domain, intensity, SCHOOL, groupSize, minutes, subject, confidential, false, lowest, highest);
	}

	private static Kind at(ServiceSetting setting, String name, String domain, Intensity intensity, int lowest, int highest) {
		return new Kind(name, domain, intensity, setting, 0, 0, null, false, false, lowest, highest);
	}

	private static Kind video(String name, String domain, Intensity intensity, int lowest, int highest) {
		return new Kind(name, domain, intensity, SCHOOL, 1, 30, null, true, true, lowest, highest);
	}

	boolean comesToSchools() {
		return groupSize > 0;
	}

	boolean serves(Level level) {
		return lowestGrade <= level.highest && highestGrade >= level.lowest;
	}

	boolean serves(int grade) {
		return lowestGrade <= grade && grade <= highestGrade;
	}

	/** What the smallest schools lack altogether: the gap that must show. */
	boolean missingInSmallSchools() {
		return domain.equals("health") && intensity == INTENSIVE;
	}
}
