package org.trellis.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.Grants;
import org.trellis.access.NewGrant;
import org.trellis.access.SignedIn;
import org.trellis.model.access.AccessFactory;
import org.trellis.model.access.AccessGrant;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.Account;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Grants and accounts in the database. */
public final class StoredGrants implements Grants {
	private static final int ROOM = 255;
	private static final int NAME_ROOM = 120;
	private static final String TABLES = "ACCESS_GRANT g JOIN STAFF p ON p.ID = g.STAFF_ID LEFT JOIN SCHOOL k ON k.ID = g.SCHOOL_ID LEFT JOIN SECTION c ON c.ID = g.SECTION_ID LEFT JOIN ORGANIZATION o ON o.ID = g.ORGANIZATION_ID";

	private final Clock clock;

	/** For declarative services. */
	public StoredGrants() {
		this(Clock.systemUTC());
	}

	StoredGrants(Clock clock) {
		this.clock = clock;
	}

	private record Stored(UUID id, UUID staff, String name, AccessKind kind, String school, String section, String organization, LocalDate begins, LocalDate ends, String by, String reason, boolean holds) {
	}

	@Override
	public List<Line> list(Reader reader, SignedIn person) {
		StoredAccess.require(reader, person, Action.MANAGE_ACCESS);
		var query = ListQuery.select("g.ID, g.STAFF_ID, p.GIVEN_NAME, p.FAMILY_NAME, g.KIND, k.NAME, c.NAME, o.NAME, g.BEGINS, g.ENDS, g.GRANTED_BY, g.REASON, CASE WHEN p.ACTIVE = TRUE AND " + Rights.GRANT_TODAY + " THEN 1 ELSE 0 END").from(TABLES)
				.withoutPeople().orderBy("p.FAMILY_NAME", "p.GIVEN_NAME", "g.STAFF_ID", "g.ID");
		var all = reader.list(query.as(r -> new Stored(r.uuid(1), r.uuid(2), r.text(3) + " " + r.text(4), AccessKind.getByName(r.text(5)), r.text(6), r.text(7), r.text(8), r.date(9), r.date(10), r.text(11), r.text(12), r.number(13) == 1)), Rights.NO_STUDENT)
				.stream().filter(g -> g.kind != null).toList();
		var ids = all.stream().map(Stored::id).toList();
		var rights = new Rights(reader);
		var grades = rights.of(ids, "GRADES", Grade::getByName);
		var flags = rights.of(ids, "FLAGS", FlagKind::getByName);
		return all.stream().map(g -> new Line(g.id, g.staff, g.name, g.kind, Words.what(g.kind, g.school, grades.getOrDefault(g.id, Set.of()), g.section, flags.getOrDefault(g.id, Set.of()), g.organization), g.begins, g.ends, g.by, g.reason, g.holds)).toList();
	}

	@Override
	public UUID grant(Database database, SignedIn person, NewGrant grant) {
		return database.write(person.actor(), null, unit -> {
			StoredAccess.require(unit, person, Action.MANAGE_ACCESS);
			requireWhole(unit, grant);
			if (!Governed.is(unit)) {
				if (grant.kind() != AccessKind.ADMINISTRATOR || grant.ends() != null || grant.begins() != null || accounts(unit, "u.STAFF_ID = ? AND u.OPERATING_SYSTEM_USER IS NOT NULL AND " + Rights.ACCOUNT_TODAY, grant.staff()) == 0) throw new StoreException(Messages.firstIsAdministrator);
				Governed.begin(unit);
			}
			var made = made(unit, person, grant);
			unit.insert(made);
			return made.getId();
		});
	}

