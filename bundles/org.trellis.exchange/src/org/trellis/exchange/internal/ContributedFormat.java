package org.trellis.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;
import org.trellis.model.Contributed;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;

/** A format of some plug-in. What it does wrong is told with the plug-in's name, and stops neither another format nor the program. */
final class ContributedFormat implements ImportFormat {
	private final ImportFormat format;
	private final String plugin;
	private final Consumer<Throwable> failed;
	private final String id;
	private final String label;
	private final List<Listing> listings;

	/** @param failed is told what cannot be told to whoever asked */
	ContributedFormat(ImportFormat format, String plugin, Consumer<Throwable> failed) {
		this.format = format;
		this.plugin = plugin;
		this.failed = failed;
		id = Objects.requireNonNull(format.id(), "it has no id");
		label = Objects.requireNonNull(format.label(), "it has no label");
		listings = List.copyOf(format.listings());
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public boolean recognises(Path file) {
		return Contributed.call(() -> format.recognises(file), e -> {
			failed.accept(e);
			return false;
		});
	}

	@Override
	public List<Listing> listings() {
		return listings;
	}

	@Override
	public void read(List<SourceFile> files, Sink sink, Progress progress) throws IOException {
		var thrown = Contributed.<Throwable> call(() -> {
			format.read(files, sink, progress);
			return null;
		}, e -> e);
		switch (thrown) {
		case null -> {
			// read to the end
		}
		case IOException e -> throw e;
		// a refusal with a sentence of its own, and whoever stopped the import
		case StoreException e -> throw e;
		default -> throw new StoreException(NLS.bind(Messages.formatFailed, new Object[] { label, plugin, Contributed.reason(thrown) }), thrown);
		}
	}
}
