package org.trellis.app.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.ImportRequest;

/** What is imported of one format; each format is an import of its own, which can be undone by itself. @param source name of the system that the files are of */
record ImportPart(ImportFormat format, List<Path> paths, String source) {
	/** @param allowedPercent share of a class that may be dropped; rows null for no file of them */
	ImportRequest request(int allowedPercent, Path rows) {
		return new ImportRequest(format.id(), paths, source, allowedPercent, rows);
	}

	/** The names of the files and folders, without where they lie. */
	String chosen() {
		return paths.stream().map(p -> p.getFileName() == null ? p.toString() : p.getFileName().toString()).collect(Collectors.joining(", "));
	}
}