	private AccessGrant made(Unit unit, SignedIn person, NewGrant grant) {
		var made = AccessFactory.eINSTANCE.createAccessGrant();
		made.setStaff(References.to(DistrictPackage.Literals.STAFF, grant.staff()));
		made.setKind(grant.kind());
		if (grant.school() != null) made.setSchool(References.to(DistrictPackage.Literals.SCHOOL, grant.school()));
		if (grant.section() != null) made.setSection(References.to(DistrictPackage.Literals.SECTION, grant.section()));
		if (grant.organization() != null) made.setOrganization(References.to(ResourcesPackage.Literals.ORGANIZATION, grant.organization()));
		made.getGrades().addAll(grant.grades().stream().sorted().toList());
		made.getFlags().addAll(grant.flags().stream().sorted().toList());
		made.getLabels().addAll(grant.labels().stream().sorted().toList());
		made.setBegins(grant.begins() == null ? Governed.today(unit) : grant.begins());
		made.setEnds(grant.ends());
		made.setReason(grant.reason().strip());
		made.setGrantedBy(person.actor().name());
		made.setGrantedAt(clock.instant());
		return made;
	}

	/** What its kind needs is there, and nothing that the kind would not heed: a right must not look narrower than it is. */
	private static void requireWhole(Unit unit, NewGrant grant) {
		requireText(grant.reason(), ROOM, Messages.reasonMissing);
		var staff = unit.list(ListQuery.select("p.ACTIVE").from("STAFF p").withoutPeople().where("p.ID = ?", grant.staff()).as(r -> r.flag(1)), Rights.NO_STUDENT);
		if (!staff.equals(List.of(true))) throw new StoreException(Messages.staffNotActive);
		if (grant.ends() != null && !grant.ends().isAfter(grant.begins() == null ? Governed.today(unit) : grant.begins())) throw new StoreException(Messages.endsBeforeBeginning);
		var kind = grant.kind();
		boolean school = kind == AccessKind.SCHOOL;
		if (school && grant.school() == null) throw missing(kind, Messages.partSchool);
		if (!school && kind != AccessKind.GRADE && kind != AccessKind.PROGRAM && grant.school() != null) throw needless(kind, Messages.partSchool);
		require(kind, AccessKind.GRADE, !grant.grades().isEmpty(), Messages.partGrades);
		require(kind, AccessKind.SECTION, grant.section() != null, Messages.partSection);
		require(kind, AccessKind.PROGRAM, !grant.flags().isEmpty(), Messages.partFlags);
		require(kind, AccessKind.PARTNER, grant.organization() != null, Messages.partOrganization);
		if (!Policy.of(kind).contains(Action.READ_RESTRICTED) && !grant.labels().isEmpty()) throw needless(kind, Messages.partLabels);
	}

	private static void require(AccessKind kind, AccessKind needing, boolean given, String part) {
		if (kind == needing && !given) throw missing(kind, part);
		if (kind != needing && given) throw needless(kind, part);
	}

	private static StoreException missing(AccessKind kind, String part) {
		return new StoreException(NLS.bind(Messages.partMissing, kind, part));
	}

	private static StoreException needless(AccessKind kind, String part) {
		return new StoreException(NLS.bind(Messages.partNeedless, kind, part));
	}

	private static void requireText(String text, int room, String sentence) {
		if (text == null || text.isBlank() || text.strip().length() > room) throw new StoreException(NLS.bind(sentence, room));
	}

	@Override
	public void revoke(Database database, SignedIn person, UUID grant, String reason) {
		requireText(reason, ROOM, Messages.reasonMissing);
		database.write(person.actor(), null, unit -> {
			StoredAccess.require(unit, person, Action.MANAGE_ACCESS);
			var loaded = unit.load(AccessGrant.class, grant, Rights.NO_STUDENT).orElseThrow(() -> new StoreException(Messages.noSuchGrant));
			var today = Governed.today(unit);
			var root = loaded.root();
			if (root.getEnds() != null && !root.getEnds().isAfter(today)) throw new StoreException(NLS.bind(Messages.endedAlready, root.getEnds()));
			root.setEnds(today);
			root.setEndedBy(person.actor().name());
			root.setEndReason(reason.strip());
			unit.save(loaded);
			requireSomebody(unit);
			return null;
		});
	}

