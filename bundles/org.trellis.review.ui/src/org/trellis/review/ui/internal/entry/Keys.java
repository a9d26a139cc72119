package org.trellis.review.ui.internal.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.trellis.model.Domain;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.review.ui.internal.Labels;

/**
 * The one table of keys: the entry reads them here, the line of hints shows them from here, and so do the tests. Letters of intensities,
 * informants and commands follow the language; the signs for strength and need are the same everywhere.
 */
public final class Keys {
	private static final String IN_ORDER = "123456789abcdefghijklmnopqrstuvwxyz";

	private final List<Key<Command>> commands;
	private final List<Key<Domain>> domains;
	private final List<Key<FindingKind>> kinds;
	private final List<Key<Intensity>> intensities;
	private final List<Key<Informant>> informants;

	public Keys(List<Domain> domains, Labels labels) {
		commands = List.of(key('=', Command.ACCEPT_TIER, labels), key('1', Command.TIER_MINIMAL, labels), key('2', Command.TIER_MODERATE, labels), key('3', Command.TIER_INTENSIVE, labels),
				key('n', Command.NOTE, labels), key('x', Command.REMOVE, labels), key('i', Command.INFORMANT, labels), key('o', Command.EARLIER, labels), key(' ', Command.REVIEWED, labels));
		this.domains = distinct(domains);
		kinds = List.of(new Key<>('+', labels.of(FindingKind.STRENGTH), FindingKind.STRENGTH), new Key<>('-', labels.of(FindingKind.NEED), FindingKind.NEED));
		intensities = Intensity.VALUES.stream().map(i -> new Key<>(labels.key(i), labels.of(i), i)).toList();
		informants = Informant.VALUES.stream().map(i -> new Key<>(labels.key(i), labels.of(i), i)).toList();
	}

	private static Key<Command> key(char character, Command command, Labels labels) {
		return new Key<>(character, labels.of(command), command);
	}

	/** A domain of a module whose key is taken gets the first free letter of its name. */
	private List<Key<Domain>> distinct(List<Domain> wanted) {
		Set<Character> taken = new HashSet<>();
		commands.forEach(c -> taken.add(c.character()));
		var result = new ArrayList<Key<Domain>>();
		for (var domain : wanted) {
			var candidates = domain.shortcut() + domain.label().toLowerCase() + "abcdefghijklmnopqrstuvwxyz";
			var free = candidates.chars().mapToObj(c -> (char) c).filter(c -> Character.isLetter(c) && !taken.contains(c)).findFirst();
			if (free.isEmpty()) throw new IllegalArgumentException("No key is left for the domain " + domain.key() + "; there are more domains than letters.");
			taken.add(free.get());
			result.add(new Key<>(free.get(), domain.label(), domain));
		}
		return List.copyOf(result);
	}

	public List<Key<Command>> commands() {
		return commands;
	}

	public List<Key<Domain>> domains() {
		return domains;
	}

	public List<Key<FindingKind>> kinds() {
		return kinds;
	}

	public List<Key<Intensity>> intensities() {
		return intensities;
	}

	public List<Key<Informant>> informants() {
		return informants;
	}

	/** Keys for the things of a list: digits, and letters from the tenth on. */
	public static <T> List<Key<T>> numbered(List<String> labels, List<T> things) {
		return IntStream.range(0, Math.min(IN_ORDER.length(), things.size())).mapToObj(i -> new Key<>(IN_ORDER.charAt(i), labels.get(i), things.get(i))).toList();
	}

	/** The key of a command, for tests and for other hints. */
	public char of(Command command) {
		return commands.stream().filter(k -> k.means() == command).findFirst().orElseThrow().character();
	}

	public char of(FindingKind kind) {
		return kinds.stream().filter(k -> k.means() == kind).findFirst().orElseThrow().character();
	}

	public char of(Intensity intensity) {
		return intensities.stream().filter(k -> k.means() == intensity).findFirst().orElseThrow().character();
	}

	public char of(Informant informant) {
		return informants.stream().filter(k -> k.means() == informant).findFirst().orElseThrow().character();
	}

	/** @param id key of a domain, as findings store it */
	public char ofDomain(String id) {
		return domains.stream().filter(k -> k.means().key().equals(id)).findFirst().orElseThrow().character();
	}
}
