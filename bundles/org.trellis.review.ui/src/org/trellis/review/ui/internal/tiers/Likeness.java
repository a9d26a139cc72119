package org.trellis.review.ui.internal.tiers;

import java.util.ArrayList;
import java.util.List;

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

	static Likeness of(Tier proposed, List<Decided> decided, Suppression suppression, int smallestGroup) {
		var names = decided.stream().filter(d -> d.proposed() == proposed).map(Decided::who).distinct().sorted().toList();
		var figures = names.stream().map(n -> figure(decided.stream().filter(d -> d.proposed() == proposed && d.who().equals(n)).toList())).toList();
		if (names.isEmpty()) return new Likeness(proposed, List.of());
		var table = suppression.protect(figure(decided.stream().filter(d -> d.proposed() == proposed).toList()), figures, smallestGroup);
		var lines = new ArrayList<Line>();
		lines.add(new Line(null, table.total()));
		for (int i = 0; i < names.size(); i++) lines.add(new Line(names.get(i), table.parts().get(i)));
		return new Likeness(proposed, lines);
	}

	private static Figure figure(List<Decided> of) {
		long others = of.stream().filter(d -> looksAtLower(d.proposed()) ? d.decided().compareTo(d.proposed()) < 0 : d.decided().compareTo(d.proposed()) > 0).mapToLong(Decided::students).sum();
		return Figure.students(others, of.stream().mapToLong(Decided::students).sum());
	}
}
