package org.trellis.app.internal.window;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.trellis.app.internal.window.ThemeChoice.Theme;
import org.trellis.ui.UiCommands;

/** Handles the commands of the window. */
record WindowCommands(IHandlerService handlers, ICommandService commands, DistrictOpener opener, ThemeChoice themes) {
	static final String THEME = "org.trellis.app.theme";
	static final String THEME_NAME = "org.trellis.app.theme.name";

	void activate() {
		handlers.activateHandler(UiCommands.OPEN_DISTRICT, new Does(opener::ask));
		handlers.activateHandler(UiCommands.NEW_DISTRICT, new Does(opener::make));
		handlers.activateHandler(UiCommands.OPEN_SAMPLE, new Does(opener::sample));
		handlers.activateHandler(THEME, new ChoosesTheme());
	}

	/** Does one thing. */
	private static final class Does extends AbstractHandler {
		private final Runnable action;

		private Does(Runnable action) {
			this.action = action;
		}

		@Override
		public Object execute(ExecutionEvent event) {
			action.run();
			return null;
		}
	}

	/** Sets the theme that its parameter names, and keeps the mark in the menu on the right one. */
	private final class ChoosesTheme extends AbstractHandler implements IElementUpdater {
		@Override
		public Object execute(ExecutionEvent event) {
			themes.set(Theme.of(event.getParameter(THEME_NAME)));
			commands.refreshElements(THEME, null);
			return null;
		}

		@Override
		@SuppressWarnings("rawtypes")
		public void updateElement(UIElement element, Map parameters) {
			element.setChecked(themes.get() == Theme.of((String) parameters.get(THEME_NAME)));
		}
	}
}
