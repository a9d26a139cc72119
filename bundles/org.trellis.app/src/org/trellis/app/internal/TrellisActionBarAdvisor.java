package org.trellis.app.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus that every window has. The markers are where bundles add theirs. */
final class TrellisActionBarAdvisor extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	TrellisActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow w) {
		window = w;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		var file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		add(file, ActionFactory.QUIT);
		var windows = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		add(windows, ActionFactory.PREFERENCES);
		// under this id and with this marker the update commands of p2 appear by themselves
		var help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		add(help, ActionFactory.ABOUT);
		bar.add(file);
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windows);
		bar.add(help);
	}

	private void add(IMenuManager menu, ActionFactory factory) {
		var action = factory.create(window);
		register(action);
		menu.add(action);
	}
}
