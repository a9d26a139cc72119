package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.trellis.exchange.PastImport;
import org.trellis.exchange.Reason;
import org.trellis.exchange.UndoReport;
import org.trellis.exchange.UndoReport.Left;
import org.trellis.exchange.internal.JournalLines.Entry;
import org.trellis.model.base.Entity;
import org.trellis.model.exchange.ChangeKind;
import org.trellis.store.Aggregate;
import org.trellis.store.EntityText;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;
import org.trellis.store.StoredPackages;
import org.trellis.store.Unit;

/** Takes back what an import did, from its last change to its first, so that what refers goes before what is referred to. */
final class Undo {
	private final Unit unit;
	private final Scope scope;
	private final Referers referers;
	private final Map<String, EClass> classes = new HashMap<>();
	private final UndoneSince undoneSince;
	private final List<Left> left = new ArrayList<>();
	private final UndoCounts counts;

	/**
	 * @param referers everything in this database that may refer to something
	 * @param run the import that is taken back
	 */
	Undo(Unit unit, Scope scope, StoredPackages packages, Referers referers, UUID run, UndoCounts counts) {
		this.counts = counts;
		this.unit = unit;
		this.scope = scope;
		undoneSince = new UndoneSince(unit, scope, run);
		this.referers = referers;
		for (var contribution : packages.contributions()) for (var pack : contribution.packages()) for (var classifier : pack.getEClassifiers()) if (classifier instanceof EClass c) classes.put(c.getName(), c);
	}

	/** @param batch things of one class that had the same done to them, latest first */
	void take(List<Entry> batch) {
		var type = classes.get(batch.getFirst().type());
		var present = load(type, batch);
		undoneSince.look(batch.stream().filter(e -> present.containsKey(e.id()) && present.get(e.id()).root().getVersion() != e.versionAfter()).map(Entry::id).toList());
		if (batch.getFirst().kind() == ChangeKind.ADDED) delete(type, batch, present);
		else setBack(type, batch, present);
	}

	UndoReport report(PastImport of) {
		return new UndoReport(of, counts.deleted(), counts.setBack(), counts.restored(), left);
	}

	@SuppressWarnings("unchecked")
	private Map<UUID, Aggregate<? extends Entity>> load(EClass type, List<Entry> batch) {
		var javaType = (Class<? extends Entity>) type.getInstanceClass();
		var present = new HashMap<UUID, Aggregate<? extends Entity>>();
		for (var aggregate : unit.loadAll(javaType, batch.stream().map(Entry::id).toList(), scope)) present.put(aggregate.root().getId(), aggregate);
		return present;
	}

	/** What somebody has removed since needs no undoing. */
	private void delete(EClass type, List<Entry> batch, Map<UUID, Aggregate<? extends Entity>> present) {
		var removable = new LinkedHashMap<UUID, Aggregate<? extends Entity>>();
		for (var entry : batch) {
			var aggregate = present.get(entry.id());
			if (aggregate == null) continue;
			if (isUntouched(entry, aggregate)) removable.put(entry.id(), aggregate);
			else leave(entry, UndoReasons.undoChanged());
		}
		keepUsed(type, removable);
		for (var aggregate : removable.values()) {
			counts.deleted(aggregate.root());
			unit.delete(aggregate);
		}
	}

	/** Nobody changed it since the import, or all that did were imports that have been undone. */
	private boolean isUntouched(Entry entry, Aggregate<?> aggregate) {
		return aggregate.root().getVersion() == entry.versionAfter() || undoneSince.left(aggregate.root());
	}

	/** Takes out what is used, until nothing that stays refers to anything that goes. */
	private void keepUsed(EClass type, Map<UUID, Aggregate<? extends Entity>> removable) {
		for (var used = usedBy(type, removable); !used.isEmpty(); used = usedBy(type, removable)) used.forEach((id, by) -> {
			removable.remove(id);
			left.add(new Left(type.getName(), id, UndoReasons.undoUsed(by)));
		});
	}

