package org.trellis.resources.internal.prospects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.resources.VettingStatus;
import org.trellis.resources.Prospects.Prospect;
import org.trellis.resources.Prospects.Wanting;
import org.trellis.resources.internal.match.Words;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Place;

/** Says of a service or an organization what speaks for it with the students of a cell, what it lacks, and how much that is worth. */
final class Assessor {
	/** A school, and where it is. */
	record School(UUID id, String name, Place place) {
	}

	record Assessed(Prospect prospect, double worth) {
	}

	static final Comparator<Assessed> BEST_FIRST = Comparator.comparingDouble(Assessed::worth).reversed().thenComparing((Assessed a) -> a.prospect().organizationName())
			.thenComparing(a -> a.prospect().serviceName(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(a -> a.prospect().organization()).thenComparing(a -> a.prospect().service(), Comparator.nullsLast(Comparator.naturalOrder()));

	private static final double KM_PER_MILE = 1.609344;
	/** Beyond it nearness is worth nothing. */
	private static final double FAR_MILES = 10;
	private static final double POSTAL_CODE = 3;
	private static final double LANGUAGE = 3;
	private static final double INTENSITY = 2;
	private static final double NEAR = 1;
	private static final double PLACES = 1;
	private static final double VETTED = .5;
	/** What is not known is worth less than what is, and more than what is not so. */
	private static final double PERHAPS = .4;

	private final Need need;
	private final School school;
	private final UUID place;
	private final Map<UUID, School> schools;
	private final Wanting wanting;
	private final LocalDate today;

	/** @param place school for which it is asked; null for the whole district */
	Assessor(Need need, UUID place, Map<UUID, School> schools, Wanting wanting, LocalDate today) {
		this.need = need;
		this.place = place;
		this.school = place == null ? null : schools.get(place);
		this.schools = schools;
		this.wanting = wanting;
		this.today = today;
	}

	/** Whether the resource map has it in the cell already. */
	boolean isCounted(Offer offer) {
		return offer.status() == ServiceStatus.ACTIVE && offer.intensities().contains(need.intensity()) && isOpen(offer);
	}

	private boolean isOpen(Offer offer) {
		return place == null || offer.isOpenTo(place);
	}

	Assessed service(Partner partner, Offer offer) {
		var why = new ArrayList<String>();
		double worth = reach(offer, why) * POSTAL_CODE + language(offer, why) * LANGUAGE + nearness(offer, why) * NEAR + places(offer, why) * PLACES;
		var lacks = new ArrayList<String>();
		worth += intensity(offer, lacks) * INTENSITY;
		status(offer, lacks);
		if (!isOpen(offer)) lacks.add(keptFor(offer));
		worth += agreement(partner, lacks) * VETTED;
		return new Assessed(prospect(partner, offer, why, lacks), worth);
	}

	/** One of which the directory does not say what it offers. */
	Assessed organization(Partner partner) {
		var lacks = new ArrayList<>(List.of(Messages.offersUnknown));
		var worth = agreement(partner, lacks) * VETTED;
		return new Assessed(prospect(partner, null, List.of(), lacks), worth);
	}

	private static Prospect prospect(Partner partner, Offer offer, List<String> why, List<String> lacks) {
		return new Prospect(partner.id(), partner.name(), partner.vetting(), partner.agreementUntil(), offer == null ? null : offer.service(), offer == null ? null : offer.name(), offer == null ? List.of() : offer.languages(),
				String.join("; ", why), String.join("; ", lacks));
	}

	/** Share of the students who live where it serves. */
	private double reach(Offer offer, List<String> why) {
		if (offer.postalCodes().isEmpty()) return PERHAPS;
		var served = wanting.postalCodes().entrySet().stream().filter(e -> offer.postalCodes().contains(e.getKey())).sorted(Map.Entry.<String, Integer> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
		if (served.isEmpty()) return 0;
		var first = served.getFirst();
		why.add(wanting.students() == 1 ? NLS.bind(Messages.servesCode, first.getKey()) : NLS.bind(Messages.servesCodeOf, first.getKey(), first.getValue(), wanting.students()));
		return (double) served.stream().mapToInt(Map.Entry::getValue).sum() / wanting.students();
	}

	/** Share of the students with whose family somebody speaks there. */
	private double language(Offer offer, List<String> why) {
		var spoken = wanting.languages().entrySet().stream().filter(e -> offer.languages().stream().anyMatch(l -> same(l, e.getKey())))
				.sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> same(e.getKey(), "en")).thenComparing(Map.Entry.<String, Integer> comparingByValue().reversed()).thenComparing(Map.Entry.comparingByKey())).toList();
		for (var one : spoken.subList(0, Math.min(2, spoken.size())))
			why.add(wanting.students() == 1 ? NLS.bind(Messages.speaks, Words.language(one.getKey())) : NLS.bind(Messages.speaksWith, Words.language(one.getKey()), one.getValue()));
		var with = spoken.stream().mapToInt(Map.Entry::getValue).sum();
		var others = wanting.languages().values().stream().mapToInt(Integer::intValue).sum() - with;
		boolean interprets = offer.interpretation() != null && !offer.interpretation().isBlank();
		if (interprets && others > 0) why.add(NLS.bind(Messages.interprets, offer.interpretation().strip()));
		if (with + others == 0) return PERHAPS;
		return (with + others * (interprets ? .5 : offer.languages().isEmpty() ? PERHAPS : 0)) / (with + others);
	}

	private static boolean same(String one, String other) {
		return Locale.forLanguageTag(one).getLanguage().equals(Locale.forLanguageTag(other).getLanguage());
	}

	private double nearness(Offer offer, List<String> why) {
		if (offer.setting() == ServiceSetting.WEB) {
			why.add(Messages.online);
			return 1;
		}
		var miles = school == null ? OptionalDouble.empty() : offer.locations().stream().map(l -> l.kilometersTo(school.place())).filter(OptionalDouble::isPresent).mapToDouble(km -> km.getAsDouble() / KM_PER_MILE).min();
		if (miles.isEmpty()) return PERHAPS;
		why.add(NLS.bind(Messages.milesFrom, String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", miles.getAsDouble()), school.name()));
		return Math.max(0, 1 - miles.getAsDouble() / FAR_MILES);
	}

	private double places(Offer offer, List<String> why) {
		var open = offer.places().open();
		if (open == null) return PERHAPS;
		if (open == 0) return 0;
		why.add(open == 1 ? Messages.placesOpenOne : NLS.bind(Messages.placesOpen, open));
		return Math.min(1, open / (double) Math.max(1, wanting.students()));
	}

	private double intensity(Offer offer, List<String> lacks) {
		if (offer.intensities().contains(need.intensity())) return 1;
		if (offer.intensities().isEmpty()) {
			lacks.add(Messages.intensityUnknown);
			return PERHAPS;
		}
		lacks.add(NLS.bind(Messages.intensityOther, Words.intensities(offer.intensities()), Words.intensity(need.intensity())));
		return 0;
	}

	private static void status(Offer offer, List<String> lacks) {
		if (offer.status() != ServiceStatus.ACTIVE) lacks.add(Messages.notActive);
	}

	/** The nearest of its schools, because a visit may be shared with it. */
	private String keptFor(Offer offer) {
		var kept = offer.schools().keySet().stream().map(schools::get).filter(k -> k != null).sorted(Comparator.comparingDouble(this::distance).thenComparing(School::name)).toList();
		if (kept.isEmpty()) return Messages.keptForOthers;
		var nearest = kept.getFirst().name();
		return kept.size() == 1 ? NLS.bind(Messages.keptFor, nearest) : NLS.bind(kept.size() == 2 ? Messages.keptForAndOne : Messages.keptForAndMore, nearest, kept.size() - 1);
	}

	private double distance(School other) {
		return school == null ? 0 : other.place().kilometersTo(school.place()).orElse(Double.MAX_VALUE);
	}

	/** How well it is known as a partner (D14). */
	private double agreement(Partner partner, List<String> lacks) {
		if (partner.vetting() == VettingStatus.SUSPENDED) {
			lacks.add(Messages.vettingSuspended);
			return -4;
		}
		if (partner.vetting() == VettingStatus.IN_PROGRESS) {
			lacks.add(Messages.vettingInProgress);
			return PERHAPS;
		}
		if (partner.vetting() == VettingStatus.NOT_VETTED) {
			lacks.add(partner.agreementUntil() == null ? Messages.notVettedNoAgreement : Messages.notVetted);
			return 0;
		}
		var until = partner.agreementUntil();
		if (until == null) lacks.add(Messages.noAgreement);
		else if (until.isBefore(today)) lacks.add(NLS.bind(Messages.agreementEnded, Words.day(until)));
		else return 1;
		return PERHAPS;
	}
}
