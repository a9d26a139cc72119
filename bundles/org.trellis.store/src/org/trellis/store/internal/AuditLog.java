package org.trellis.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.trellis.store.Actor;
import org.trellis.store.AuditMark;
import org.trellis.store.AuditVerdict;
import org.trellis.store.Change;
import org.trellis.store.Commit;
import org.trellis.store.StoreException;

/**
 * The audit: append-only, a line for every written aggregate, each with a hash over its own text and the hash of the line before. The
 * same lines are the change feed. Sequences are given out while the one row of AUDIT_HEAD is held, so that they follow the order of
 * commits and have no gap.
 * <p>
 * Triggers refuse to change or remove a line, and on PostgreSQL to set the head back. The chain shows it when somebody who may drop the
 * triggers changes lines in the middle, cuts off the end or moves the head. It cannot show it when such a person also computes all hashes
 * anew, or sets the head back to the line before the cut: everything that the database says of itself then fits. Only what is known
 * outside of it tells, and that is an {@link AuditMark}: every backup keeps one.
 */
final class AuditLog {
	private static final String FIRST = "0".repeat(64);
	private static final int BATCH = 1000;

	private final Dialect dialect;
	private final Values values;

	AuditLog(Dialect dialect) {
		this.dialect = dialect;
		values = new Values(dialect);
	}

