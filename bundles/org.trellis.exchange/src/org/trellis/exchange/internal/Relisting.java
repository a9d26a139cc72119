package org.trellis.exchange.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.base.Entity;
import org.trellis.model.exchange.ChangeKind;
import org.trellis.model.exchange.ExchangePackage;
import org.trellis.store.EntityText;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** What the last import that changed a thing dropped, and how the thing was before: to this it returns when it is listed again. */
final class Relisting {
	private static final String BEFORE = ModelNames.column(ExchangePackage.Literals.IMPORT_CHANGE__BEFORE);
	private static final String SEQUENCE = ModelNames.column(ExchangePackage.Literals.IMPORT_CHANGE__SEQUENCE);

	private record Line(UUID run, UUID id, ChangeKind kind, String before) {
	}

	/** The last change of a thing by an import that stands; texts come in pieces. */
	private static final class Last {
		private UUID run;
		private ChangeKind kind;
		private final StringBuilder before = new StringBuilder();
	}

	private final Reader reader;
	private final Scope scope;

	Relisting(Reader reader, Scope scope) {
		this.reader = reader;
		this.scope = scope;
	}

	/** @return by id how a thing was before it was dropped; what was not dropped, or changed by an import since, is left out */
	Map<UUID, Entity> beforeDropping(EClass type, Collection<UUID> things) {
		var last = new HashMap<UUID, Last>();
		var from = ModelNames.table(ExchangePackage.Literals.IMPORT_CHANGE) + " c JOIN " + ModelNames.table(ExchangePackage.Literals.IMPORT_RUN) + " r ON r.ID = c.RUN_ID";
		for (var some : Chunks.of(things)) {
			var query = ListQuery.select("c.RUN_ID, c.ENTITY_ID, c.KIND, c." + BEFORE).from(from).ofWholeDistrict().whereIn("c.ENTITY_ID", some).where("r.UNDONE_AT IS NULL").where("c." + BEFORE + " IS NOT NULL").orderBy("r.ID", "c." + SEQUENCE)
					.as(r -> new Line(r.uuid(1), r.uuid(2), r.constant(ChangeKind.class, 3), r.text(4)));
			reader.forEach(query, scope, line -> add(line, last));
		}
		var dropped = new HashMap<UUID, Entity>();
		last.forEach((id, l) -> {
			if (l.kind == ChangeKind.DROPPED) dropped.put(id, EntityText.read(type, l.before.toString()));
		});
		return dropped;
	}

	private static void add(Line line, Map<UUID, Last> last) {
		var thing = last.computeIfAbsent(line.id, id -> new Last());
		if (!line.run.equals(thing.run)) thing.before.setLength(0);
		thing.run = line.run;
		thing.kind = line.kind;
		thing.before.append(line.before);
	}
}
