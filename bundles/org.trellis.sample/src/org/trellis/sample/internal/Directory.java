package org.trellis.sample.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ProviderStaff;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.store.Unit;

/** The providers of a zone, what they offer, and to which schools it comes. */
final class Directory {
	private static final ResourcesFactory NEW = ResourcesFactory.eINSTANCE;
	private static final int STUDENTS_PER_VISIT = 90;
	private static final int FEWEST_VISITS = 4;
	private static final List<String> KINDS = List.of("Youth Center", "Family Services", "Community Health", "Learning Alliance", "Neighborhood House",
			"Counseling Collaborative", "Arts Workshop", "Food Pantry", "Children's Fund", "Literacy Project", "Wellness Partners", "Mentoring Network");

	final List<Campus> campuses;
	final List<Provider> providers = new ArrayList<>();
	final List<Program> programs = new ArrayList<>();
	private final Sample sample;
	private final Zone zone;
	private final Dice dice;

	Directory(Sample sample, Zone zone, List<Campus> campuses) {
		this.sample = sample;
		this.zone = zone;
		this.campuses = campuses;
		this.dice = sample.dice("directory", zone.number());
		for (int i = 0; i < zone.organizations(); i++) provider(i);
		programs.forEach(this::openToSome);
		comeToSchools();
		for (var program : programs) program.maximum = places(program);
		for (var provider : providers) staff(provider);
	}

	private void provider(int number) {
		var provider = new Provider(sample.<Organization>standIn(NEW.createOrganization()), Places.wordPair(dice) + " " + KINDS.get((number + dice.below(3)) % KINDS.size()));
		providers.add(provider);
		for (int i = dice.between(2, 3); i > 0; i--) {
			var program = new Program(sample.<Service>standIn(NEW.createService()), Kind.ALL.get(programs.size() % Kind.ALL.size()), provider, languages());
			provider.programs.add(program);
			programs.add(program);
		}
	}

	private List<String> languages() {
		var found = new ArrayList<>(List.of("en"));
		if (dice.chance(.5)) found.add("es");
		if (dice.chance(.3)) found.add(dice.pick("ht", "pt", "vi", "zh", "ar"));
		return found;
	}

	/** What the smallest schools are to lack is open to the other schools only; some of the rest is for a few schools too. */
	private void openToSome(Program program) {
		if (program.kind.missingInSmallSchools()) {
			var bySize = campuses.stream().sorted(Comparator.comparingInt(c -> c.students.size())).toList();
			program.openTo.addAll(bySize.subList(Math.max(1, bySize.size() / 3), bySize.size()));
		} else if (!program.kind.comesToSchools() && dice.chance(.3)) {
			for (var campus : campuses) if (program.kind.serves(campus.level) && dice.chance(.6)) program.openTo.add(campus);
		}
	}

	private void comeToSchools() {
		var coming = new ArrayList<>(programs.stream().filter(p -> p.kind.comesToSchools()).toList());
		dice.shuffle(coming);
		int next = 0;
		for (var campus : campuses) {
			int wanted = Math.max(FEWEST_VISITS, campus.students.size() / STUDENTS_PER_VISIT);
			for (int tries = coming.size(); wanted > 0 && tries > 0; tries--) {
				var program = coming.get(next++ % coming.size());
				if (!program.kind.serves(campus.level)) continue;
				program.openTo.add(campus);
				program.onSite.add(campus);
				wanted--;
			}
		}
	}

	private int places(Program program) {
		int base = switch (program.kind.intensity()) {
		case PREVENTION -> dice.between(30, 90);
		case EARLY_INTERVENTION -> dice.between(14, 36);
		case INTENSIVE -> dice.between(5, 14);
		};
		return base * (2 + program.onSite.size()) / 2;
	}

	private void staff(Provider provider) {
		int wanted = 1 + (provider.visits() + Provider.SCHOOL_DAYS - 1) / Provider.SCHOOL_DAYS;
		while (wanted-- > 0) provider.staff.add(sample.<ProviderStaff>standIn(NEW.createProviderStaff()));
	}

	/** Services for a student with this need, on-site ones first; empty where the map has a gap. */
	List<Program> candidates(Campus campus, int grade, String domain, Intensity intensity) {
		return programs.stream().filter(p -> p.kind.domain().equals(domain) && p.kind.intensity() == intensity && p.kind.serves(grade) && p.isOpenTo(campus))
				.sorted(Comparator.comparing(p -> !p.onSite.contains(campus))).toList();
	}

	/** Writes it, with the places as taken as the referrals left them. */
	void write(Unit unit) {
		var writer = new DirectoryWriter(sample, zone, unit);
		for (var provider : providers) writer.write(provider);
	}
}
