package org.trellis.exchange.internal.edfi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.trellis.exchange.Place;
import org.trellis.exchange.internal.TextMap;

/** What the files say about who lives where and with whom: students, contacts, their addresses, and the associations between them. Compact, because a district has millions of them. */
final class Families {
	static final int NONE = -1;
	private static final String STUDENT = "student ";
	private static final String CONTACT = "contact ";
	private static final int LIVES_WITH = 2;
	private static final int PRIMARY = 1;
	private static final int FLAGS = 2;

	/**
	 * @param key of the student or contact
	 * @param familyName null when only an association names the person
	 * @param address number of the address, or {@link #NONE}
	 */
	record Person(boolean isStudent, String key, String familyName, String phone, int address, Place place) {
		/** Unique among students and contacts alike, and the same in every import. */
		String name() {
			return (isStudent ? STUDENT : CONTACT) + key;
		}
	}

	/** @param contact number of the person */
	record Tie(int contact, boolean livesWith, boolean primary) {
	}

	interface EachStudent {
		void accept(int student, List<Tie> contacts);
	}

	private final List<String> files = new ArrayList<>();
	private final TextMap persons = new TextMap();
	private final TextMap addresses = new TextMap();
	/** Student, contact and what is between them in one number, so that sorting brings the contacts of a student together. */
	private long[] ties = new long[256];
	private int tied;
	private boolean sorted;

	void student(String key, String familyName, String phone, Element address, Place place) {
		tell(new Person(true, key, familyName, phone, number(address), place));
	}

	void contact(String key, String familyName, Element address, Place place) {
		tell(new Person(false, key, familyName, null, number(address), place));
	}

	/** Of several records about one person, the first that says something holds. */
	private void tell(Person person) {
		int number = persons.find(person.name());
		if (number < 0) {
			put(person);
			return;
		}
		var known = person(number);
		put(new Person(known.isStudent, known.key, known.familyName != null ? known.familyName : person.familyName, known.phone != null ? known.phone : person.phone, known.address != NONE ? known.address : person.address,
				known.place));
	}

	private int number(Element address) {
		var key = Addresses.key(address);
		if (key == null) return NONE;
		int known = addresses.find(key);
		return known >= 0 ? known : addresses.put(key, Addresses.texts(address));
	}

	void tie(String student, String contact, boolean livesWith, boolean primary, Place place) {
		if (tied == ties.length) ties = Arrays.copyOf(ties, tied * 2);
		ties[tied++] = (long) named(new Person(true, student, null, null, NONE, place)) << Integer.SIZE | (long) named(new Person(false, contact, null, null, NONE, place)) << FLAGS | (livesWith ? LIVES_WITH : 0) | (primary ? PRIMARY : 0);
	}

	/** Somebody whom an association names; the record may come later, or be in the database. */
	private int named(Person person) {
		int known = persons.find(person.name());
		return known >= 0 ? known : put(person);
	}

	int persons() {
		return persons.size();
	}

	Person person(int number) {
		var name = persons.key(number);
		var v = persons.values(number);
		var numbers = v[2].split(" ");
		return new Person(name.startsWith(STUDENT), name.substring(name.indexOf(' ') + 1), v[0], v[1], Integer.parseInt(numbers[0]), new Place(files.get(Integer.parseInt(numbers[1])), Integer.parseInt(numbers[2])));
	}

	private int put(Person person) {
		var file = person.place.file();
		if (!files.contains(file)) files.add(file);
		return persons.put(person.name(), person.familyName, person.phone, person.address + " " + files.indexOf(file) + " " + person.place.line());
	}

	/** @see Addresses#fill(org.trellis.exchange.Draft, String[]) */
	String[] address(int number) {
		return addresses.values(number);
	}

	/** The contacts of each student whom an association names. */
	void forEachStudent(EachStudent each) {
		sort();
		for (int from = 0, to; from < tied; from = to) {
			int student = studentOf(from);
			for (to = from + 1; to < tied && studentOf(to) == student;) to++;
			each.accept(student, ties(from, to));
		}
	}

	/** The contacts of one student. */
	List<Tie> tiesOf(int student) {
		sort();
		int from = Arrays.binarySearch(ties, 0, tied, (long) student << Integer.SIZE);
		if (from < 0) from = -from - 1;
		int to = from;
		while (to < tied && studentOf(to) == student) to++;
		return ties(from, to);
	}

	private void sort() {
		if (!sorted) Arrays.sort(ties, 0, tied);
		sorted = true;
	}

	private List<Tie> ties(int from, int to) {
		var found = new ArrayList<Tie>(to - from);
		for (int i = from; i < to; i++) found.add(new Tie((int) ((ties[i] & 0xFFFF_FFFFL) >>> FLAGS), (ties[i] & LIVES_WITH) != 0, (ties[i] & PRIMARY) != 0));
		return found;
	}

	private int studentOf(int tie) {
		return (int) (ties[tie] >>> Integer.SIZE);
	}
}
