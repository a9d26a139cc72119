package org.trellis.sample.internal;

import java.util.ArrayList;
import java.util.List;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Relation;
import org.trellis.model.district.Student;
import org.trellis.model.district.Transport;
import org.trellis.store.Unit;

/**
 * The homes of a zone and their children. Homes lie along the zone in the order in which they are made, so that neighbors go to the
 * same schools and siblings follow each other through them.
 */
final class Families {
	private static final DistrictFactory NEW = DistrictFactory.eINSTANCE;
	private static final double[] CHILDREN = { .44, .36, .14, .06 };
	private static final double[] GAPS = { .02, 0, .4, .3, .18, .1 };
	private static final double MOVED_AWAY = .02;
	private static final double NEWCOMER = .06;

	private final Sample sample;
	private final Zone zone;
	private final List<Campus> campuses;
	private final Dice dice;
	private final List<Home> homes = new ArrayList<>();
	private final List<Neighborhood> neighborhoods = new ArrayList<>();

	Families(Sample sample, Zone zone, List<Campus> campuses) {
		this.sample = sample;
		this.zone = zone;
		this.campuses = campuses;
		this.dice = sample.dice("families", zone.number());
		var around = sample.dice("neighborhoods", zone.number());
		for (var campus : at(Level.ELEMENTARY)) neighborhoods.add(Neighborhood.around(campus, sample.languages, around));
	}

	private List<Campus> at(Level level) {
		return campuses.stream().filter(c -> c.level == level).toList();
	}

	/** Makes homes until as many students are enrolled as the zone is to have. */
	List<Kid> make() {
		var kids = new ArrayList<Kid>(zone.students() + zone.students() / 8);
		var schools = new Campus[][] { at(Level.ELEMENTARY).toArray(Campus[]::new), at(Level.MIDDLE).toArray(Campus[]::new),
				at(Level.HIGH).toArray(Campus[]::new) };
		int enrolled = 0;
		while (enrolled < zone.students()) {
			double along = (double) enrolled / zone.students();
			var home = home(neighborhoods.get((int) (along * neighborhoods.size())));
			for (int grade : grades()) {
				var kid = kid(home, grade, along, schools);
				if (kid.hereNow() && enrolled == zone.students()) break;
				if (kid.hereNow()) enrolled++;
				kids.add(kid);
			}
		}
		return kids;
	}

	/** Grades of the children of one home; twins have the same. */
	private List<Integer> grades() {
		var grades = new ArrayList<Integer>(4);
		int children = 1 + dice.weighted(CHILDREN);
		int grade = dice.below(Level.GRADUATED + 1);
		grades.add(grade);
		boolean younger = dice.chance(.5);
		while (--children > 0) {
			grade += dice.weighted(GAPS) * (younger ? -1 : 1);
			if (grade >= 0 && grade <= Level.GRADUATED) grades.add(grade);
		}
		return grades;
	}

	private Home home(Neighborhood around) {
		var language = sample.languages.get(dice.weighted(around.languageWeights()));
		var family = language.family(dice);
		double hardship = around.hardship() + .85 * dice.bell() + (language.isEnglish() ? -.1 : .15);
		var household = sample.made(NEW.createHousehold());
		household.setName(family);
		household.setHomeLanguage(language.tag());
		household.setPhone(Places.phone(dice));
		household.setTransport(Dice.rank(hardship) < .55 ? Transport.CAR
				: dice.pick(Transport.CAR, Transport.PUBLIC_TRANSIT, Transport.PUBLIC_TRANSIT, Transport.WALK));
		new Places(sample).address(household, dice, around.campus().postalCode, around.campus().latitude + .008 * dice.bell() / 3,
				around.campus().longitude + .008 * dice.bell() / 3);
		var home = new Home(household, language, family, new ArrayList<>(2), new ArrayList<>(2), hardship,
				dice.chance(.06 * Dice.rank(hardship)), dice.chance(.12 + .7 * Dice.rank(hardship) * Dice.rank(hardship)));
		adults(home);
		homes.add(home);
		return home;
	}

