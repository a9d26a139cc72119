package org.trellis.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What was found when a database was to be opened. */
public sealed interface Opening {
	/** Up to date and open; the caller closes it. */
	record Ready(Database database) implements Opening {
	}

	/** Every outcome without an open database: what is the matter and what to do, one sentence each. */
	sealed interface Refused extends Opening {
		String sentence();

		String nextStep();
	}

	/** Nothing is there yet. */
	record Missing(String where) implements Refused {
		@Override
		public String sentence() {
			return "There is no database at " + where + ".";
		}

		@Override
		public String nextStep() {
			return "Create a district there, or check the path.";
		}
	}

	/**
	 * Made by an older Trellis, or without a module that has been installed since, or with an older one.
	 *
	 * @param from number of its form; of a module the name and a number, or that it is without it
	 * @param modules names of the modules that have to make or change tables in it; empty when it is only the core
	 */
	record NeedsUpgrade(String where, String from, String to, List<String> modules) implements Refused {
		public NeedsUpgrade {
			modules = List.copyOf(modules);
		}

		/** Of the core alone. */
		public NeedsUpgrade(String where, String from, String to) {
			this(where, from, to, List.of());
		}

		@Override
		public String sentence() {
			if (modules.isEmpty()) return "The database at " + where + " has version " + from + " of the data; this program needs version " + to + ".";
			return "The database at " + where + " is not ready yet for " + (modules.size() == 1 ? "the module " : "the modules ") + String.join(", ", modules) + ".";
		}

		@Override
		public String nextStep() {
			return "Upgrade it; a backup is made first.";
		}
	}

	/**
	 * Made by a newer Trellis, or with a newer module: opening it could lose what this one does not know.
	 *
	 * @param found number of its form; of a module the name and a number
	 */
	record Newer(String where, String found, String known) implements Refused {
		@Override
		public String sentence() {
			return "The database at " + where + " was made by a newer Trellis (version " + found + " of the data, this program knows version " + known + ").";
		}

		@Override
		public String nextStep() {
			return "Install the newer Trellis, or the newer module; nothing was changed.";
		}
	}

	/** Making it, or restoring it, was broken off: no data are in it. */
	record Unfinished(String where) implements Refused {
		@Override
		public String sentence() {
			return "The database at " + where + " was never finished: making it was broken off.";
		}

		@Override
		public String nextStep() {
			return "Create the district there again, or restore the backup there again; what is left of the first try is removed.";
		}
	}

	/**
	 * Open in another process.
	 *
	 * @param by who has it open, as far as known
	 * @param since null when unknown
	 */
	record InUse(String where, String by, Instant since) implements Refused {
		/** On the clock of whoever reads it. */
		private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

		@Override
		public String sentence() {
			return "The database at " + where + " is in use by " + by + (since == null ? "" : " since " + LOCAL.format(since)) + ".";
		}

		@Override
		public String nextStep() {
			return "Close Trellis there and try again; several people at once need a shared PostgreSQL database.";
		}
	}

	/** Something is there, but none of ours. */
	record NotTrellis(String where, String found) implements Refused {
		@Override
		public String sentence() {
			return where + " is not a Trellis database: " + found + ".";
		}

		@Override
		public String nextStep() {
			return "Choose another place; nothing was changed.";
		}
	}

	/** Encrypted, and the passphrase was missing or wrong. */
	record WrongPassphrase(String where, boolean given) implements Refused {
		@Override
		public String sentence() {
			return given ? "The passphrase does not open the database at " + where + "." : "The database at " + where + " is encrypted.";
		}

		@Override
		public String nextStep() {
			return "Enter the passphrase that its owner set; without it the data cannot be read.";
		}
	}

	/** The server or the name of the database could not be reached, took nobody more, or refused the sign-in. Says nothing about the data. */
	record Unreachable(String where, String reason) implements Refused {
		@Override
		public String sentence() {
			return "The server of " + where + " did not let us in: " + reason;
		}

		@Override
		public String nextStep() {
			return "Check the address, the network and the user name, or try again later; nothing is lost on the server.";
		}
	}

	/** The person who runs the program may not read or write it. Says nothing about the data. */
	record NoRights(String where, String reason) implements Refused {
		@Override
		public String sentence() {
			return "You may not open the database at " + where + ": " + reason;
		}

		@Override
		public String nextStep() {
			return "Ask whoever keeps it for the right to read and write it; nothing is wrong with the data.";
		}
	}

	/** Damaged. */
	record Broken(String where, String reason) implements Refused {
		@Override
		public String sentence() {
			return "The database at " + where + " cannot be read: " + reason;
		}

		@Override
		public String nextStep() {
			return "Leave everything there as it is and restore the last backup to another place.";
		}
	}
}
