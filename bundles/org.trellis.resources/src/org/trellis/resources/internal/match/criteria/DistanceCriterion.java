package org.trellis.resources.internal.match.criteria;

import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.Transport;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;

/** How far the family would have to go, by the means that it has. Never excludes: a family may go far for what it needs. */
public final class DistanceCriterion implements MatchingCriterion {
	private static final double KM_PER_MILE = 1.609344;
	private static final double BROUGHT = 0.9;
	private static final double NEARBY = 0.8;

	@Override
	public Judge prepare(Round round) {
		return DistanceCriterion::judge;
	}

	private static Verdict judge(Applicant applicant, Offer offer) {
		if (offer.setting() == ServiceSetting.WEB) return new Verdict.Suits(1, Messages.distanceOnline);
		if (offer.isGivenAt(applicant.school())) return new Verdict.Suits(1, Messages.distanceAtSchool);
		// of one that comes to other schools only, that it does is what there is to say, and another criterion says it
		if (offer.setting() == ServiceSetting.SCHOOL && !offer.isOpenTo(applicant.school())) return Verdict.silent();
		if (offer.transportOffered()) return new Verdict.Suits(BROUGHT, Messages.distanceTransport);
		var nearest = offer.locations().stream().map(applicant.home()::kilometersTo).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).min();
		if (nearest.isPresent()) return byDistance(nearest.getAsDouble() / KM_PER_MILE, applicant.transport());
		var code = applicant.home().postalCode();
		if (code != null && offer.locations().stream().anyMatch(l -> code.equals(l.postalCode()))) return new Verdict.Suits(NEARBY, Messages.distanceSamePostalCode);
		return new Verdict.NotKnown(Messages.distanceNotKnown);
	}

	private static Verdict byDistance(double miles, Transport transport) {
		double worth = Math.max(0, 1 - miles / reach(transport));
		return new Verdict.Suits(worth, NLS.bind(worth == 0 ? Messages.distanceFar : Messages.distanceMiles, String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", miles), means(transport)));
	}

	/** Miles that a family goes for a weekly service at most: about three quarters of an hour. */
	private static double reach(Transport transport) {
		return switch (transport) {
			case WALK -> 1.5;
			case PUBLIC_TRANSIT, UNKNOWN -> 6;
			case CAR -> 20;
		};
	}

	private static String means(Transport transport) {
		return switch (transport) {
			case WALK -> Messages.byFoot;
			case PUBLIC_TRANSIT -> Messages.byTransit;
			case CAR -> Messages.byCar;
			case UNKNOWN -> Messages.byUnknown;
		};
	}
}
