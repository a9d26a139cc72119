package org.trellis.reporting.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The domains that are installed, for queries that count in cells of them. A module's domain of which no service and no finding is stored yet is in no table;
 * a query that wants it nevertheless says so behind a selection of domains:
 * <pre>
 * SELECT DOMAIN FROM REPORTING.DOMAINS /* and the installed ones *&#47;
 * </pre>
 * For the database and for the report designer that is a comment.
 */
record InstalledDomains(List<String> keys) {
	private static final Pattern WISH = Pattern.compile("/\\*\\s*and the installed ones\\s*\\*/", Pattern.CASE_INSENSITIVE);
	/** What may stand in a query as it is. */
	private static final Pattern KEY = Pattern.compile("[a-z]{1,60}");

	/** The query with them, where it wants them. */
	String in(String sql) {
		var all = keys.stream().filter(key -> KEY.matcher(key).matches()).map(key -> " UNION SELECT CAST('" + key + "' AS VARCHAR(60)) AS DOMAIN FROM REPORTING.DISTRICTS").collect(Collectors.joining());
		return WISH.matcher(sql).replaceAll(all);
	}
}
