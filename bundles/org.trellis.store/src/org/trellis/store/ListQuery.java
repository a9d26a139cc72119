package org.trellis.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.trellis.store.internal.InList;

/**
 * A query that gives records. It must say whose data it shows: of which class a row is ({@link From#of}), which expression is the id of the
 * student of a row ({@link From#ofStudent}) or of the school ({@link From#ofSchool}), from which the store makes the condition of the reader's scope;
 * that it is of the whole district ({@link From#ofWholeDistrict}), which the store refuses to whoever sees only a part; or that no student
 * can be seen in it ({@link From#withoutPeople}), which the store refuses for tables with rows about students. A column with restricted text can only be
 * asked for by {@code IS NULL} and {@code IS NOT NULL}; see {@link Restricted}. SQL is the common part of Derby and PostgreSQL, names unquoted; values go in as parameters
 * ({@code UUID}, {@code String}, numbers, {@code Boolean}, {@code LocalDate}, {@code LocalTime}, {@code Instant}, enum constants).
 *
 * <pre>
 * ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME").from("STUDENT s").ofStudent("s.ID")
 *     .where("s.ACTIVE = ?", true).orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID")
 *     .as(r -&gt; new StudentRow(r.uuid(1), r.text(2), r.text(3)));
 * </pre>
 */
public final class ListQuery<R> {
	private final From text;
	private final List<String> conditions;
	private final List<Object> parameters;
	private final Function<Row, R> reader;
	private final List<String> groups;
	private final List<String> order;
	private final String index;

	private ListQuery(Shape shape, Function<Row, R> reader) {
		this.text = shape.from;
		this.conditions = List.copyOf(shape.conditions);
		// not List.copyOf, which knows no null: what is wrong with one is told when the query runs
		this.parameters = Collections.unmodifiableList(new ArrayList<>(shape.parameters));
		this.groups = List.copyOf(shape.groups);
		this.order = List.copyOf(shape.order);
		this.index = shape.index;
		this.reader = reader;
	}

	public static Select select(String columns) {
		return new Select(columns);
	}

	public String columns() {
		return text.columns;
	}

	public String from() {
		return text.tables;
	}

	/** Whose data it shows. */
	public Whose whose() {
		return text.whose;
	}

	public List<String> conditions() {
		return conditions;
	}

	public List<Object> fromParameters() {
		return text.parameters;
	}

	public List<Object> parameters() {
		return parameters;
	}

	public List<String> groups() {
		return groups;
	}

	/** Sort expressions; a leading {@code -} means descending. Together they must be unique and not null, so that pages neither repeat nor skip. */
	public List<String> order() {
		return order;
	}

	/** The index along which its pages are read; null where that is for the database to say. */
	public String index() {
		return index;
	}

	public R read(Row row) {
		return reader.apply(row);
	}

	/** Whose data a query shows. */
	public sealed interface Whose {
		/** @param expression the id of the row's student */
		record OfStudent(String expression) implements Whose {
		}

		/**
		 * Those that the metamodel names for the rows of a class.
		 *
		 * @param alias under which the query has the table of the class
		 */
		record OfClass(EClass type, String alias) implements Whose {
		}

		/** @param expression the id of the school whose staff may see the row */
		record OfSchool(String expression) implements Whose {
		}

		/** Everybody's at once. */
		record OfWholeDistrict() implements Whose {
		}

		/** Nobody's. */
		record WithoutPeople() implements Whose {
		}
	}

	/** First step: what. */
	public static final class Select {
		private final String columns;

		private Select(String columns) {
			this.columns = columns;
		}

		/** Tables and joins; parameters for question marks in them. */
		public From from(String tables, Object... parameters) {
			return new From(columns, tables, List.of(parameters));
		}
	}

	/** Second step: whose. */
	public static final class From {
		private final String columns;
		private final String tables;
		private final List<Object> parameters;
		private Whose whose;

		private From(String columns, String tables, List<Object> parameters) {
			this.columns = columns;
			this.tables = tables;
			this.parameters = parameters;
		}

		/**
		 * Every row is one of a class, and the store knows from the metamodel whom that is about: the annotation {@code scope} of the class says it.
		 *
		 * @param alias of the class's table in this query, for example {@code l} in {@code DEVICE_LOAN l}
		 */
		public Shape of(EClass type, String alias) {
			return of(new Whose.OfClass(type, alias));
		}

		/** Every row belongs to the student with this id. */
		public Shape ofStudent(String expression) {
			return of(new Whose.OfStudent(expression));
		}

		/** Rows say nothing about single students, but belong to a school and are for those who work there. */
		public Shape ofSchool(String expression) {
			return of(new Whose.OfSchool(expression));
		}

		/**
		 * Rows of everybody, for work that is done for the district as a whole, as an import is. Running it under any scope but
		 * one of the whole district, or one whose right has ended since, is a {@link StoreException}: an answer in part would be a wrong one.
		 */
		public Shape ofWholeDistrict() {
			return of(new Whose.OfWholeDistrict());
		}

		/** No row says anything about a student, not even by a count. Running it on a table with rows about students is an {@link IllegalArgumentException}. */
		public Shape withoutPeople() {
			return of(new Whose.WithoutPeople());
		}

		private Shape of(Whose those) {
			whose = those;
			return new Shape(this);
		}
	}

	/** The rest. */
	public static final class Shape {
		private final From from;
		private final List<String> conditions = new ArrayList<>();
		private final List<Object> parameters = new ArrayList<>();
		private List<String> groups = List.of();
		private List<String> order = List.of();
		private String index;

		private Shape(From from) {
			this.from = from;
		}

		/** Adds a condition that must hold too. */
		public Shape where(String condition, Object... values) {
			conditions.add(condition);
			parameters.addAll(Arrays.asList(values));
			return this;
		}

		/**
		 * Adds "expression is one of these"; none means no row. From a few hundred on it is quicker to ask in pieces.
		 *
		 * @param values at most 32,768
		 */
		public Shape whereIn(String expression, List<UUID> values) {
			return values.isEmpty() ? where("1 = 0") : where(InList.condition(expression, values.size()), InList.filled(values).toArray());
		}

		public Shape groupBy(String... expressions) {
			groups = List.of(expressions);
			return this;
		}

		public Shape orderBy(String... expressions) {
			order = List.of(expressions);
			return this;
		}

		/**
		 * Pages are read along an index of the first table that has the order of the query: for lists that hold most rows of a table. Derby would sort all of
		 * them for the first page as soon as there is a condition; PostgreSQL finds this way itself. Of no effect where an order is descending.
		 */
		public Shape along(String aIndex) {
			index = aIndex;
			return this;
		}

		public <R> ListQuery<R> as(Function<Row, R> reader) {
			return new ListQuery<>(this, reader);
		}
	}
}
