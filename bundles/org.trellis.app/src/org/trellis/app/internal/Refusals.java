package org.trellis.app.internal;

import java.util.List;
import java.util.stream.Stream;

import org.trellis.exchange.Imports;
import org.trellis.model.Domains;
import org.trellis.reporting.Reports;
import org.trellis.store.StoredPackages;

/** What plug-ins contribute and what is not in order, so that it was left out at the start. What fails only when it is asked is told where it was asked. */
public record Refusals(StoredPackages packages, Domains domains, Imports imports, Reports reports) {
	/** A sentence each, with the plug-in's name; in no language but that of integrators. */
	public List<String> sentences() {
		return Stream.of(packages.refused().stream(), domains.refused().stream(), imports.refused().stream(), reports.broken().stream().map(Reports.BrokenReport::sentence)).flatMap(s -> s).toList();
	}
}
