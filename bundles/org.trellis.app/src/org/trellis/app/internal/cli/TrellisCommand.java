package org.trellis.app.internal.cli;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trellis} itself: help and version. The work is in the subcommands named here. */
@Command(name = "trellis", mixinStandardHelpOptions = true, versionProvider = TrellisCommand.Version.class, //
		description = "Integrated student support, without a window.", //
		synopsisSubcommandLabel = "COMMAND", subcommands = {})
final class TrellisCommand implements Runnable {

	@Spec
	CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Which command? See --help.");
	}

	/** The version of the bundle, so that there is one place to change it. */
	static final class Version implements CommandLine.IVersionProvider {
		@Override
		public String[] getVersion() {
			return new String[] { "Trellis " + FrameworkUtil.getBundle(TrellisCommand.class).getVersion() };
		}
	}
}
