package org.trellis.app.internal.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.trellis.app.internal.Logs;

import picocli.CommandLine;

/**
 * The application {@code org.trellis.app.cli}: one command without a window. Its exit code is the process's:
 * 0 done, 1 failed, 2 called wrongly.
 */
public final class Cli implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		Logs.start("cli");
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// Equinox passes on only an Integer
		return Integer.valueOf(new CommandLine(new TrellisCommand()).execute(arguments));
	}

	@Override
	public void stop() {
		// a command runs to its end
	}
}
