package org.trellis.app.internal.cli;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code trellis} itself: help and version. The work is in the subcommands, which Cli names. */
@Command(name = "trellis", mixinStandardHelpOptions = true, versionProvider = TrellisCommand.Version.class, //
		description = "Integrated student support, without a window.", //
		synopsisSubcommandLabel = "COMMAND", //
		footer = { "", "Exit codes: 0 done; 1 done, with rejected rows or findings; 2 called wrongly or failed.", "An encrypted database takes its passphrase from the environment variable " + CliContext.PASSPHRASE + ", by which a new one is encrypted; one that is not encrypted is then refused. PostgreSQL ignores it." })
final class TrellisCommand implements Runnable {

	@Spec
	CommandSpec spec;

	@Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Prints where a failure came from.")
	boolean stacktrace;

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
