package org.trellis.app.internal.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.trellis.app.internal.Logs;
import org.trellis.app.internal.StartFolders;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The application {@code org.trellis.app.cli}: one command without a window. Its exit code is the process's: 0 done, 1 done with
 * rejected rows or findings, 2 called wrongly or failed.
 */
public final class Cli implements IApplication {
	/** Every subcommand, in the order in which the help lists them. A new one is a line here. */
	private static final List<Class<?>> COMMANDS = List.of(SampleCommand.class, BackupCommand.class, RestoreCommand.class, UpgradeCommand.class, ImportCommand.class, ImportsCommand.class, UndoImportCommand.class,
			SchoolsCommand.class, GapMapCommand.class, MeasuresCommand.class, ThresholdsCommand.class, PlanVisitsCommand.class, ReportCommand.class, ReportsCommand.class, CheckCommand.class, FactsCommand.class, AccessCommand.class,
			InstallCommand.class, UninstallCommand.class, ModulesCommand.class);

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var arguments = StartFolders.settle((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Logs.start("cli");
		var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		try (var cli = new CliContext(FrameworkUtil.getBundle(Cli.class).getBundleContext(), System.getenv(), out, err)) {
			// Equinox passes on only an Integer
			return Integer.valueOf(commandLine(cli).execute(arguments));
		}
	}

	static CommandLine commandLine(CliContext context) {
		var factory = new CommandFactory(context);
		var root = new TrellisCommand();
		var line = new CommandLine(root, factory);
		for (var command : COMMANDS) line.addSubcommand(new CommandLine(command, factory));
		return line.setOut(context.out()).setErr(context.err()).setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(new FailurePrinter(root)).setParameterExceptionHandler(Cli::calledWrongly);
	}

	/** One sentence and where to read on, instead of all that the command can. */
	private static int calledWrongly(ParameterException wrong, String[] arguments) {
		var line = wrong.getCommandLine();
		var command = line.getCommandSpec().qualifiedName();
		var err = line.getErr();
		if (wrong instanceof UnmatchedArgumentException unknown) {
			err.println(command + " does not know \"" + String.join(" ", unknown.getUnmatched()) + "\".");
			UnmatchedArgumentException.printSuggestions(wrong, err);
		} else err.println(wrong.getMessage());
		err.println("See " + command + " --help.");
		return line.getCommandSpec().exitCodeOnInvalidInput();
	}

	@Override
	public void stop() {
		// a command runs to its end
	}

	/** Gives each command the context by its constructor. */
	private record CommandFactory(CliContext context) implements CommandLine.IFactory {
		@Override
		public <K> K create(Class<K> type) throws Exception {
			if (!COMMANDS.contains(type)) return CommandLine.defaultFactory().create(type);
			return type.getDeclaredConstructor(CliContext.class).newInstance(context);
		}
	}
}
