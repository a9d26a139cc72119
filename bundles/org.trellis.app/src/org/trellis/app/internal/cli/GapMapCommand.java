package org.trellis.app.internal.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.resources.GapMapWriter;
import org.trellis.resources.GapMaps;
import org.trellis.resources.GapMaps.Demand;
import org.trellis.store.Database;
import org.trellis.store.Scope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The resource map as data, small groups withheld (D34). */
@Command(name = "gap-map", mixinStandardHelpOptions = true, description = {
		"Prints services, open places and students in need for each domain and intensity.",
		"A service in several cells shows all its open places in each. Numbers about small groups of students are left out, and others with them from which they could be computed." }, //
		footer = { "", "The columns of the CSV file, and with like names of the JSON:",
				"  services     services for this domain and intensity; target is how many there should be", "  open_places  places that are free in them today",
				"  demand       students with such a need; unmet: those beyond the open places", "  rank         1 is the worst gap: the most unmet, among equals the most services short of the target; empty (0 in JSON) where there is no gap",
				"  Empty demand, unmet and rank: withheld, a small group (\"withheld\": true in JSON)." })
final class GapMapCommand implements Callable<Integer> {
	/** How it is printed. */
	enum Format {
		CSV, JSON
	}

	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--format", defaultValue = "csv", paramLabel = "csv|json", description = "How to print it. Default: ${DEFAULT-VALUE}.")
	private Format format;

	@Option(names = "--school", paramLabel = "ID|NAME", description = "Only this school. Default: the whole district.")
	private String school;

	GapMapCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		var scope = context.signedIn(database).scope();
		var maps = context.service(GapMaps.class);
		var map = school == null ? maps.ofDistrict(database, scope) : maps.ofSchool(database, scope, Schools.find(database, scope, school));
		var told = told(map, maps.demand(database, scope), database, scope);
		switch (format) {
		case CSV -> GapMapWriter.csv(map, told::contains, context.out());
		case JSON -> {
			GapMapWriter.json(map, told::contains, context.out());
			context.out().println();
		}
		}
		return 0;
	}

	/** The cells whose students may be told: that depends on the district and all schools, because each may be published (D34). */
	private Set<GapCell> told(GapMap map, List<Demand> all, Database database, Scope scope) {
		var suppression = context.service(Suppression.class);
		int smallest = suppression.threshold(database, scope);
		var told = new HashSet<GapCell>();
		for (var cell : map.cells()) {
			var demand = all.stream().filter(d -> d.isOf(cell)).findFirst();
			if (demand.isEmpty()) continue;
			var schools = List.copyOf(demand.get().schools().keySet());
			var shown = suppression.protect(students(demand.get().district()), schools.stream().map(s -> students(demand.get().schools().get(s))).toList(), smallest);
			var own = map.basis().school() == null ? shown.total() : shown.parts().get(schools.indexOf(map.basis().school().toString()));
			if (own instanceof Shown.Exact) told.add(cell);
		}
		return told;
	}

	private static Figure students(int number) {
		return Figure.count(number, number);
	}
}
