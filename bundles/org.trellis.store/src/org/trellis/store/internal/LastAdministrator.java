package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.access.AccessPackage;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.StoreException;

/**
 * Keeps a transaction from leaving a district in which nobody can sign in and manage access, whoever writes it: an import that no longer lists a member
 * of the staff as well as two who end each other's right in the same moment. Where there was nobody before, as before the first right, it does nothing.
 */
final class LastAdministrator {
	private static final Set<EClass> CONCERNED = Set.of(DistrictPackage.Literals.STAFF, AccessPackage.Literals.ACCOUNT, AccessPackage.Literals.ACCESS_GRANT);
	private static final String TODAY = "(%1$s.BEGINS IS NULL OR %1$s.BEGINS <= CURRENT_DATE) AND %1$s.ENDS IS NULL";
	private static final String ADMINISTRATORS = "SELECT COUNT(*) FROM ACCESS_GRANT g JOIN STAFF p ON p.ID = g.STAFF_ID AND p.ACTIVE = TRUE JOIN ACCOUNT u ON u.STAFF_ID = p.ID AND u.OPERATING_SYSTEM_USER IS NOT NULL AND u.ACTIVE = TRUE"
			+ " WHERE g.KIND = 'ADMINISTRATOR' AND " + TODAY.formatted("g") + " AND " + TODAY.formatted("u");
	/** One after the other from here to the commit: whoever comes second counts without what the first has ended. */
	private static final String HOLD = "UPDATE SETTING SET VERSION = VERSION WHERE SETTING_KEY = 'access.governed'";

	private final Connection connection;
	private boolean changes;
	private boolean administered;

	LastAdministrator(Connection connection) {
		this.connection = connection;
	}

	/** A row of a table is about to be changed or removed. */
	void changing(Table table) throws SQLException {
		if (changes || !CONCERNED.contains(table.type)) return;
		administered = isAdministered();
		changes = true;
	}

	/** Everything is written and will be committed next. */
	void finish() throws SQLException {
		if (!administered) return;
		try (var statement = connection.createStatement()) {
			statement.executeUpdate(HOLD);
		}
		if (!isAdministered()) throw new StoreException("Nobody could sign in and manage access any more, because the last administrator would leave the staff or lose the account or the right. Give somebody else that right without an end first; nothing was written.");
	}

	private boolean isAdministered() throws SQLException {
		try (var statement = connection.createStatement(); var result = statement.executeQuery(ADMINISTRATORS)) {
			result.next();
			return result.getLong(1) > 0;
		}
	}
}
