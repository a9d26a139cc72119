package org.trellis.connectivity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.connectivity.internal.Messages;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** Lends the district's devices to students and takes them back. Every call waits for the database: never on the UI thread. */
public final class Loans {
	private static final String OUT = "EXISTS (SELECT 1 FROM DEVICE_LOAN l WHERE l.DEVICE_ID = d.ID AND l.RETURNED_ON IS NULL)";

	private Loans() {
	}

	/**
	 * A device that a student has or had.
	 *
	 * @param model null when not known
	 * @param dueOn null when no day was agreed
	 * @param returnedOn null while the student has it
	 */
	public record Loan(UUID id, DeviceKind kind, String tag, String model, LocalDate lentOn, LocalDate dueOn, LocalDate returnedOn) {
		public boolean isOut() {
			return returnedOn == null;
		}

		public boolean isOverdue(LocalDate today) {
			return isOut() && dueOn != null && dueOn.isBefore(today);
		}
	}

	/**
	 * A device that can be lent.
	 *
	 * @param model null when not known
	 */
	public record Free(UUID id, DeviceKind kind, String tag, String model) {
	}

	/** What was done, so that it can be undone. */
	public sealed interface Step {
		UUID loan();

		record Lent(UUID loan) implements Step {
		}

		record TakenBack(UUID loan) implements Step {
		}
	}

	/** Of a student, the latest first. */
	public static List<Loan> of(Reader reader, Scope scope, UUID student) {
		return reader.list(ListQuery.select("l.ID, d.KIND, d.TAG, d.MODEL, l.LENT_ON, l.DUE_ON, l.RETURNED_ON").from("DEVICE_LOAN l JOIN LENDING_DEVICE d ON d.ID = l.DEVICE_ID").of(ConnectivityPackage.Literals.DEVICE_LOAN, "l")
				.where("l.STUDENT_ID = ?", student).orderBy("-l.LENT_ON", "l.ID").as(r -> new Loan(r.uuid(1), r.constant(DeviceKind.class, 2), r.text(3), r.text(4), r.date(5), r.date(6), r.date(7))), scope);
	}

	/** Devices that are in order and with nobody, hotspots first, then by tag. */
	public static List<Free> free(Reader reader, Scope scope) {
		return reader.list(ListQuery.select("d.ID, d.KIND, d.TAG, d.MODEL").from("LENDING_DEVICE d").of(ConnectivityPackage.Literals.LENDING_DEVICE, "d").where("d.STATUS = 'AVAILABLE'").where("NOT " + OUT)
				.orderBy("CASE WHEN d.KIND = 'HOTSPOT' THEN 0 ELSE 1 END", "d.KIND", "d.TAG").as(r -> new Free(r.uuid(1), r.constant(DeviceKind.class, 2), r.text(3), r.text(4))), scope);
	}

	/**
	 * @param due null when no day is agreed
	 * @throws StoreException when the device is with somebody or cannot be lent, or the day is before it is lent
	 */
	public static Step lend(Database database, Actor actor, Scope scope, UUID student, UUID device, LocalDate on, LocalDate due) {
		if (due != null && due.isBefore(on)) throw new StoreException(Messages.dueBefore);
		return database.write(actor, "device lent", unit -> {
			if (free(unit, scope).stream().noneMatch(f -> f.id().equals(device))) throw new StoreException(Messages.deviceTaken);
			var loan = ConnectivityFactory.eINSTANCE.createDeviceLoan();
			loan.setId(unit.newId());
			loan.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
			loan.setDevice(References.to(ConnectivityPackage.Literals.LENDING_DEVICE, device));
			loan.setLentOn(on);
			loan.setDueOn(due);
			unit.insert(loan);
			return new Step.Lent(loan.getId());
		});
	}

	/** @throws StoreException when the student does not have it any more */
	public static Step takeBack(Database database, Actor actor, Scope scope, UUID loan, LocalDate on) {
		return database.write(actor, "device taken back", unit -> {
			var aggregate = loan(unit, scope, loan);
			if (aggregate.root().getReturnedOn() != null) throw new StoreException(NLS.bind(Messages.takenBackBefore, aggregate.root().getReturnedOn()));
			aggregate.root().setReturnedOn(on);
			unit.save(aggregate);
			return new Step.TakenBack(loan);
		});
	}

	/** @throws StoreException when others changed the loan since, or the device went to somebody else */
	public static void undo(Database database, Actor actor, Scope scope, Step step) {
		database.write(actor, "undone", unit -> {
			var aggregate = loan(unit, scope, step.loan());
			switch (step) {
			case Step.Lent lent -> {
				if (aggregate.root().getReturnedOn() != null) throw new StoreException(NLS.bind(Messages.takenBackBefore, aggregate.root().getReturnedOn()));
				unit.delete(aggregate);
			}
			case Step.TakenBack back -> {
				var device = References.id(aggregate.root().getDevice());
				if (free(unit, scope).stream().noneMatch(f -> f.id().equals(device))) throw new StoreException(Messages.deviceTaken);
				aggregate.root().setReturnedOn(null);
				unit.save(aggregate);
			}
			}
			return null;
		});
	}

	private static Aggregate<DeviceLoan> loan(Reader reader, Scope scope, UUID id) {
		return reader.load(DeviceLoan.class, id, scope).orElseThrow(() -> new StoreException(Messages.loanGone));
	}
}
