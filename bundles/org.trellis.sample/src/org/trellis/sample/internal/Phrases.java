package org.trellis.sample.internal;

import java.util.List;
import java.util.Map;

import org.trellis.model.review.FindingKind;

/** Short notes put together from parts: what was seen, then what goes with it. */
final class Phrases {
	/** Keys of the domains in their order. */
	static final List<String> DOMAINS = List.of("academic", "social", "health", "family");

	private static final Map<String, List<String>> NEEDS = Map.of( //
			"academic", List.of("Reads below grade level", "Loses track of multi-step problems", "Homework is often missing", "Writes very little without help",
					"Fractions are not secure", "Vocabulary is still small", "Gives up on longer texts", "Needs directions repeated"), //
			"social", List.of("Is alone at recess", "Conflicts with classmates every week", "Hardly speaks in class", "Leaves the seat when upset",
					"Worries before tests", "Is easily led by others", "Reacts strongly to changes of plan", "Seems sad lately"), //
			"health", List.of("Is often tired in the morning", "Squints at the board", "Asthma keeps the student at home", "Comes without breakfast",
					"Tooth pain was mentioned twice", "Forgets the inhaler", "Headaches in the afternoon", "Needs a hearing check"), //
			"family", List.of("Family moved twice this year", "Parent works nights", "Grandparent is ill at home", "Rent is a worry at home",
					"Messages home are rarely answered", "Looks after younger siblings", "A parent is away for work", "No quiet place for homework"));
	private static final Map<String, List<String>> STRENGTHS = Map.of( //
			"academic", List.of("Loves reading aloud", "Quick with numbers", "Asks good questions", "Explains steps to others", "Writes vivid stories"), //
			"social", List.of("Includes others in games", "Calms down quickly", "Is trusted by classmates", "Speaks up for others", "Works well in groups"), //
			"health", List.of("Runs every day", "Plays on a team", "Sleeps and eats well", "Knows when to take a break", "Likes to dance"), //
			"family", List.of("Grandparents help with homework", "Parents come to every meeting", "Family reads together", "Two languages at home", "Older sibling is a role model"));
	private static final List<String> NEED_ENDS = List.of(".", ".", "; a small group helps.", "; worse than last spring.", "; better with a partner.",
			"; talked about it with the family.", "; watch until winter.", "; an adult to turn to would help.");
	private static final List<String> STRENGTH_ENDS = List.of(".", ".", " and is proud of it.", "; build on this.", ", more each month.");

	private Phrases() {
	}

	static String note(Dice dice, String domain, FindingKind kind) {
		return kind == FindingKind.NEED ? dice.pick(NEEDS.get(domain)) + dice.pick(NEED_ENDS)
				: dice.pick(STRENGTHS.get(domain)) + dice.pick(STRENGTH_ENDS);
	}
}