	private void adults(Home home) {
		int kind = dice.weighted(.58, .3, .05, .04, .03);
		switch (kind) {
		case 0 -> {
			adult(home, Relation.MOTHER);
			adult(home, Relation.FATHER);
		}
		case 1 -> adult(home, dice.chance(.82) ? Relation.MOTHER : Relation.FATHER);
		case 2 -> {
			adult(home, Relation.MOTHER);
			adult(home, Relation.STEP_PARENT);
		}
		case 3 -> adult(home, Relation.GRANDPARENT);
		default -> adult(home, dice.chance(.4) ? Relation.FOSTER_PARENT : Relation.GUARDIAN);
		}
	}

	private void adult(Home home, Relation relation) {
		boolean woman = relation == Relation.MOTHER || relation != Relation.FATHER && dice.chance(.6);
		var guardian = sample.made(NEW.createGuardian());
		guardian.setGivenName(home.language().given(dice, woman));
		guardian.setFamilyName(dice.chance(.72) ? home.familyName() : home.language().family(dice));
		if (dice.chance(.8)) guardian.setEmail(Signs.signIn(guardian.getGivenName(), guardian.getFamilyName()) + dice.below(100) + "@example.org");
		guardian.setPhone(Places.phone(dice));
		boolean english = home.language().isEnglish() || dice.chance(.15);
		guardian.setLanguage(english ? "en" : home.language().tag());
		guardian.setNeedsInterpreter(!english && dice.chance(.65));
		home.guardians().add(guardian);
		home.relations().add(relation);
	}

	private Kid kid(Home home, int grade, double along, Campus[][] schools) {
		boolean left = grade == Level.GRADUATED || grade > 0 && dice.chance(MOVED_AWAY);
		boolean newcomer = !left && (grade == 0 || dice.chance(NEWCOMER));
		var flags = flags(home);
		double burden = (flags.contains(FlagKind.IEP) ? 1.2 : 0) + (flags.contains(FlagKind.ENGLISH_LEARNER) ? .6 : 0) + (home.homeless() ? 1.5 : 0) - .3;
		var before = Outlook.Raw.of(home.hardship(), burden, dice);
		var kid = new Kid(sample.<Student>standIn(NEW.createStudent()), home, grade, newcomer, left, left ? null : school(schools, grade, along),
				newcomer ? null : school(schools, grade - 1, along), before.ranked(), before.drifted(dice).ranked());
		kid.flags.addAll(flags);
		return kid;
	}

	private static Campus school(Campus[][] schools, int grade, double along) {
		var of = schools[Level.of(grade).ordinal()];
		return of[(int) (along * of.length)];
	}

	private List<FlagKind> flags(Home home) {
		var flags = new ArrayList<FlagKind>(3);
		if (dice.chance(.14)) flags.add(FlagKind.IEP);
		else if (dice.chance(.045)) flags.add(FlagKind.SECTION_504);
		if (!home.language().isEnglish() && dice.chance(.34)) flags.add(FlagKind.ENGLISH_LEARNER);
		if (home.homeless()) flags.add(FlagKind.HOMELESS);
		if (home.homeless() || home.poor()) flags.add(FlagKind.FREE_OR_REDUCED_LUNCH);
		if (home.relations().contains(Relation.FOSTER_PARENT)) flags.add(FlagKind.FOSTER_CARE);
		if (dice.chance(.05)) flags.add(FlagKind.GIFTED);
		if (dice.chance(.04)) flags.add(FlagKind.MEDICAL);
		return flags;
	}

	void writeHomes(Unit unit) {
		for (var home : homes) {
			unit.insert(home.household());
			for (var guardian : home.guardians()) {
				guardian.setHousehold(home.household());
				unit.insert(guardian);
			}
		}
	}

	void writeStudents(List<Kid> kids, Unit unit) {
		var students = new Students(sample, zone);
		for (var kid : kids) unit.insert(students.student(kid));
	}
}
