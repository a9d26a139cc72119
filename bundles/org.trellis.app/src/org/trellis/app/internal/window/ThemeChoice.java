package org.trellis.app.internal.window;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

/** Light, dark, or as the system is. Kept in the preferences, from where the window follows it. */
final class ThemeChoice {
	static final String KEY = "theme";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	enum Theme {
		LIGHT, DARK, SYSTEM;

		static Theme of(String text) {
			for (var theme : values()) if (theme.name().equals(text)) return theme;
			return SYSTEM;
		}
	}

	private final IEclipsePreferences preferences;
	private final IThemeEngine engine;
	private Runnable changed = () -> {
	};

	ThemeChoice(IEclipsePreferences preferences, IThemeEngine engine, Display display) {
		this.preferences = preferences;
		this.engine = engine;
		preferences.addPreferenceChangeListener(e -> {
			if (e.getKey().equals(KEY)) display.asyncExec(() -> {
				apply();
				changed.run();
			});
		});
	}

	/** Is told when another theme was chosen, wherever that was. */
	void whenChanged(Runnable action) {
		changed = action;
	}

	Theme get() {
		return Theme.of(preferences.get(KEY, DefaultScope.INSTANCE.getNode(PreferencesPage.NODE).get(KEY, null)));
	}

	void set(Theme theme) {
		preferences.put(KEY, theme.name());
	}

	/** Makes the window look as chosen; nothing when it does already. */
	void apply() {
		var wanted = switch (get()) {
		case LIGHT -> LIGHT;
		case DARK -> DARK;
		case SYSTEM -> Display.isSystemDarkTheme() ? DARK : LIGHT;
		};
		var active = engine.getActiveTheme();
		if (active == null || !active.getId().equals(wanted)) engine.setTheme(wanted, true);
	}
}
