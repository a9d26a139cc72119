package org.trellis.reporting.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.trellis.access.SignedIn;
import org.trellis.model.Contributed;
import org.trellis.reporting.Figure;
import org.trellis.reporting.Measure;
import org.trellis.reporting.Measures;
import org.trellis.reporting.Question;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.store.Scope;

/** Measures from the extension registry, asked for anew at each computation. */
public final class ContributedMeasures implements Measures {
	private static final String POINT = "org.trellis.reporting.measures";

	private record Year(UUID id, String name, LocalDate begins, LocalDate ends) {
	}

	private final IExtensionRegistry registry;
	private final Suppression suppression;

	public ContributedMeasures(IExtensionRegistry registry, Suppression suppression) {
		this.registry = registry;
		this.suppression = suppression;
	}

	@Override
	public MeasureTable of(Database database, SignedIn reader, UUID schoolYear, Progress progress) {
		var scope = reader.scope();
		var threshold = suppression.threshold(database, scope);
		var year = year(database, scope, schoolYear);
		var schools = database.list(ListQuery.select("k.ID, k.NAME").from("SCHOOL k").ofSchool("k.ID").orderBy("k.NAME", "k.ID").as(r -> new SchoolName(r.uuid(1), r.text(2))), scope);
		var question = new Question(new ScopedData(database, scope), year.id, year.begins, year.ends, day(year));
		var elements = Arrays.stream(registry.getConfigurationElementsFor(POINT)).sorted(Comparator.comparingInt(ContributedMeasures::order).thenComparing(ContributedMeasures::name)).toList();
		var found = new ArrayList<Found>();
		for (var element : elements) {
			if (progress.cancelled()) break;
			progress.at(name(element), found.size(), elements.size());
			found.add(found(element, question, schools));
		}
		var counted = found.stream().filter(Counted.class::isInstance).map(Counted.class::cast).toList();
		List<Result> results = found.stream().<Result> map(f -> switch (f) {
		case Broken broken -> broken.failed;
		case Counted c -> c.result(suppression.protect(c.district, c.schools, Neighbours.beside(c, counted), threshold));
		}).toList();
		return new MeasureTable(year.id, year.name, threshold, schools, results);
	}

	private static Year year(Database database, Scope scope, UUID id) {
		var shape = ListQuery.select("y.ID, y.NAME, y.BEGINS, y.ENDS").from("SCHOOL_YEAR y").withoutPeople();
		var which = id == null ? shape.where("y.IS_CURRENT = ?", true) : shape.where("y.ID = ?", id);
		return database.list(which.as(r -> new Year(r.uuid(1), r.text(2), r.date(3), r.date(4))), scope).stream().findFirst()
				.orElseThrow(() -> new ReportException.Unknown(id == null ? Messages.noSchoolYear : NLS.bind(Messages.noSuchSchoolYear, id)));
	}

	/** Today, or the day of the school year that is nearest to it. */
	private static LocalDate day(Year year) {
		var today = LocalDate.now();
		return today.isBefore(year.begins) ? year.begins : today.isAfter(year.ends) ? year.ends : today;
	}

	/** Those without a number come last. */
	private static int order(IConfigurationElement element) {
		var order = element.getAttribute("order");
		return order != null && order.matches("\\d{1,9}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
	}

	/** Whatever a plug-in's measure does wrong is its own result. */
	private static Found found(IConfigurationElement element, Question question, List<SchoolName> schools) {
		var plugin = element.getContributor().getName();
		return Contributed.<Found> call(() -> {
			var measure = (Measure) element.createExecutableExtension("class");
			var id = Objects.requireNonNull(measure.id(), "it has no id");
			return Contributed.call(() -> counted(plugin, id, measure, question, schools), e -> broken(plugin, id, e));
		}, e -> broken(plugin, name(element), e));
	}

	private static Found counted(String plugin, String id, Measure measure, Question question, List<SchoolName> schools) throws Exception {
		var figures = Objects.requireNonNull(measure.compute(question), "it computed nothing");
		var bySchool = schools.stream().map(s -> figures.schools().getOrDefault(s.id(), missing(figures.district()))).toList();
		return new Counted(plugin, id, measure.label(), measure.description(), measure.kind(), measure.unit(), measure.partOf(), figures.district(), bySchool);
	}

	private static Found broken(String plugin, String name, Throwable e) {
		return new Broken(new Failed(plugin, name, NLS.bind(Messages.measureFailed, new Object[] { name, plugin, Contributed.reason(e) }), e));
	}

	/** Its class, or that it names none. */
	private static String name(IConfigurationElement element) {
		var name = element.getAttribute("class");
		return name == null ? Messages.withoutClass : name;
	}

	/** What came of a measure, before its small groups are protected. */
	sealed interface Found {
	}

	private record Broken(Failed failed) implements Found {
	}

	/** All that the measure says, so that nothing of it is asked again where it could fail. */
	record Counted(String plugin, String id, String label, String description, Measure.Kind kind, Measure.Unit unit, String partOf, Figure district, List<Figure> schools) implements Found {
		/** What tells too little of itself could not be shown. */
		Counted {
			Objects.requireNonNull(label, "it has no label");
			Objects.requireNonNull(description, "it does not say what it counts");
			Objects.requireNonNull(kind, "it has no kind");
			Objects.requireNonNull(unit, "it has no unit");
			Objects.requireNonNull(district, "it has no figure of the district");
		}

		private Computed result(Suppression.Table table) {
			return new Computed(plugin, id, label, description, kind, unit, table.total(), table.parts());
		}
	}

	/** A school of which the measure says nothing has nothing, where something is known of the district. */
	private static Figure missing(Figure district) {
		return switch (district) {
		case Figure.NotKnown unknown -> unknown;
		case Figure.Known known -> known.people() == Figure.NONE ? Figure.withoutPeople(0) : known.base() == Figure.NONE ? Figure.count(0, 0) : Figure.students(0, 0);
		};
	}

	/** Lets a measure read under the reader's scope and no other. */
	private record ScopedData(Database database, Scope scope) implements Question.Data {
		@Override
		public <R> List<R> list(ListQuery<R> query) {
			return database.list(query, scope);
		}

		@Override
		public <R> void forEach(ListQuery<R> query, Consumer<R> each) {
			database.forEach(query, scope, each);
		}
	}
}
