package org.trellis.app.internal.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import picocli.CommandLine;

/**
 * The application {@code org.trellis.app.cli}: one command without a window. Its exit code is the process's:
 * 0 done, 1 failed, 2 called wrongly.
 */
public final class Cli implements IApplication {

	/** Held here, because a logger that nobody holds loses its level. */
	private static final Logger ROOT = Logger.getLogger("");

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		keepTerminalForResults();
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// Equinox passes on only an Integer
		return Integer.valueOf(new CommandLine(new TrellisCommand()).execute(arguments));
	}

	/** Everything the libraries log ends in java.util.logging, whose default writes it among the results. */
	private static void keepTerminalForResults() {
		for (var handler : ROOT.getHandlers()) handler.setLevel(Level.SEVERE);
	}

	@Override
	public void stop() {
		// a command runs to its end
	}
}
