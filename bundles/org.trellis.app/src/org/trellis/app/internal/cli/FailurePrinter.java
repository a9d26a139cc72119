package org.trellis.app.internal.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.trellis.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One sentence on the error stream; the rest only when asked for, and in the log where nobody expected it. */
final class FailurePrinter implements IExecutionExceptionHandler {
	private final TrellisCommand root;

	FailurePrinter(TrellisCommand root) {
		this.root = root;
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
		boolean expected = failure instanceof StoreException || failure instanceof CliFailure;
		Logger.getLogger(FailurePrinter.class.getName()).log(expected ? Level.FINE : Level.SEVERE, command.getCommandName(), failure);
		var sentence = expected ? failure.getMessage() : "Something went wrong that Trellis did not expect (" + failure + "). Run it again with --stacktrace and send us what it prints.";
		command.getErr().println("trellis " + command.getCommandName() + ": " + sentence);
		if (root.stacktrace) failure.printStackTrace(command.getErr());
		return CommandLine.ExitCode.USAGE;
	}
}
