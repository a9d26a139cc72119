package org.trellis.exchange.internal.edfi;

import static org.trellis.exchange.internal.edfi.Families.NONE;

import java.util.Arrays;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.Messages;
import org.trellis.exchange.internal.Numbers;
import org.trellis.exchange.internal.edfi.Families.Person;
import org.trellis.model.district.DistrictPackage.Literals;

/**
 * Proposes the homes as households, and for each person theirs. A household is known by the first of its adults, of its students where it
 * has none: so it stays the same household, with all that was noted about it, when the family moves.
 */
final class HouseholdRows {
	private final Families families;
	private final Sink sink;
	private final Homes homes;
	/** By home: the person it is known by, its address and a telephone number of it; or {@link Families#NONE}. */
	private final int[] known;
	private final int[] address;
	private final int[] phone;
	private final int[] people;
	private int households;
	private int members;
	private int alone;

	HouseholdRows(Families families, Sink sink) {
		this.families = families;
		this.sink = sink;
		homes = new Homes(families);
		int count = families.persons();
		known = none(count);
		address = none(count);
		phone = none(count);
		people = new int[count];
		for (int i = 0; i < count; i++) look(i);
	}

	private static int[] none(int count) {
		var all = new int[count];
		Arrays.fill(all, NONE);
		return all;
	}

	private void look(int number) {
		int home = homes.home(number);
		var person = families.person(number);
		people[home]++;
		if (known[home] == NONE || person.name().compareTo(families.person(known[home]).name()) < 0) known[home] = number;
		// where adults live counts before what the students' own records say
		boolean decides = address[home] == NONE || isStudent(address[home]) && !person.isStudent();
		if (homes.address(number) != NONE && decides) address[home] = number;
		if (person.phone() != null && phone[home] == NONE) phone[home] = number;
	}

	private boolean isStudent(int number) {
		return families.person(number).isStudent();
	}

	void propose() {
		for (int i = 0; i < people.length; i++) if (homes.home(i) == i && isHome(i)) household(i);
		for (int i = 0; i < people.length; i++) if (isHome(homes.home(i))) member(families.person(i), homes.home(i));
		if (households > 0) sink.say(sentence());
		if (homes.severalFamilies > 0) sink.say(NLS.bind(Messages.severalFamilies, Numbers.text(homes.severalFamilies)));
		if (homes.studentsBetweenHomes > 0) sink.say(NLS.bind(Messages.betweenHomes, Numbers.text(homes.studentsBetweenHomes)));
	}

	private boolean isHome(int home) {
		return people[home] > 1 || address[home] != NONE;
	}

	private void household(int home) {
		households++;
		members += people[home];
		if (people[home] == 1) alone++;
		var by = families.person(known[home]);
		var place = families.person(address[home] == NONE ? known[home] : address[home]).place();
		var draft = new Draft(sink, EdFiListings.HOUSEHOLD, place, by.name(), "ContactUniqueId");
		draft.initially(Literals.HOUSEHOLD__NAME, by.familyName());
		if (address[home] != NONE) Addresses.fill(draft, families.address(homes.address(address[home])), place);
		if (phone[home] != NONE) draft.text(Literals.HOUSEHOLD__PHONE, new Field("Telephone", families.person(phone[home]).phone(), place));
		draft.propose();
	}

	private void member(Person person, int home) {
		Listing listing = person.isStudent() ? EdFiListings.STUDENT_HOME : EdFiListings.CONTACT_HOME;
		EReference household = person.isStudent() ? Literals.STUDENT__HOUSEHOLD : Literals.GUARDIAN__HOUSEHOLD;
		var key = families.person(known[home]).name();
		new Draft(sink, listing, person.place(), person.key(), person.isStudent() ? "StudentReference" : "ContactReference").refer(household, key, new Field("LivesWith, Address", key, person.place())).propose();
	}

	private String sentence() {
		return NLS.bind(Messages.householdsMade, new Object[] { Numbers.text(households), Numbers.text(members), Numbers.text(homes.studentsWithAdults), Numbers.text(homes.joinedByAddress), Numbers.text(alone) });
	}
}
