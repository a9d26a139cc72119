package org.trellis.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.trellis.store.DatabaseLocation;

/**
 * The application {@code org.trellis.bench.measure}: one part, its results added to a file; or, for {@code table}, the table of all
 * results. Arguments are {@code key=value}: part, db, students, empty, scratch, results, rounds; for the table json and of, which says what was measured.
 */
public final class Measure implements IApplication {
	private static final Map<String, Supplier<Part>> PARTS = Map.of( //
			"sample", SamplePart::new, //
			"given", GivenPart::new, //
			"page", FirstPagePart::new, //
			"gapmap", GapMapPart::new, //
			"import", ImportPart::new, //
			"pdf", PdfPart::new, //
			"plainpdf", PlainPdfPart::new);

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		var given = new HashMap<String, String>();
		for (var argument : (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)) {
			int sign = argument.indexOf('=');
			if (sign > 0) given.put(argument.substring(0, sign), argument.substring(sign + 1));
		}
		var results = new Results(Path.of(given.get("results")));
		var part = given.get("part");
		if (part.equals("table")) Table.of(results).print(System.out, Path.of(given.get("json")), given.get("of"));
		else if (part.equals("drop")) bench(given, results).servers().drop(DatabaseLocation.parse(given.get("db")));
		else PARTS.get(part).get().measure(bench(given, results));
		return EXIT_OK;
	}

	private static Bench bench(Map<String, String> given, Results results) {
		var db = DatabaseLocation.parse(given.get("db"));
		var rounds = new Rounds(results, Plain.product(db), Integer.parseInt(given.get("rounds")));
		return new Bench(Product.running(), db, Integer.parseInt(given.get("students")), new Servers(DatabaseLocation.parse(given.get("empty"))), Path.of(given.get("scratch")),
				rounds);
	}

	@Override
	public void stop() {
		// a part runs to its end
	}
}
