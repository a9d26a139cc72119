package org.trellis.access.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.Reached;
import org.trellis.access.SignedIn;
import org.trellis.access.SignedIn.Who;
import org.trellis.access.Subject;
import org.trellis.access.TextRead;
import org.trellis.access.Viewer;
import org.trellis.model.base.Entity;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Restricted;
import org.trellis.store.Scope;
import org.trellis.store.Scope.Basis;
import org.trellis.store.StoreException;

/** Access by what the database says; where no right was ever given, by {@link OwnerAccess}. */
public final class StoredAccess implements Access {
	private static final ListQuery<UUID> EVERY_STUDENT = ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").as(r -> r.uuid(1));

	private final Supplier<String> user;
	private final Clock clock;

	/** For declarative services. */
	public StoredAccess() {
		this(() -> System.getProperty("user.name"), Clock.systemUTC());
	}

	/** @param user gives the name of the operating system's user; null when it tells none */
	StoredAccess(Supplier<String> user, Clock clock) {
		this.user = user;
		this.clock = clock;
	}

	private record Account(UUID id, String name, UUID staff, boolean holds) {
	}

	@Override
	public SignedIn signIn(Database database, String through) {
		var owner = new OwnerAccess(user).signIn(database, through);
		if (owner.who() instanceof Who.Nobody || !Governed.is(database)) return owner;
		var name = owner.actor().name();
		var accounts = database.list(ListQuery.select("u.ID, u.SIGN_IN_NAME, u.STAFF_ID, CASE WHEN " + Rights.ACCOUNT_TODAY + " THEN 1 ELSE 0 END").from("ACCOUNT u").withoutPeople().where("LOWER(u.OPERATING_SYSTEM_USER) = ?", name.toLowerCase(Locale.ROOT)).orderBy("u.SIGN_IN_NAME")
				.as(r -> new Account(r.uuid(1), r.text(2), r.uuid(3), r.number(4) == 1)), Rights.NO_STUDENT);
		if (accounts.isEmpty()) return nobody(database, owner.actor(), Messages.noAccount);
		if (accounts.size() > 1) return nobody(database, owner.actor(), Messages.severalAccounts);
		var account = accounts.getFirst();
		var actor = new Actor(account.name, through);
		if (!account.holds) return nobody(database, actor, Messages.accountEnded);
		if (account.staff == null) return nobody(database, actor, Messages.accountWithoutStaff);
		return new SignedIn(actor, new Scope.While(scope(database, account.staff), new Basis.OfAccount(account.id)), new Who.OfStaff(account.staff));
	}

	private static SignedIn nobody(Reader reader, Actor actor, String sentence) {
		return new SignedIn(actor, new Scope.Nobody(NLS.bind(sentence, actor.name(), new Rights(reader).whomToAsk())), new Who.Nobody());
	}

	private static Scope scope(Reader reader, UUID staff) {
		var rights = new Rights(reader);
		return Right.scope(rights.of(staff), NLS.bind(Messages.nothingGiven, rights.whomToAsk()));
	}

	@Override
	public SignedIn viewAs(Reader reader, SignedIn person, UUID staff) {
		if (person.who() instanceof Who.Together) throw new StoreException(Messages.alreadyLooking);
		return new SignedIn(person.actor(), new Scope.Both(person.scope(), scope(reader, staff)), new Who.Together(person.who(), staff));
	}

	@Override
	public Decision may(Reader reader, SignedIn person, Action action, Subject subject) {
		return new Judge(reader).decide(person, action, subject);
	}

	@Override
	public void require(Reader reader, SignedIn person, Action action, Subject subject) {
		if (may(reader, person, action, subject) instanceof Decision.Refused refused) throw refused(refused);
	}

	@Override
	public Scope scopeFor(Reader reader, SignedIn person, Action action) {
		if (action != Action.IMPORT) return person.scope();
		require(reader, person, action);
		return Scope.Opened.whole(new Scope.While(new Scope.WholeDistrict(Messages.actionImport, new Judge(reader).basis(person, action)), accountOf(person.scope())));
	}

	/** What ends with the account by which somebody signed in. */
	private static Basis accountOf(Scope scope) {
		return scope instanceof Scope.While some ? some.basis() : new Basis.Given();
	}

	static void require(Reader reader, SignedIn person, Action action) {
		if (new Judge(reader).decide(person, action, new Subject.OfDistrict()) instanceof Decision.Refused refused) throw refused(refused);
	}

	private static StoreException refused(Decision.Refused refused) {
		return new StoreException(NLS.bind(Messages.refused, refused.reason(), refused.whatToDo()));
	}

	@Override
	public List<Viewer> whoSees(Reader reader, SignedIn person, UUID student) {
		var judge = new Judge(reader);
		if (judge.decide(person, Action.SEE, new Subject.OfStudent(student)) instanceof Decision.Refused refused && !judge.decide(person, Action.MANAGE_ACCESS, new Subject.OfDistrict()).isAllowed()) throw refused(refused);
		return new Viewers(reader).of(student);
	}

	@Override
	public List<Reached> reachOf(Reader reader, SignedIn person, UUID staff) {
		requireOwnOrManaged(reader, person, staff);
		return new Rights(reader).of(staff).stream().map(r -> new Reached(r.reason(), reader.count(EVERY_STUDENT, r.scope()))).toList();
	}

	@Override
	public Scope scopeOf(Reader reader, SignedIn person, UUID staff) {
		requireOwnOrManaged(reader, person, staff);
		return scope(reader, staff);
	}

	private static void requireOwnOrManaged(Reader reader, SignedIn person, UUID staff) {
		if (!person.who().equals(new Who.OfStaff(staff))) require(reader, person, Action.MANAGE_ACCESS);
	}

	@Override
	public TextRead readRestricted(Database database, SignedIn person, EAttribute text, UUID thing) {
		if (!Restricted.is(text)) throw new IllegalArgumentException(text.getName() + " is no restricted text");
		return database.write(person.actor(), null, unit -> new RestrictedReader(clock).read(unit, person, text, thing));
	}

	@Override
	public <T extends Entity> List<Aggregate<T>> loadOpened(Database database, SignedIn person, Class<T> type, Collection<UUID> ids, Occasion occasion) {
		var withheld = ids.isEmpty() ? List.<Aggregate<T>> of() : database.loadAll(type, ids, person.scope());
		return !OpenedTexts.isWanted(withheld) ? withheld : database.write(person.actor(), null, unit -> new OpenedTexts(unit, person, occasion, clock.instant()).load(type, ids));
	}
}
