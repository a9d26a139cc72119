package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Installs a module from an update site. */
@Command(name = "install", mixinStandardHelpOptions = true, description = { "Installs a module from an update site into this program, or brings it to the site's newest version.",
		"Open windows take no notice until they are started again." })
final class InstallCommand implements Callable<Integer> {
	private final CliContext context;

	@Parameters(index = "0", paramLabel = "SITE", description = "The update site: a folder, a zip file or an https address.")
	private String site;

	@Parameters(index = "1", paramLabel = "UNIT", description = "The module, such as org.trellis.connectivity.")
	private String unit;

	InstallCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var installed = OwnInstallation.of(context).install(Site.parse(site), unit);
		context.out().println("Installed " + installed.id() + " " + installed.version() + ".");
		return 0;
	}
}
