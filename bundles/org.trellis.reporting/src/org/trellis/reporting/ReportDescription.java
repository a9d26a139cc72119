package org.trellis.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A report that can be asked for, in the language of the program.
 *
 * @param id unique, for example {@code gap-map}
 * @param category what it is listed under
 * @param contributor symbolic name of the bundle that brought it
 */
public record ReportDescription(String id, String name, String description, String category, String contributor, List<ReportParameter> parameters) {
	public ReportDescription {
		parameters = List.copyOf(parameters);
	}

	public Optional<ReportParameter> parameter(String parameterName) {
		return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
	}
}
