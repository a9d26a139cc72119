package org.trellis.review.ui.internal.tiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.trellis.model.review.Tier;
import org.trellis.reporting.Figure;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression;
import org.trellis.review.Share;
import org.trellis.review.Tiers.Decided;

/**
 * How people decided for whom the data proposed the same tier: a line for all together, and one for each school or reviewer. Small groups are withheld (D34).
 *
 * @param proposed what the data proposed
 * @param lines all together first
 */
record Likeness(Tier proposed, List<Line> lines) {
	/** Whose decisions are laid side by side. */
	enum By {
		SCHOOL, REVIEWER
	}

	/**
	 * @param who null for all together
	 * @param shown how many of them got another tier: a higher one, or a lower one where the highest was proposed
	 */
	record Line(String who, Shown shown) {
		/** The share with its interval; null where it is withheld or only bounded. */
		Share share() {
			return shown instanceof Shown.Exact exact && exact.base() > 0 ? new Share(exact.value(), exact.base()) : null;
		}
	}

	Likeness {
		lines = List.copyOf(lines);
	}

	/** Whether what is looked at is a lower tier: from the highest one only that is possible. */
	static boolean looksAtLower(Tier proposed) {
		return proposed == Tier.INTENSIVE;
	}

	static Likeness of(Tier proposed, By by, List<Decided> decided, Suppression suppression, int smallestGroup) {
		var all = decided.stream().filter(d -> d.proposed() == proposed).toList();
		if (all.isEmpty()) return new Likeness(proposed, List.of());
		var schools = names(all, Decided::school);
		var table = suppression.protect(figure(all), schools.stream().map(s -> figure(of(all, s, Decided::school))).toList(), smallestGroup);
		var lines = new ArrayList<Line>();
		lines.add(new Line(null, table.total()));
		for (int i = 0; i < schools.size(); i++) if (by == By.SCHOOL) lines.add(new Line(schools.get(i), table.parts().get(i)));
		if (by == By.REVIEWER) {
			var told = new HashSet<String>();
			for (int i = 0; i < schools.size(); i++) if (table.parts().get(i) instanceof Shown.Exact && tellsAll(of(all, schools.get(i), Decided::school), suppression, smallestGroup)) told.add(schools.get(i));
			for (var reviewer : names(all, Decided::reviewer)) lines.add(new Line(reviewer, shown(of(all, reviewer, Decided::reviewer), told)));
		}
		return new Likeness(proposed, lines);
	}

	/** Whether each reviewer of a school can be shown beside it. */
	private static boolean tellsAll(List<Decided> ofSchool, Suppression suppression, int smallestGroup) {
		var parts = names(ofSchool, Decided::reviewer).stream().map(r -> figure(of(ofSchool, r, Decided::reviewer))).toList();
		var table = suppression.protect(figure(ofSchool), parts, smallestGroup);
		return table.total() instanceof Shown.Exact && table.parts().stream().allMatch(Shown.Exact.class::isInstance);
	}

	/**
	 * Schools and reviewers divide the same students, and whoever sees both could take one from the other: a reviewer is shown where at each of their schools
	 * all reviewers and the school can be, else not at all.
	 */
	private static Shown shown(List<Decided> ofReviewer, Set<String> told) {
		if (!told.containsAll(names(ofReviewer, Decided::school))) return new Shown.Withheld(Figure.NONE);
		return new Shown.Exact(others(ofReviewer), students(ofReviewer));
	}

	private static List<String> names(List<Decided> decided, Function<Decided, String> who) {
		return decided.stream().map(who).distinct().sorted().toList();
	}

	private static List<Decided> of(List<Decided> decided, String name, Function<Decided, String> who) {
		return decided.stream().filter(d -> who.apply(d).equals(name)).toList();
	}

	private static Figure figure(List<Decided> of) {
		return Figure.students(others(of), students(of));
	}

	private static long students(List<Decided> of) {
		return of.stream().mapToLong(Decided::students).sum();
	}

	private static long others(List<Decided> of) {
		return students(of.stream().filter(d -> looksAtLower(d.proposed()) ? d.decided().compareTo(d.proposed()) < 0 : d.decided().compareTo(d.proposed()) > 0).toList());
	}
}
