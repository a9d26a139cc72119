package org.trellis.reporting.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportParameter;

/**
 * Reads the texts of a request as values for a design. Schools, classes and years are looked up among those that the reader may see,
 * by id or by name, and reach the design as ids.
 */
final class ParameterValues {
	private static final int MOST_NAMES = 20;
	private static final int DAY_LENGTH = "yyyy-mm-dd".length();
	private static final DateTimeFormatter IN_VIEWS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

	private final ReportDescription report;
	private final Map<String, String> texts;
	private final Connection connection;
	private final Map<String, Object> values = new LinkedHashMap<>();
	private Thing school;
	private Thing section;
	private Thing year;

	private ParameterValues(ReportDescription report, Map<String, String> texts, Connection connection) {
		this.report = report;
		this.texts = texts;
		this.connection = connection;
	}

	/**
	 * Values by parameter name; a parameter that was not asked for is null.
	 *
	 * @param subject names of the school, class and year that the report is about, as far as they were asked for
	 * @param narrowed whether a school or a class was asked for
	 */
	record Read(Map<String, Object> values, List<String> subject, boolean narrowed) {
	}

	/** @throws ReportException.Unknown for a parameter or a value that there is not */
	static Read of(ReportDescription report, Map<String, String> texts, Connection connection) throws SQLException {
		var reading = new ParameterValues(report, texts, connection);
		reading.refuseUnknown();
		reading.readAll();
		var subject = Stream.of(reading.school, reading.section, reading.year).filter(Objects::nonNull).map(Thing::name).toList();
		return new Read(reading.values, subject, reading.school != null || reading.section != null);
	}

	private void refuseUnknown() {
		for (var name : texts.keySet()) {
			if (report.parameter(name).isPresent()) continue;
			if (report.parameters().isEmpty()) throw new ReportException.Unknown(NLS.bind(Messages.parameterNone, report.id(), name));
			var known = report.parameters().stream().map(ReportParameter::name).collect(Collectors.joining(", "));
			throw new ReportException.Unknown(NLS.bind(Messages.parameterUnknown, new Object[] { report.id(), name, known }));
		}
	}

	/** A class is looked for in its school and year, so these come first. */
	private void readAll() throws SQLException {
		for (var parameter : report.parameters()) values.put(parameter.name(), null);
		read(p -> p.type() == ReportParameter.Type.SCHOOL);
		read(p -> p.type() == ReportParameter.Type.SCHOOL_YEAR);
		read(p -> p.type() == ReportParameter.Type.CLASS);
		read(p -> p.type() != ReportParameter.Type.SCHOOL && p.type() != ReportParameter.Type.SCHOOL_YEAR && p.type() != ReportParameter.Type.CLASS);
	}

	private void read(Predicate<ReportParameter> which) throws SQLException {
		for (var parameter : report.parameters()) if (which.test(parameter)) values.put(parameter.name(), value(parameter));
	}

	private Object value(ReportParameter parameter) throws SQLException {
		var text = texts.get(parameter.name());
		if (text == null || text.isBlank()) text = parameter.defaultValue();
		if (text == null || text.isBlank()) {
			if (parameter.required()) throw new ReportException.Unknown(NLS.bind(Messages.parameterNeeded, report.id(), parameter.name()));
			return parameter.type() == ReportParameter.Type.SCHOOL_YEAR ? id(year = currentYear()) : null;
		}
		return value(parameter, text.strip());
	}

	private Object value(ReportParameter parameter, String text) throws SQLException {
		return switch (parameter.type()) {
		case TEXT -> text;
		case NUMBER -> number(parameter, text);
		case DATE -> date(parameter, text);
		case DATE_TIME -> moment(parameter, text);
		case FLAG -> flag(parameter, text);
		case CHOICE -> choice(parameter, text);
		case SCHOOL -> id(school = one(parameter, text, things("SELECT SCHOOL_ID, SCHOOL_NAME FROM REPORTING.SCHOOLS ORDER BY SCHOOL_NAME")));
		case SCHOOL_YEAR -> id(year = one(parameter, text, things("SELECT SCHOOL_YEAR_ID, SCHOOL_YEAR_NAME FROM REPORTING.SCHOOL_YEARS ORDER BY BEGINS")));
		case CLASS -> id(section = one(parameter, text, classes()));
		};
	}

