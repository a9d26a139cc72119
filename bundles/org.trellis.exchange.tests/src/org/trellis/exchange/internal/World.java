package org.trellis.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.Remark;
import org.trellis.exchange.UndoReport;
import org.trellis.exchange.internal.edfi.EdFiFormat;
import org.trellis.exchange.internal.hsds.HsdsFormat;
import org.trellis.model.base.Entity;
import org.trellis.store.Database;
import org.trellis.store.EntityText;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.store.SaveResult;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** A district, a folder of files to import into it, and the importer. */
final class World implements AutoCloseable {
	static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

	/** Another one after {@link #reopenWithoutModules}. */
	Database database;
	private final Path folder;
	private final ImportService imports;
	private String source;
	private int allowDrop = 100;
	private Path rows;

	World(Engine engine, Path temporary) {
		this(engine, temporary, Spool.DEFAULT_MEMORY, List.of(new EdFiFormat(), new HsdsFormat()));
	}

	World(Engine engine, Path temporary, long memory, List<ImportFormat> formats) {
		this(TestStore.create(engine, temporary), temporary, memory, formats);
	}

	/** A district of a program that has these modules. */
	World(Engine engine, Path temporary, Contribution... modules) {
		this(TestStore.create(engine, temporary, modules), temporary, Spool.DEFAULT_MEMORY, List.of(new EdFiFormat(), new HsdsFormat()));
	}

	private World(Database database, Path temporary, long memory, List<ImportFormat> formats) {
		this.database = database;
		folder = temporary.resolve("files-" + UUID.randomUUID());
		imports = new ImportService(() -> formats, TestStore.corePackages(), Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC), memory);
	}

	/** Writes or overwrites a file. */
	World with(String name, String... lines) {
		return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	World with(String name, byte[] bytes) {
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	World without(String name) {
		try {
			Files.delete(folder.resolve(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	World fromSource(String name) {
		source = name;
		return this;
	}

	World mayDrop(int percent) {
		allowDrop = percent;
		return this;
	}

	World rowsInto(Path file) {
		rows = file;
		return this;
	}

	private ImportRequest request(String format, Path... paths) {
		return new ImportRequest(format, paths.length == 0 ? List.of(folder) : List.of(paths), source == null ? format : source, allowDrop, rows);
	}

	/** The same district, opened by a program that has the core only. */
	void reopenWithoutModules() {
		var location = database.location();
		database.close();
		database = TestStore.databases(new Contribution[0]).openReady(location, null);
	}

	ImportReport dryRun(String format, Path... paths) {
		return imports.dryRun(database, TestStore.EVERYBODY, request(format, paths), Progress.NONE);
	}

	ImportReport commit(String format, Path... paths) {
		return imports.commit(database, TestStore.TESTER, TestStore.EVERYBODY, request(format, paths), Progress.NONE);
	}

	UndoReport undo(ImportReport report) {
		return imports.undo(database, TestStore.TESTER, TestStore.EVERYBODY, report.run(), Progress.NONE);
	}

	ImportService imports() {
		return imports;
	}

	Path file(String name) {
		return folder.resolve(name);
	}

	<T extends Entity> List<T> all(Class<T> type) {
		var ids = database.list(ListQuery.select("t.ID").from(ModelNames.table(eClass(type)) + " t").ofWholeDistrict().orderBy("t.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY);
		return database.loadAll(type, ids, TestStore.EVERYBODY).stream().map(a -> a.root()).toList();
	}

	/** The one thing of a class that the source knows by this key. */
	<T extends Entity> T by(Class<T> type, String key) {
		var ids = database.list(ListQuery.select("x.ENTITY_ID").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getSimpleName()).where("x.EXTERNAL_VALUE = ?", key).as(r -> r.uuid(1)), TestStore.EVERYBODY);
		if (ids.size() != 1) throw new AssertionError(ids.size() + " things have the key " + key);
		return database.load(type, ids.getFirst(), TestStore.EVERYBODY).orElseThrow().root();
	}

	/** What a person does in the workbench. */
	<T extends Entity> void edit(Class<T> type, UUID id, Consumer<T> change) {
		var aggregate = database.load(type, id, TestStore.EVERYBODY).orElseThrow();
		change.accept(aggregate.root());
		if (!(database.save(TestStore.TESTER, aggregate) instanceof SaveResult.Saved)) throw new AssertionError("Not saved");
	}

	void insert(Entity... roots) {
		database.write(TestStore.TESTER, null, unit -> {
			for (var root : roots) unit.insert(root);
			return null;
		});
	}

	/** Everything that is stored, without versions and without the journal. */
	Map<String, String> state() {
		var state = new TreeMap<String, String>();
		for (var contribution : TestStore.corePackages().contributions()) for (var pack : contribution.packages()) for (var classifier : pack.getEClassifiers())
			if (classifier instanceof EClass c && isRoot(c) && !c.getName().startsWith("Import")) collect(c, state);
		return state;
	}

	private static boolean isRoot(EClass type) {
		return !type.isAbstract() && type.getEAllReferences().stream().noneMatch(EReference::isContainer);
	}

	@SuppressWarnings("unchecked")
	private void collect(EClass type, Map<String, String> state) {
		for (var entity : all((Class<? extends Entity>) type.getInstanceClass())) state.put(type.getName() + " " + entity.getId(), EntityText.write(entity).replaceAll("\"version\":\\d+,?", ""));
	}

	private static EClass eClass(Class<?> type) {
		for (var contribution : TestStore.corePackages().contributions()) for (var pack : contribution.packages()) for (var classifier : pack.getEClassifiers()) if (classifier instanceof EClass c && c.getInstanceClass() == type) return c;
		throw new AssertionError(type);
	}

	/** The remarks of a report as lines: verdict, place, field, value, reason. */
	static List<String> lines(ImportReport report) {
		var lines = new ArrayList<String>();
		for (var r : report.remarks()) lines.add(line(r));
		return lines;
	}

	static String line(Remark r) {
		return r.verdict() + " " + r.place().file() + ":" + r.place().line() + " " + r.element() + (r.field() == null ? "" : " " + r.field()) + (r.value() == null ? "" : " [" + r.value() + "]") + " " + r.reason() + (r.times() > 1 ? " x" + r.times() : "");
	}

	@Override
	public void close() {
		database.close();
	}
}
