package org.trellis.app.internal.cli;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.trellis.review.Reviews;
import org.trellis.review.TierThresholds;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows and sets the numbers by which tiers are proposed (D4). */
@Command(name = "thresholds", mixinStandardHelpOptions = true, description = { "Lists the numbers by which the review proposes a tier, as they hold in a school year: key, value, unit, since when, and what it decides.",
		"With --set it sets some first; they hold from the school year --from on, until others are set for a later one." })
final class ThresholdsCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--set", paramLabel = "KEY=VALUE", description = "Sets a threshold; with nothing behind the = what was set for that year is taken back. Can be repeated.")
	private Map<String, String> set = Map.of();

	@Option(names = { "--from", "--year" }, paramLabel = "YEAR", description = "Name of the school year, for example 2026-2027. Default: the current one.")
	private String year;

	ThresholdsCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		var thresholds = context.service(Reviews.class).thresholds(database, context.signedIn(database));
		var from = year(thresholds.years());
		if (!set.isEmpty()) thresholds.set(from.id(), values());
		context.out().println("key,value,unit,since,decides");
		for (var setting : thresholds.in(from.id())) {
			var threshold = setting.threshold();
			context.out().println(String.join(",", CsvCell.of(threshold.key()), setting.value().toPlainString(), threshold.unit().name().toLowerCase(Locale.ROOT), CsvCell.of(setting.since()), CsvCell.of(threshold.sentence())));
		}
		return 0;
	}

	private TierThresholds.Year year(List<TierThresholds.Year> years) {
		return years.stream().filter(y -> year == null ? y.current() : y.name().equals(year)).findFirst().orElseThrow(() -> new CliFailure(year == null ? "No school year is marked as the current one; name one by --from."
				: "There is no school year \"" + year + "\" here; there are: " + years.stream().map(TierThresholds.Year::name).collect(Collectors.joining(", ")) + "."));
	}

	private Map<String, BigDecimal> values() {
		var values = new HashMap<String, BigDecimal>();
		set.forEach((key, value) -> values.put(key, value.isBlank() ? null : number(key, value)));
		return values;
	}

	private static BigDecimal number(String key, String value) {
		try {
			return new BigDecimal(value.strip());
		} catch (NumberFormatException e) {
			throw new CliFailure("\"" + value + "\" is no number for " + key + "; write it with a point, as in 12.5.", e);
		}
	}
}