	/** Somebody can sign in and manage access, now and without an end. */
	private static void requireSomebody(Unit unit) {
		var query = ListQuery.select("g.ID").from("ACCESS_GRANT g JOIN STAFF p ON p.ID = g.STAFF_ID AND p.ACTIVE = TRUE JOIN ACCOUNT u ON u.STAFF_ID = p.ID AND u.OPERATING_SYSTEM_USER IS NOT NULL AND " + Rights.ACCOUNT_TODAY).withoutPeople()
				.where(Rights.GRANT_TODAY).where("g.ENDS IS NULL AND u.ENDS IS NULL").where("g.KIND = ?", AccessKind.ADMINISTRATOR).as(r -> r.uuid(1));
		if (Governed.is(unit) && unit.count(query, Rights.NO_STUDENT) == 0) throw new StoreException(Messages.lastAdministrator);
	}

	@Override
	public UUID account(Database database, SignedIn person, UUID staff, String signInName, String operatingSystemUser) {
		requireText(signInName, NAME_ROOM, Messages.nameMissing);
		if (operatingSystemUser != null) requireText(operatingSystemUser, NAME_ROOM, Messages.nameMissing);
		return database.write(person.actor(), null, unit -> {
			StoredAccess.require(unit, person, Action.MANAGE_ACCESS);
			if (accounts(unit, "(u.STAFF_ID IS NULL OR u.STAFF_ID <> ?) AND LOWER(u.SIGN_IN_NAME) = ?", staff, lower(signInName)) > 0) throw new StoreException(NLS.bind(Messages.nameTaken, signInName.strip()));
			if (operatingSystemUser != null && accounts(unit, "(u.STAFF_ID IS NULL OR u.STAFF_ID <> ?) AND LOWER(u.OPERATING_SYSTEM_USER) = ?", staff, lower(operatingSystemUser)) > 0) throw new StoreException(NLS.bind(Messages.nameTaken, operatingSystemUser.strip()));
			var known = unit.list(ListQuery.select("u.ID").from("ACCOUNT u").withoutPeople().where("u.STAFF_ID = ?", staff).orderBy("u.ID").as(r -> r.uuid(1)), Rights.NO_STUDENT);
			if (known.isEmpty()) return opened(unit, staff, signInName, operatingSystemUser);
			var loaded = unit.load(Account.class, known.getFirst(), Rights.NO_STUDENT).orElseThrow();
			fill(loaded.root(), signInName, operatingSystemUser);
			unit.save(loaded);
			requireSomebody(unit);
			return loaded.root().getId();
		});
	}

	private static UUID opened(Unit unit, UUID staff, String signInName, String operatingSystemUser) {
		var account = AccessFactory.eINSTANCE.createAccount();
		account.setStaff(References.to(DistrictPackage.Literals.STAFF, staff));
		account.setBegins(Governed.today(unit));
		account.setActive(true);
		fill(account, signInName, operatingSystemUser);
		unit.insert(account);
		return account.getId();
	}

	private static void fill(Account account, String signInName, String operatingSystemUser) {
		account.setSignInName(signInName.strip());
		account.setOperatingSystemUser(operatingSystemUser == null ? null : operatingSystemUser.strip());
	}

	@Override
	public void activate(Database database, SignedIn person, UUID account, boolean active) {
		database.write(person.actor(), null, unit -> {
			StoredAccess.require(unit, person, Action.MANAGE_ACCESS);
			var loaded = unit.load(Account.class, account, Rights.NO_STUDENT).orElseThrow(() -> new StoreException(Messages.noSuchAccount));
			loaded.root().setActive(active);
			unit.save(loaded);
			requireSomebody(unit);
			return null;
		});
	}

	private static long accounts(Unit unit, String where, Object... values) {
		return unit.count(ListQuery.select("u.ID").from("ACCOUNT u").withoutPeople().where(where, values).as(r -> r.uuid(1)), Rights.NO_STUDENT);
	}

	private static String lower(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}
}
