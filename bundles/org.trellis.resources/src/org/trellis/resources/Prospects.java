package org.trellis.resources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.model.resources.VettingStatus;
import org.trellis.resources.StudentsWanted.Word;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.store.Database;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/**
 * Who could be won for a need that has no place (D10, D14, D47): what the directory knows and what is not used there yet. Existing services come before new
 * partners. An OSGi service; safe from any thread, but it reads the database: never call it on the UI thread.
 * <p>
 * <b>Prospects</b> of a cell are the services of its domain that the cell does not count, because they are kept for other schools, give
 * another intensity or none that is known, or are not offered at present; and the organizations of which the directory does not say for which domain they
 * offer anything. They are ranked by what speaks for them with these students: that they serve where the students live, speak what they speak at home, are near
 * the school or online, have places, are vetted.
 */
public interface Prospects {
	/**
	 * For the students behind a cell.
	 *
	 * @param words limits them, as in {@link StudentsWanted}; none for all
	 */
	Found ofCell(Database database, Scope scope, GapMap map, GapCell cell, List<Word> words);

	/**
	 * For one student, at the student's school.
	 *
	 * @throws StoreException when there is no such student, or the scope does not cover the student: the two are not told apart
	 */
	Found ofStudent(Database database, Scope scope, UUID student, Need need);

	/**
	 * Notes that the vetting of an organization has begun (D14).
	 *
	 * @throws StoreException when it is not there, its vetting has begun before, or the person may not write the directory; nothing is written then
	 */
	void startVetting(Database database, SignedIn person, UUID organization);

	/** @param prospects the best first */
	record Found(Wanting wanting, List<Prospect> prospects) {
		public Found {
			Objects.requireNonNull(wanting);
			prospects = List.copyOf(prospects);
		}
	}

	/**
	 * Who needs it.
	 *
	 * @param students how many
	 * @param languages BCP 47 tags of what they speak at home, and how many do; students of whom it is not known are in none
	 * @param postalCodes where they live, and how many do; likewise
	 */
	record Wanting(int students, Map<String, Integer> languages, Map<String, Integer> postalCodes) {
		public Wanting {
			languages = Map.copyOf(languages);
			postalCodes = Map.copyOf(postalCodes);
		}

		/** Where most of them live; null when it is known of nobody. */
		public String commonestPostalCode() {
			return commonest(postalCodes);
		}

		/** What most of them speak at home, English not counted; null when nobody speaks another language. */
		public String commonestLanguage() {
			return languages.entrySet().stream().filter(e -> !e.getKey().equals("en")).max(Map.Entry.<String, Integer> comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse(null);
		}

		private static String commonest(Map<String, Integer> counts) {
			return counts.entrySet().stream().max(Map.Entry.<String, Integer> comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse(null);
		}
	}

	/**
	 * A service, or an organization, that could be won. Its sentences are in the language of the program and name no student.
	 *
	 * @param agreementUntil last day; null without an agreement
	 * @param service id; null for an organization of which no service is known for any domain
	 * @param serviceName null likewise
	 * @param languages BCP 47 tags in which it is given; empty when unknown
	 * @param why what speaks for it; empty when nothing is known that does
	 * @param lacks what stands between it and these students, and what to do about it
	 */
	record Prospect(UUID organization, String organizationName, VettingStatus vetting, LocalDate agreementUntil, UUID service, String serviceName, List<String> languages, String why, String lacks) {
		public Prospect {
			Objects.requireNonNull(organization);
			Objects.requireNonNull(vetting);
			languages = List.copyOf(languages);
			Objects.requireNonNull(why);
			Objects.requireNonNull(lacks);
		}
	}
}
