package org.trellis.reporting.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the text of a query just deep enough to say that it is one SELECT, WITH or VALUES on views of schema REPORTING, and that it
 * calls no function but harmless ones: on PostgreSQL a function can read files or run SQL of its own.
 * What is not understood is refused.
 */
final class ReportQuery {
	static final String SCHEMA = "REPORTING";

	private static final Set<String> BEGINNINGS = Set.of("SELECT", "WITH", "VALUES");
	private static final Set<String> WRITING = Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "INTO", "CREATE", "ALTER", "DROP", "TRUNCATE", "GRANT", "REVOKE", "CALL", "EXECUTE",
			"EXEC", "DO", "COPY", "LOCK", "SET", "RESET", "PREPARE", "DECLARE", "BEGIN", "COMMIT", "ROLLBACK", "TABLE", "NEW", "RENAME", "COMMENT", "VACUUM", "LISTEN", "NOTIFY");
	/** Also type names and words before a parenthesis. */
	private static final Set<String> FUNCTIONS = Set.of("COUNT", "SUM", "MIN", "MAX", "AVG", "STDDEV_POP", "STDDEV_SAMP", "COALESCE", "NULLIF", "CAST", "UPPER", "LOWER", "UCASE",
			"LCASE", "SUBSTR", "SUBSTRING", "TRIM", "LTRIM", "RTRIM", "LENGTH", "CHAR_LENGTH", "CONCAT", "REPLACE", "LOCATE", "POSITION", "ABS", "ROUND", "FLOOR", "CEIL", "CEILING",
			"MOD", "SIGN", "SQRT", "EXTRACT", "YEAR", "MONTH", "DAY", "DATE", "TIMESTAMPDIFF", "DATE_TRUNC", "TO_CHAR", "GREATEST", "LEAST", "STRING_AGG", "ROW_NUMBER", "RANK",
			"DENSE_RANK", "LAG", "LEAD", "OVER", "FILTER", "ROLLUP", "IN", "EXISTS", "ANY", "SOME", "ALL", "AS", "ON", "USING", "AND", "OR", "NOT", "WHEN", "THEN", "ELSE", "CASE",
			"WHERE", "HAVING", "BY", "SELECT", "FROM", "JOIN", "UNION", "EXCEPT", "INTERSECT", "DISTINCT", "VALUES", "LIKE", "BETWEEN", "IS", "CHAR", "VARCHAR", "DECIMAL", "NUMERIC",
			"LATERAL", "MATERIALIZED");
	/** Functions with a FROM of their own inside. */
	private static final Set<String> FROM_INSIDE = Set.of("EXTRACT", "TRIM", "SUBSTRING", "POSITION");
	private static final Set<String> END_OF_FROM = Set.of("WHERE", "GROUP", "HAVING", "ORDER", "UNION", "EXCEPT", "INTERSECT", "FETCH", "OFFSET", "LIMIT", "WINDOW", "FOR");

	private final List<SqlToken> tokens;
	private final Set<String> ownNames = new HashSet<>();
	/** Where those names are given, possibly with their columns in parentheses. */
	private final Set<Integer> definitions = new HashSet<>();

	private ReportQuery(List<SqlToken> tokens) {
		this.tokens = tokens;
	}

	/** What is wrong with a query, as a predicate that can follow "the query": empty when it may run. */
	static Optional<String> objection(String sql) {
		if (sql == null || sql.isBlank()) return Optional.of("is empty");
		try {
			new ReportQuery(SqlToken.of(sql)).inspect();
			return Optional.empty();
		} catch (Objection e) {
			return Optional.of(e.getMessage());
		}
	}

	private void inspect() {
		if (tokens.isEmpty() || !BEGINNINGS.contains(firstWord())) throw new Objection("is not a single SELECT, WITH or VALUES");
		findOwnNames();
		inspectWords();
		inspectSources();
	}

	private String firstWord() {
		return tokens.stream().filter(t -> !t.is("(")).findFirst().map(SqlToken::upper).orElse("");
	}

	/** Names of WITH, which a FROM may use: {@code WITH name AS (...), name (columns) AS (...)} at the beginning of the query, and nowhere else. */
	private void findOwnNames() {
		if (!firstWord().equals("WITH")) return;
		int i = 1;
		if (is(i, "RECURSIVE")) i++;
		while (i < tokens.size() && tokens.get(i).isName()) {
			ownNames.add(tokens.get(i).upper());
			definitions.add(i++);
			if (is(i, "(")) i = afterParenthesis(i);
			if (!is(i++, "AS")) return;
			while (is(i, "NOT") || is(i, "MATERIALIZED")) i++;
			if (!is(i, "(")) return;
			i = afterParenthesis(i);
			if (!is(i++, ",")) return;
		}
	}

	private boolean is(int i, String text) {
		return i < tokens.size() && tokens.get(i).is(text);
	}

	private int afterParenthesis(int open) {
		int depth = 0;
		for (int i = open; i < tokens.size(); i++) {
			if (tokens.get(i).is("(")) depth++;
			if (tokens.get(i).is(")") && --depth == 0) return i + 1;
		}
		return tokens.size();
	}

	private void inspectWords() {
		for (int i = 0; i < tokens.size(); i++) {
			var token = tokens.get(i);
			if (token.is(";")) throw new Objection("holds more than one statement");
			if (!token.isName()) continue;
			if (!token.quoted() && !afterDot(i) && WRITING.contains(token.upper())) throw new Objection("may only read, but says " + token.upper());
			if (followedBy(i, "(")) inspectCall(i);
		}
	}

	private void inspectCall(int i) {
		var token = tokens.get(i);
		if (afterDot(i)) throw new Objection("calls the function " + tokens.get(i - 2).text() + "." + token.text() + ", which is not one of those that a report may use");
		if (!FUNCTIONS.contains(token.upper()) && !definitions.contains(i) && !isAlias(i))
			throw new Objection("calls the function " + token.text() + ", which is not one of those that a report may use");
	}

	/** {@code (SELECT ...) AS t (a, b)} or {@code (...) t (a, b)}: names of a derived table, not a call. */
	private boolean isAlias(int i) {
		if (i == 0) return false;
		var before = tokens.get(i - 1);
		return before.is(")") || before.is("AS");
	}

	/** Everything that a FROM or JOIN names must be a view of ours, a name of WITH, or a query in parentheses. */
	private void inspectSources() {
		var expecting = new ArrayList<State>(List.of(State.OUTSIDE));
		for (int i = 0; i < tokens.size(); i++) {
			var token = tokens.get(i);
			int top = expecting.size() - 1;
			if (token.is("(")) {
				boolean call = i > 0 && FROM_INSIDE.contains(tokens.get(i - 1).upper());
				boolean nested = expecting.get(top) == State.SOURCE;
				if (nested) expecting.set(top, State.AFTER_SOURCE);
				expecting.add(call ? State.IN_FUNCTION : nested && !followedByQuery(i) ? State.SOURCE : State.OUTSIDE);
			} else if (token.is(")")) {
				if (expecting.size() > 1) expecting.removeLast();
			} else expecting.set(top, next(expecting.get(top), i));
		}
	}

	private enum State {
		/** Not in a FROM. */
		OUTSIDE,
		/** The next must be a source. */
		SOURCE,
		/** In a FROM, after a source. */
		AFTER_SOURCE,
		/** In a function whose arguments have a FROM. */
		IN_FUNCTION
	}

	private State next(State state, int i) {
		var token = tokens.get(i);
		if (state == State.IN_FUNCTION) return state;
		if (state == State.SOURCE) {
			if (token.is("LATERAL")) return state;
			inspectSource(i);
			return State.AFTER_SOURCE;
		}
		if (token.quoted()) return state;
		if (token.is("FROM") && !isComparison(i)) return State.SOURCE;
		if (token.is("JOIN")) return State.SOURCE;
		if (state == State.AFTER_SOURCE && token.is(",")) return State.SOURCE;
		if (state == State.AFTER_SOURCE && END_OF_FROM.contains(token.upper())) return State.OUTSIDE;
		return state;
	}

	/** {@code a IS [NOT] DISTINCT FROM b}. */
	private boolean isComparison(int from) {
		return from > 1 && tokens.get(from - 1).is("DISTINCT") && (tokens.get(from - 2).is("IS") || tokens.get(from - 2).is("NOT"));
	}

	private void inspectSource(int i) {
		var token = tokens.get(i);
		if (!token.isName()) throw new Objection("reads from " + token.text() + ", where a view of " + SCHEMA + " is expected");
		if (followedBy(i, ".")) {
			if (token.upper().equals(SCHEMA)) return;
			var name = i + 2 < tokens.size() ? tokens.get(i + 2).text() : "";
			throw new Objection("reads " + token.text() + "." + name + ", which is not a view of " + SCHEMA);
		}
		if (!ownNames.contains(token.upper())) throw new Objection("reads " + token.text() + "; write " + SCHEMA + "." + token.text() + " if that is the view meant");
	}

	private boolean followedByQuery(int i) {
		return i + 1 < tokens.size() && (BEGINNINGS.contains(tokens.get(i + 1).upper()));
	}

	private boolean followedBy(int i, String symbol) {
		return i + 1 < tokens.size() && tokens.get(i + 1).is(symbol);
	}

	private boolean afterDot(int i) {
		return i > 1 && tokens.get(i - 1).is(".");
	}

	/** Ends the inspection with what was found. */
	static final class Objection extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Objection(String predicate) {
			super(predicate, null, false, false);
		}
	}

	/** One word, number, text or sign of a query; comments are gone. */
	record SqlToken(String text, boolean quoted, boolean name) {
		boolean is(String symbol) {
			return !quoted && text.equalsIgnoreCase(symbol);
		}

		boolean isName() {
			return name;
		}

		String upper() {
			return quoted ? text : text.toUpperCase(Locale.ROOT);
		}

		static List<SqlToken> of(String sql) {
			return new SqlLexer(sql).tokens();
		}
	}
}
