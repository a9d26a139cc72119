package org.trellis.app.internal.window;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.trellis.app.internal.window.ThemeChoice.Theme;
import org.trellis.app.internal.importing.Importing;
import org.trellis.app.internal.welcome.WelcomeCommands;
import org.trellis.store.DatabaseLocation;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.UiCommands;

/** Handles the commands of the window. */
record WindowCommands(IHandlerService handlers, ICommandService commands, DistrictOpener opener, Importing importing, CurrentDistrict current, ThemeChoice themes, Runnable modules) {
	static final String MODULES = "org.trellis.app.modules";
	static final String THEME = "org.trellis.app.theme";
	static final String THEME_NAME = "org.trellis.app.theme.name";

	void activate() {
		handlers.activateHandler(UiCommands.OPEN_DISTRICT, new Does(opener::ask));
		handlers.activateHandler(UiCommands.NEW_DISTRICT, new Does(opener::make));
		handlers.activateHandler(UiCommands.OPEN_SAMPLE, new Does(opener::sample));
		handlers.activateHandler(WelcomeCommands.OPEN_PLACE, new OpensPlace());
		handlers.activateHandler(UiCommands.IMPORT, new DoesInDistrict(importing::start));
		handlers.activateHandler(WelcomeCommands.PAST_IMPORTS, new DoesInDistrict(importing::past));
		handlers.activateHandler(MODULES, new Does(modules));
		handlers.activateHandler(THEME, new ChoosesTheme());
		themes.whenChanged(() -> commands.refreshElements(THEME, null));
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

	/** Does one thing with the open district; while there is none, the command is disabled. */
	private final class DoesInDistrict extends AbstractHandler {
		private final Runnable action;

		private DoesInDistrict(Runnable action) {
			this.action = action;
			current.listen(() -> setBaseEnabled(current.get().isPresent()));
			setBaseEnabled(current.get().isPresent());
		}

		@Override
		public Object execute(ExecutionEvent event) {
			action.run();
			return null;
		}
	}

	/** Opens the place that its parameter names. */
	private final class OpensPlace extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			opener.open(DatabaseLocation.parse(event.getParameter(WelcomeCommands.PLACE)));
			return null;
		}
	}

	/** Sets the theme that its parameter names, and keeps the mark in the menu on the right one. */
	private final class ChoosesTheme extends AbstractHandler implements IElementUpdater {
		@Override
		public Object execute(ExecutionEvent event) {
			themes.set(Theme.of(event.getParameter(THEME_NAME)));
			return null;
		}

		@Override
		@SuppressWarnings("rawtypes")
		public void updateElement(UIElement element, Map parameters) {
			element.setChecked(themes.get() == Theme.of((String) parameters.get(THEME_NAME)));
		}
	}
}