	private Map<UUID, String> usedBy(EClass type, Map<UUID, Aggregate<? extends Entity>> removable) {
		if (removable.isEmpty()) return Map.of();
		var used = new HashMap<>(referers.of(unit, scope, type, removable.keySet(), removable.keySet()));
		for (var containment : type.getEAllContainments()) {
			var owners = new HashMap<UUID, UUID>();
			removable.forEach((id, aggregate) -> parts(aggregate.root(), containment).forEach(p -> owners.put(p.getId(), id)));
			if (!owners.isEmpty()) referers.of(unit, scope, containment.getEReferenceType(), owners.keySet(), Set.of()).forEach((part, by) -> used.put(owners.get(part), by));
		}
		return used;
	}

	@SuppressWarnings("unchecked")
	private static List<Entity> parts(Entity owner, EReference containment) {
		if (containment.isMany()) return (List<Entity>) owner.eGet(containment);
		return owner.eGet(containment) instanceof Entity part ? List.of(part) : List.of();
	}

	private void setBack(EClass type, List<Entry> batch, Map<UUID, Aggregate<? extends Entity>> present) {
		var texts = new LinkedHashMap<Entry, Entity>();
		for (var entry : batch) texts.put(entry, EntityText.read(type, entry.before()));
		var gone = gone(texts.values());
		texts.forEach((entry, before) -> setBack(entry, before, present.get(entry.id()), gone));
	}

	private void setBack(Entry entry, Entity before, Aggregate<? extends Entity> now, Set<UUID> gone) {
		boolean removedByImport = entry.versionAfter() == 0;
		if (now == null && !removedByImport) leave(entry, UndoReasons.undoRemoved());
		else if (now != null && !isUntouched(entry, now)) leave(entry, UndoReasons.undoChangedAsIs());
		else if (references(before).values().stream().flatMap(Set::stream).anyMatch(gone::contains)) leave(entry, UndoReasons.undoGone());
		else if (now == null) {
			unit.insert(before);
			counts.back();
		} else setBack(entry, before, now);
	}

	private void setBack(Entry entry, Entity before, Aggregate<? extends Entity> now) {
		var user = userOfAddedPart(before, now.root());
		if (user != null) {
			leave(entry, UndoReasons.undoPartUsed(user));
			return;
		}
		counts.setBack(before, now.root(), entry.kind() == ChangeKind.DROPPED);
		Restore.to(before, now.root());
		unit.save(now);
	}

	private String userOfAddedPart(Entity before, Entity now) {
		for (var containment : now.eClass().getEAllContainments()) {
			var added = new HashSet<UUID>();
			parts(now, containment).forEach(p -> added.add(p.getId()));
			parts(before, containment).forEach(p -> added.remove(p.getId()));
			if (added.isEmpty()) continue;
			var used = referers.of(unit, scope, containment.getEReferenceType(), added, Set.of());
			if (!used.isEmpty()) return used.values().iterator().next();
		}
		return null;
	}

	/** Of all that these refer to, what is not there any more. */
	private Set<UUID> gone(Iterable<Entity> befores) {
		var referred = new HashMap<EClass, Set<UUID>>();
		for (var before : befores) references(before).forEach((type, ids) -> referred.computeIfAbsent(type, t -> new HashSet<>()).addAll(ids));
		var gone = new HashSet<UUID>();
		referred.forEach((type, ids) -> {
			gone.addAll(ids);
			for (var some : Chunks.of(ids)) {
				var query = ListQuery.select("t.ID").from(ModelNames.table(type) + " t").ofWholeDistrict().whereIn("t.ID", some).as(r -> r.uuid(1));
				unit.forEach(query, scope, gone::remove);
			}
		});
		return gone;
	}

	private static Map<EClass, Set<UUID>> references(Entity root) {
		var found = new HashMap<EClass, Set<UUID>>();
		references(root, found);
		root.eAllContents().forEachRemaining(part -> references((Entity) part, found));
		return found;
	}

	private static void references(Entity entity, Map<EClass, Set<UUID>> found) {
		for (var reference : entity.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer()) continue;
			var ids = found.computeIfAbsent(reference.getEReferenceType(), t -> new HashSet<>());
			parts(entity, reference).forEach(e -> ids.add(e.getId()));
		}
	}

	private void leave(Entry entry, Reason reason) {
		left.add(new Left(entry.type(), entry.id(), reason));
	}
}
