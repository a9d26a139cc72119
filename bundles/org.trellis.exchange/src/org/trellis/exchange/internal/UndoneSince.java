package org.trellis.exchange.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.trellis.model.base.Entity;
import org.trellis.model.exchange.ExchangePackage;
import org.trellis.store.EntityText;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;
import org.trellis.store.Unit;

/**
 * What an import left, told by the imports after it that have been undone: the first of them wrote down what it found. Undoing counts the version up,
 * so that the version alone would call a thing changed although it is as the import left it.
 */
final class UndoneSince {
	private static final String BEFORE = ModelNames.column(ExchangePackage.Literals.IMPORT_CHANGE__BEFORE);
	private static final String SEQUENCE = ModelNames.column(ExchangePackage.Literals.IMPORT_CHANGE__SEQUENCE);

	private record Line(UUID run, UUID id, String before) {
	}

	/** A thing as a later import found it; texts come in pieces. */
	private static final class Found {
		private UUID run;
		private final StringBuilder text = new StringBuilder();
	}

	private final Unit unit;
	private final Scope scope;
	private final UUID run;
	private final Map<UUID, Found> found = new HashMap<>();

	/** @param run the import in question; ids of runs are in the order of time */
	UndoneSince(Unit unit, Scope scope, UUID run) {
		this.unit = unit;
		this.scope = scope;
		this.run = run;
	}

	/** Reads what the first import after it that has been undone found of these things. */
	void look(Collection<UUID> things) {
		found.clear();
		var from = ModelNames.table(ExchangePackage.Literals.IMPORT_CHANGE) + " c JOIN " + ModelNames.table(ExchangePackage.Literals.IMPORT_RUN) + " r ON r.ID = c.RUN_ID";
		for (var some : Chunks.of(things)) {
			unit.forEach(ListQuery.select("c.RUN_ID, c.ENTITY_ID, c." + BEFORE).from(from).ofWholeDistrict().whereIn("c.ENTITY_ID", some).where("r.UNDONE_AT IS NOT NULL").where("r.ID > ?", run).where("c." + BEFORE + " IS NOT NULL")
					.orderBy("r.ID", "c." + SEQUENCE).as(r -> new Line(r.uuid(1), r.uuid(2), r.text(3))), scope, this::add);
		}
	}

	private void add(Line line) {
		var thing = found.computeIfAbsent(line.id, id -> new Found());
		if (thing.run == null) thing.run = line.run;
		if (thing.run.equals(line.run)) thing.text.append(line.before);
	}

	/** Whether a thing is again as that import found it, but for its versions. */
	boolean left(Entity now) {
		var before = found.get(now.getId());
		return before != null && content(before.text.toString()).equals(content(EntityText.write(now)));
	}

	private static String content(String text) {
		return text.replaceAll("\"version\":\\d+,?", "");
	}
}
