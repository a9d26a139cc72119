package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;

import org.trellis.scheduling.PlanSettings;
import org.trellis.scheduling.VisitSchedules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans a school's visits. */
@Command(name = "plan-visits", mixinStandardHelpOptions = true, description = {
		"Places the sessions of a school's visits and says why somebody is left without a seat.",
		"Exit code 1 when students are left, or a visit stays below its threshold." })
final class PlanVisitsCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--school", required = true, paramLabel = "ID|NAME", description = "The school, by its id, or by its name where only one has it.")
	private String school;

	@Option(names = "--accept", description = "Writes the plan; without it nothing is changed.")
	private boolean accept;

	@Option(names = "--json", description = "Prints the plan as JSON.")
	private boolean json;

	@Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Another seed searches another way. Default: ${DEFAULT-VALUE}.")
	private long seed;

	@Option(names = "--steps", defaultValue = "300000", paramLabel = "N", description = "How many moves to try; more may place more. Default: ${DEFAULT-VALUE}.")
	private int steps;

	PlanVisitsCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		if (steps < 0) throw new CliFailure("--steps is a number from 0, not " + steps + ".");
		var database = context.open(db);
		var signedIn = context.signedIn(database);
		var id = Schools.find(database, signedIn.scope(), school);
		var schedules = context.service(VisitSchedules.class);
		var task = schedules.task(database, signedIn.scope(), id);
		var proposal = schedules.propose(database, signedIn.scope(), id, new PlanSettings(seed, steps), context.progress());
		var printer = new PlanPrinter(task.timetable(), proposal);
		if (json) printer.json(context.out());
		else printer.text(context.out());
		if (accept) {
			var written = schedules.accept(database, signedIn.actor(), signedIn.scope(), id, proposal);
			if (!json) context.out().printf("Accepted: %d sessions added, %d changed, %d removed.%n", written.added(), written.changed(), written.removed());
		}
		return proposal.unplaced().isEmpty() && proposal.belowThreshold().isEmpty() ? 0 : 1;
	}
}
