package org.trellis.connectivity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.trellis.checks.Check;
import org.trellis.checks.CheckFinding;
import org.trellis.checks.Severity;
import org.trellis.connectivity.ConnectivityPackage;
import org.trellis.connectivity.DeviceKind;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/** Devices that should be back. */
public final class LoansOverdue implements Check {
	private final Clock clock;

	public LoansOverdue() {
		this(Clock.systemDefaultZone());
	}

	LoansOverdue(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String id() {
		return "org.trellis.connectivity.loansOverdue";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String what() {
		return Messages.overdueWhat;
	}

	@Override
	public String why() {
		return Messages.overdueWhy;
	}

	@Override
	public String howToFix() {
		return Messages.overdueFix;
	}

	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var query = ListQuery.select("s.ID, s.GIVEN_NAME, s.FAMILY_NAME, d.KIND, d.TAG, l.DUE_ON").from("DEVICE_LOAN l JOIN STUDENT s ON s.ID = l.STUDENT_ID JOIN LENDING_DEVICE d ON d.ID = l.DEVICE_ID")
				.of(ConnectivityPackage.Literals.DEVICE_LOAN, "l").where("l.RETURNED_ON IS NULL").where("l.DUE_ON < ?", LocalDate.now(clock)).orderBy("l.DUE_ON", "l.ID")
				.as(r -> new CheckFinding("Student", r.uuid(1), NLS.bind(Messages.overdueFound, new Object[] { r.text(2) + " " + r.text(3), Words.of(r.constant(DeviceKind.class, 4)), r.text(5), Words.date(r.date(6)) })));
		database.forEach(query, scope, found);
	}
}
