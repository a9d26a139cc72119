package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Lists what was installed beside the program itself. */
@Command(name = "modules", mixinStandardHelpOptions = true, description = "Lists the modules that were installed: id, version and name, a line each.")
final class ModulesCommand implements Callable<Integer> {
	private final CliContext context;

	ModulesCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		for (var module : OwnInstallation.of(context).modules()) context.out().println(module.id() + "\t" + module.version() + "\t" + module.name());
		return 0;
	}
}