	private Object number(ReportParameter parameter, String text) {
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException e) {
			throw unknown(parameter, text, Messages.expectsNumber);
		}
	}

	private Object date(ReportParameter parameter, String text) {
		try {
			return java.sql.Date.valueOf(LocalDate.parse(text));
		} catch (DateTimeParseException e) {
			throw unknown(parameter, text, Messages.expectsDate);
		}
	}

	/** As the views keep times: in UTC. A text, because a time of the engine would be read by the clock of the computer once more. */
	private Object moment(ReportParameter parameter, String text) {
		try {
			var local = text.length() == DAY_LENGTH ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text.replace(' ', 'T'));
			return IN_VIEWS.format(local.atZone(ZoneId.systemDefault()).withZoneSameInstant(ZoneOffset.UTC));
		} catch (DateTimeParseException e) {
			throw unknown(parameter, text, Messages.expectsDateTime);
		}
	}

	private Object flag(ReportParameter parameter, String text) {
		if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) throw unknown(parameter, text, Messages.expectsFlag);
		return Boolean.valueOf(text);
	}

	private Object choice(ReportParameter parameter, String text) {
		for (var value : parameter.choices().keySet()) if (value.equalsIgnoreCase(text)) return value;
		throw unknown(parameter, text, NLS.bind(Messages.expectsOneOf, String.join(", ", parameter.choices().keySet())));
	}

	/** Something with an id and a name. */
	private record Thing(String id, String name) {
	}

	private List<Thing> things(String sql, String... parameters) throws SQLException {
		var things = new ArrayList<Thing>();
		try (var statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
			try (var result = statement.executeQuery()) {
				while (result.next()) things.add(new Thing(result.getString(1), result.getString(2)));
			}
		}
		return things;
	}

	private List<Thing> classes() throws SQLException {
		return things("SELECT SECTION_ID, CLASS_NAME FROM REPORTING.CLASSES WHERE KIND = 'HOMEROOM' AND (CAST(? AS VARCHAR(36)) IS NULL OR SCHOOL_ID = ?)"
				+ " AND (CAST(? AS VARCHAR(36)) IS NULL OR SCHOOL_YEAR_ID = ?) ORDER BY CLASS_NAME", id(school), id(school), id(year), id(year));
	}

	/** Null while there is none. */
	private Thing currentYear() throws SQLException {
		return things("SELECT SCHOOL_YEAR_ID, SCHOOL_YEAR_NAME FROM REPORTING.SCHOOL_YEARS WHERE IS_CURRENT").stream().findFirst().orElse(null);
	}

	private static String id(Thing thing) {
		return thing == null ? null : thing.id();
	}

	private Thing one(ReportParameter parameter, String text, List<Thing> things) {
		var found = things.stream().filter(t -> t.id().equalsIgnoreCase(text)).toList();
		if (found.isEmpty()) found = things.stream().filter(t -> t.name().equalsIgnoreCase(text)).toList();
		if (found.size() > 1) throw unknown(parameter, text, NLS.bind(school == null ? Messages.ambiguousBySchool : Messages.ambiguous, found.size()));
		if (found.isEmpty()) throw unknown(parameter, text, names(things));
		return found.getFirst();
	}

	private static String names(List<Thing> things) {
		if (things.isEmpty()) return Messages.expectsNothingYet;
		var names = things.stream().map(Thing::name).distinct().limit(MOST_NAMES).collect(Collectors.joining(", "));
		return NLS.bind(things.size() > MOST_NAMES ? Messages.expectsOneOfMany : Messages.expectsOneOf, names);
	}

	private ReportException.Unknown unknown(ReportParameter parameter, String text, String expected) {
		return new ReportException.Unknown(NLS.bind(Messages.parameterValue, new Object[] { text, parameter.name(), report.id(), expected }));
	}
}
