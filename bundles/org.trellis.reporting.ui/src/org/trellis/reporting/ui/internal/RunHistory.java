package org.trellis.reporting.ui.internal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportParameter.Type;
import org.trellis.ui.CurrentDistrict.Subscription;

/**
 * Which reports this person made last, and of what. Kept in the person's preferences: ids of schools and classes, dates and choices, but
 * never a text that was typed, because that may be a student's name. An OSGi service; used on the UI thread.
 */
public final class RunHistory {
	private static final String NODE = "org.trellis.reporting.ui";
	private static final String RUNS = "runs";
	private static final int MOST = 50;

	/**
	 * A report that was made.
	 *
	 * @param about what it was made of, in words; may be empty
	 */
	public record Run(UUID district, String report, Instant at, Map<String, String> values, String about) {
		public Run {
			values = Map.copyOf(values);
		}
	}

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final IEclipsePreferences preferences;

	public RunHistory() {
		this(InstanceScope.INSTANCE.getNode(NODE));
	}

	RunHistory(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/** The last one first, of this district. */
	List<Run> of(UUID district) {
		return all().stream().filter(r -> r.district.equals(district)).toList();
	}

	private List<Run> all() {
		return Arrays.stream(preferences.get(RUNS, "").split("\n")).filter(l -> !l.isBlank()).map(RunHistory::read).flatMap(Optional::stream).toList();
	}

	/** What the report was made of last in this district. */
	Map<String, String> lastValues(UUID district, ReportDescription report) {
		return of(district).stream().filter(r -> r.report.equals(report.id())).findFirst().map(Run::values).orElse(Map.of());
	}

	/** Keeps a run, and of several alike only the last. */
	void made(UUID district, ReportDescription report, Map<String, String> values, String about) {
		var kept = new LinkedHashMap<>(values);
		report.parameters().stream().filter(p -> p.type() == Type.TEXT).forEach(p -> kept.remove(p.name()));
		var run = new Run(district, report.id(), Instant.now(), kept, about);
		var runs = new ArrayList<>(all());
		runs.removeIf(r -> r.district.equals(district) && r.report.equals(run.report) && r.values.equals(run.values));
		runs.addFirst(run);
		preferences.put(RUNS, runs.stream().limit(MOST).map(RunHistory::written).collect(Collectors.joining("\n")));
		flush();
		listeners.forEach(Runnable::run);
	}

	/** Where something was written last, so that the next is offered there. */
	Optional<String> folder() {
		return Optional.ofNullable(preferences.get("folder", null));
	}

	void folder(String folder) {
		preferences.put("folder", folder);
		flush();
	}

	boolean asPages() {
		return preferences.getBoolean("pages", false);
	}

	void asPages(boolean pages) {
		preferences.putBoolean("pages", pages);
		flush();
	}

	private void flush() {
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(RunHistory.class).warn("The last reports could not be kept", e);
		}
	}

	Subscription listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private static String written(Run run) {
		var values = run.values.entrySet().stream().map(v -> coded(v.getKey()) + "=" + coded(v.getValue())).collect(Collectors.joining("&"));
		return String.join("\t", run.district.toString(), coded(run.report), run.at.toString(), values, coded(run.about));
	}

	/** Empty for a line that a newer version wrote in another form. */
	private static Optional<Run> read(String line) {
		var parts = line.split("\t", -1);
		if (parts.length != 5) return Optional.empty();
		var values = new LinkedHashMap<String, String>();
		for (var value : parts[3].split("&")) {
			int equals = value.indexOf('=');
			if (equals > 0) values.put(decoded(value.substring(0, equals)), decoded(value.substring(equals + 1)));
		}
		return Optional.of(new Run(UUID.fromString(parts[0]), decoded(parts[1]), Instant.parse(parts[2]), values, decoded(parts[4])));
	}

	private static String coded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}
}
