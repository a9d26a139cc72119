package org.trellis.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.themes.ITheme;

/** Colors of hand-painted parts, light and dark: {@code plugin.xml} and {@code css/trellis-dark.css}. Each differs from the background by 4.5:1 or more, but for bars, which have their number beside them. */
public enum ThemeColor {
	BAR_DONE("barDone"), BAR_OPEN("barOpen"), PROPOSED("proposed"), TROUBLE("trouble"), QUIET("quiet"), SESSION("session"), SESSION_EDGE("sessionEdge"), PROTECTED("protected");

	private final String id;

	ThemeColor(String name) {
		id = "org.trellis.ui." + name;
	}

	/** Id of the definition, for listeners to the theme. */
	public String id() {
		return id;
	}

	/** Must not be disposed. Ask again after the theme changed. */
	public Color in(ITheme theme) {
		return theme.getColorRegistry().get(id);
	}
}
