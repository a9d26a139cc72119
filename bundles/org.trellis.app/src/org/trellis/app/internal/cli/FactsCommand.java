package org.trellis.app.internal.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.store.Database;
import org.trellis.store.Fact;
import org.trellis.store.Scope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What modules wrote, whether they are installed or not. */
@Command(name = "facts", mixinStandardHelpOptions = true, description = { "Prints what modules wrote, also those that are not installed any more.",
		"Without --class it lists, a line each and separated by tabs: the class, how many of them there are, the module, and whether that is installed." })
final class FactsCommand implements Callable<Integer> {
	/** How it is printed. */
	enum Format {
		CSV, JSON
	}

	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--class", paramLabel = "NAME", description = "Print every fact of this class, a line each, with all its fields. What a field refers to is told by its id.")
	private String type;

	@Option(names = "--format", defaultValue = "csv", paramLabel = "csv|json", description = "How to print them. Default: ${DEFAULT-VALUE}.")
	private Format format;

	FactsCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		var scope = context.signedIn(database).scope();
		if (type == null) list(database, scope);
		else print(database, scope, chosen(database));
		return 0;
	}

	private void list(Database database, Scope scope) {
		for (var module : database.modules()) for (var each : module.classes())
			context.out().println(String.join("\t", each.getName(), Long.toString(database.count(database.facts(each), scope)), module.name(), module.installed() ? "installed" : "not installed"));
	}

	private EClass chosen(Database database) {
		var known = database.modules().stream().flatMap(m -> m.classes().stream()).toList();
		return known.stream().filter(c -> c.getName().equals(type)).findFirst().orElseThrow(() -> new CliFailure("No module wrote anything of the class \"" + type + "\" here" + there(known)));
	}

	private static String there(List<EClass> known) {
		if (known.isEmpty()) return "; no module has written anything.";
		return "; there is " + known.stream().map(EClass::getName).sorted().collect(Collectors.joining(", ")) + ".";
	}

	private void print(Database database, Scope scope, EClass each) {
		var facts = database.facts(each);
		switch (format) {
		case CSV -> {
			var fields = fields(each);
			context.out().println(Stream.concat(Stream.of("id"), fields.stream().map(EStructuralFeature::getName)).map(CsvCell::of).collect(Collectors.joining(",")));
			database.forEach(facts, scope, fact -> context.out().println(Stream.concat(Stream.of(fact.id().toString()), fields.stream().map(fact::text)).map(CsvCell::of).collect(Collectors.joining(","))));
		}
		case JSON -> {
			try (var json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build().createGenerator(ObjectWriteContext.empty(), context.out())) {
				json.writeStartArray();
				database.forEach(facts, scope, fact -> json(json, fact));
				json.writeEndArray();
			}
			context.out().println();
		}
		}
	}

	/** In the order of the class; those that facts tell: what has one value, but for id and version. */
	private static List<EStructuralFeature> fields(EClass each) {
		return each.getEAllStructuralFeatures().stream().filter(f -> !f.isMany() && !(f instanceof EReference part && part.isContainment()) && !f.getName().equals("id") && !f.getName().equals("version")).toList();
	}

	private static void json(JsonGenerator json, Fact fact) {
		json.writeStartObject();
		json.writeStringProperty("class", fact.type().getName());
		json.writeStringProperty("id", fact.id().toString());
		fact.values().forEach((feature, value) -> {
			json.writeName(feature.getName());
			switch (value) {
			case null -> json.writeNull();
			case Boolean flag -> json.writeBoolean(flag);
			case Integer number -> json.writeNumber(number);
			case Long number -> json.writeNumber(number);
			case Double number -> json.writeNumber(number);
			case BigDecimal number -> json.writeNumber(number);
			default -> json.writeString(value.toString());
			}
		});
		json.writeEndObject();
	}
}
