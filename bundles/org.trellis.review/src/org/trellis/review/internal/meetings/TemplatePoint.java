package org.trellis.review.internal.meetings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.trellis.review.meetings.MeetingTemplate;
import org.trellis.review.meetings.QueueReason;

/** Reads what bundles contribute at {@code org.trellis.review.meetingTemplates}. One that is not in order is left out, and the rest goes on. */
final class TemplatePoint {
	private static final String POINT = "org.trellis.review.meetingTemplates";
	private static final int LONGEST_KEY = 60;
	private static final int LONGEST_TITLE = 200;
	private static final int LONGEST_ROLE = 120;

	private record Placed(int order, MeetingTemplate template) {
	}

	private TemplatePoint() {
	}

	/** @param log told of those that are left out */
	static List<MeetingTemplate> read(IExtensionRegistry registry, BiConsumer<String, Throwable> log) {
		var keys = new HashSet<String>();
		return Arrays.stream(registry.getConfigurationElementsFor(POINT)).flatMap(e -> placed(e, log)).filter(p -> once(p, keys, log)).sorted(Comparator.comparingInt(Placed::order).thenComparing(p -> p.template.key())).map(Placed::template).toList();
	}

	private static boolean once(Placed placed, HashSet<String> keys, BiConsumer<String, Throwable> log) {
		if (keys.add(placed.template.key())) return true;
		log.accept("The meeting template " + placed.template.key() + " is contributed twice; the second is left out", null);
		return false;
	}

	private static Stream<Placed> placed(IConfigurationElement element, BiConsumer<String, Throwable> log) {
		try {
			return Stream.of(new Placed(number(element, "order", Integer.MAX_VALUE), template(element)));
		} catch (IllegalArgumentException e) {
			log.accept("The meeting template " + element.getAttribute("key") + " of " + element.getContributor().getName() + " cannot be used", e);
			return Stream.empty();
		}
	}

	private static MeetingTemplate template(IConfigurationElement element) {
		var roles = Arrays.stream(element.getChildren("role")).map(r -> needed(r, "name", LONGEST_ROLE)).toList();
		var agenda = Arrays.stream(element.getChildren("agenda")).map(a -> reason(needed(a, "reason", LONGEST_KEY))).collect(Collectors.toSet());
		return new MeetingTemplate(needed(element, "key", LONGEST_KEY), needed(element, "name", LONGEST_TITLE), needed(element, "title", LONGEST_TITLE), number(element, "everyDays", 0), roles, agenda);
	}

	private static final Map<String, QueueReason> REASONS = Map.of("nextOn", QueueReason.NEXT_ON, "tierIntensive", QueueReason.TIER_INTENSIVE, "intensiveNeed", QueueReason.INTENSIVE_NEED, "overdueTasks", QueueReason.OVERDUE_TASKS, "notReached",
			QueueReason.NOT_REACHED);

	private static QueueReason reason(String text) {
		var reason = REASONS.get(text);
		if (reason == null) throw new IllegalArgumentException("\"" + text + "\" is no reason of the queue.");
		return reason;
	}

	private static String needed(IConfigurationElement element, String name, int longest) {
		var value = element.getAttribute(name);
		if (value == null || value.isBlank()) throw new IllegalArgumentException("A " + element.getName() + " has no " + name + ".");
		if (value.length() > longest) throw new IllegalArgumentException(String.format(Locale.ROOT, "The %s \"%s\" has more than %d characters.", name, value, longest));
		return value;
	}

	private static int number(IConfigurationElement element, String name, int otherwise) {
		var text = element.getAttribute(name);
		if (text == null) return otherwise;
		if (!text.matches("\\d{1,6}")) throw new IllegalArgumentException("\"" + text + "\" is no whole number for " + name + ".");
		return Integer.parseInt(text);
	}
}
