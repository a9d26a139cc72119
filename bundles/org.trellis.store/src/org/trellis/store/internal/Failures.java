package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.StoreException;

/** Turns what a database says into a sentence for people. */
final class Failures {
	private Failures() {
	}

	static StoreException explain(Dialect dialect, DatabaseLocation location, SQLException failure) {
		return explain(dialect, location, null, failure);
	}

	/** @param mapping tells the names of what a broken rule is about; null where no rules are broken */
	static StoreException explain(Dialect dialect, DatabaseLocation location, Mapping mapping, SQLException failure) {
		return new StoreException(sentence(dialect, location, mapping, failure), failure);
	}

	private static String sentence(Dialect dialect, DatabaseLocation location, Mapping mapping, SQLException failure) {
		var parts = parts(failure);
		for (var f : parts) {
			if (dialect.isDiskFull(f)) return "The disk that holds " + location.display() + " is full; nothing was written. Free some space and try again.";
			if (dialect.isForeignKeyViolation(f)) return "Nothing was written, because " + brokenReference(mapping, f) + ".";
			if (dialect.isUniqueViolation(f)) return "Nothing was written, because " + brokenUnique(mapping, f) + ".";
			if (dialect.isTransient(f)) return "Somebody else was writing at the same moment; nothing was written. Try again.";
		}
		if (parts.stream().anyMatch(Failures::isConnectionLoss)) return "The connection to " + location.display() + " was lost; what was not yet saved is still in the window. Try again when the server is back.";
		return "The database at " + location.display() + " failed: " + parts.stream().map(f -> firstLine(f.getMessage())).distinct().collect(Collectors.joining(" / "));
	}

	/** All that was said of it, without that it was a batch: that only quotes the others. */
	private static List<SQLException> parts(SQLException failure) {
		var all = StreamSupport.stream(failure.spliterator(), false).filter(SQLException.class::isInstance).map(SQLException.class::cast).toList();
		var causes = all.stream().filter(f -> !(f instanceof BatchUpdateException)).toList();
		return causes.isEmpty() ? all : causes;
	}

	/** Without the values, which may be about a child. */
	private static String brokenUnique(Mapping mapping, SQLException failure) {
		var tables = mapping == null ? List.<Table>of() : mapping.tables();
		for (var table : tables) {
			if (table.unique.isEmpty() || !names(failure, Table.uniqueRule(table.name))) continue;
			return "another " + words(table.type) + " has the same " + table.unique.stream().map(Failures::words).collect(Collectors.joining(" and "));
		}
		return "the same thing is there already";
	}

	private static String brokenReference(Mapping mapping, SQLException failure) {
		var tables = mapping == null ? List.<Table>of() : mapping.tables();
		for (var table : tables) {
			for (var c : table.columns) if (c.target() != null && names(failure, Table.referenceRule(table.name, c.name()))) return brokenReference(table, c.feature());
			for (var v : table.valueTables) if (v.value().target() != null && names(failure, Table.referenceRule(v.name(), v.value().name()))) return brokenReference(table, v.feature());
		}
		return "something still refers to what was to be removed, or what is referred to is not there";
	}

	private static String brokenReference(Table table, EStructuralFeature feature) {
		return "the " + words(feature) + " of a " + words(table.type) + " is not there, or was to be removed while it still refers to it";
	}

	/** The rules of the tables are named after them, on either database and in each of its languages. */
	private static boolean names(SQLException failure, String rule) {
		return Pattern.compile("\\b" + rule + "\\b", Pattern.CASE_INSENSITIVE).matcher(String.valueOf(failure.getMessage())).find();
	}

	private static String words(ENamedElement named) {
		return named.getName().replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
	}

	private static boolean isConnectionLoss(SQLException failure) {
		var state = String.valueOf(failure.getSQLState());
		return state.startsWith("08") || state.startsWith("57P") || failure instanceof java.sql.SQLTransientConnectionException;
	}

	/**
	 * What went wrong, in one line that ends as a sentence: what the library says that noticed it, and after it what the database said. Their accounts
	 * of several lines quote whole statements, and addresses with passwords; the log has them.
	 */
	static String oneLine(Throwable failure) {
		var said = failure instanceof IOException ? reason((IOException) failure) : firstLine(failure.getMessage());
		for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
			if (!(cause instanceof SQLException)) continue;
			var reason = firstLine(cause.getMessage());
			if (!said.contains(reason)) said = said.replaceAll("[.:]$", "") + ": " + reason;
			break;
		}
		return said.endsWith(".") ? said : said + ".";
	}

	private static String firstLine(String message) {
		return String.valueOf(message).lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().map(DatabaseLocation::withoutPassword).orElse("no reason was given");
	}

	/** Of a file system's failure the message is often only the name of the file. */
	private static String reason(IOException failure) {
		return switch (failure) {
		case AccessDeniedException e -> "access to " + e.getFile() + " is denied";
		case NoSuchFileException e -> e.getFile() + " is not there";
		case FileAlreadyExistsException e -> e.getFile() + " is there already";
		case NotDirectoryException e -> e.getFile() + " is no folder";
		default -> firstLine(failure.getMessage());
		};
	}
}
