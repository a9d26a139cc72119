package org.trellis.exchange.internal.edfi;

import static org.trellis.exchange.internal.edfi.Families.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.trellis.exchange.internal.edfi.Families.Tie;

/**
 * Who shares a home.
 * <ol>
 * <li>A student lives with the contacts that {@code LivesWith} says. Adults who live with the same student share a home, unless they have
 * different addresses; then the student's home is that of the primary contact, among siblings with the same adults of the one who is so
 * most often.</li>
 * <li>Who has the same address shares a home with whom they have a guardian in common.</li>
 * <li>Whom the files tie to nobody shares a home with those at the same address who have the same family name, as long as those are one
 * family: where several families of that name live in a building, nothing tells to which of them somebody belongs.</li>
 * </ol>
 * The same address alone joins nobody, because many addresses are whole buildings; nor does it together with the name join two families,
 * because what concerns one of them would be told to the other.
 */
final class Homes {
	private final Families families;
	private final int[] leader;
	/** Of an adult without one: the address of the first student they live with. */
	private final int[] address;
	private final boolean[] withAdults;
	/** Students who have contacts, and those contacts. */
	private final boolean[] tied;
	/** For siblings between homes, by the adults they live with: how often each is primary. */
	private final Map<List<Integer>, int[]> primaries = new HashMap<>();
	int studentsWithAdults;
	int studentsBetweenHomes;
	int joinedByAddress;
	/** People whose name several families at their address have. */
	int severalFamilies;

	Homes(Families families) {
		this.families = families;
		int count = families.persons();
		leader = new int[count];
		address = new int[count];
		withAdults = new boolean[count];
		tied = new boolean[count];
		for (int i = 0; i < count; i++) {
			leader[i] = i;
			address[i] = families.person(i).address();
		}
		families.forEachStudent(this::tie);
		families.forEachStudent((student, ties) -> countPrimaries(living(ties)));
		families.forEachStudent((student, ties) -> liveTogether(student, living(ties)));
		families.forEachStudent((student, ties) -> shareGuardian(ties));
		shareAddress();
	}

	private void tie(int student, List<Tie> ties) {
		tied[student] = true;
		for (var tie : ties) tied[tie.contact()] = true;
	}

	private static List<Tie> living(List<Tie> ties) {
		return ties.stream().filter(Tie::livesWith).toList();
	}

	private boolean atSeveralAddresses(List<Tie> living) {
		return living.stream().mapToInt(t -> address[t.contact()]).filter(a -> a != NONE).distinct().count() > 1;
	}

	private static List<Integer> adults(List<Tie> living) {
		return living.stream().map(Tie::contact).distinct().sorted().toList();
	}

	private void countPrimaries(List<Tie> living) {
		if (!atSeveralAddresses(living)) return;
		var adults = adults(living);
		var counts = primaries.computeIfAbsent(adults, a -> new int[a.size()]);
		for (var tie : living) if (tie.primary()) counts[adults.indexOf(tie.contact())]++;
	}

	private void liveTogether(int student, List<Tie> living) {
		if (living.isEmpty()) return;
		boolean several = atSeveralAddresses(living);
		int chosen = several ? chosen(living) : living.stream().map(Tie::contact).filter(c -> address[c] != NONE).findFirst().orElse(living.getFirst().contact());
		withAdults[student] = true;
		studentsWithAdults++;
		if (several) studentsBetweenHomes++;
		join(student, chosen);
		for (var tie : living) {
			if (address[tie.contact()] == NONE) address[tie.contact()] = address[chosen];
			if (address[tie.contact()] == address[chosen]) join(tie.contact(), chosen);
		}
	}

	/** Of adults with different addresses the one who is primary most often; when that does not decide, the one with the first key, so that every import decides alike. */
	private int chosen(List<Tie> living) {
		var adults = adults(living);
		var counts = primaries.getOrDefault(adults, new int[adults.size()]);
		return adults.stream().filter(a -> address[a] != NONE).min(Comparator.comparingInt((Integer a) -> -counts[adults.indexOf(a)]).thenComparing(a -> families.person(a).key())).orElseThrow();
	}

	/** Contacts of one student who have the same address. */
	private void shareGuardian(List<Tie> ties) {
		for (int i = 1; i < ties.size(); i++) for (int j = 0; j < i; j++) {
			int one = ties.get(i).contact();
			int other = ties.get(j).contact();
			if (address[one] != NONE && address[one] == address[other]) joinByAddress(one, other);
		}
	}

	private void shareAddress() {
		var byAddress = new long[leader.length];
		int count = 0;
		// a student who lives with adults is where they are, whatever the student's own address says
		for (int i = 0; i < leader.length; i++) if (address[i] != NONE && !withAdults[i]) byAddress[count++] = (long) address[i] << Integer.SIZE | i;
		Arrays.sort(byAddress, 0, count);
		for (int from = 0, to; from < count; from = to) {
			for (to = from + 1; to < count && byAddress[to] >>> Integer.SIZE == byAddress[from] >>> Integer.SIZE;) to++;
			if (to - from > 1) shareAddress(Arrays.stream(byAddress, from, to).mapToInt(p -> (int) p).toArray());
		}
	}

	/** Of all at one address. */
	private void shareAddress(int[] persons) {
		var firstOfGuardian = new HashMap<Integer, Integer>();
		for (int person : persons) {
			// a guardian is found by students, and students by each other through a guardian who lives elsewhere
			joinFirst(firstOfGuardian, person, person);
			for (var tie : families.tiesOf(person)) joinFirst(firstOfGuardian, tie.contact(), person);
		}
		var byName = new HashMap<String, List<Integer>>();
		for (int person : persons) {
			var name = essence(families.person(person).familyName());
			if (!name.isEmpty()) byName.computeIfAbsent(name, n -> new ArrayList<>()).add(person);
		}
		byName.values().forEach(this::shareName);
	}

	/** Of all of one name at one address. */
	private void shareName(List<Integer> namesakes) {
		var untied = namesakes.stream().filter(p -> !tied[p]).toList();
		var familyHomes = namesakes.stream().filter(p -> tied[p]).map(this::home).distinct().toList();
		if (untied.isEmpty()) return;
		for (int person : untied) joinByAddress(person, untied.getFirst());
		if (familyHomes.size() == 1) joinByAddress(untied.getFirst(), familyHomes.getFirst());
		else severalFamilies += familyHomes.isEmpty() ? 0 : untied.size();
	}

	private void joinFirst(Map<Integer, Integer> firstOfGuardian, int guardian, int person) {
		var first = firstOfGuardian.putIfAbsent(guardian, person);
		if (first != null) joinByAddress(person, first);
	}

	private static String essence(String familyName) {
		return familyName == null ? "" : familyName.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
	}

	private void joinByAddress(int one, int other) {
		if (home(one) == home(other)) return;
		joinedByAddress++;
		join(one, other);
	}

	private void join(int one, int other) {
		leader[home(one)] = home(other);
	}

	/** The same number for all who share a home. */
	int home(int person) {
		int at = person;
		while (leader[at] != at) {
			leader[at] = leader[leader[at]];
			at = leader[at];
		}
		return at;
	}

	/** Number of the address at which a person lives, or {@link Families#NONE}. */
	int address(int person) {
		return address[person];
	}

	boolean isWithAdults(int student) {
		return withAdults[student];
	}
}
