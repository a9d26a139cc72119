package org.trellis.exchange.internal.hsds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.internal.Messages;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.Refusals;
import org.trellis.store.Progress;

/** Directories of human services as CSV tables: the Human Services Data Specification 3.0, and the names of 1.x and 2.x. */
public final class HsdsFormat implements ImportFormat {
	@Override
	public String id() {
		return "hsds";
	}

	@Override
	public String label() {
		return "HSDS CSV";
	}

	@Override
	public boolean recognises(Path file) {
		return Directory.tableOf(file.getFileName().toString()) != null;
	}

	@Override
	public List<Listing> listings() {
		return HsdsListings.ALL;
	}

	@Override
	public void read(List<SourceFile> files, Sink sink, Progress progress) throws IOException {
		var directory = new Directory();
		var reader = new TableReader(sink);
		int done = 0;
		for (var file : files) {
			progress.at(NLS.bind(Messages.progressReading, file.name()), done++, files.size());
			try {
				directory.add(table(reader, file));
			} catch (FileRefused e) {
				sink.refuse(e);
			}
		}
		new DirectoryRows(directory, sink).propose();
		directory.tables().forEach(t -> tellNotKept(t, sink));
	}

	private static Table table(TableReader reader, SourceFile file) throws IOException, FileRefused {
		var fileName = file.path().getFileName().toString();
		var name = Directory.tableOf(fileName);
		if (name == null) throw new FileRefused(file.at(0), fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? Refusals.csvName(file.name()) : Refusals.csvNameOther(file.name()));
		return reader.read(file, name, Directory.READ.getOrDefault(name, Set.of("id", "name", "number")));
	}

	private static void tellNotKept(Table table, Sink sink) {
		var file = table.file();
		if (Directory.NOT_KEPT.contains(table.name())) {
			sink.remark(new Remark(file.at(0), table.name(), null, null, null, Verdict.NOTE, Reasons.tableNotKept(), Math.max(1, table.rows().size())));
			return;
		}
		var columns = table.notKept();
		if (!columns.isEmpty()) sink.remark(new Remark(file.at(1), table.name(), null, String.join(", ", columns), null, Verdict.NOTE, Reasons.columnsNotKept()));
	}
}
