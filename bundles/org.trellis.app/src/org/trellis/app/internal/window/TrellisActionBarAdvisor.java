package org.trellis.app.internal.window;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.trellis.app.internal.window.ThemeChoice.Theme;
import org.trellis.app.internal.welcome.WelcomeCommands;
import org.trellis.app.internal.welcome.WelcomePerspective;
import org.trellis.ui.UiCommands;

/** The menus that every window has. The markers are where bundles add theirs. */
final class TrellisActionBarAdvisor extends ActionBarAdvisor {
	private final DistrictStatus status;
	private IWorkbenchWindow window;

	TrellisActionBarAdvisor(IActionBarConfigurer configurer, DistrictStatus status) {
		super(configurer);
		this.status = status;
	}

	@Override
	protected void makeActions(IWorkbenchWindow w) {
		window = w;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windows());
		bar.add(help());
	}

	private IMenuManager file() {
		var file = new MenuManager(Messages.menuFile, IWorkbenchActionConstants.M_FILE);
		file.add(command(UiCommands.NEW_DISTRICT, null));
		file.add(command(UiCommands.OPEN_DISTRICT, null));
		file.add(command(UiCommands.OPEN_SAMPLE, null));
		file.add(new Separator());
		file.add(command(UiCommands.IMPORT, null));
		file.add(command(WelcomeCommands.PAST_IMPORTS, null));
		file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		file.add(new Separator());
		add(file, ActionFactory.QUIT, Messages.quit);
		return file;
	}

	private IMenuManager edit() {
		var edit = new MenuManager(Messages.menuEdit, IWorkbenchActionConstants.M_EDIT);
		edit.add(command(IWorkbenchCommandConstants.EDIT_UNDO, Messages.undo));
		edit.add(command(IWorkbenchCommandConstants.EDIT_REDO, Messages.redo));
		edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return edit;
	}

	private IMenuManager windows() {
		var windows = new MenuManager(Messages.menuWindow, IWorkbenchActionConstants.M_WINDOW);
		windows.add(new Perspectives(window, window.getWorkbench().getPerspectiveRegistry().getPerspectives()).menu());
		var themes = new MenuManager(Messages.menuTheme, "theme");
		themes.add(theme(Theme.LIGHT, Messages.themeLight));
		themes.add(theme(Theme.DARK, Messages.themeDark));
		themes.add(theme(Theme.SYSTEM, Messages.themeSystem));
		windows.add(themes);
		windows.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		add(windows, ActionFactory.PREFERENCES, Messages.preferences);
		return windows;
	}

	/** Under this id and with this marker the update commands of p2 appear by themselves. */
	private IMenuManager help() {
		var help = new MenuManager(Messages.menuHelp, IWorkbenchActionConstants.M_HELP);
		help.add(welcome());
		add(help, ActionFactory.HELP_CONTENTS, Messages.helpContents);
		add(help, ActionFactory.DYNAMIC_HELP, Messages.helpHere);
		help.add(new Separator());
		help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(command(WindowCommands.MODULES, Messages.modules));
		add(help, ActionFactory.ABOUT, Messages.about);
		return help;
	}

	private void add(IMenuManager menu, ActionFactory factory, String label) {
		var action = factory.create(window);
		action.setText(label);
		register(action);
		menu.add(action);
	}

	/** @param label null for the command's own name */
	private CommandContributionItem command(String id, String label) {
		var parameter = new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}

	private CommandContributionItem welcome() {
		var parameter = new CommandContributionItemParameter(window, WelcomePerspective.ID, IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE, CommandContributionItem.STYLE_PUSH);
		parameter.label = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(WelcomePerspective.ID).getLabel();
		parameter.parameters = Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, WelcomePerspective.ID);
		return new CommandContributionItem(parameter);
	}

	private CommandContributionItem theme(Theme theme, String label) {
		var parameter = new CommandContributionItemParameter(window, WindowCommands.THEME + "." + theme, WindowCommands.THEME, CommandContributionItem.STYLE_RADIO);
		parameter.label = label;
		parameter.parameters = Map.of(WindowCommands.THEME_NAME, theme.name());
		return new CommandContributionItem(parameter);
	}

	@Override
	protected void fillStatusLine(IStatusLineManager line) {
		line.add(status.item());
	}
}
