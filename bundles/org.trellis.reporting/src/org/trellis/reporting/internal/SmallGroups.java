package org.trellis.reporting.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.Figure;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/** Suppression by rows first, then by codes, as its contract says. */
public final class SmallGroups implements Suppression {
	@Override
	public int threshold(Database database, Scope scope) {
		var set = database.list(ListQuery.select("s.SETTING_VALUE").from("SETTING s").withoutPeople().where("s.SETTING_KEY = ?", SETTING).as(r -> Optional.ofNullable(r.text(1))), scope);
		if (set.isEmpty() || set.getFirst().isEmpty()) return DEFAULT;
		var text = set.getFirst().get().strip();
		if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < LEAST)
			throw new ReportException(NLS.bind(Messages.smallestGroupWrong, new Object[] { text, SETTING, LEAST }));
		return Integer.parseInt(text);
	}

	@Override
	public Table protect(Figure total, List<? extends Figure> parts, List<Beside> beside, int threshold) {
		if (total instanceof Figure.NotKnown unknown) return new Table(new Shown.NotKnown(unknown.because()), parts.stream().map(p -> alone(p, threshold)).toList());
		return new ProtectedTable((Figure.Known) total, parts, beside, threshold).table();
	}

	@Override
	public Kinds protectKinds(List<long[]> parts, boolean[] mayBeNobody, int threshold) {
		return new KindsTable(parts, mayBeNobody, threshold).table();
	}

	/** A part of a total that nobody knows. */
	private Shown alone(Figure part, int threshold) {
		return protect(part, List.of(), threshold).total();
	}
}
