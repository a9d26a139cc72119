package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.trellis.app.internal.Refusals;
import org.trellis.exchange.Imports;
import org.trellis.model.Domains;
import org.trellis.reporting.Reports;
import org.trellis.store.StoredPackages;

import picocli.CommandLine.Command;

/** Lists what was installed beside the program itself. */
@Command(name = "modules", mixinStandardHelpOptions = true, description = { "Lists the modules that were installed: id, version and name, a line each.",
		"What a plug-in contributes and what cannot be used is told on the error stream; the exit code is 1 then." })
final class ModulesCommand implements Callable<Integer> {
	private final CliContext context;

	ModulesCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var installed = InstalledModules.find(context.service(IProvisioningAgent.class), context.service(IProvisioningAgentProvider.class), OwnInstallation.folder());
		for (var module : installed.orElseThrow(() -> new CliFailure("This program was started from its sources; modules can be installed into a built product only."))) context.out().println(module.id() + "\t" + module.version() + "\t" + module.name());
		var refused = new Refusals(context.service(StoredPackages.class), context.service(Domains.class), context.service(Imports.class), context.service(Reports.class)).sentences();
		refused.forEach(context.err()::println);
		return refused.isEmpty() ? 0 : 1;
	}
}
