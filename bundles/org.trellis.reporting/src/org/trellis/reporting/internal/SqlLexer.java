package org.trellis.reporting.internal;

import java.util.ArrayList;
import java.util.List;

import org.trellis.reporting.internal.ReportQuery.Objection;
import org.trellis.reporting.internal.ReportQuery.SqlToken;

/**
 * Cuts a query into tokens the way Derby and PostgreSQL both do. Where the two would read a text differently (a comment in a comment,
 * a backslash, dollar quotes) it is refused, so that nothing is hidden from one of them.
 */
final class SqlLexer {
	private final String sql;
	private int at;

	SqlLexer(String sql) {
		this.sql = sql;
	}

	List<SqlToken> tokens() {
		var tokens = new ArrayList<SqlToken>();
		for (skip(); at < sql.length(); skip()) tokens.add(token());
		while (!tokens.isEmpty() && tokens.getLast().is(";")) tokens.removeLast();
		return tokens;
	}

	private void skip() {
		while (at < sql.length())
			if (Character.isWhitespace(sql.charAt(at))) at++;
			else if (sql.startsWith("--", at)) lineComment();
			else if (sql.startsWith("/*", at)) comment();
			else return;
	}

	private void comment() {
		int end = sql.indexOf("*/", at + 2);
		int nested = sql.indexOf("/*", at + 2);
		if (end < 0 || nested >= 0 && nested < end) throw new Objection("has a comment that does not end, or a comment in a comment");
		at = end + 2;
	}

	/** Ends at either sign of a line's end, as it does for both databases. */
	private void lineComment() {
		while (at < sql.length() && sql.charAt(at) != '\n' && sql.charAt(at) != '\r') at++;
	}

	private SqlToken token() {
		char c = sql.charAt(at);
		if (c == '\'') return new SqlToken(quoted('\''), true, false);
		if (c == '"') return new SqlToken(quoted('"'), true, true);
		if (c == '\\' || c == '$' || c == '`') throw new Objection("has the sign " + c + ", which a report's query does not need");
		if (Character.isLetter(c) || c == '_') return word();
		if (Character.isDigit(c)) return new SqlToken(number(), false, false);
		at++;
		return new SqlToken(String.valueOf(c), false, false);
	}

	private SqlToken word() {
		var word = run();
		// E'..', U&'..' and the like read their text by other rules
		if (at < sql.length() && (sql.charAt(at) == '\'' && !word.equalsIgnoreCase("DATE") || sql.startsWith("&'", at) || sql.startsWith("&\"", at)))
			throw new Objection("has a text marked by " + word + ", which a report's query does not need");
		return new SqlToken(word, false, true);
	}

	/** Digits only: where letters follow at once, databases differ in where the number ends. */
	private String number() {
		int begin = at;
		while (at < sql.length() && Character.isDigit(sql.charAt(at))) at++;
		if (at < sql.length() && (Character.isLetter(sql.charAt(at)) || sql.charAt(at) == '_')) throw new Objection("has letters directly after the number " + sql.substring(begin, at));
		return sql.substring(begin, at);
	}

	private String run() {
		int begin = at;
		while (at < sql.length() && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '_')) at++;
		if (at < sql.length() && sql.charAt(at) == '$') throw new Objection("has the sign $, which a report's query does not need");
		return sql.substring(begin, at);
	}

	/** A quoted text, in which the quote stands for itself when doubled. */
	private String quoted(char quote) {
		var text = new StringBuilder();
		for (at++; at < sql.length(); at++) {
			char c = sql.charAt(at);
			if (c == '\\') throw new Objection("has a backslash in a text, which the databases read differently");
			if (c == quote) {
				if (at + 1 >= sql.length() || sql.charAt(at + 1) != quote) {
					at++;
					return text.toString();
				}
				at++;
			}
			text.append(c);
		}
		throw new Objection("has a text that does not end");
	}
}
