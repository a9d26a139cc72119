package org.trellis.resources.internal.prospects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.VettingStatus;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.resources.Prospects;
import org.trellis.resources.StudentsWanted.Word;
import org.trellis.resources.internal.BehindCell;
import org.trellis.resources.internal.match.Applicants;
import org.trellis.resources.internal.match.Snapshots;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Place;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** Looks for prospects in the directory, which is kept in memory between the questions. */
public final class StoredProspects implements Prospects {
	private final Snapshots snapshots;
	private final Access access;
	private final Clock clock;

	public StoredProspects(Snapshots snapshots, Access access) {
		this(snapshots, access, Clock.systemDefaultZone());
	}

	public StoredProspects(Snapshots snapshots, Access access, Clock clock) {
		this.snapshots = snapshots;
		this.access = access;
		this.clock = clock;
	}

	@Override
	public Found ofCell(Database database, Scope scope, GapMap map, GapCell cell, List<Word> words) {
		var wanting = new Counting();
		database.forEach(BehindCell.homes(map, cell, words), scope, wanting::add);
		return found(database, scope, new Need(cell.domain(), cell.intensity()), map.basis().school(), wanting.done());
	}

	@Override
	public Found ofStudent(Database database, Scope scope, UUID student, Need need) {
		var applicant = new Applicants(database, scope, LocalDate.now(clock)).read(student, need);
		var languages = new HashMap<String, Integer>();
		applicant.parentLanguages().forEach(tag -> languages.put(tag, 1));
		var code = applicant.home().postalCode();
		return found(database, scope, need, applicant.school(), new Wanting(1, languages, code == null ? Map.of() : Map.of(code, 1)));
	}

	private Found found(Database database, Scope scope, Need need, UUID school, Wanting wanting) {
		var partners = partners(database, scope);
		var assessor = new Assessor(need, school, schools(database, scope), wanting, LocalDate.now(clock));
		var ranked = new ArrayList<Assessor.Assessed>();
		for (var offer : snapshots.of(database).all(scope)) {
			var partner = partners.get(offer.organization());
			if (partner == null) continue;
			if (!offer.domains().isEmpty()) partner.says();
			if (offer.domains().contains(need.domain()) && !assessor.isCounted(offer)) ranked.add(assessor.service(partner, offer));
		}
		partners.values().stream().filter(p -> !p.saysSomething()).map(assessor::organization).forEach(ranked::add);
		return new Found(wanting, ranked.stream().sorted(Assessor.BEST_FIRST).map(Assessor.Assessed::prospect).toList());
	}

	private static Map<UUID, Partner> partners(Database database, Scope scope) {
		var partners = new HashMap<UUID, Partner>();
		database.forEach(ListQuery.select("g.ID, g.NAME, g.VETTING, g.AGREEMENT_UNTIL").from("ORGANIZATION g").withoutPeople().as(r -> new Partner(r.uuid(1), r.text(2), r.constant(VettingStatus.class, 3), r.date(4))), scope,
				p -> partners.put(p.id(), p));
		return partners;
	}

	private static Map<UUID, Assessor.School> schools(Database database, Scope scope) {
		var schools = new HashMap<UUID, Assessor.School>();
		database.forEach(ListQuery.select("k.ID, k.NAME, k.POSTAL_CODE, k.LATITUDE, k.LONGITUDE").from("SCHOOL k").withoutPeople().as(r -> new Assessor.School(r.uuid(1), r.text(2), Applicants.place(r, 3))), scope,
				k -> schools.put(k.id(), k));
		return schools;
	}

	@Override
	public void startVetting(Database database, SignedIn person, UUID organization) {
		database.write(person.actor(), null, unit -> {
			access.require(unit, person, Action.DIRECTORY, new Subject.OfDistrict());
			var loaded = unit.load(Organization.class, organization, person.scope()).orElseThrow(() -> new StoreException(Messages.noSuchOrganization));
			var root = loaded.root();
			if (root.getVetting() != VettingStatus.NOT_VETTED) throw new StoreException(NLS.bind(Messages.vettingBegun, root.getName()));
			root.setVetting(VettingStatus.IN_PROGRESS);
			unit.save(loaded);
			return null;
		});
	}

	/** Adds up where the students live and what they speak. */
	private static final class Counting {
		private int students;
		private final Map<String, Integer> languages = new HashMap<>();
		private final Map<String, Integer> postalCodes = new HashMap<>();

		void add(BehindCell.Homes some) {
			students += some.students();
			if (some.language() != null) languages.merge(some.language(), some.students(), Integer::sum);
			if (some.postalCode() != null) postalCodes.merge(some.postalCode(), some.students(), Integer::sum);
		}

		Wanting done() {
			return new Wanting(students, languages, postalCodes);
		}
	}
}
