package org.trellis.exchange.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.SourceFile;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Entity;
import org.trellis.model.exchange.ChangeKind;
import org.trellis.model.exchange.ExchangeFactory;
import org.trellis.model.exchange.ExchangePackage;
import org.trellis.model.exchange.ImportChange;
import org.trellis.model.exchange.ImportRun;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.Unit;

/** Writes an import within its transaction, and beside each write the line from which it can be undone. */
final class Journal implements Target {
	/** Texts of before are cut to pieces of this length and joined again by {@link UndoService}. */
	static final int TEXT = 32_000;
	/** Length of an id as text. */
	static final int ID = 36;
	private static final int FILES = 4000;
	private static final int CHOSEN = 1000;

	private final Unit unit;
	private final Actor actor;
	private final Scope scope;
	private final ImportRequest request;
	private final Sources sources;
	private final Instant startedAt;
	private final List<ImportChange> lines = new ArrayList<>();
	/** Ids that the last line holds besides its own. */
	private final StringBuilder others = new StringBuilder();
	private final List<Aggregate<?>> changed = new ArrayList<>();
	private UUID run;
	private int sequence;

	/** @param startedAt when the import began */
	Journal(Unit unit, Actor actor, Scope scope, ImportRequest request, Sources sources, Instant startedAt) {
		this.unit = unit;
		this.actor = actor;
		this.scope = scope;
		this.request = request;
		this.sources = sources;
		this.startedAt = startedAt;
	}

	@Override
	public void make(Entity root, String key) {
		unit.insert(root);
		if (key != null) name(root.eClass(), root.getId(), key);
		line(root.eClass(), root.getId(), ChangeKind.ADDED, null, 1);
	}

	@Override
	public void adopt(EClass type, UUID id, String key) {
		var name = name(type, id, key);
		line(BasePackage.Literals.EXTERNAL_ID, name, ChangeKind.ADDED, null, 1);
	}

	private UUID name(EClass type, UUID id, String key) {
		var external = BaseFactory.eINSTANCE.createExternalId();
		external.setId(unit.newId());
		external.setEntityType(type.getName());
		external.setEntityId(id);
		external.setSource(request.source());
		external.setValue(key);
		unit.insert(external);
		return external.getId();
	}

	@Override
	public void change(Aggregate<?> aggregate, ChangeKind kind, String before) {
		changed.add(aggregate);
		var root = aggregate.root();
		line(root.eClass(), root.getId(), kind, before, root.getVersion() + 1);
	}

	@Override
	public void remove(Aggregate<?> aggregate, String before) {
		var root = aggregate.root();
		line(root.eClass(), root.getId(), ChangeKind.DROPPED, before, 0);
		unit.delete(aggregate);
	}

	private void line(EClass type, UUID id, ChangeKind kind, String before, int versionAfter) {
		if (kind == ChangeKind.ADDED && joins(type)) {
			others.append(id);
			return;
		}
		endOthers();
		for (int from = 0; from == 0 || before != null && from < before.length(); from += TEXT) {
			var line = ExchangeFactory.eINSTANCE.createImportChange();
			line.setSequence(++sequence);
			line.setEntityType(type.getName());
			line.setEntityId(id);
			line.setKind(kind);
			line.setVersionAfter(versionAfter);
			if (before != null) line.setBefore(before.substring(from, Math.min(before.length(), from + TEXT)));
			lines.add(line);
		}
	}

	/** What is added one after the other shares a line: a first import would otherwise write as many lines of journal as things. */
	private boolean joins(EClass type) {
		if (lines.isEmpty() || others.length() + ID > TEXT) return false;
		var last = lines.getLast();
		return last.getKind() == ChangeKind.ADDED && last.getEntityType().equals(type.getName());
	}

	private void endOthers() {
		if (!others.isEmpty()) lines.getLast().setOthers(others.toString());
		others.setLength(0);
	}

	/** Saves come before the journal's lines, because each save writes out what was collected for one batch. */
	@Override
	public void write() {
		if (lines.isEmpty()) return;
		if (run == null) begin();
		endOthers();
		changed.forEach(unit::save);
		changed.clear();
		for (var line : lines) {
			line.setRun(References.to(ExchangePackage.Literals.IMPORT_RUN, run));
			unit.insert(line);
		}
		lines.clear();
	}

	private void begin() {
		var begun = ExchangeFactory.eINSTANCE.createImportRun();
		begun.setId(unit.newId());
		begun.setFormat(request.format());
		begun.setSource(request.source());
		begun.setChosen(names(sources.chosen(), CHOSEN));
		begun.setFiles(names(sources.files().stream().map(SourceFile::name).toList(), FILES));
		begun.setStartedAt(startedAt);
		begun.setStartedBy(actor.name());
		unit.insert(begun);
		run = begun.getId();
	}

	private static String names(List<String> all, int length) {
		var names = String.join(", ", all);
		return names.length() <= length ? names : names.substring(0, length - 1) + "…";
	}

	/**
	 * Notes the result.
	 *
	 * @return the id of the import; null when it changed nothing and therefore left no trace
	 */
	UUID end(ImportReport.Counts totals) {
		if (run == null) return null;
		var begun = unit.load(ImportRun.class, run, scope).orElseThrow();
		begun.root().setAdded(totals.added());
		begun.root().setChanged(totals.changed());
		begun.root().setDropped(totals.dropped());
		begun.root().setRejected(totals.rejected());
		unit.save(begun);
		return run;
	}
}
