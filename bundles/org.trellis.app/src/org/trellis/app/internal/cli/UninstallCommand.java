package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a module; its data stay. */
@Command(name = "uninstall", mixinStandardHelpOptions = true, description = "Removes a module from this program. What it wrote into a district stays there.")
final class UninstallCommand implements Callable<Integer> {
	private final CliContext context;

	@Parameters(index = "0", paramLabel = "UNIT", description = "The module, as the command modules names it.")
	private String unit;

	UninstallCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var removed = OwnInstallation.of(context).uninstall(unit);
		context.out().println("Removed " + removed.id() + " " + removed.version() + ".");
		return 0;
	}
}
