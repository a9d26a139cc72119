package org.trellis.connectivity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trellis.connectivity.internal.Messages;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/**
 * Partners who help families to sign up for internet at home, so that the district need not. Help is given to a household: it counts for all its students.
 * Every call waits for the database: never on the UI thread.
 */
public final class Helps {
	private static final Set<HelpState> ENDS = Set.of(HelpState.ENROLLED, HelpState.DECLINED, HelpState.NOT_REACHED);

	private Helps() {
	}

	/**
	 * Help that was offered.
	 *
	 * @param partner name of the organization that helps
	 * @param program what the family is helped to sign up for; null when not said
	 * @param endedOn null while it goes on
	 */
	public record Help(UUID id, String partner, String program, LocalDate offeredOn, HelpState state, LocalDate endedOn) {
	}

	/** An organization that may help. */
	public record Partner(UUID id, String name) {
	}

	/** What was done, so that it can be undone. */
	public sealed interface Step {
		UUID help();

		record Offered(UUID help) implements Step {
		}

		/** @param endedOn as it was before; may be null */
		record Noted(UUID help, HelpState before, LocalDate endedOn) implements Step {
		}
	}

	/** Whether help in this state goes on. */
	public static boolean isOpen(HelpState state) {
		return !ENDS.contains(state);
	}

	/** Of a household, the latest first. */
	public static List<Help> of(Reader reader, Scope scope, UUID household) {
		return reader.list(ListQuery.select("h.ID, o.NAME, h.PROGRAM, h.OFFERED_ON, h.STATE, h.ENDED_ON").from("ENROLLMENT_HELP h JOIN ORGANIZATION o ON o.ID = h.PARTNER_ID").of(ConnectivityPackage.Literals.ENROLLMENT_HELP, "h")
				.where("h.HOUSEHOLD_ID = ?", household).orderBy("-h.OFFERED_ON", "h.ID").as(r -> new Help(r.uuid(1), r.text(2), r.text(3), r.date(4), r.constant(HelpState.class, 5), r.date(6))), scope);
	}

	/** The organizations of the directory, by name. */
	public static List<Partner> partners(Reader reader, Scope scope) {
		return reader.list(ListQuery.select("o.ID, o.NAME").from("ORGANIZATION o").withoutPeople().orderBy("o.NAME", "o.ID").as(r -> new Partner(r.uuid(1), r.text(2))), scope);
	}

	/** @param program null when not said */
	public static Step offer(Database database, Actor actor, Scope scope, UUID household, UUID partner, String program, LocalDate on) {
		return database.write(actor, "help offered", unit -> {
			var help = ConnectivityFactory.eINSTANCE.createEnrollmentHelp();
			help.setId(unit.newId());
			help.setHousehold(References.to(DistrictPackage.Literals.HOUSEHOLD, household));
			help.setPartner(References.to(ResourcesPackage.Literals.ORGANIZATION, partner));
			help.setProgram(program);
			help.setOfferedOn(on);
			help.setState(HelpState.OFFERED);
			unit.insert(help);
			return new Step.Offered(help.getId());
		});
	}

	/**
	 * Notes how far it is.
	 *
	 * @param on the day on which it ended, where the state is one in which it does not go on
	 */
	public static Step note(Database database, Actor actor, Scope scope, UUID help, HelpState state, LocalDate on) {
		return database.write(actor, "help noted", unit -> {
			var aggregate = help(unit, scope, help);
			var before = new Step.Noted(help, aggregate.root().getState(), aggregate.root().getEndedOn());
			aggregate.root().setState(state);
			aggregate.root().setEndedOn(isOpen(state) ? null : on);
			unit.save(aggregate);
			return before;
		});
	}

	/** @throws StoreException when others removed it since */
	public static void undo(Database database, Actor actor, Scope scope, Step step) {
		database.write(actor, "undone", unit -> {
			var aggregate = help(unit, scope, step.help());
			switch (step) {
			case Step.Offered offered -> unit.delete(aggregate);
			case Step.Noted noted -> {
				aggregate.root().setState(noted.before());
				aggregate.root().setEndedOn(noted.endedOn());
				unit.save(aggregate);
			}
			}
			return null;
		});
	}

	private static Aggregate<EnrollmentHelp> help(Reader reader, Scope scope, UUID id) {
		return reader.load(EnrollmentHelp.class, id, scope).orElseThrow(() -> new StoreException(Messages.helpGone));
	}
}
