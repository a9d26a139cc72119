package org.trellis.app.internal.window;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.trellis.app.internal.welcome.WelcomePerspective;

/** All perspectives that bundles contribute, in the order of the keys that they bind to {@code org.eclipse.ui.perspectives.showPerspective}. */
final class Perspectives {
	private static final String ID = "perspectives";

	private final IServiceLocator window;
	private final List<IPerspectiveDescriptor> all;

	Perspectives(IServiceLocator window, IPerspectiveDescriptor... registered) {
		this.window = window;
		all = Arrays.stream(registered).sorted(Comparator.comparing(this::key).thenComparing(IPerspectiveDescriptor::getLabel)).toList();
	}

	/** Those without a key come last. All bindings are looked at, because none is active before the window is open. */
	private String key(IPerspectiveDescriptor perspective) {
		var command = window.getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE);
		var show = ParameterizedCommand.generateCommand(command, parameter(perspective));
		return Arrays.stream(window.getService(IBindingService.class).getBindings()).filter(b -> show.equals(b.getParameterizedCommand())).map(b -> b.getTriggerSequence().toString()).min(Comparator.naturalOrder()).orElse("\uffff");
	}

	private static Map<String, String> parameter(IPerspectiveDescriptor perspective) {
		return Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, perspective.getId());
	}

	/** In the form of the preference for the perspective bar; the welcome page is there while somebody has opened it. */
	String ids() {
		return all.stream().filter(p -> !p.getId().equals(WelcomePerspective.ID)).map(IPerspectiveDescriptor::getId).collect(Collectors.joining(","));
	}

	/** A line for each, with its key. */
	IMenuManager menu() {
		var menu = new MenuManager(Messages.menuPerspective, ID);
		all.forEach(p -> menu.add(item(p)));
		return menu;
	}

	private CommandContributionItem item(IPerspectiveDescriptor perspective) {
		var parameter = new CommandContributionItemParameter(window, perspective.getId(), IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE, CommandContributionItem.STYLE_PUSH);
		parameter.label = perspective.getLabel();
		parameter.icon = perspective.getImageDescriptor();
		parameter.parameters = parameter(perspective);
		return new CommandContributionItem(parameter);
	}
}