	/**
	 * Writes the lines of a transaction, as its last act, because other writers wait from here until the commit.
	 *
	 * @return null when there are none
	 */
	Commit append(Connection connection, UUID district, Actor actor, String reason, AuditDraft draft) throws SQLException {
		if (draft.size() == 0) return null;
		var before = claim(connection, draft.size());
		var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
		try (var insert = connection.prepareStatement("INSERT INTO AUDIT_LINE (SEQ, WRITTEN_AT, ACTOR, ACTED_THROUGH, KIND, ENTITY_TYPE, ENTITY_ID, REASON, DETAIL, HASH, DISTRICT_ID) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			var end = new End(before);
			draft.forEach(e -> {
				end.add(new Line(end.sequence + 1, at, actor.name(), actor.through(), e.kind().name(), e.type(), e.id(), reason, e.detail()));
				bind(insert, end.last, end.hash, district);
				dialect.addOne(insert);
				if (end.sequence % BATCH == 0) dialect.executeMany(insert);
			});
			dialect.executeMany(insert);
			moveHead(connection, end.hash);
			return new Commit(before.line() + 1, end.sequence);
		}
	}

	/** The chain while lines are added to it. */
	private static final class End {
		private long sequence;
		private String hash;
		private Line last;

		End(AuditMark before) {
			sequence = before.line();
			hash = before.hash();
		}

		void add(Line line) {
			sequence = line.sequence;
			hash = AuditLog.hash(hash, line);
			last = line;
		}
	}

	/**
	 * Takes so many sequences.
	 *
	 * @return the end of the chain so far
	 */
	private static AuditMark claim(Connection connection, long lines) throws SQLException {
		try (var claim = connection.prepareStatement("UPDATE AUDIT_HEAD SET SEQ = SEQ + ?")) {
			claim.setLong(1, lines);
			if (claim.executeUpdate() != 1) throw new StoreException("Nothing was written, because the audit of this database has lost its head: its one row in AUDIT_HEAD is not there. Tell the administrator of the database.");
		}
		var claimed = mark(connection);
		return new AuditMark(claimed.line() - lines, claimed.hash());
	}

	private static void moveHead(Connection connection, String hash) throws SQLException {
		try (var head = connection.prepareStatement("UPDATE AUDIT_HEAD SET HASH = ?")) {
			head.setString(1, hash);
			head.executeUpdate();
		}
	}

	private record Line(long sequence, Instant at, String actor, String through, String kind, String type, UUID id, String reason, String detail) {
		/** Every field with its length before it, so that no text can pass for the fields beside it. */
		String text() {
			var text = new StringBuilder();
			for (var field : new String[] { Long.toString(sequence), at.toString(), actor, through, kind, type, id.toString(), reason, detail })
				text.append(field == null ? "-" : field.length() + ":" + field).append(';');
			return text.toString();
		}
	}

	private void bind(java.sql.PreparedStatement insert, Line line, String hash, UUID district) throws SQLException {
		insert.setLong(1, line.sequence);
		values.bind(insert, 2, line.at);
		insert.setString(3, line.actor);
		insert.setString(4, line.through);
		insert.setString(5, line.kind);
		insert.setString(6, line.type);
		dialect.bind(insert, 7, line.id);
		insert.setString(8, line.reason);
		insert.setString(9, line.detail);
		insert.setString(10, hash);
		dialect.bind(insert, 11, district);
	}

	private static String hash(String previous, Line line) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(previous.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest.digest(line.text().getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	List<Change> since(Connection connection, long sequence, int limit) throws SQLException {
		var changes = new ArrayList<Change>();
		try (var s = connection.prepareStatement("SELECT SEQ, WRITTEN_AT, ACTOR, KIND, ENTITY_TYPE, ENTITY_ID FROM AUDIT_LINE WHERE SEQ > ? ORDER BY SEQ FETCH FIRST " + limit + " ROWS ONLY")) {
			s.setLong(1, sequence);
			try (var r = s.executeQuery()) {
				while (r.next()) changes.add(new Change(r.getLong(1), Values.instant(r, 2), r.getString(3), Change.Kind.valueOf(r.getString(4)), r.getString(5), dialect.uuid(r, 6)));
			}
		}
		return changes;
	}

	/** The end of the chain, as the head tells it. */
	static AuditMark mark(Connection connection) throws SQLException {
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT SEQ, HASH FROM AUDIT_HEAD")) {
			if (!r.next()) throw new SQLException("The audit has no head");
			return new AuditMark(r.getLong(1), r.getString(2));
		}
	}

	/**
	 * The audit of a restored database must have got as far as when its backup began. A chain that was broken before is no reason to keep a district
	 * from its data.
	 *
	 * @throws IOException when it has not
	 */
	static void requireSince(Connection connection, AuditMark known) throws SQLException, IOException {
		var found = mark(connection);
		if (found.equals(known) || found.line() > known.line() && (known.line() == 0 || known.hash().equals(hash(connection, known.line())))) return;
		throw new IOException("its audit ends at " + found + ", and should go on from " + known);
	}

	/** @return null when there is no such line */
	private static String hash(Connection connection, long line) throws SQLException {
		try (var s = connection.prepareStatement("SELECT HASH FROM AUDIT_LINE WHERE SEQ = ?")) {
			s.setLong(1, line);
			try (var r = s.executeQuery()) {
				return r.next() ? r.getString(1) : null;
			}
		}
	}

	/**
	 * Follows the chain up to the end that it has when this begins, so that others can go on writing.
	 *
	 * @param known null when nothing is known of the audit from outside
	 */
	AuditVerdict verify(Connection connection, AuditMark known) throws SQLException {
		// in this order: a writer adds lines and moves the head at once, so that no intact head is behind the lines seen before
		long last = number(connection, "SELECT MAX(SEQ) FROM AUDIT_LINE");
		if (number(connection, "SELECT COUNT(*) FROM AUDIT_HEAD") != 1) return new AuditVerdict(0, 1);
		var head = mark(connection);
		long expected = 0;
		var hash = FIRST;
		try (var s = connection.prepareStatement("SELECT SEQ, WRITTEN_AT, ACTOR, ACTED_THROUGH, KIND, ENTITY_TYPE, ENTITY_ID, REASON, DETAIL, HASH FROM AUDIT_LINE WHERE SEQ <= ? ORDER BY SEQ")) {
			s.setLong(1, head.line());
			s.setFetchSize(BATCH);
			try (var r = s.executeQuery()) {
				while (r.next()) {
					var line = line(r);
					hash = hash(hash, line);
					if (line.sequence != ++expected || !hash.equals(r.getString(10))) return new AuditVerdict(expected, expected);
					if (known != null && known.line() == expected && !known.hash().equals(hash)) return new AuditVerdict(expected, expected);
				}
			}
		}
		boolean whole = head.equals(new AuditMark(expected, hash)) && last <= expected && (known == null || known.line() <= expected);
		return new AuditVerdict(expected, whole ? 0 : expected + 1);
	}

	private static long number(Connection connection, String query) throws SQLException {
		try (var s = connection.createStatement(); var r = s.executeQuery(query)) {
			r.next();
			return r.getLong(1);
		}
	}

	private Line line(ResultSet r) throws SQLException {
		return new Line(r.getLong(1), Values.instant(r, 2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), dialect.uuid(r, 7), r.getString(8), r.getString(9));
	}
}
