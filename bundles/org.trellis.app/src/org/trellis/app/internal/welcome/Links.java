package org.trellis.app.internal.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.Trouble;

/** Follows links by the commands of the window. */
record Links(IServiceLocator window) {
	void follow(String label, String command, Map<String, String> parameters) {
		try {
			window.getService(IHandlerService.class).executeCommand(command(command, parameters), null);
		} catch (CommandException e) {
			window.getService(ErrorReporter.class).report(Trouble.of(label, e));
		}
	}

	/** The key that does the same; null when there is none. */
	String key(String command, Map<String, String> parameters) {
		var wanted = command(command, parameters);
		for (var binding : window.getService(IBindingService.class).getBindings()) if (wanted.equals(binding.getParameterizedCommand())) return binding.getTriggerSequence().format();
		return null;
	}

	private ParameterizedCommand command(String id, Map<String, String> parameters) {
		return ParameterizedCommand.generateCommand(window.getService(ICommandService.class).getCommand(id), parameters);
	}

	static List<Link> in(Composite part) {
		var found = new ArrayList<Link>();
		for (var child : part.getChildren()) {
			if (child instanceof Link link) found.add(link);
			else if (child instanceof Composite inner) found.addAll(in(inner));
		}
		return found;
	}
}
