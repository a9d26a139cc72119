package org.trellis.app.internal.window;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * Preferences that an administrator has locked: the preference {@code org.trellis.app/locked} of the customization file names them, as
 * {@code plug-in/key} with commas between. Whatever a user chose, or chooses by another way than our page, the administrator's value counts.
 *
 * @param names {@code plug-in/key}
 */
public record LockedPreferences(Set<String> names) {
	static final String KEY = "locked";

	/** What is locked in this installation. */
	public static LockedPreferences read() {
		var named = DefaultScope.INSTANCE.getNode(PreferencesPage.NODE).get(KEY, "");
		return new LockedPreferences(Arrays.stream(named.split(",")).map(String::strip).filter(n -> n.indexOf('/') > 0).collect(Collectors.toSet()));
	}

	boolean has(String plugin, String key) {
		return names.contains(plugin + "/" + key);
	}

	/** Takes a user's values away, now and whenever one appears again, so that the default shows through. */
	public void enforce() {
		for (var name : names) {
			int slash = name.lastIndexOf('/');
			enforce(InstanceScope.INSTANCE.getNode(name.substring(0, slash)), name.substring(slash + 1));
		}
	}

	private static void enforce(IEclipsePreferences users, String key) {
		users.remove(key);
		users.addPreferenceChangeListener(e -> {
			if (e.getKey().equals(key) && e.getNewValue() != null) users.remove(key);
		});
	}
}
