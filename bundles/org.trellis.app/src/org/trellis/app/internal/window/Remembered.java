package org.trellis.app.internal.window;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;

/** Which districts were opened last: their places only, never a passphrase or a password. */
public final class Remembered {
	/**
	 * A district that was open.
	 *
	 * @param name what it is called; its place where that is not known
	 * @param at when it was opened; null where that is not known
	 */
	public record Recent(String place, String name, Instant at) {
	}

	/** Where the preferences of the window are kept. */
	public static final String NODE = PreferencesPage.NODE;
	static final String REOPEN = "reopen";
	private static final String RECENT = "recent";
	private static final String BETWEEN = "\n";
	private static final String WITHIN = "\t";
	private static final int MOST = 8;

	private final IEclipsePreferences preferences;

	public Remembered(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/** The last one first. */
	public List<Recent> recent() {
		return Arrays.stream(preferences.get(RECENT, "").split(BETWEEN)).filter(l -> !l.isBlank()).map(Remembered::recent).toList();
	}

	private static Recent recent(String line) {
		var parts = line.split(WITHIN);
		return parts.length == 3 ? new Recent(parts[0], parts[1], instant(parts[2])) : new Recent(parts[0], parts[0], null);
	}

	/** Null for what somebody has edited by hand. */
	private static Instant instant(String text) {
		try {
			return Instant.parse(text);
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	/** Their places, the last one first. */
	List<String> places() {
		return recent().stream().map(Recent::place).toList();
	}

	/** The one to open at the start; empty when that is not wished. */
	Optional<DatabaseLocation> toReopen() {
		if (!preferences.getBoolean(REOPEN, DefaultScope.INSTANCE.getNode(PreferencesPage.NODE).getBoolean(REOPEN, true))) return Optional.empty();
		return places().stream().findFirst().map(DatabaseLocation::parse);
	}

	void opened(DatabaseLocation location, String name, Instant at) {
		var place = place(location);
		var list = new ArrayList<>(recent());
		list.removeIf(r -> r.place.equals(place));
		list.addFirst(new Recent(place, name, at));
		keep(list.subList(0, Math.min(MOST, list.size())));
	}

	/** A district that was opened has another name now. */
	void renamed(DatabaseLocation location, String name) {
		var place = place(location);
		keep(recent().stream().map(r -> r.place.equals(place) ? new Recent(place, name, r.at) : r).toList());
	}

	/** Takes a district off the list; the district itself stays as it is. */
	public void forget(String place) {
		keep(recent().stream().filter(r -> !r.place.equals(place)).toList());
	}

	private void keep(List<Recent> list) {
		preferences.put(RECENT, list.stream().map(Remembered::line).collect(Collectors.joining(BETWEEN)));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(Remembered.class).warn("The list of recent districts could not be kept", e);
		}
	}

	private static String line(Recent r) {
		return r.at == null ? r.place : String.join(WITHIN, r.place, r.name.replaceAll("\\s", " "), r.at.toString());
	}

	private static String place(DatabaseLocation location) {
		return switch (location) {
		case DerbyFolder derby -> derby.folder().toString();
		case PostgresUrl postgres -> postgres.url().replaceAll("([?&])password=[^&]*&?", "$1").replaceAll("[?&]$", "").replaceAll("//[^/@]*@", "//");
		};
	}
}
