package org.trellis.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** How much of a window a list beside something else takes at first: more where letters are large and the screen is small. UI thread. */
public final class ViewShare {
	/** The window is never wider at first. */
	private static final int WIDEST = 1500;

	private ViewShare() {
	}

	/**
	 * @param characters how many of them the longest usual line has
	 * @param least the share where they fit easily, between 0 and 1
	 * @param most the share that is left to it at most, for what stands beside it
	 */
	public static float of(int characters, float least, float most) {
		var display = Display.getCurrent();
		var gc = new GC(display);
		try {
			gc.setFont(JFaceResources.getDefaultFont());
			var width = Math.min(WIDEST, display.getPrimaryMonitor().getClientArea().width);
			return Math.clamp((float) (characters * gc.getFontMetrics().getAverageCharacterWidth() / width), least, most);
		} finally {
			gc.dispose();
		}
	}
}
