package org.trellis.app.internal.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;

/** Which districts were opened last: their places only, never a passphrase or a password. */
final class Remembered {
	static final String REOPEN = "reopen";
	private static final String RECENT = "recent";
	private static final String BETWEEN = "\n";
	private static final int MOST = 8;

	private final IEclipsePreferences preferences;

	Remembered(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/** The last one first. */
	List<String> places() {
		return Arrays.stream(preferences.get(RECENT, "").split(BETWEEN)).filter(p -> !p.isBlank()).toList();
	}

	/** The one to open at the start; empty when that is not wished. */
	Optional<DatabaseLocation> toReopen() {
		if (!preferences.getBoolean(REOPEN, DefaultScope.INSTANCE.getNode(PreferencesPage.NODE).getBoolean(REOPEN, true))) return Optional.empty();
		return places().stream().findFirst().map(DatabaseLocation::parse);
	}

	void opened(DatabaseLocation location) {
		var place = place(location);
		var list = new ArrayList<>(places());
		list.remove(place);
		list.addFirst(place);
		preferences.put(RECENT, String.join(BETWEEN, list.subList(0, Math.min(MOST, list.size()))));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(Remembered.class).warn("The list of recent districts could not be kept", e);
		}
	}

	private static String place(DatabaseLocation location) {
		return switch (location) {
		case DerbyFolder derby -> derby.folder().toString();
		case PostgresUrl postgres -> postgres.url().replaceAll("([?&])password=[^&]*&?", "$1").replaceAll("[?&]$", "").replaceAll("//[^/@]*@", "//");
		};
	}
}
