package org.trellis.connectivity.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.trellis.connectivity.PrivatePlace;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;

/** An online service needs a device, internet, and a place where nobody listens at the hour when it is given (D12). */
public final class OnlineCriterion implements MatchingCriterion {
	@Override
	public Judge prepare(Round round) {
		var homes = HomeConnections.of(round.reader(), round.scope(), round.applicants().stream().map(Applicant::student).toList());
		return (applicant, offer) -> offer.setting() == ServiceSetting.WEB ? judge(homes.of(applicant.student()), offer.hours()) : Verdict.silent();
	}

	private static Verdict judge(HomeConnection home, List<Offer.Hours> open) {
		boolean noDevice = home.device() == Answer.NO, noInternet = home.online() == Answer.NO;
		if (noDevice && noInternet) return new Verdict.Excludes(Messages.onlineNeither, Messages.onlineNeitherRemedy);
		if (noDevice) return new Verdict.Excludes(Messages.onlineNoDevice, Messages.onlineNoDeviceRemedy);
		if (noInternet) return new Verdict.Excludes(Messages.onlineNoInternet, Messages.onlineNoInternetRemedy);
		if (home.privatePlace() == Answer.NO) return new Verdict.Excludes(Messages.onlineNoPlace, Messages.onlineNoPlaceRemedy);
		if (!open.isEmpty() && open.stream().noneMatch(h -> home.privatePlaceWithin(h.opens(), h.closes()) != Answer.NO)) return new Verdict.Excludes(NLS.bind(Messages.onlineOtherHours, hours(home)), Messages.onlineOtherHoursRemedy);
		if (home.device() == Answer.NOT_KNOWN || home.online() == Answer.NOT_KNOWN) return new Verdict.NotKnown(Messages.onlineNotKnown);
		if (home.privatePlace() == Answer.NOT_KNOWN) return new Verdict.NotKnown(Messages.onlinePlaceNotKnown);
		return home.place() == PrivatePlace.ALWAYS ? new Verdict.Suits(1, Messages.onlineSuits) : new Verdict.Suits(0.7, NLS.bind(Messages.onlineSuitsAtTimes, hours(home)));
	}

	private static String hours(HomeConnection home) {
		return Words.hours(home.from(), home.until());
	}
}
